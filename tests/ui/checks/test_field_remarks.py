"""Lines under the fields of the form: there while words are typed, gone when they are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.ui.checks.field_remarks import FieldRemarks
from rectify_desktop.ui.checks.remark_line import RemarkLine
from rectify_desktop.ui.finding_form.finding_form import FindingForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> FindingForm:
    form = FindingForm(desk)
    qtbot.addWidget(form)
    form.resize(420, 640)
    desk.checks.begin()
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    form.show_remarks(FieldRemarks(desk, desk.checks, form.ui, form))
    form.show_finding(desk.ledger.findings[0])
    return form


def said(form: FindingForm) -> str:
    lines = form.findChildren(RemarkLine)
    return "\n".join(words for line in lines if not line.isHidden() for words in line.sentences)


def test_a_fault_is_told_while_it_is_typed_and_before_it_is_stored(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.ledger.findings[0].situation
    assert "2月30日" not in said(form)
    form.ui.situationEdit.setPlainText("已于2月30日办结。")
    qtbot.waitUntil(lambda: "写了“2月30日”，日历上没有这一天" in said(form))
    assert desk.ledger.findings[0].situation == before
    form.ui.situationEdit.setPlainText("已于2月27日办结。")
    qtbot.waitUntil(lambda: "2月30日" not in said(form))


def test_a_line_stands_under_its_field_without_naming_the_finding(
    form: FindingForm, qtbot: QtBot
) -> None:
    form.ui.remarksEdit.setPlainText("详见附件（二。")
    qtbot.waitUntil(lambda: "不成对" in said(form))
    line = next(each for each in form.findChildren(RemarkLine) if "不成对" in each.sentences[0])
    assert "问题" not in line.sentences[0]
    layout = form.ui.basicLayout
    rows = [
        layout.itemAt(row, layout.ItemRole.FieldRole).widget() for row in range(layout.rowCount())
    ]
    assert rows.index(line) == rows.index(form.ui.remarksEdit) + 1


def test_lines_of_one_finding_do_not_stay_with_the_next(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    form.ui.remarksEdit.setPlainText("详见附件（二。")
    qtbot.waitUntil(lambda: "不成对" in said(form))
    form.show_finding(desk.ledger.findings[1])
    assert "不成对" not in said(form)
    form.show_finding(None)
    assert said(form) == ""
