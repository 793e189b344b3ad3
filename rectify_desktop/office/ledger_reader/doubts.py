"""What a clerk should look at after a list was read: nothing of this is decided silently."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.proposal import DoubtKind
from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.domain.wording.written_dates import damaged_dates, impossible_days
from rectify_desktop.office.ledger_reader.cells import holds_several

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rectify_desktop.domain.proposal.proposal import Doubt
    from rectify_desktop.office.ledger_reader.draft import Draft
    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.ledger_reader.places import Places
    from rectify_desktop.office.result_words import ResultWords

# A month, with or without its day, that no year stands before.
_BARE_DAY = re.compile(r"(?<![\d年月./-])(?<!年\s)(\d{1,2}\s*月)")
_PART_OF_YEAR = re.compile(
    r"(?<![每前])(?:(?P<year>\d{4})年)?(?<![每前])"
    r"(?:第?(?P<quarter>[1-4一二三四])季度|(?P<half>[上下])半年)[末底]?"
)
_QUARTERS = ("1一", "2二", "3三", "4四")
_LAST_MONTHS = {
    **{sign: 3 * n for n, signs in enumerate(_QUARTERS, start=1) for sign in signs},
    "上": 6,
    "下": 12,
}


def finding_doubts(
    drafts: Sequence[Draft], sheet: str, places: Places, year: int | None, words: ResultWords
) -> Iterator[Doubt]:
    """Yield what is uncertain in single findings."""
    for draft in drafts:
        for wording, row in _first_rows(draft, ColumnRole.DUE):
            reading = read_due(wording, year=year)
            if reading.is_unread:
                doubt = places.doubt(DoubtKind.UNREAD_DEADLINE, wording, sheet, row)
                yield replace(doubt, candidates=tuple(_mended(wording, year)))
            elif reading.is_guessed and year is not None:
                candidates = tuple(_with_years(wording, (year, year + 1)))
                doubt = places.doubt(DoubtKind.INFERRED_YEAR, wording, sheet, row)
                yield replace(doubt, candidates=candidates)
        results = _first_rows(draft, ColumnRole.RESULT)
        if not results:
            results = [(wording, draft.first.row) for wording in draft.told_first(words)]
        for wording, row in results:
            if words.read(wording).is_doubtful:
                yield places.doubt(DoubtKind.UNKNOWN_RESULT, wording, sheet, row)
        if len(results) > 1:
            yield places.doubt(
                DoubtKind.UNKNOWN_RESULT,
                "同一问题的各行整改结果不同，问题的结果没有判定。",
                sheet,
                *(row for _, row in results),
            )
        if len(_first_rows(draft, ColumnRole.DUE)) > 1:
            yield places.doubt(
                DoubtKind.REMARK,
                "同一问题的各行时限不同，问题的时限取最晚的一个，各措施保留自己的时限。",
                sheet,
                *(row for _, row in _first_rows(draft, ColumnRole.DUE)),
            )
        if holds_several(draft.first.text(ColumnRole.FINDING)):
            yield places.doubt(
                DoubtKind.UNCERTAIN_LEVEL,
                "问题单元格里像是写了几条，已作为一条问题读入。",
                sheet,
                draft.first.row,
            )


def _with_years(wording: str, years: Iterable[int]) -> Iterator[str]:
    """Yield a deadline with each year written where a day without one stands."""
    for year in years:
        meant = read_due(wording, year=year)
        attempts = (_BARE_DAY.sub(rf"{year}年\1", wording, count=1), f"{year}年{wording}")
        for attempt in (*attempts, f"{year}.{wording}"):
            reading = read_due(attempt, year=None)
            if not reading.is_unread and reading.due_on == meant.due_on:
                yield attempt
                break


def _mended(wording: str, year: int | None) -> Iterator[str]:
    """Yield a deadline with its damaged date made whole: 2025930前, 2025年2月30日.

    Of a part of a year (第二季度, 上半年) the last month may be meant.
    """
    for damaged in damaged_dates(wording):
        for candidate in damaged.candidates:
            mended = wording.replace(damaged.text, candidate, 1)
            if not read_due(mended, year=None).is_unread:
                yield mended
    for day in impossible_days(wording):
        month_end = f"{day.year}年{day.month}月底"
        if day.year and not read_due(month_end, year=None).is_unread:
            yield wording.replace(day.text, month_end, 1)
    for part in _PART_OF_YEAR.finditer(wording):
        written = part["year"] or year
        if written:
            last = _LAST_MONTHS[part["quarter"] or part["half"]]
            yield wording.replace(part.group(), f"{written}年{last}月底", 1)


def sheet_doubts(sheet: SheetGrid, rows: Sequence[int], places: Places) -> Iterator[Doubt]:
    """Yield what is uncertain in the list as a whole."""
    if hidden := [row for row in rows if row in sheet.hidden_rows]:
        yield places.doubt(
            DoubtKind.REMARK, "这些行是隐藏的或被筛选掉的，已一并读入。", sheet.name, *hidden
        )
    if sheet.hidden_columns & {column for row in rows for column in sheet.own(row)}:
        yield places.doubt(DoubtKind.REMARK, "表中有隐藏的列，已一并读入。", sheet.name)
    wanted = set(rows)
    if empty := sorted({row for row, _ in sheet.without_value if row in wanted}):
        yield places.doubt(
            DoubtKind.REMARK,
            "这些行有的公式没有保存计算结果或结果是错误值，按空白读入；"
            "请用 Excel 或 WPS 打开后保存一次再导入。",
            sheet.name,
            *empty,
        )


def repeated_doubts(found: Sequence[tuple[Draft, str]], places: Places) -> Iterator[Doubt]:
    """Yield findings that stand in the workbook more than once, on one sheet or several."""
    seen: dict[str, tuple[str, int]] = {}
    for draft, sheet in found:
        text = draft.first.text(ColumnRole.FINDING)
        if text in seen:
            first_sheet, first_row = seen[text]
            yield places.doubt(
                DoubtKind.REMARK,
                f"与工作表‘{first_sheet}’第{first_row}行的问题文字相同，两条都已读入。",
                sheet,
                draft.first.row,
            )
        else:
            seen[text] = (sheet, draft.first.row)


def _first_rows(draft: Draft, key: ColumnRole) -> list[tuple[str, int]]:
    """Return the different texts of a column, each with the row it is written in."""
    first: dict[str, int] = {}
    for row in draft.rows:
        if row.text(key):
            first.setdefault(row.text(key), row.origins[key])
    return list(first.items())
