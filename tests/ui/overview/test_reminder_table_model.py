"""Reminders as rows: why in a few letters, which finding, and whose it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from rectify_desktop.domain.casework.reminders import Reminder, ReminderKind
from rectify_desktop.ui.overview.reminder_table_model import (
    ReminderColumn,
    ReminderTableModel,
    state_text,
)
from tests.invented_ledger import invented_ledger

LEDGER = invented_ledger(6)
LATE = Reminder(ReminderKind.OVERDUE, "时限2026年3月1日，已超期11天", LEDGER.findings[0].id, -11)
MILESTONE = Reminder(
    ReminderKind.MILESTONE,
    "报送方案：最迟2026年3月13日办理，还有1天",
    days_left=1,
    matter="报送方案",
)


def model_of(*told: Reminder) -> ReminderTableModel:
    model = ReminderTableModel()
    model.show_reminders(told, LEDGER)
    return model


def texts(model: ReminderTableModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in ReminderColumn]


def test_it_keeps_the_rules_of_models() -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = model_of(LATE, MILESTONE)
    tester = QAbstractItemModelTester(model, mode)

    model.show_reminders((MILESTONE,), LEDGER)

    assert tester.model().rowCount() == 1


def test_a_finding_stands_with_its_number_and_department() -> None:
    finding = LEDGER.findings[0]

    assert texts(model_of(LATE), 0) == [
        "超期11天",
        f"{finding.number} {finding.title}",
        LEDGER.department_names(finding.responsible_departments),
    ]


def test_a_milestone_stands_by_its_name() -> None:
    model = model_of(MILESTONE)

    assert texts(model, 0) == ["节点剩1天", "报送方案", ""]
    assert model.finding(0) is None


def test_the_whole_reminder_is_told_on_hovering() -> None:
    model = model_of(LATE)
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)

    assert "时限2026年3月1日，已超期11天" in tip


def test_a_finding_deleted_since_leaves_its_reminder_readable() -> None:
    gone = Reminder(ReminderKind.OVERDUE, "时限2026年3月1日，已超期11天", "gone", -11)

    assert texts(model_of(gone), 0)[1] == gone.text


@pytest.mark.parametrize(
    ("kind", "left", "said"),
    [
        (ReminderKind.OVERDUE, -3, "超期3天"),
        (ReminderKind.DUE, 0, "今天到期"),
        (ReminderKind.DUE, 5, "剩5天"),
        (ReminderKind.REVIEW, -2, "复核已过2天"),
        (ReminderKind.MILESTONE, 0, "节点今天到期"),
        (ReminderKind.UNANSWERED, None, "督办未回复"),
        (ReminderKind.SILENT, None, "长期没有进展"),
    ],
)
def test_the_reason_is_told_in_a_few_letters(
    kind: ReminderKind, left: int | None, said: str
) -> None:
    assert state_text(Reminder(kind, "", None, left)) == said
