"""How a finding was pressed, put off and closed (督办、延期、销号), newest first, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from rectify_desktop.domain.casework.terms import (
    CLOSURE_TERMS,
    EXTENSION_TERMS,
    OUTCOME_TERMS,
    SUPERVISION_TERMS,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.ui import look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.extension import Extension
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.ids import FindingId

# What is told of one record: its day, its heading and the lines below.
_Told = tuple["date | None", str, list[str]]


class CaseTrail(QTextEdit):
    """A read-only text built of plain pieces, so that data are never taken for markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(self.tr("还没有督办、延期或销号的记录。"))

    def show_records(self, records: CaseRecords, finding_id: FindingId) -> None:
        """Show what the case records tell of a finding."""
        told = [
            *map(_order, records.orders_of(finding_id)),
            *map(_extension, records.extensions_of(finding_id)),
            *map(_closure, records.closures_of(finding_id)),
        ]
        told.sort(key=lambda record: str(record[0] or ""), reverse=True)
        self.clear()
        cursor = self.textCursor()
        heading = QTextCharFormat()
        heading.setFontWeight(700)
        quiet = QTextCharFormat()
        quiet.setForeground(look.QUIET)
        for day, title, lines in told:
            if not cursor.atStart():
                cursor.insertText("\n\n", QTextCharFormat())
            cursor.insertText(title, heading)
            cursor.insertText(f"　{chinese_date(day)}" if day else "", quiet)
            for line in filter(None, lines):
                cursor.insertText(f"\n{line}", QTextCharFormat())
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _order(order: SupervisionOrder) -> _Told:
    title = f"{SUPERVISION_TERMS[order.kind]} {order.number}".strip()
    answered = f"{chinese_date(order.answered_on)}已回复" if order.answered_on else "尚未回复"
    return order.issued_on, title, [order.matter, order.demand, answered, order.conclusion]


def _extension(extension: Extension) -> _Told:
    until = f"延至{chinese_date(extension.due_after)}" if extension.due_after else ""
    state = f"{extension.agreed_by}同意" if extension.is_agreed else "尚未批准"
    lines = [extension.reason, until, state]
    return extension.asked_on, f"{EXTENSION_TERMS[extension.kind]}申请", lines


def _closure(closure: ClosureRequest) -> _Told:
    title = f"销号申请　{CLOSURE_TERMS[closure.state]}"
    lines = [*_steps(closure), closure.withdrawn_why, closure.reopened_why]
    return closure.asked_on, title, lines


def _steps(closure: ClosureRequest) -> Iterator[str]:
    for step in closure.steps:
        day = chinese_date(step.on) if step.on else ""
        parts = (step.role, step.name, OUTCOME_TERMS[step.outcome], day, step.opinion, step.demand)
        yield "　".join(filter(None, parts))
