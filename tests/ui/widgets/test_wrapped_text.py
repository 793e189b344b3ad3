"""Wrapping: a day stays together."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from rectify_desktop.ui.widgets.wrapped_text import TextWrapper


@pytest.fixture
def font(qapp: object) -> QFont:
    return QFont("Noto Sans CJK SC", 10)


@pytest.mark.parametrize("shown", ["2026年12月30", "2026年12月3", "2026年12月", "2026年1"])
def test_a_day_is_parted_only_behind_its_year(shown: str, font: QFont) -> None:
    width = max(
        QFontMetricsF(font).horizontalAdvance(shown),
        QFontMetricsF(font).horizontalAdvance("12月30日") + 2,
    )

    assert TextWrapper(font).lines("2026年12月30日", width) == ("2026年", "12月30日")


def test_what_fits_on_a_line_is_not_parted(font: QFont) -> None:
    assert TextWrapper(font).lines("2026年12月30日前完成", 2000) == ("2026年12月30日前完成",)
