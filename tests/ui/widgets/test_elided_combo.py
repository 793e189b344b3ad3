from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyleOptionComboBox

from rectify_desktop.ui.review.period_combo import PeriodCombo
from rectify_desktop.ui.widgets.elided_combo import ElidedCombo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WHOLE = "履行职责不够到位 › 窗口服务质量提升不快"


def shown_words(width: int, qtbot: QtBot) -> str:
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItem(WHOLE)
    combo.setFixedWidth(width)
    combo.show()
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    return option.currentText


def test_words_that_have_room_are_shown_whole(qtbot: QtBot) -> None:
    assert shown_words(600, qtbot) == WHOLE


def test_a_narrow_field_shows_both_ends_of_a_path(qtbot: QtBot) -> None:
    shown = shown_words(180, qtbot)

    assert "…" in shown
    assert WHOLE.startswith(shown.split("…")[0])
    assert WHOLE.endswith(shown.split("…")[1])
    assert len(shown.split("…")[1]) > 2


def test_a_list_that_fits_its_words_has_room_for_the_longest(qtbot: QtBot) -> None:
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.setSizeAdjustPolicy(ElidedCombo.SizeAdjustPolicy.AdjustToContents)
    combo.addItems(["第48周（已定稿）", "短"])
    combo.show()
    combo.resize(combo.sizeHint())
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)

    assert option.currentText == "第48周（已定稿）"


def test_a_period_is_never_shown_with_half_a_date(qtbot: QtBot) -> None:
    combo = PeriodCombo()
    qtbot.addWidget(combo)
    combo.addItem("第48周 11月23日–11月29日")
    combo.setFixedWidth(130)
    combo.show()
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)

    assert option.currentText.startswith("第48周")
    assert option.currentText.endswith("…")
