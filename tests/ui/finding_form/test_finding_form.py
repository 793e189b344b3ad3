"""The form of one finding: fields are saved when they are left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.findings.register_findings import add_measure, delete_findings
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.finding_form.finding_form import FindingForm
from rectify_desktop.ui.finding_form.measure_table import MeasureTable
from rectify_desktop.ui.finding_form.measure_table_model import MeasureColumn
from rectify_desktop.ui.look.appearance import Appearance, TextSize
from rectify_desktop.ui.look.look import apply_look
from rectify_desktop.ui.widgets.names_field import ComposingLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Message
    from rectify_desktop.ui.widgets.pick_box import PickBox


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> FindingForm:
    form = FindingForm(desk)
    desk.signals.changed.connect(form.follow_ledger)
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    form.show_finding(desk.ledger.findings[0])
    return form


def stored(desk: Desk) -> Finding:
    return desk.workspace.findings.get(desk.ledger.findings[0].id)


def write(field: QLineEdit | QPlainTextEdit, text: str, qtbot: QtBot) -> None:
    """Type into a field as a clerk does: go there, replace what is there, leave it."""
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    committed = QInputMethodEvent()
    committed.setCommitString(text)
    QApplication.sendEvent(field, committed)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def pick(box: PickBox, data: object) -> None:
    box.show_value(data)
    box.activated.emit(box.currentIndex())


def test_a_field_is_saved_when_it_is_left_as_one_step(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    write(form.ui.titleEdit, "路灯维护不及时", qtbot)

    assert stored(desk).title == "路灯维护不及时"
    assert desk.workspace.undo_name == "修改问题"
    desk.undo()
    assert form.ui.titleEdit.toPlainText() == stored(desk).title != "路灯维护不及时"


def test_leaving_a_field_untouched_is_no_step(form: FindingForm, desk: Desk, qtbot: QtBot) -> None:
    before = desk.workspace.undo_name

    form.ui.titleEdit.setFocus()
    qtbot.waitUntil(form.ui.titleEdit.hasFocus)
    QTest.keyClick(form.ui.titleEdit, Qt.Key.Key_Tab)

    assert desk.workspace.undo_name == before


def test_every_typed_field_reaches_the_ledger(form: FindingForm, desk: Desk, qtbot: QtBot) -> None:
    ui = form.ui
    write(ui.numberEdit, "9.9", qtbot)
    write(ui.descriptionEdit, "描述", qtbot)
    write(ui.wordingEdit, "基本完成", qtbot)
    write(ui.dueEdit, "9.30", qtbot)
    write(ui.completedEdit, "2026-03-01", qtbot)
    write(ui.leadersEdit, "陆远", qtbot)
    write(ui.ownersEdit, "陈新、林晓", qtbot)
    write(ui.departmentsEdit, "养护科", qtbot)
    write(ui.supportingEdit, "办公室、财务科", qtbot)
    write(ui.criterionEdit, "验收", qtbot)
    write(ui.remarksEdit, "备注", qtbot)
    ui.tabs.setCurrentWidget(ui.resultTab)
    write(ui.situationEdit, "情况", qtbot)
    write(ui.planEdit, "计划", qtbot)

    kept, ledger = stored(desk), desk.ledger
    texts = (kept.number, kept.description, kept.declared_wording, kept.situation, kept.plan)
    assert texts == ("9.9", "描述", "基本完成", "情况", "计划")
    assert (kept.due_on, kept.completed_on) == (date(2026, 9, 30), date(2026, 3, 1))
    assert ledger.person_names(kept.lead_officials) == "陆远"
    assert ledger.person_names(kept.owners) == "陈新、林晓"
    assert ledger.department_names(kept.responsible_departments) == "养护科"
    assert ledger.department_names(kept.supporting_departments) == "办公室、财务科"
    assert (kept.acceptance_criterion, kept.remarks) == ("验收", "备注")


def test_a_typed_day_is_shown_as_the_date_it_was_read_as(form: FindingForm, qtbot: QtBot) -> None:
    write(form.ui.dueEdit, "9.30", qtbot)

    assert form.ui.dueEdit.text() == "2026年9月30日"


def test_names_in_use_are_offered_while_they_are_typed(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    field = form.ui.departmentsEdit
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, "jhcw")
    assert field.offered == ["计划财务科"]

    QTest.keyClick(field, Qt.Key.Key_Tab)

    kept = stored(desk).responsible_departments
    assert desk.ledger.department_names(kept) == "计划财务科"


def test_names_that_came_since_are_offered_too(form: FindingForm, desk: Desk, qtbot: QtBot) -> None:
    write(form.ui.ownersEdit, "欧阳新", qtbot)

    form.ui.leadersEdit.setFocus()
    qtbot.waitUntil(form.ui.leadersEdit.hasFocus)
    form.ui.leadersEdit.selectAll()
    QTest.keyClicks(form.ui.leadersEdit, "oyx")

    assert form.ui.leadersEdit.offered == ["欧阳新"]


def test_a_day_says_what_it_reads_as_before_it_is_stored(form: FindingForm, qtbot: QtBot) -> None:
    field = form.ui.dueEdit
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()

    QTest.keyClicks(field, "0930")
    assert field.reading == "→2026-09-30 周三"
    field.selectAll()
    QTest.keyClicks(field, "2.30")
    assert field.reading == "不是日期"


def test_nothing_is_offered_where_nothing_may_be_written(form: FindingForm) -> None:
    field = form.ui.leadersEdit
    field.setReadOnly(True)
    field.setText("林")
    QTest.keyClick(field, Qt.Key.Key_Down)

    assert field.offered == []


def test_a_measure_takes_names_by_initials_and_days_as_figures(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    form.ui.tabs.setCurrentWidget(form.ui.measuresTab)
    measure = add_measure(desk.workspace, desk.ledger.findings[0].id)
    table = form.findChild(QTableView, "measureView")
    assert table is not None
    row = table.model().rowCount() - 1

    for column, typed in ((MeasureColumn.DEPARTMENT, "jhcw"), (MeasureColumn.DUE, "0930")):
        index = table.model().index(row, column)
        table.setCurrentIndex(index)
        table.edit(index)
        [editor] = table.viewport().findChildren(ComposingLineEdit)
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not table.viewport().findChildren(ComposingLineEdit))

    kept = next(m for m in desk.ledger.measures_of(measure.finding_id) if m.id == measure.id)
    assert kept.department_id is not None
    assert desk.ledger.department_names([kept.department_id]) == "计划财务科"
    assert kept.due_on == date(2026, 9, 30)


def test_picked_values_are_saved_at_once(form: FindingForm, desk: Desk) -> None:
    pick(form.ui.resultBox, DeclaredResult.IN_PROGRESS)
    pick(form.ui.sourceBox, FindingSource.PETITION)
    form.ui.sustainedCheck.setChecked(False)
    form.ui.sustainedCheck.click()

    kept = stored(desk)
    assert kept.declared_result is DeclaredResult.IN_PROGRESS
    assert kept.source is FindingSource.PETITION
    assert Timing.SUSTAINED in kept.timings


def test_a_finding_is_moved_by_choosing_its_place(form: FindingForm, desk: Desk) -> None:
    finding_id, target, box = stored(desk).id, desk.ledger.headings[-1], form.ui.groupBox
    [row] = [at for at in range(box.count()) if box.itemText(at).endswith(target.title)]

    box.setCurrentIndex(row)
    box.activated.emit(row)

    moved = desk.workspace.findings.get(finding_id)
    assert (moved.theme_id, moved.heading_id) == (target.theme_id, target.id)


def test_what_is_no_date_is_refused_with_a_sentence(
    form: FindingForm, desk: Desk, messages: list[Message], qtbot: QtBot
) -> None:
    write(form.ui.completedEdit, "soon", qtbot)

    assert messages[-1].is_error
    assert "没有认出日期“soon”" in messages[-1].text
    assert stored(desk).completed_on == desk.ledger.findings[0].completed_on


def test_an_impossible_deadline_is_refused_and_the_old_one_stays(
    form: FindingForm, desk: Desk, messages: list[Message], qtbot: QtBot
) -> None:
    write(form.ui.dueEdit, "2026.9.30", qtbot)

    write(form.ui.dueEdit, "2025.2.30", qtbot)

    assert messages[-1].text == "没有认出日期“2025.2.30”（2月没有30日），时限未改。"
    assert stored(desk).due_on == date(2026, 9, 30)
    assert form.ui.dueEdit.text() == "2026年9月30日"


def test_a_deadline_in_words_nobody_can_reckon_with_is_named_so(
    form: FindingForm, desk: Desk, messages: list[Message], qtbot: QtBot
) -> None:
    pick(form.ui.resultBox, DeclaredResult.IN_PROGRESS)

    write(form.ui.dueEdit, "2026年第三季度", qtbot)

    assert form.ui.dueStateLabel.text() == "时限未识别"
    assert "没有认出日期" in messages[-1].text


def test_words_being_typed_outlive_a_change_from_elsewhere(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    form.ui.descriptionEdit.setFocus()
    qtbot.waitUntil(form.ui.descriptionEdit.hasFocus)
    form.ui.descriptionEdit.setPlainText("正在写的话")

    edit_text(desk.workspace, stored(desk).id, TextField.REMARKS, "别处改的")

    assert form.ui.descriptionEdit.toPlainText() == "正在写的话"
    assert form.ui.remarksEdit.toPlainText() == "别处改的"


def test_going_to_another_finding_saves_what_was_typed(form: FindingForm, desk: Desk) -> None:
    form.ui.remarksEdit.setPlainText("没有离开的字")

    form.show_finding(desk.ledger.findings[1])

    assert stored(desk).remarks == "没有离开的字"


def test_a_deleted_finding_leaves_the_form(form: FindingForm, desk: Desk) -> None:
    delete_findings(desk.workspace, [stored(desk).id])

    assert form.finding_id is None
    assert form.ui.formStack.currentWidget() is form.ui.noFindingArea


def test_measures_are_added_and_deleted_below_the_table(
    form: FindingForm, desk: Desk, messages: list[Message], qtbot: QtBot
) -> None:
    form.ui.tabs.setCurrentWidget(form.ui.measuresTab)
    add = form.findChild(object, "addMeasureButton")
    delete = form.findChild(object, "deleteMeasureButton")
    before = len(desk.ledger.measures_of(stored(desk).id))

    add.click()
    assert len(desk.ledger.measures_of(stored(desk).id)) == before + 1
    delete.click()
    assert len(desk.ledger.measures_of(stored(desk).id)) == before

    action = messages[-1].action
    assert action is not None
    action.run()
    assert len(desk.ledger.measures_of(stored(desk).id)) == before + 1


def test_tab_goes_through_the_cells_of_a_measure_and_keeps_their_words(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    add_measure(desk.workspace, stored(desk).id, "补签领用单")
    form.ui.tabs.setCurrentWidget(form.ui.measuresTab)
    table, before = form.findChild(MeasureTable).findChild(QTableView), desk.workspace.undo_name
    last = table.model().rowCount() - 1
    table.setCurrentIndex(table.model().index(last, 0))
    table.edit(table.currentIndex())

    for column in range(table.model().columnCount()):
        assert table.currentIndex().column() == column
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert desk.workspace.undo_name == before
    assert desk.ledger.measures_of(stored(desk).id)[-1].text == "补签领用单"


def test_data_are_never_taken_for_markup(form: FindingForm, desk: Desk) -> None:
    edit_text(desk.workspace, stored(desk).id, TextField.TITLE, "<b>粗</b>")

    assert "<b>粗</b>" in form.ui.headingLabel.text()
    for label in form.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.objectName()


def test_a_title_of_any_length_leaves_the_form_as_narrow_as_it_was(
    form: FindingForm, desk: Desk, qtbot: QtBot
) -> None:
    narrow, title = form.minimumSizeHint().width(), "排水管网巡查记录缺项" * 30
    edit_text(desk.workspace, stored(desk).id, TextField.TITLE, title)
    heading = form.ui.headingLabel
    qtbot.waitUntil(lambda: title in heading.text())
    assert form.minimumSizeHint().width() == narrow
    heading.grab()
    assert title in heading.toolTip()


def test_what_can_only_be_looked_at_does_not_look_like_paper_to_write_on(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grounds: dict[bool, set[str]] = {}
    for is_read_only in (False, True):
        monkeypatch.setattr(type(workspace), "is_read_only", is_read_only)
        form = FindingForm(Desk(workspace))
        qtbot.addWidget(form)
        form.show_finding(form._desk.ledger.findings[0])
        with qtbot.waitExposed(form):
            form.show()
        picture = form.ui.remarksEdit.viewport().grab().toImage()
        corner = picture.pixelColor(picture.width() - 4, picture.height() - 4)
        grounds[is_read_only] = {corner.name()}

    assert grounds[False] == {"#ffffff"}
    assert grounds[True] == {"#f4f6f8"}


@pytest.mark.parametrize("size", list(TextSize))
def test_no_field_is_cut_at_its_side(
    form: FindingForm, qapp: QApplication, qtbot: QtBot, size: TextSize
) -> None:
    apply_look(qapp, Appearance(size))
    try:
        form.resize(form.minimumSizeHint().width(), 600)
        scroll = form.ui.basicScroll
        qtbot.waitUntil(
            lambda: scroll.viewport().width() >= form.ui.basicLayout.minimumSize().width()
        )
    finally:
        apply_look(qapp)
