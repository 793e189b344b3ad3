"""催办: what urges the departments of some findings lies on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from rectify_desktop.ui.casework.urging import copy_urging
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk, Message


def test_overdue_findings_are_urged_department_by_department(
    desk: Desk, messages: list[Message]
) -> None:
    overdue = [f for f in desk.ledger.findings if f.is_open and f.due_on and f.due_on < TODAY]
    copy_urging(desk, overdue)
    text = QGuiApplication.clipboard().text()
    for finding in overdue:
        for name in desk.ledger.department_names(finding.responsible_departments).split("、"):
            assert f"{name}：请抓紧办理" in text
    assert messages[-1].text.startswith("已复制给")


def test_what_does_not_press_is_not_urged(desk: Desk, messages: list[Message]) -> None:
    QGuiApplication.clipboard().setText("原来的内容")
    settled = [f for f in desk.ledger.findings if not f.is_open and not f.responsible_departments]
    copy_urging(desk, settled)
    assert QGuiApplication.clipboard().text() == "原来的内容"
    assert messages[-1].text == "这些问题没有超期、临期或未回复的事项，不用催办。"
