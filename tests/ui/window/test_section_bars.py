"""The bars that name the parts of a page have their room, in pages made inside the window, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTabBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow


@pytest.mark.parametrize("verb", ["showReviewAction", "showCaseworkAction", "showEvidenceAction"])
def test_no_bar_of_a_page_is_flatter_than_its_words(
    verb: str, window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    do(verb)
    qtbot.wait(50)

    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
    assert bars
    for bar in bars:
        assert bar.height() >= bar.sizeHint().height(), bar.objectName()
