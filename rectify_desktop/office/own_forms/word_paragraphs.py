"""The text of one Word paragraph, however its runs are cut up, and its 【】 filled in place.

A mark typed in one go may lie in several runs, parted where Word kept an editing state or found a
word to doubt. So marks are matched on the text of the paragraph; the value takes the look of the
run that holds the opening 【 (office-documents §3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from lxml import etree as _untyped  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from rectify_desktop.domain.papers.own_form import written
from rectify_desktop.domain.papers.placeholders import PLACEHOLDER
from rectify_desktop.office.word.docx_xml import legal_text, qualified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rectify_desktop.office.own_forms.marks import Filling

_etree = cast("Any", _untyped)
PARAGRAPH, TEXT = qualified("p"), qualified("t")
_BREAK = qualified("br")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def paragraphs_of(root: Any) -> Iterator[Any]:
    """Yield every paragraph below an element, those in cells and text boxes as well."""
    yield from root.iter(PARAGRAPH)


def text_of(paragraph: Any) -> str:
    """Return the text of a paragraph, without that of paragraphs inside of it (text boxes)."""
    return "".join(node.text or "" for node in _text_nodes(paragraph))


def fill_paragraph(paragraph: Any, filling: Filling) -> None:
    """Replace every mark of a paragraph by its value."""
    replace_marks(paragraph, lambda name: written(filling.value(name)))


def replace_marks(paragraph: Any, text_for: Callable[[str], str]) -> None:
    """Replace every mark of a paragraph by the text for its name."""
    nodes = list(_text_nodes(paragraph))
    text = "".join(node.text or "" for node in nodes)
    # From the back, so that what was found before a mark stays where it was.
    for mark in reversed(list(PLACEHOLDER.finditer(text))):
        _put(nodes, mark.start(), mark.end(), legal_text(text_for(mark[1])))
    for node in nodes:
        _spell_out_breaks(node)


def _text_nodes(paragraph: Any) -> Iterator[Any]:
    for node in paragraph.iter(TEXT):
        if next(node.iterancestors(PARAGRAPH)) is paragraph:
            yield node


def _put(nodes: list[Any], start: int, end: int, value: str) -> None:
    """Put a value in the place of the characters from ``start`` up to ``end``."""
    offset, is_put = 0, False
    for node in nodes:
        text = node.text or ""
        first, last = max(start - offset, 0), min(end - offset, len(text))
        offset += len(text)
        if first >= last:
            continue
        node.text = text[:first] + ("" if is_put else value) + text[last:]
        node.set(_SPACE, "preserve")
        is_put = True
        if offset >= end:
            return


def _spell_out_breaks(node: Any) -> None:
    """Turn line breaks of a text into the element Word has for them."""
    lines = (node.text or "").split("\n")
    if len(lines) == 1:
        return
    node.text = lines[0]
    last = node
    for line in lines[1:]:
        for element in (_etree.Element(_BREAK), _etree.Element(TEXT)):
            last.addnext(element)
            last = element
        last.text = line
        last.set(_SPACE, "preserve")
