"""What the form of 重新打开 offers for the declared result.

销号 and the result are two facts, so reopening changes no result by itself. But a finding that is
still declared 完成 is missing from 周调度, reminders and 延期: the clerk is asked in the same form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rectify_desktop.domain.terms import RESULT_TERMS, DeclaredResult
from rectify_desktop.ui.casework.act_fields import ActField, FieldKind

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.casework.act_fields import Answer

_KEY = "result"
_KEEP = ""


def result_fields(finding: Finding) -> list[ActField]:
    """Return the field for the result; none for a finding that is worked on anyway."""
    if finding.is_open:
        return []
    again = RESULT_TERMS[DeclaredResult.IN_PROGRESS]
    choices = [
        (DeclaredResult.IN_PROGRESS.value, _tr("改为“{0}”").format(again)),
        (_KEEP, _tr("仍报“{0}”").format(finding.result_text)),
    ]
    note = _tr("改为“{0}”以后，这个问题重新列入周调度和到期提醒。").format(again)
    return [
        ActField(
            _KEY,
            _tr("整改结果(&J)"),
            FieldKind.CHOICE,
            DeclaredResult.IN_PROGRESS.value,
            note=note,
            choices=choices,
        )
    ]


def result_of(answer: Answer) -> DeclaredResult | None:
    """Return the result to declare; None where it stays."""
    chosen = answer.text(_KEY) if _KEY in answer.values else _KEEP
    return DeclaredResult(chosen) if chosen else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClosureActs", text)
