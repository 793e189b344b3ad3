"""The page 总览: figures open their rows, follow changes, and are reached by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton, QWidget

from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from rectify_desktop.services.findings.edit_finding import edit_result
from rectify_desktop.services.findings.register_findings import change_round
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk, Message
from rectify_desktop.ui.overview.count_tile import CountTile
from rectify_desktop.ui.overview.department_bar import DepartmentBar
from rectify_desktop.ui.overview.department_chart import DepartmentChart
from rectify_desktop.ui.overview.line_button import LineButton
from rectify_desktop.ui.overview.milestone_line import MilestoneLine
from rectify_desktop.ui.overview.overview_page import OverviewPage
from rectify_desktop.ui.overview.reminder_list import ReminderList
from rectify_desktop.ui.overview.trend_chart import TrendChart
from rectify_desktop.ui.preferences.settings import Settings
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_Key = Qt.Key


def shown(qtbot: QtBot, desk: Desk) -> OverviewPage:
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    if desk.ledger.findings:
        qtbot.waitUntil(lambda: page.overview is not None and page.overview.is_complete)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> OverviewPage:
    return shown(qtbot, desk)


@pytest.fixture
def rows(page: OverviewPage) -> list[tuple[str, tuple[str, ...]]]:
    opened: list[tuple[str, tuple[str, ...]]] = []
    page.rows_wanted.connect(lambda name, ids: opened.append((name, tuple(ids))))
    return opened


def tile(page: QWidget, label: str) -> CountTile:
    return next(t for t in page.findChildren(CountTile) if t.count.label == label)


def line(page: QWidget, words: str) -> LineButton:
    lines = page.findChildren(LineButton)
    return next(each for each in lines if not each.isHidden() and words in each.text())


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def test_a_figure_opens_exactly_the_rows_it_counts(
    page: OverviewPage, desk: Desk, rows: list
) -> None:
    QTest.mouseClick(tile(page, "超期"), Qt.MouseButton.LeftButton)

    late = [f.id for f in desk.ledger.findings if f.is_open and f.due_on and f.due_on < TODAY]
    assert rows == [("超期2条", tuple(late))]


def test_the_total_of_a_source_opens_all_its_rows(
    page: OverviewPage, desk: Desk, rows: list
) -> None:
    tile(page, "反馈问题").click()

    assert rows == [("反馈问题13条", tuple(f.id for f in desk.ledger.findings))]


def test_figures_are_walked_with_arrows_and_opened_with_the_space_bar(
    page: OverviewPage, rows: list, qtbot: QtBot
) -> None:
    first = tile(page, "完成")
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    press(first, _Key.Key_Right)
    press(QApplication.focusWidget(), _Key.Key_Space)

    assert [name for name, _ in rows] == ["阶段性完成2条"]


def test_enter_opens_a_figure(page: OverviewPage, rows: list) -> None:
    press(tile(page, "完成"), _Key.Key_Return)

    assert [name for name, _ in rows] == ["完成5条"]


def test_nothing_opens_where_nothing_is_counted(page: OverviewPage) -> None:
    empty = tile(page, "督办未回复")

    assert not empty.isEnabled()
    assert empty.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_figures_follow_every_step_and_its_undoing(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    finding = next(
        f for f in desk.ledger.findings if f.declared_result is DeclaredResult.IN_PROGRESS
    )

    edit_result(desk.workspace, finding.id, DeclaredResult.COMPLETED)
    qtbot.waitUntil(lambda: tile(page, "完成").count.number == 6)
    desk.undo()
    qtbot.waitUntil(lambda: tile(page, "完成").count.number == 5)


def test_a_page_that_is_not_seen_counts_again_when_it_is(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    page.hide()
    finding = desk.ledger.findings[0]
    edit_result(desk.workspace, finding.id, DeclaredResult.NOT_STARTED)
    assert tile(page, "完成").count.number == 5

    page.show()

    qtbot.waitUntil(lambda: tile(page, "完成").count.number == 4)


def test_a_department_and_each_part_of_its_bar_open_their_rows(
    page: OverviewPage, rows: list, qtbot: QtBot
) -> None:
    bar = page.findChildren(DepartmentBar)[0]
    bar.setFocus()
    qtbot.waitUntil(bar.hasFocus)

    press(bar, _Key.Key_Return)
    press(bar, _Key.Key_Right)
    press(bar, _Key.Key_Return)

    (whole, whole_ids), (part, part_ids) = rows
    assert whole.startswith(bar.text())
    assert part.startswith(f"{bar.text()} ")
    assert set(part_ids) < set(whole_ids)


def test_the_place_on_a_bar_stays_when_everything_is_counted_again(
    page: OverviewPage, rows: list, qtbot: QtBot
) -> None:
    bar = page.findChildren(DepartmentBar)[0]
    bar.setFocus()
    qtbot.waitUntil(bar.hasFocus)
    press(bar, _Key.Key_Right)

    page.refresh()
    press(bar, _Key.Key_Return)

    assert rows[0][0].startswith(f"{bar.text()} ")


def test_a_click_on_a_part_opens_that_part(page: OverviewPage, rows: list, qtbot: QtBot) -> None:
    bar = page.findChildren(DepartmentBar)[0]
    middle = bar.rect().center()
    middle.setX(bar.width() // 4)

    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle)

    assert len(rows) == 1
    assert " " in rows[0][0]


def test_bars_are_walked_up_and_down(page: OverviewPage, qtbot: QtBot) -> None:
    bars = page.findChild(DepartmentChart).bars
    bars[0].setFocus()
    qtbot.waitUntil(bars[0].hasFocus)

    press(bars[0], _Key.Key_Down)

    assert bars[1].hasFocus()


def test_bars_and_weeks_are_told_in_words(page: OverviewPage) -> None:
    bar = page.findChildren(DepartmentBar)[0]
    trend = page.findChild(TrendChart)

    assert "未填" in bar.accessibleName() or "完成" in bar.accessibleName()
    assert trend.accessibleName() == "截至2026年3月12日完成5条，共13条（据目前台账）"


def test_a_week_opens_what_was_completed_by_then(page: OverviewPage, rows: list) -> None:
    press(page.findChild(TrendChart), _Key.Key_Return)

    assert rows[0][0] == "2026年3月12日已完成5条"
    assert len(rows[0][1]) == 5


def test_enter_on_a_reminder_goes_to_its_finding(page: OverviewPage, desk: Desk) -> None:
    wanted: list[str] = []
    page.finding_wanted.connect(wanted.append)

    press(page.findChild(ReminderList), _Key.Key_Return)

    assert wanted == [page.overview.reminders[0].finding_id]


def test_the_text_that_urges_a_department_goes_to_the_clipboard(
    page: OverviewPage, desk: Desk, messages: list[Message]
) -> None:
    action = page.findChild(QAction, "overviewUrgeAction")

    action.trigger()

    text = QGuiApplication.clipboard().text()
    finding = next(f for f in desk.ledger.findings if f.id == page.overview.reminders[0].finding_id)
    for key in finding.responsible_departments:
        assert desk.ledger.departments[key].name in text
    assert "请抓紧办理" in text
    assert messages[-1].text.startswith("已复制给")


def test_a_missing_feedback_day_is_named_and_leads_to_the_round(
    page: OverviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(
        "rectify_desktop.ui.ledger.desk_verbs.edit_round", lambda *_: asked.append(1)
    )
    assert page.findChild(MilestoneLine).rows == []

    line(page, "填写反馈日期").click()

    assert asked == [1]


def with_feedback(desk: Desk, day: date) -> None:
    change_round(desk.workspace, replace(desk.workspace.current_round(), feedback_on=day))


def test_milestones_appear_with_the_feedback_day_and_mark_today(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    with_feedback(desk, TODAY.replace(month=2))

    line_of = page.findChild(MilestoneLine)
    qtbot.waitUntil(lambda: len(line_of.rows) == 11)
    assert [row.text() for row in line_of.rows if not row.isEnabled()] == ["今天"]


def test_a_milestone_opens_its_editor(
    page: OverviewPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_feedback(desk, TODAY.replace(month=2))
    line_of = page.findChild(MilestoneLine)
    qtbot.waitUntil(lambda: len(line_of.rows) == 11)
    asked: list[str] = []
    monkeypatch.setattr(
        "rectify_desktop.ui.overview.milestone_verbs.edit_milestones",
        lambda window, desk, rule_id: asked.append(rule_id),
    )

    press(line_of.rows[0], _Key.Key_Return)

    assert len(asked) == 1
    assert asked[0] in {m.rule.id for m in page.overview.milestones}


def test_what_findings_lack_leads_to_them(page: OverviewPage, rows: list) -> None:
    line(page, "没有填整改结果").click()

    assert [(name, len(ids)) for name, ids in rows] == [("没有填整改结果2条", 2)]


def test_charts_are_of_one_source_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    ledger = invented_ledger(8)
    mixed = tuple(
        replace(f, source=FindingSource.PETITION) if at < 3 else f
        for at, f in enumerate(ledger.findings)
    )
    with Workspace.in_memory() as workspace:
        enter(workspace, replace(ledger, findings=mixed))
        settings = Settings(tmp_path / "settings.ini")
        page = shown(qtbot, Desk(workspace, settings=settings, today=lambda: TODAY))
        trend = page.findChild(TrendChart)
        assert trend.current_week.total == 5

        sources = page.findChild(QComboBox)
        press(sources, _Key.Key_Down)

        assert trend.current_week.total == 3
        names: list[str] = []
        page.rows_wanted.connect(lambda name, _: names.append(name))
        for figure in (tile(page, "信访件"), tile(page, "完成")):
            figure.click()
        assert names[0] == "信访件3件"
        assert names[1].startswith("反馈问题 完成")


def test_many_departments_are_shown_when_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    with Workspace.in_memory() as workspace:
        enter(workspace, invented_ledger(12))
        with workspace.operation("科室"):
            workspace.findings.save_all(
                [
                    replace(f, responsible_departments=(workspace.parties.department_named(n).id,))
                    for f, n in zip(
                        workspace.ledger().findings, "甲乙丙丁戊己庚辛壬癸子丑", strict=True
                    )
                ]
            )
        settings = Settings(tmp_path / "settings.ini")
        page = shown(qtbot, Desk(workspace, settings=settings, today=lambda: TODAY))
        chart = page.findChild(DepartmentChart)
        assert (len(chart.bars), chart.left_out) == (8, 4)
        buttons = page.ui.departmentSection.findChildren(QToolButton)

        next(button for button in buttons if button.text() == "全部12个科室").click()

        assert (len(chart.bars), chart.left_out) == (12, 0)


def test_an_empty_ledger_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    with Workspace.in_memory() as workspace:
        settings = Settings(tmp_path / "settings.ini")
        page = shown(qtbot, Desk(workspace, settings=settings, today=lambda: TODAY))

        assert page.ui.contentStack.currentWidget() is page.ui.emptyArea
        with qtbot.waitSignal(page.page_wanted, timeout=1000):
            page.ui.emptyArea.button.click()
        assert not any(action.isEnabled() for action in page.actions_for_menu())


def test_the_page_is_saved_as_a_word_file(
    page: OverviewPage, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "总览.docx"
    monkeypatch.setattr("rectify_desktop.ui.papers.paper_output.ask_paper", lambda *_: target)

    with qtbot.waitSignal(desk.tasks.finished, timeout=20_000):
        page.findChild(QAction, "overviewExportAction").trigger()

    assert target.stat().st_size > 5000


def test_the_page_is_saved_as_a_pdf(
    page: OverviewPage, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "总览.pdf"
    monkeypatch.setattr("rectify_desktop.ui.papers.paper_output.ask_paper", lambda *_: target)

    with qtbot.waitSignal(desk.tasks.finished, timeout=20_000):
        page.findChild(QAction, "overviewSavePdfAction").trigger()

    assert target.read_bytes().startswith(b"%PDF")


def test_everything_that_takes_the_keyboard_has_a_name(page: OverviewPage) -> None:
    def takes(w: QWidget) -> bool:
        return bool(w.focusPolicy() & Qt.FocusPolicy.TabFocus) and not w.isHidden()

    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in page.findChildren(QWidget)
        if takes(widget)
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and type(widget).__name__ not in ("QScrollBar", "QListView")
    ]

    assert nameless == []
