"""A list or a text pasted where there are no findings yet: what is read of it, by which columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from rectify_desktop.services.intake.import_source import propose_text
from rectify_desktop.ui.widgets.clipboard_block import read_block, written_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.proposal.proposal import ImportProposal

_NUMBER = re.compile(r"[（(]?(?:\d+(?:[.．-]\d+)*|[一二三四五六七八九十百]+)[）)]?[.．、]?")
_LEVEL_MARK = re.compile(
    r"[（(][\d一二三四五六七八九十百]+[）)]|[\d一二三四五六七八九十百.]+[.．、]"
)


class PastedList(NamedTuple):
    """The words as they are read, under titles of columns, and what is read of them."""

    text: str
    proposal: ImportProposal


def read_pasted_list(text: str, titles: Sequence[str]) -> PastedList:
    """Read what is pasted as it heads itself; cells without titles lie under ours.

    ``titles`` are those of the columns in sight from 编号 on, empty for what is not written in.
    """
    proposal = propose_text(text)
    if not proposal.findings:
        text = written_block(_headed(read_block(text), titles))
        proposal = propose_text(text)
    return PastedList(text, proposal)


def _headed(block: list[list[str]], titles: Sequence[str]) -> list[list[str]]:
    """Put titles over rows; without numbers they are counted, titles of groups stay in front.

    >>> _headed([["（一）甲"], ["乙", "完成"]], ["编号", "问题", "整改结果"])
    [['编号', '问题', '整改结果'], ['（一）甲', '', ''], ['1', '乙', '完成']]
    """
    rows = [row for row in block if any(cell.strip() for cell in row)]
    # In a single column, what begins with a mark is a problem as good as any.
    has_groups = any(len(row) > 1 for row in rows)
    groups = [at for at, row in enumerate(rows) if has_groups and _is_group(row)]
    cells = [row for at, row in enumerate(rows) if at not in groups]
    if not _have_numbers(cells):
        cells = [[str(at), *row] for at, row in enumerate(cells, start=1)]
    placed = iter(cells)
    lines = [row if at in groups else next(placed) for at, row in enumerate(rows)]
    width = max(len(titles), 0, *map(len, lines))
    unnamed = QCoreApplication.translate("PastedList", "第{0}列")
    head = [*titles, *(unnamed.format(at + 1) for at in range(len(titles), width))]
    return [head, *([*line, *[""] * (width - len(line))] for line in lines)]


def _have_numbers(rows: list[list[str]]) -> bool:
    firsts = [row[0].strip() for row in rows]
    return any(firsts) and all(not first or _NUMBER.fullmatch(first) for first in firsts)


def _is_group(row: list[str]) -> bool:
    """Whether a row is the title of a theme or heading: one cell that begins with a level mark."""
    filled = [cell.strip() for cell in row if cell.strip()]
    mark = _LEVEL_MARK.match(filled[0]) if len(filled) == 1 else None
    return mark is not None and mark.end() < len(filled[0])
