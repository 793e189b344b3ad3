"""The page on ledgers that can only be looked at, and on long ones: it stays alive."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.papers.papers_page import PapersPage
from rectify_desktop.ui.preferences.settings import Settings
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.papers.hands import action, choose_paper, choose_passage, editor_of, settle
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# By itself the window takes a small part of it; beside other tests it may have to wait longer.
_LONGEST_BEAT = 1.5


@pytest.fixture
def closed_page(tmp_path: Path, qtbot: QtBot) -> Iterator[PapersPage]:
    """Return the page on a ledger that can only be looked at."""
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path, actor="测试员") as created:
        enter(created, invented_ledger(5))
    with Workspace.open(path, read_only=True) as workspace:
        settings = Settings(tmp_path / "settings.ini")
        page = PapersPage(Desk(workspace, settings=settings, today=lambda: TODAY))
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: page.ui.preview.laid_paper is not None, timeout=20_000)
        yield page
        page.hide()


def test_a_ledger_only_looked_at_is_shown_without_verbs_that_change_it(
    closed_page: PapersPage,
) -> None:
    page, ui = closed_page, editor_of(closed_page).ui
    assert ui.passageEdit.isReadOnly()
    assert not ui.withholdButton.isVisible()
    assert not action(page, "KeepDraft").isEnabled()
    assert not page.details.notice.layout_form.ui.patternCombo.isEnabled()
    assert page.details.notice.layout_form.ui.documentNumberEdit.isReadOnly()
    assert not page.details.notice.drafts.ui.keepButton.isEnabled()
    assert action(page, "Export").isEnabled()


def test_every_paper_can_be_seen_of_a_ledger_only_looked_at(
    closed_page: PapersPage, qtbot: QtBot
) -> None:
    for key in (PaperKey.PROBLEM_LIST, PaperKey.REVIEW_SUMMARY, PaperKey.CLOSURE, PaperKey.REPORT):
        choose_paper(closed_page, key, qtbot)
        assert closed_page.ui.preview.view.page_count > 0


def test_a_page_that_is_left_asks_the_ledger_nothing(page: PapersPage, qtbot: QtBot) -> None:
    page.hide()
    page._desk.workspace.close()
    qtbot.wait(900)
    assert not page._composer.is_fresh or page.made is not None


def test_500_findings_leave_the_window_alive(open_page: Callable, qtbot: QtBot) -> None:
    gaps: list[float] = []
    last = [perf_counter()]
    beat = QTimer(interval=0)

    def feel() -> None:
        now = perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    page = open_page(500)
    settle(page, qtbot)
    beat.timeout.connect(feel)
    last[0] = perf_counter()
    beat.start()
    for key in (PaperKey.INTERNAL_NOTICE, PaperKey.RECTIFICATION_LIST, PaperKey.PUBLIC_NOTICE):
        choose_paper(page, key, qtbot)
    editor = choose_passage(page, page.made.passages[30].key)
    editor.ui.passageEdit.insertPlainText("补充一句。")
    settle(page, qtbot)
    beat.stop()

    late = sorted(gaps, reverse=True)
    assert late[0] < _LONGEST_BEAT, late[:5]


def test_33_findings_are_all_in_the_list_of_passages(open_page: Callable) -> None:
    page = open_page(33)
    keys = {state.key.finding_id for state in page.made.passages} - {None}
    assert len(keys) == 33
