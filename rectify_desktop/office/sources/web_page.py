"""The text and the tables of a saved web page, which may as well be called .doc or .xls.

Scripts, navigation and what a page does not show are left out; blocks become lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from lxml import html as _untyped  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from rectify_desktop.office.gate.clean_text import clean_text
from rectify_desktop.office.gate.file_gate import refused, refusing_damage
from rectify_desktop.office.gate.text_decoding import broken_remarks, decode_markup
from rectify_desktop.office.sources.flow_grid import FlowCell, FlowGrid
from rectify_desktop.office.sources.web_archive import page_inside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.office.gate.file_gate import CheckedFile
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_html = cast("Any", _untyped)

_NO_TEXT = "不是 Word、Excel 或文本文件，或已损坏，请重新选择"
_NAVIGATION = "网页的导航、菜单、页脚没有读入。"
_UNSEEN = frozenset({
    "head", "script", "style", "noscript", "template", "iframe", "frame", "object", "embed",
    "svg", "canvas", "map", "audio", "video", "select", "option", "button", "textarea",
    "datalist",
})  # fmt: skip
_AROUND = frozenset({"nav", "footer", "aside", "menu"})
_AROUND_CLASSES = frozenset({
    "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumbs", "sidebar",
    "footer", "pagination", "pager", "toolbar",
})  # fmt: skip
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
# Hidden rows and cells of a list are content that a filter took out of sight.
_OF_TABLES = frozenset({"tr", "td", "th", "tbody", "thead", "tfoot"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# A line break between two Chinese characters is one of the page's source, no blank of the text.
_SOURCE_BREAK = re.compile(
    "(?<=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])[ \t\r\f]*\n[ \t\r\n\f]*"
    "(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])"
)
_BLANKS = re.compile("[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class WebPage:
    """An opened page; ``broken`` counts characters that could not be read."""

    root: Any
    broken: int

    def lines(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the lines and remarks on what was read in what way."""
        walk = _Walk()
        walk.take(self.root)
        lines = walk.finish()
        remarks = (_NAVIGATION,) if walk.left_out else ()
        return tuple(lines), (*broken_remarks(self.broken), *remarks)

    def sheet(self, name: str) -> SheetGrid | None:
        """Return the page as one sheet, None if there is no table in it."""
        flow = FlowGrid()
        walk = _Walk(flow)
        walk.take(self.root)
        for line in walk.finish():
            flow.add_line(line)
        return flow.sheet(name) if flow.has_tables else None


def open_web_page(file: CheckedFile) -> WebPage:
    """Open a checked page.

    Raises:
        SourceRefused: it cannot be read.

    """
    with refusing_damage(file.path):
        page = page_inside(file.content)
    decoded = decode_markup(page)
    if decoded is None:
        raise refused(file.path, _NO_TEXT)
    with refusing_damage(file.path):
        parser = _html.HTMLParser(
            encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
        )
        text = decoded.text.encode("utf-8", errors="replace")
        return WebPage(_html.document_fromstring(text, parser=parser), decoded.broken)


class _Walk:
    """One pass over a page in reading order."""

    def __init__(self, flow: FlowGrid | None = None) -> None:
        self._flow = flow
        self._lines: list[str] = []
        self._pieces: list[str] = []
        self.left_out = False

    def finish(self) -> list[str]:
        """Return the lines that were not handed to the flow."""
        self._end_line()
        return self._lines

    def take(self, element: Any) -> None:
        """Take an element with all it holds, but not the text behind it."""
        name = element.tag
        if not isinstance(name, str) or name in _UNSEEN or _is_hidden(element):
            return
        if _is_around(element):
            self.left_out = True
            return
        if self._flow is not None and name == "table" and element.find(".//table") is None:
            self._take_table(element, self._flow)
            return
        if name == "br":
            self._end_line()
            return
        if name in _BLOCKS:
            self._end_line()
        if name == "li":
            self._pieces.append(_number(element))
        self._take_inside(element, keeps_breaks=name == "pre")
        if name in _BLOCKS:
            self._end_line()

    def _take_inside(self, element: Any, *, keeps_breaks: bool) -> None:
        self._take_text(element.text, keeps_breaks=keeps_breaks)
        for inner in element:
            self.take(inner)
            self._take_text(inner.tail, keeps_breaks=keeps_breaks)

    def _take_text(self, text: str | None, *, keeps_breaks: bool) -> None:
        if not text:
            return
        if not keeps_breaks:
            self._pieces.append(text)
            return
        for line in text.splitlines(keepends=True):
            self._pieces.append(line)
            if line.endswith("\n"):
                self._end_line()

    def _take_table(self, table: Any, flow: FlowGrid) -> None:
        self._end_line()
        for line in self._lines:
            flow.add_line(line)
        self._lines.clear()
        flow.add_table(_cells(row) for row in table.iter("tr"))

    def _end_line(self) -> None:
        text = "".join(self._pieces)
        self._pieces.clear()
        if text.strip():
            text = _BLANKS.sub(" ", _SOURCE_BREAK.sub("", text)).strip(" ")
            self._lines += clean_text(text).split("\n")


def _cells(row: Any) -> Iterator[FlowCell]:
    for cell in row.iterchildren("td", "th"):
        walk = _Walk()
        walk.take(cell)
        yield FlowCell(
            "\n".join(walk.finish()), _count(cell.get("colspan")), _count(cell.get("rowspan"))
        )


def _count(text: str | None) -> int:
    digits = (text or "").strip()[:5]
    return int(digits) if digits.isascii() and digits.isdecimal() else 1


def _is_hidden(element: Any) -> bool:
    if element.tag in _OF_TABLES:
        return False
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def _is_around(element: Any) -> bool:
    """Whether an element leads around the site instead of saying something."""
    if element.tag in _AROUND or element.get("role") == "navigation":
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}".casefold().split()
    return element.tag != "body" and not _AROUND_CLASSES.isdisjoint(names)


def _number(item: Any) -> str:
    """Return the number a browser puts before an item of a numbered list."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol" or (parent.get("type") or "1") != "1":
        return ""
    before = sum(1 for _ in item.itersiblings("li", preceding=True))
    start = parent.get("start")
    return f"{(_count(start) if start else 1) + before}."
