"""The look is ours on every desktop, as large and as strong as the person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTableView

from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.look import look
from rectify_desktop.ui.look.appearance import Appearance, Contrast, TextSize
from rectify_desktop.ui.look.look import apply_look, contrast_of
from rectify_desktop.ui.look.strong_style import strengthened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

ROLE = QPalette.ColorRole
READABLE = 4.5
STRONG = Appearance(contrast=Contrast.HIGH)


@pytest.fixture(autouse=True)
def _usual_look(qapp: QApplication) -> Iterator[None]:
    yield
    apply_look(qapp)


def dark_palette() -> QPalette:
    return QPalette(QColor("#202326"), QColor("#16181a"))


def pair(palette: QPalette, words: ROLE, paper: ROLE) -> float:
    """Return the contrast of two roles."""
    plain = QPalette()
    plain.setColor(ROLE.WindowText, palette.color(words))
    plain.setColor(ROLE.Window, palette.color(paper))
    return contrast_of(plain)


@pytest.mark.parametrize("appearance", [Appearance(), STRONG])
def test_a_dark_desktop_cannot_make_words_unreadable(
    qapp: QApplication, qtbot: QtBot, appearance: Appearance
) -> None:
    qapp.setPalette(dark_palette())
    prepare_application(appearance)

    field = QLineEdit()
    qtbot.addWidget(field)
    worn = field.palette()
    assert worn.color(ROLE.Base).lightnessF() > 0.9
    for words, paper in (
        (ROLE.Text, ROLE.Base),
        (ROLE.Text, ROLE.AlternateBase),
        (ROLE.WindowText, ROLE.Window),
        (ROLE.ButtonText, ROLE.Button),
        (ROLE.HighlightedText, ROLE.Highlight),
        (ROLE.ToolTipText, ROLE.ToolTipBase),
        (ROLE.Link, ROLE.Base),
        (ROLE.PlaceholderText, ROLE.Base),
    ):
        assert pair(worn, words, paper) >= READABLE, (words, paper)


@pytest.mark.parametrize("appearance", [Appearance(), STRONG])
def test_our_shades_of_words_can_be_read_wherever_they_stand(
    qapp: QApplication, appearance: Appearance
) -> None:
    """On paper, on the desktop, in a band and in a chosen row."""
    apply_look(qapp, appearance)
    for words in ("INK", "QUIET", "NAVY", "ACCENT", "AMBER", "GREEN", "LINK"):
        for paper in ("PAPER", "DESKTOP", "BAND", "CHOSEN", "HOVERED"):
            palette = QPalette()
            palette.setColor(ROLE.WindowText, getattr(look, words))
            palette.setColor(ROLE.Window, getattr(look, paper))
            assert contrast_of(palette) >= READABLE, (words, paper)


def test_high_contrast_turns_every_painted_shade_and_back(qapp: QApplication) -> None:
    quiet = look.QUIET

    apply_look(qapp, STRONG)
    assert quiet.name() == "#1a1a1a"
    assert qapp.palette().color(ROLE.Mid).name() == "#000000"

    apply_look(qapp)
    assert quiet.name() == "#5a6672"


def test_a_system_in_high_contrast_is_followed_unless_told_otherwise(qapp: QApplication) -> None:
    known = qapp.property("systemAsksForContrast")
    assert known is False
    try:
        qapp.setProperty("systemAsksForContrast", True)
        apply_look(qapp)
        assert look.LINE.name() == "#000000"
        apply_look(qapp, Appearance(contrast=Contrast.STANDARD))
        assert look.LINE.name() == "#d9dfe6"
    finally:
        qapp.setProperty("systemAsksForContrast", known)


def test_black_and_white_alone_count_as_high_contrast() -> None:
    assert contrast_of(QPalette(QColor("#000000"))) > 20.9
    assert contrast_of(QPalette(QColor("#f3f3f3"))) < 20.9


def test_strong_rules_keep_chosen_and_chosen_not_apart() -> None:
    sheet = "QMenu::item { background: #ffffff; } QMenu::item:selected { background: #dce7f3; }"

    assert strengthened(sheet) == (
        "QMenu::item { background: #ffffff; } QMenu::item:selected { background: #ffe680; }"
    )
    assert "#000000" in strengthened("QFrame { border: 1px solid #edf1f4; }")


@pytest.mark.parametrize("size", list(TextSize))
def test_the_window_fits_a_small_screen_in_every_size_of_letters(
    qapp: QApplication, window: MainWindow, size: TextSize
) -> None:
    apply_look(qapp, Appearance(size))
    qapp.processEvents()

    smallest = window.minimumSizeHint()
    assert smallest.width() <= 1366
    assert smallest.height() <= 720
    navigation = window.findChild(QListWidget, "navigationList")
    assert navigation.sizeHintForColumn(0) <= navigation.width()


def test_rows_and_titles_grow_with_the_letters(qapp: QApplication, window: MainWindow) -> None:
    view = window.findChild(QTableView, "findingTable")
    usual = view.sizeHintForRow(0)

    apply_look(qapp, Appearance(TextSize.LARGEST))
    qapp.processEvents()

    assert view.sizeHintForRow(0) >= usual * 1.25
    assert qapp.font().pointSizeF() == pytest.approx(14.5)


def test_the_navigation_wears_its_own_style(window: MainWindow) -> None:
    navigation = window.findChild(QListWidget, "navigationList")
    image = navigation.viewport().grab().toImage()
    corner = image.pixelColor(image.width() - 3, image.height() - 3)
    assert corner == QColor("#23364d")
