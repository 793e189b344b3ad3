"""The status line: which day counts for what, and whether anything may be written."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from rectify_desktop.ui.window.status_line import StatusLine, days_text
from tests.invented_ledger import TODAY, invented_ledger

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_both_days_are_told_where_they_differ() -> None:
    today = date(2026, 11, 22)

    assert days_text(date(2025, 9, 25), today) == "今天 2026-11-22 · 数据截至 2025-09-25"
    assert days_text(today, today) == days_text(None, today) == "截至 2026-11-22"


def test_a_ledger_that_can_only_be_looked_at_is_said_to_be_so(qtbot: QtBot) -> None:
    line, ledger, now = StatusLine(), invented_ledger(3), datetime(2026, 3, 12, 9)
    qtbot.addWidget(line)
    line.show()
    label = line.findChild(QLabel, "readOnlyLabel")

    line.show_ledger(ledger, TODAY, None, now, is_read_only=True)
    assert "只读" in label.text()
    assert label.isVisible()

    line.show_ledger(ledger, TODAY, None, now)
    assert not label.isVisible()
