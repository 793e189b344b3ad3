"""Remarks written in a table, with headings or without."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.remark_proposal import (
    LeftOut,
    ProposedRemark,
    RemarkField,
    RemarkProposal,
)
from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.domain.wording.numerals import read_number
from rectify_desktop.domain.wording.written_dates import written_days
from rectify_desktop.office.remark_reader.context import Context, context_of, in_context
from rectify_desktop.office.remark_reader.words import RemarkColumn, remark_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_ROWS_OF_HEADER = 25
_FEWEST_ROWS = 2
_WORD_OF_TEXT = "意见"


@dataclass(frozen=True, slots=True)
class _Head:
    """The columns of a table: which column says what, and below which row it begins."""

    row: int
    columns: Mapping[int, RemarkColumn]
    guesses: frozenset[RemarkField] = frozenset()
    has_titles: bool = True

    def of(self, role: RemarkColumn) -> list[int]:
        return [column for column, known in self.columns.items() if known is role]


def read_table(sheet: SheetGrid, name: str) -> RemarkProposal | None:
    """Read the table of a sheet; None where there is no table of remarks in it."""
    head = _headed(sheet) or _headless(sheet)
    return None if head is None else _Table(sheet, head).proposal(name)


def _headed(sheet: SheetGrid) -> _Head | None:
    for row in sheet.rows[:_ROWS_OF_HEADER]:
        names = {column: folded_heading(text) for column, text in sheet.own(row).items()}
        known = remark_words().columns
        columns = {column: known[name] for column, name in names.items() if name in known}
        guesses: frozenset[RemarkField] = frozenset()
        if RemarkColumn.TEXT not in columns.values():
            # 区委巡察办意见 is no synonym; a heading beside others that speaks of 意见 will do.
            like = [at for at, text in names.items() if _WORD_OF_TEXT in text and at not in columns]
            if len(like) != 1 or not columns:
                continue
            columns[like[0]], guesses = RemarkColumn.TEXT, frozenset({RemarkField.TEXT})
        if len(columns) > 1:
            return _Head(row, columns, guesses)
    return None


def _headless(sheet: SheetGrid) -> _Head | None:
    """Return a table that numbers its rows one, two, three and has no headings."""
    rows = [row for row in sheet.rows if len(sheet.own(row)) > 1]
    numbered = [row for row in rows if read_number(sheet.own(row).get(1, "")) is not None]
    counted = [read_number(sheet.own(row)[1]) for row in numbered]
    if len(numbered) < _FEWEST_ROWS or counted != list(range(1, len(counted) + 1)):
        return None
    room: dict[int, int] = {}
    for row in numbered:
        for column, text in sheet.own(row).items():
            if column > 1:
                room[column] = room.get(column, 0) + len(text)
    longest = max(room, key=lambda column: room[column])
    columns = {1: RemarkColumn.NUMBER, longest: RemarkColumn.TEXT}
    for column in room.keys() - {longest}:
        first = sheet.own(numbered[0]).get(column, "")
        is_reviewer = remark_words().reviewer.search(first) is not None
        columns[column] = RemarkColumn.REVIEWER if is_reviewer else RemarkColumn.ANSWER
    return _Head(numbered[0] - 1, columns, frozenset({RemarkField.TEXT}), has_titles=False)


class _Table:
    """One table being read row by row."""

    def __init__(self, sheet: SheetGrid, head: _Head) -> None:
        self._sheet = sheet
        self._head = head
        self._section = Context()
        self._left_out: list[LeftOut] = []
        written = (row for row in reversed(sheet.rows) if self._written(row, RemarkColumn.TEXT))
        self._last = next(written, 0)

    def proposal(self, name: str) -> RemarkProposal:
        remarks: list[ProposedRemark] = []
        around: list[str] = []
        for row in self._sheet.rows:
            texts = list(self._sheet.own(row).values())
            if row <= self._head.row:
                is_titles = self._head.has_titles and row == self._head.row
                around += [] if is_titles else texts
                continue
            remark = self._remark(row)
            if remark is not None:
                remarks.append(remark)
            elif not self._is_header_again(row):
                self._take_other(row, texts, around)
        outer = context_of(around)
        return RemarkProposal(
            name,
            tuple(in_context(each, outer) for each in remarks),
            tuple(self._left_out),
            () if remarks else ("表格里没有写审核意见。",),
        )

    def _take_other(self, row: int, texts: Sequence[str], around: list[str]) -> None:
        """Take a row that is no remark: words over the whole width are of the rows below them."""
        words = " ".join(texts)
        found = context_of([words])
        if len(texts) == 1 and row < self._last and (found.reviewer or found.paper):
            self._section = found
        else:
            around.append(words)
        self._left_out.append(LeftOut(words, f"第{row}行"))

    def _is_header_again(self, row: int) -> bool:
        return self._head.has_titles and self._sheet.own(row) == self._sheet.own(self._head.row)

    def _remark(self, row: int) -> ProposedRemark | None:
        """Return the remark of a row; None where the row has no words in that column."""
        text = self._written(row, RemarkColumn.TEXT)
        if not text or self._is_header_again(row):
            return None
        others = [c for c in self._sheet.own(row) if c not in self._head.of(RemarkColumn.TEXT)]
        first = min(self._head.of(RemarkColumn.TEXT))
        area = self._sheet.area_from(row, first)
        if not others and area is not None and area.width > 1:
            return None
        place, received = (
            self._shown(row, RemarkColumn.PLACE),
            self._shown(row, RemarkColumn.RECEIVED),
        )
        days = [day.on() for day in written_days(received) if day.on() is not None]
        remark = ProposedRemark(
            f"{place}：{text}" if place else text,
            self._shown(row, RemarkColumn.NUMBER),
            self._shown(row, RemarkColumn.REVIEWER),
            self._shown(row, RemarkColumn.PAPER),
            days[0] if days else None,
            _numbers(self._shown(row, RemarkColumn.FINDINGS)),
            self._written(row, RemarkColumn.ANSWER),
            f"第{row}行",
            self._head.guesses,
        )
        if place:
            remark = remark.guessed(RemarkField.TEXT)
        return in_context(remark, self._section)

    def _written(self, row: int, role: RemarkColumn) -> str:
        texts = (self._sheet.own(row).get(column, "") for column in self._head.of(role))
        return "\n".join(text.strip() for text in texts if text.strip())

    def _shown(self, row: int, role: RemarkColumn) -> str:
        """Return what a person sees: a cell merged downwards holds for all its rows."""
        texts = (self._sheet.shown(row, column) for column in self._head.of(role))
        return "\n".join(text.strip() for text in texts if text.strip())


def _numbers(cell: str) -> tuple[str, ...]:
    parts = cell.replace("，", "、").replace(",", "、").replace("\n", "、").split("、")
    return tuple(part.strip().removeprefix("问题") for part in parts if part.strip())


def sheets_read(sheets: Sequence[SheetGrid], name: str) -> RemarkProposal | None:
    """Read the tables of all sheets that are shown as one proposal; None where there is none."""
    found: list[RemarkProposal] = []
    shown = [sheet for sheet in sheets if not sheet.is_hidden]
    for sheet in shown:
        proposal = read_table(sheet, name)
        if proposal is not None:
            found.append(_of_sheet(proposal, sheet.name) if len(shown) > 1 else proposal)
    if not found:
        return None
    hidden = len(sheets) - len(shown)
    notes = [f"有{hidden}张隐藏的工作表没有读。"] if hidden else []
    return RemarkProposal(
        name,
        tuple(remark for each in found for remark in each.remarks),
        tuple(left for each in found for left in each.left_out),
        (*dict.fromkeys(note for each in found for note in each.notes), *notes),
    )


def _of_sheet(proposal: RemarkProposal, sheet: str) -> RemarkProposal:
    return replace(
        proposal,
        remarks=tuple(replace(r, place=f"{sheet} {r.place}") for r in proposal.remarks),
        left_out=tuple(replace(e, place=f"{sheet} {e.place}") for e in proposal.left_out),
    )
