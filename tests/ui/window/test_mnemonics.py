"""Alt and a letter: in one window, a letter stands for one thing."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QTabBar, QToolButton, QWidget

from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.ui.ledger.round_dialog import RoundDialog
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

_MNEMONIC = re.compile(r"(?<!&)&([A-Za-z0-9])")


def texts_of(window: QWidget) -> Iterator[str]:
    """Give every text of a window in which Alt and a letter means something."""
    for label in window.findChildren(QLabel):
        if label.buddy() is not None:
            yield label.text()
    for button in window.findChildren(QAbstractButton):
        # A tool button that shows a verb has the text of its action without the letter.
        if not (isinstance(button, QToolButton) and button.defaultAction()):
            yield button.text()
    for tabs in window.findChildren(QTabBar):
        yield from (tabs.tabText(at) for at in range(tabs.count()))


def collisions(texts: Iterable[str]) -> list[str]:
    """Return the letters that stand for more than one thing, with what they stand for."""
    found = [(match[1].upper(), text) for text in texts for match in _MNEMONIC.finditer(text)]
    counts = Counter(letter for letter, _ in found)
    return [f"{letter}: {text}" for letter, text in found if counts[letter] > 1]


def test_no_letter_of_the_menu_bar_is_one_of_a_page_or_form(
    window: MainWindow, do: Callable[[str], None]
) -> None:
    do("showReviewAction")
    do("showCaseworkAction")
    do("showPapersAction")
    menus = [action.text() for action in window.ui.menuBar.actions()]

    assert len(menus) >= 5
    assert collisions([*menus, *texts_of(window)]) == []


def test_no_menu_uses_a_letter_twice(window: MainWindow, do: Callable[[str], None]) -> None:
    do("showReviewAction")
    do("showPapersAction")

    for menu in window.findChildren(QMenu):
        assert collisions(action.text() for action in menu.actions()) == [], menu.title()


def test_the_start_page_uses_no_letter_twice(bare_window: MainWindow) -> None:
    assert collisions(texts_of(bare_window)) == []


def test_the_round_dialog_uses_no_letter_twice(qtbot: QtBot) -> None:
    dialog = RoundDialog(InspectionRound(), TODAY)
    qtbot.addWidget(dialog)

    assert collisions(texts_of(dialog)) == []


@pytest.mark.parametrize("wizard", ["import_dialog source_step proposal_step comparison_step"])
def test_the_steps_of_a_wizard_share_no_letter(wizard: str, pytestconfig: pytest.Config) -> None:
    folder: Path = pytestconfig.rootpath / "forms"
    forms = [(folder / f"{name}.ui").read_text(encoding="utf-8") for name in wizard.split()]

    assert collisions(form.replace("&amp;", "&") for form in forms) == []
