"""A Word document as one sheet, for the case that what it holds is a 整改清单."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.office.gate.sheet_scan import MAX_COLUMNS
from rectify_desktop.office.sources.flow_grid import FlowCell, FlowGrid
from rectify_desktop.office.word.docx_walk import Walk
from rectify_desktop.office.word.word_xml import attribute, child, name_of, number, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.word.docx_numbering import Numbering
    from rectify_desktop.office.word.word_xml import Element

_WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml"})


def body_sheet(body: Element, numbering: Numbering, name: str) -> SheetGrid | None:
    """Return the body of a document as one sheet, None if there is no table in it."""
    if not any(name_of(block) == "tbl" for block in _blocks(body)):
        return None
    flow = FlowGrid()
    for block in _blocks(body):
        if name_of(block) == "tbl":
            flow.add_table(_rows(block, numbering))
        else:
            for line in _text(block, numbering).split("\n"):
                flow.add_line(line)
    return flow.sheet(name)


def _blocks(parent: Element) -> Iterator[Element]:
    """Yield the paragraphs and tables of the document itself, not those inside cells."""
    for block in parent:
        name = name_of(block)
        if name in {"p", "tbl"}:
            yield block
        elif name in _WRAPPERS:
            yield from _blocks(block)


def _rows(table: Element, numbering: Numbering) -> list[list[FlowCell]]:
    """Return the rows; a cell merged downwards stands once, with the rows it covers."""
    rows: list[list[FlowCell]] = []
    # Where the cell merged downwards over a grid column was begun: row and place in the row.
    begun: dict[int, tuple[int, int]] = {}
    for row in _inside(table, "tr"):
        if child(row, "trPr", "del") is not None:
            continue
        cells: list[FlowCell] = []
        skipped = _count(value(row, "trPr", "gridBefore"))
        if skipped:
            cells.append(FlowCell("", columns=skipped))
        column = skipped
        for cell in _inside(row, "tc"):
            width = max(_count(value(cell, "tcPr", "gridSpan")), 1)
            merge = child(cell, "tcPr", "vMerge")
            if merge is not None and attribute(merge, "val") != "restart" and column in begun:
                at, place = begun[column]
                rows[at][place] = replace(rows[at][place], rows=len(rows) - at + 1)
            else:
                begun.pop(column, None)
                if merge is not None:
                    begun[column] = (len(rows), len(cells))
                cells.append(FlowCell(_text(cell, numbering), columns=width))
            column += width
        rows.append(cells)
    return rows


def _inside(parent: Element, wanted: str) -> Iterator[Element]:
    for element in parent:
        name = name_of(element)
        if name == wanted:
            yield element
        elif name in _WRAPPERS:
            yield from _inside(element, wanted)


def _text(element: Element, numbering: Numbering) -> str:
    walk = Walk(numbering)
    if name_of(element) == "tc":
        walk.take_blocks(element)
    else:
        walk.take_paragraph(element)
    lines, _ = walk.finish()
    return "\n".join(line for line in lines if line.strip())


def _count(text: str | None) -> int:
    return max(0, min(number(text, 0), MAX_COLUMNS))
