"""Who turns to a page may go on with the keyboard at once: the keys are where its work is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from rectify_desktop.ui.main_window import MainWindow
from rectify_desktop.ui.preferences.settings import Settings
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PLACES = {
    "showFindingsAction": "findingTable",
    "showReviewAction": "reviewTable",
    "showCaseworkAction": "caseTable",
    "showEvidenceAction": "recordTable",
    "showPapersAction": "paperList",
    "showChecksAction": "hitTree",
}


def has_keys(window: MainWindow, name: str) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and focused.objectName() == name and window.isAncestorOf(focused)


@pytest.mark.parametrize("verb", PLACES)
def test_the_verb_of_a_page_in_front_brings_the_keys_to_its_work(
    verb: str, window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    do(verb)
    qtbot.waitUntil(lambda: has_keys(window, PLACES[verb]))
    navigation = window.findChild(QWidget, "navigationList")
    assert navigation is not None
    navigation.setFocus()

    do(verb)

    assert has_keys(window, PLACES[verb])


@pytest.mark.parametrize("verb", PLACES)
def test_a_window_opened_on_its_last_page_has_the_keys_at_work(
    verb: str, window: MainWindow, ledger_file: Path, do: Callable[[str], None], qtbot: QtBot,
    tmp_path: Path,
) -> None:  # fmt: skip
    do(verb)
    window.close()
    again = MainWindow(Settings(tmp_path / "settings.ini"), today=lambda: TODAY)
    qtbot.addWidget(again)
    assert again.open_ledger(ledger_file)
    with qtbot.waitExposed(again):
        again.show()
    qtbot.wait(50)
    again.activateWindow()

    qtbot.waitUntil(lambda: has_keys(again, PLACES[verb]))
