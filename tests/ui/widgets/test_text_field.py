"""A multi-line field is as tall as its words at the width it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from rectify_desktop.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TextField]:
    area, content = QScrollArea(), QWidget()
    layout = QVBoxLayout(content)
    field = TextField()
    layout.addWidget(field)
    layout.addStretch(1)
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.resize(300, 600)
    qtbot.addWidget(area)
    # Filled before it is shown, as the form is when a ledger opens.
    field.setPlainText("路灯巡查记录不完整，" * 8)
    with qtbot.waitExposed(area):
        area.show()
    yield field
    area.close()


def lines_shown(field: TextField) -> float:
    return field.viewport().height() / field.fontMetrics().lineSpacing()


def test_words_set_before_it_is_shown_are_seen_whole(field: TextField, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: lines_shown(field) >= field.document().size().height() > 3)
    qtbot.waitUntil(lambda: not field.verticalScrollBar().isVisible())


def test_shorter_words_make_it_shorter_again(field: TextField, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: lines_shown(field) > 3)

    field.setPlainText("补登。")

    qtbot.waitUntil(lambda: lines_shown(field) < 3)
