"""Behind the fields of the form: who changed what last, the history, evidence and the case."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView, QTreeWidget

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.ui.casework.closure_pane import ClosurePane
from rectify_desktop.ui.finding_form.finding_form import FindingForm
from rectify_desktop.ui.finding_form.history_pane import HistoryPane
from rectify_desktop.ui.finding_form.history_table_model import HistoryColumn

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.desk import Desk, Message


@pytest.fixture
def finding(desk: Desk) -> Finding:
    finding = desk.ledger.findings[0]
    edit_text(desk.workspace, finding.id, TextField.REMARKS, "甲")
    edit_text(desk.workspace, finding.id, TextField.REMARKS, "乙")
    return desk.ledger.findings[0]


@pytest.fixture
def form(desk: Desk, finding: Finding, qtbot: QtBot) -> FindingForm:
    form = FindingForm(desk)
    desk.signals.changed.connect(form.follow_ledger)
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    form.show_finding(finding)
    return form


def test_a_field_says_on_hover_and_below_who_changed_it_last(
    form: FindingForm, qtbot: QtBot
) -> None:
    edit = form.ui.remarksEdit
    qtbot.waitUntil(lambda: "测试员" in edit.toolTip())
    assert edit.toolTip().endswith("修改，原为“甲”")

    edit.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.waitUntil(lambda: form.ui.changedLabel.text() == edit.toolTip())
    assert form.ui.planEdit.toolTip().endswith("登记，此后未改")


def test_the_history_brings_a_single_value_back(
    form: FindingForm, desk: Desk, qtbot: QtBot, messages: list[Message]
) -> None:
    form.ui.tabs.setCurrentWidget(form.ui.historyTab)
    table = form.findChild(QTableView, "historyTable")
    model = table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert model.index(0, HistoryColumn.BEFORE).data() == "甲"
    restore = form.findChild(QPushButton, "restoreValueButton")
    assert not restore.isEnabled()

    table.selectRow(0)
    restore.click()

    assert desk.ledger.findings[0].remarks == "甲"
    assert messages[-1].text == "已恢复“备注”原来的值。"
    qtbot.waitUntil(lambda: model.rowCount() == 4)


def test_evidence_of_the_finding_is_listed_when_its_tab_is_opened(
    form: FindingForm, desk: Desk, finding: Finding, qtbot: QtBot
) -> None:
    evidence = Evidence(finding.round_id, "盘点记录", location="三号柜", finding_ids=(finding.id,))
    with desk.workspace.operation("登记佐证"):
        desk.workspace.casework.evidence.save(evidence)

    form.ui.tabs.setCurrentWidget(form.ui.evidenceTab)

    rows = form.findChild(QTreeWidget, "evidenceRows")
    qtbot.waitUntil(lambda: rows.topLevelItemCount() == 1)
    assert rows.topLevelItem(0).text(0) == "盘点记录"


def test_supervision_of_the_finding_is_told(
    form: FindingForm, desk: Desk, finding: Finding, qtbot: QtBot
) -> None:
    order = SupervisionOrder(
        finding.round_id, finding_ids=(finding.id,), issued_on=date(2026, 3, 1), matter="逾期未报"
    )
    with desk.workspace.operation("签发督办单"):
        desk.workspace.casework.orders.save(order)

    form.ui.tabs.setCurrentWidget(form.ui.closureTab)

    trail = form.findChild(ClosurePane).trail
    qtbot.waitUntil(lambda: "逾期未报" in trail.toPlainText())
    assert "待签收" in trail.toPlainText()


def test_another_finding_shows_nothing_of_the_one_before(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    edit = form.ui.remarksEdit
    qtbot.waitUntil(lambda: bool(edit.toolTip()))

    form.show_finding(desk.ledger.findings[1])

    assert edit.toolTip() == ""
    qtbot.waitUntil(lambda: edit.toolTip().endswith("登记，此后未改"))


def test_the_history_model_is_sound(
    form: FindingForm, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    form.ui.tabs.setCurrentWidget(form.ui.historyTab)
    model = form.findChild(HistoryPane).model
    qtbot.waitUntil(lambda: model.rowCount() == 3)

    qtmodeltester.check(model, force_py=True)
