"""A paper that is one headed table or more: unit and day above, sums below, who signs at the end.

Most lists of case work are this and differ in their columns alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.case_parts import title, unit_line, unit_of
from rectify_desktop.domain.papers.paper import (
    TABLE_PAGE,
    PageFormat,
    Paper,
    PaperCell,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import PaperBlock, PaperColumn


def headed_paper(
    ledger: Ledger,
    name: str,
    blocks: Iterable[PaperBlock],
    *,
    headed: str = "",
    beside_unit: Sequence[str] = (),
    signed_by: Sequence[str] = (),
    page: PageFormat = TABLE_PAGE,
) -> Paper:
    """Return a paper with its title and the line of unit and day above the blocks.

    ``headed`` is the title where it says more than the name. Every page says at its foot whose
    paper it is.
    """
    headed = headed or name
    full_title = f"{unit_of(ledger)}{headed}"
    return Paper(
        name=name,
        title=full_title,
        blocks=(
            title(headed),
            SpreadLine((unit_line(ledger), *beside_unit)),
            *blocks,
            *([SignatureLine(tuple(signed_by))] if signed_by else []),
        ),
        page=page,
        running_title=full_title,
    )


def text_table(
    columns: tuple[PaperColumn, ...],
    rows: Iterable[Sequence[str]],
    *,
    least_height: float,
    empty_notice: str,
) -> TableBlock:
    """Return a table whose every cell is one text; ``least_height`` is in millimetres."""
    made = tuple(text_row(texts, least_height) for texts in rows)
    return TableBlock(columns, made, empty_notice=empty_notice)


def text_row(texts: Iterable[str], least_height: float) -> PaperRow:
    """Return a row of one text per cell; ``least_height`` is in millimetres."""
    return PaperRow(tuple(PaperCell(text) for text in texts), least_height)
