"""The columns of a list share its page by what they say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from invented_ledger import TODAY, finding, invented_ledger, long_text, only

from rectify_desktop.domain.papers.list_layout import ListKind, usual_layout
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_mapping import ColumnRole
from rectify_desktop.office.ledger_writer.ledger_template import read_template
from rectify_desktop.office.ledger_writer.list_heights import entry_heights
from rectify_desktop.office.ledger_writer.list_widths import fit_list
from rectify_desktop.office.sheet.row_heights import text_room
from rectify_desktop.paths import resource_path

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.list_layout import ListLayout
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.office.ledger_writer.ledger_template import ColumnLook
    from rectify_desktop.office.ledger_writer.list_widths import ListFit

USUAL = usual_layout(ListKind.RECTIFICATION)
MARKS = ("单位", "填报单位", "清单", "截至日期", "统计", "签字")


def sheet_of(ledger: Ledger, layout: ListLayout = USUAL) -> ListSheet:
    return compose_list_sheet(ledger, layout, today=TODAY)


def looks_of(sheet: ListSheet) -> list[ColumnLook]:
    template = read_template(resource_path("templates/ledger.xlsx"), known_marks=MARKS)
    return [template.look_of(column) for column in sheet.columns]


def fitted(ledger: Ledger, layout: ListLayout = USUAL) -> ListFit:
    sheet = sheet_of(ledger, layout)
    return fit_list(sheet, looks_of(sheet))


def characters(fit: ListFit, role: ColumnRole) -> float:
    """Return how many characters of ten points stand on a line of a column."""
    at = [column.role for column in fit.sheet.columns].index(role)
    return text_room(fit.widths[at], 1) / 10


def height(fit: ListFit, widths: list[float]) -> float:
    looks = looks_of(fit.sheet)
    return sum(
        sum(entry_heights(fit.sheet, entry, looks, widths).rows) for entry in fit.sheet.entries
    )


def test_a_column_that_says_much_is_wider_than_one_that_says_little() -> None:
    fit = fitted(invented_ledger(13))
    assert characters(fit, ColumnRole.SITUATION) > 2 * characters(fit, ColumnRole.FINDING)
    assert all(characters(fit, role) >= 5 for role in (ColumnRole.FINDING, ColumnRole.MEASURE))


def test_the_rows_are_lower_than_under_the_widths_of_the_template() -> None:
    fit = fitted(invented_ledger(33))
    looks = looks_of(fit.sheet)
    usual = [look.width * sum(fit.widths) / sum(each.width for each in looks) for look in looks]
    assert height(fit, fit.widths) < 0.75 * height(fit, usual)


def test_words_turn_only_where_the_list_is_dense() -> None:
    days = [text for entry in fitted(invented_ledger(33)).sheet.entries for text in entry.rows[0]]
    assert any("年\n" in text for text in days)
    sparse = fitted(only(finding(due_wording="2026年12月28日前")))
    assert not any("年\n" in text for text in sparse.sheet.entries[0].rows[0])


def test_a_width_that_the_office_chose_stays() -> None:
    columns = tuple(
        replace(column, width=12) if column.role is ColumnRole.FINDING else column
        for column in USUAL.columns
    )
    for ledger in (invented_ledger(13), only(finding())):
        fit = fitted(ledger, replace(USUAL, columns=columns))
        assert 12 <= characters(fit, ColumnRole.FINDING) < 12.1


def test_columns_nobody_has_filled_yet_have_room_to_be_filled() -> None:
    fit = fitted(only(finding()))
    assert characters(fit, ColumnRole.MEASURE) >= 8
    assert characters(fit, ColumnRole.SITUATION) >= 8


def test_a_list_on_a3_has_as_much_more_room() -> None:
    on_a4, on_a3 = (
        fitted(invented_ledger(33), replace(USUAL, page=page))
        for page in (PageSize.A4, PageSize.A3)
    )
    assert height(on_a3, on_a3.widths) < height(on_a4, on_a4.widths)


def test_a_list_of_very_long_texts_is_printed_smaller_before_rows_are_parted() -> None:
    long = fitted(only(finding(situation=long_text(2000), description=long_text(600))))
    short = fitted(only(finding(situation=long_text(200))))
    assert sum(long.widths) > sum(short.widths)
