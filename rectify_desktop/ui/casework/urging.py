"""Putting the text that urges departments (催办) on the clipboard, for a message or a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from rectify_desktop.services.casework.remind_clerk import urging_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.desk import Desk


def copy_urging(desk: Desk, findings: Iterable[Finding]) -> None:
    """Copy what urges the departments of some findings; say so where nothing presses."""
    texts = urging_of(desk.workspace, desk.today(), ledger=desk.ledger)
    wanted = dict.fromkeys(
        key for finding in findings for key in finding.responsible_departments or (None,)
    )
    urged = [key for key in wanted if key in texts]
    if not urged:
        desk.show_message(_tr("这些问题没有超期、临期或未回复的事项，不用催办。"))
        return
    QGuiApplication.clipboard().setText("\n\n".join(texts[key] for key in urged))
    names = desk.ledger.department_names(key for key in urged if key is not None)
    told = _tr("已复制给{0}的催办文字，可以粘贴到微信或短信。")
    desk.show_message(told.format(names or _tr("责任人")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Urging", text)
