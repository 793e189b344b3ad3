"""Columns of the list: what is empty gives its room to 问题."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from rectify_desktop.services.findings.edit_finding import (
    AssignedField,
    TextField,
    edit_assigned,
    edit_text,
)
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.findings.finding_rows import INDENT

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.ui.main_window import MainWindow

_NAMES = (FindingColumn.LEADERS, FindingColumn.DEPARTMENTS, FindingColumn.OWNERS)


def page_of(window: MainWindow) -> FindingListPage:
    page = window.findChild(FindingListPage)
    assert page is not None
    return page


def test_empty_columns_are_narrow_and_grow_with_their_first_name(
    bare_window: MainWindow, empty_file: Path
) -> None:
    assert bare_window.open_ledger(empty_file)
    assert bare_window.desk is not None
    workspace = bare_window.desk.workspace
    finding = add_finding(workspace, title="路灯维护不及时")
    columns = page_of(bare_window).view.columns

    assert all(columns.sectionSize(column) <= 56 for column in _NAMES)
    assert columns.sectionSize(FindingColumn.TITLE) >= 360

    edit_assigned(workspace, finding.id, AssignedField.LEAD_OFFICIALS, "欧阳建国")

    needed = QFontMetrics(columns.font()).horizontalAdvance("欧阳建国")
    assert columns.sectionSize(FindingColumn.LEADERS) > needed


def test_a_long_number_makes_its_column_wide_enough(window: MainWindow) -> None:
    page, desk = page_of(window), window.desk
    assert desk is not None
    number = "第1538.12号"
    edit_text(desk.workspace, desk.ledger.findings[-1].id, TextField.NUMBER, number)

    columns = page.view.columns

    steps = INDENT * (page.model.rows.depth_of(desk.ledger.findings[-1]) + 1)
    needed = QFontMetrics(columns.font()).horizontalAdvance(number)
    assert columns.sectionSize(FindingColumn.NUMBER) > needed + steps


def test_a_width_set_by_hand_stays_and_is_remembered(window: MainWindow, ledger_file: Path) -> None:
    columns = page_of(window).view.columns
    columns.resizeSection(FindingColumn.OWNERS, 133)

    assert window.desk is not None
    add_finding(window.desk.workspace, title="甲")
    assert columns.sectionSize(FindingColumn.OWNERS) == 133
    window.open_ledger(ledger_file)

    assert page_of(window).view.columns.sectionSize(FindingColumn.OWNERS) == 133


def test_widths_nobody_chose_are_not_remembered(window: MainWindow) -> None:
    assert page_of(window).view.columns.layout_chosen() is None
