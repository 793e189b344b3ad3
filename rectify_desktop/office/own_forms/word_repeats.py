"""The parts of a Word form that are repeated for each finding: blocks between marks, and rows.

A block stands between 【每条开始】 and 【每条结束】, whatever lies there: paragraphs, tables, rows
of one table. In a table the rows that name a finding are repeated without any mark; rows that
follow each other belong to one finding.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.papers.placeholders import (
    PLACEHOLDER,
    REPEAT_BEGIN,
    REPEAT_END,
    PlaceholderScope,
)
from rectify_desktop.errors import TemplateBroken
from rectify_desktop.office.own_forms.word_paragraphs import PARAGRAPH, paragraphs_of, text_of
from rectify_desktop.office.word.docx_xml import qualified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rectify_desktop.domain.papers.placeholders import Placeholders

_ROW, _TABLE = qualified("tr"), qualified("tbl")
# What may be in a document only once: a copied part goes without them.
_ONCE = (qualified("bookmarkStart"), qualified("bookmarkEnd"))
_PARAGRAPH_IDS = (
    "{http://schemas.microsoft.com/office/word/2010/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2010/wordml}textId",
)


@dataclass(frozen=True, slots=True)
class Repeated:
    """Neighbouring elements that stand for one finding."""

    elements: tuple[Any, ...]

    @property
    def is_rows(self) -> bool:
        """Whether they are rows of a table."""
        return self.elements[0].tag == _ROW

    def copies(self, count: int) -> list[tuple[Any, ...]]:
        """Put ``count`` copies behind each other in place of the elements, which are the first."""
        pristine = [deepcopy(element) for element in self.elements]
        several = [self.elements]
        last = self.elements[-1]
        for _ in range(count - 1):
            copy = tuple(_copied(element) for element in pristine)
            for element in copy:
                last.addnext(element)
                last = element
            several.append(copy)
        return several


def names_finding(text: str, placeholders: Placeholders) -> bool:
    """Whether a text holds a mark that tells of one finding."""
    found = (placeholders.named(name) for name in PLACEHOLDER.findall(text))
    return any(p is not None and p.scope is PlaceholderScope.FINDING for p in found)


def blocks_in(root: Any) -> list[Repeated]:
    """Return the blocks between marks, the marks' own paragraphs left out of them.

    Raises:
        TemplateBroken: a mark stands alone.

    """
    blocks: list[Repeated] = []
    begun: Any = None
    for paragraph in list(paragraphs_of(root)):
        names = PLACEHOLDER.findall(text_of(paragraph))
        if REPEAT_BEGIN in names:
            if begun is not None:
                raise TemplateBroken(f"【{REPEAT_BEGIN}】重复出现，缺少【{REPEAT_END}】。")
            begun = paragraph
        if REPEAT_END in names:
            if begun is None:
                raise TemplateBroken(f"【{REPEAT_END}】前面没有【{REPEAT_BEGIN}】。")
            blocks.append(_between(begun, paragraph))
            begun = None
    if begun is not None:
        raise TemplateBroken(f"【{REPEAT_BEGIN}】后面没有【{REPEAT_END}】。")
    return blocks


def row_groups(root: Any, placeholders: Placeholders, blocks: list[Repeated]) -> list[Repeated]:
    """Return the neighbouring rows that name a finding, table by table, outside of blocks."""
    inside = within(blocks)
    rows = [row for row in root.iter(_ROW) if row not in inside]
    named = {row for row in rows if any(_own_texts(row, placeholders))}
    groups: list[list[Any]] = []
    for row in rows:
        if row not in named:
            continue
        if groups and groups[-1][-1].getnext() is row:
            groups[-1].append(row)
        else:
            groups.append([row])
    return [Repeated(tuple(group)) for group in groups]


def within(several: Iterable[Repeated]) -> set[Any]:
    """Return every element inside of some parts; holding them keeps their identity."""
    return {inner for part in several for element in part.elements for inner in element.iter()}


def table_of(repeated: Repeated) -> Any:
    """Return the table some rows belong to."""
    return next(repeated.elements[0].iterancestors(_TABLE))


def _own_texts(row: Any, placeholders: Placeholders) -> Iterator[bool]:
    for paragraph in paragraphs_of(row):
        if next(paragraph.iterancestors(_ROW)) is row:
            yield names_finding(text_of(paragraph), placeholders)


def _between(begin: Any, end: Any) -> Repeated:
    """Return what stands from one mark to the other, as neighbours under one parent."""
    above_end = [end, *end.iterancestors()]
    first = begin
    while first.getparent() not in above_end:
        first = first.getparent()
    parent = first.getparent()
    last = above_end[above_end.index(parent) - 1]
    elements = [first]
    while elements[-1] is not last:
        elements.append(elements[-1].getnext())
    kept = [element for element in elements if not _is_bare_mark(element)]
    if kept:
        for element in elements:
            if element not in kept:
                parent.remove(element)
    return Repeated(tuple(kept or elements))


def _is_bare_mark(element: Any) -> bool:
    """Whether an element is a paragraph with a mark alone, which is no part of what it marks."""
    bare = (f"【{REPEAT_BEGIN}】", f"【{REPEAT_END}】")
    return element.tag == PARAGRAPH and text_of(element).strip() in bare


def _copied(element: Any) -> Any:
    copy = deepcopy(element)
    for inner in list(copy.iter(*_ONCE)):
        inner.getparent().remove(inner)
    for inner in copy.iter():
        for name in _PARAGRAPH_IDS:
            inner.attrib.pop(name, None)
    return copy
