"""版记: copies, printer and day of printing, between lines at the foot of the last page (§7.4).

The table floats at the bottom margin, for its place must not depend on how the text turns out.
Where the text ends on a right-hand page, the imprint goes on its back, which is even.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.office.notice_writer.notice_styles import RedHeadStyle, Style
from rectify_desktop.office.notice_writer.page_count import TEXT_HEIGHT, paper_end
from rectify_desktop.office.notice_writer.title_lines import text_width
from rectify_desktop.office.word.docx_xml import add_child, new_element, qualified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.paper_frame import PaperFrame
    from rectify_desktop.office.notice_writer.notice_layout import NoticeLayout
    from rectify_desktop.office.word.docx_markup import Properties
    from rectify_desktop.office.word.docx_xml import Element

WIDTH = 8844
# 四号: one character of 14 pt, blank left and right of the lines.
_CHARACTER = 280
_LINE = 579
_LABEL = "抄送："
_THICK, _THIN = "8", "6"
# A paragraph that takes next to no room: what floats needs one to hang on.
_TINY: Mapping[str, Mapping[str, str]] = {
    "spacing": {"before": "0", "after": "0", "line": "10", "lineRule": "exact"},
    "ind": {"firstLineChars": "0", "firstLine": "0"},
}


def imprint_elements(layout: NoticeLayout, notice: Notice, frame: PaperFrame) -> list[Element]:
    """Return the imprint, behind a page break where the text ends on an odd page."""
    copies = f"{_LABEL}{frame.copies_to}。" if frame.copies_to else ""
    end = paper_end(notice, frame)
    has_room = end.used + _height(copies) + _LINE <= TEXT_HEIGHT
    breaks = end.page % 2 == 1 or not has_room
    table = _table([_copies(layout, copies)] if copies else [], _printed(layout, frame))
    anchor = layout.paragraph(Style.BODY, [], _TINY)
    if not breaks:
        return [table, anchor]
    return [layout.paragraph(Style.BODY, [], {"pageBreakBefore": {}, **_TINY}), table, anchor]


def _height(copies: str) -> int:
    lines = -(-text_width(copies) * _CHARACTER // (WIDTH - 5 * _CHARACTER)) if copies else 0
    return round(lines + 1) * _LINE


def _copies(layout: NoticeLayout, text: str) -> Element:
    hanging = len(_LABEL) * _CHARACTER
    indent = {
        "left": str(_CHARACTER + hanging),
        "right": str(_CHARACTER),
        "hanging": str(hanging),
    }
    return layout.text(RedHeadStyle.IMPRINT, text, {"ind": indent})


def _printed(layout: NoticeLayout, frame: PaperFrame) -> Element:
    day = gap_mark("印发日期") if frame.printed_on is None else chinese_date(frame.printed_on)
    extra: Properties = {
        "ind": {"left": str(_CHARACTER), "right": str(_CHARACTER), "firstLine": "0"},
        "tabs": {},
    }
    element = layout.text(RedHeadStyle.IMPRINT, f"{frame.printed_by}\t{day}印发", extra)
    tabs = next(element.iter(qualified("tabs")))
    tab = add_child(tabs, qualified("tab"))
    tab.set(qualified("val"), "right")
    tab.set(qualified("pos"), str(WIDTH - _CHARACTER))
    return element


def _table(upper: list[Element], last: Element) -> Element:
    """Return the rows between a thick line above, a thick one below and thin ones between."""
    table = new_element(qualified("tbl"))
    look = _child(table, "tblPr")
    _child(
        look,
        "tblpPr",
        leftFromText="0",
        rightFromText="0",
        vertAnchor="margin",
        horzAnchor="margin",
        tblpX="0",
        tblpYSpec="bottom",
    )
    _child(look, "tblW", w=str(WIDTH), type="dxa")
    borders = _child(look, "tblBorders")
    for side, size in (("top", _THICK), ("bottom", _THICK), ("insideH", _THIN)):
        _child(borders, side, val="single", sz=size, space="0", color="000000")
    _child(look, "tblLayout", type="fixed")
    margins = _child(look, "tblCellMar")
    for side in ("left", "right"):
        _child(margins, side, w="0", type="dxa")
    _child(_child(table, "tblGrid"), "gridCol", w=str(WIDTH))
    for line in (*upper, last):
        row = _child(table, "tr")
        _child(_child(row, "trPr"), "cantSplit")
        cell = _child(row, "tc")
        _child(_child(cell, "tcPr"), "tcW", w=str(WIDTH), type="dxa")
        cell.append(line)
    return table


def _child(parent: Element, name: str, **attributes: str) -> Element:
    child = add_child(parent, qualified(name))
    for key, value in attributes.items():
        child.set(qualified(key), value)
    return child
