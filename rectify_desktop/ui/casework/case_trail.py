"""How a finding was pressed, put off and closed (督办、延期、销号), newest first, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from rectify_desktop.domain.casework.order_standing import (
    STANDING_TERMS,
    followed_orders,
    order_standing,
)
from rectify_desktop.domain.casework.terms import (
    CLOSURE_TERMS,
    CONDITION_TERMS,
    EXTENSION_TERMS,
    LEVEL_TERMS,
    OUTCOME_TERMS,
    SUPERVISION_TERMS,
    ClosureOutcome,
    ExtensionKind,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QColor

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.extension import Extension
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId

_MARKS: dict[ClosureOutcome, str] = {
    ClosureOutcome.PASSED: "✓",
    ClosureOutcome.RETURNED: "✗",
    ClosureOutcome.PENDING: "○",
}
_LET_PASS = "！"
_INDENT = 14


class _Line(NamedTuple):
    """One line of a record: a mark before it, what it says, and how far it is set in."""

    words: str
    mark: str = ""
    level: int = 1


class _Told(NamedTuple):
    """What is told of one record: the day it stands at, its heading, its state, its lines."""

    on: date | None
    title: str
    state: str
    lines: Sequence[_Line]
    day: str = ""


class CaseTrail(QTextEdit):
    """A read-only text built of plain pieces, so that data are never taken for markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(self.tr("还没有督办、延期或销号的记录。"))

    def show_records(self, records: CaseRecords, finding_id: FindingId, today: date) -> None:
        """Show what the case records tell of a finding."""
        followed = followed_orders(records.orders)
        told = [
            *(
                _order(order, STANDING_TERMS[order_standing(order, followed, today)])
                for order in records.orders_of(finding_id)
            ),
            *map(_extension, records.extensions_of(finding_id)),
            *(_closure(closure, today) for closure in records.closures_of(finding_id)),
        ]
        told.sort(key=lambda record: str(record.on or ""), reverse=True)
        self._show(told)

    def show_order(
        self,
        order: SupervisionOrder,
        records: CaseRecords,
        findings: Mapping[FindingId, Finding],
        today: date,
    ) -> None:
        """Show an order with its findings, and the ones it was escalated from."""
        known = {each.id: each for each in records.orders}
        followed = followed_orders(records.orders)
        told: list[_Told] = []
        at: SupervisionOrder | None = order
        while at is not None:
            told.append(_order(at, STANDING_TERMS[order_standing(at, followed, today)]))
            at = known.get(at.follows_id) if at.follows_id is not None else None
        named = [findings[key] for key in order.finding_ids if key in findings]
        lines = [_Line(f"{finding.number}　{finding.title}".strip()) for finding in named]
        if lines:
            told.append(_Told(None, self.tr("针对的问题"), "", lines))
        self._show(told)

    def _show(self, told: Sequence[_Told]) -> None:
        self.clear()
        for record in told:
            self._add_heading(record)
            for line in record.lines:
                if line.words:
                    self._add_line(line)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _add_heading(self, record: _Told) -> None:
        cursor = self.textCursor()
        if not self.document().isEmpty():
            # A gap between two records; it is a line of its own, so that it is copied as one.
            cursor.insertBlock(_set_in(0), QTextCharFormat())
            cursor.insertBlock(_set_in(0), QTextCharFormat())
        cursor.insertText(record.title, _format(is_bold=True))
        cursor.insertText(f"　{record.day}" if record.day else "", _format(look.QUIET))
        cursor.insertText(f"　{record.state}", _format(look.NAVY, is_bold=True))

    def _add_line(self, line: _Line) -> None:
        cursor = self.textCursor()
        cursor.insertBlock(_set_in(line.level), QTextCharFormat())
        if line.mark:
            cursor.insertText(f"{line.mark} ", _format(_COLOURS[line.mark], is_bold=True))
        quiet = look.QUIET if line.mark == _MARKS[ClosureOutcome.PENDING] else None
        cursor.insertText(line.words, _format(quiet))


_COLOURS = {
    _MARKS[ClosureOutcome.PASSED]: look.GREEN,
    _MARKS[ClosureOutcome.RETURNED]: look.ACCENT,
    _MARKS[ClosureOutcome.PENDING]: look.QUIET,
    _LET_PASS: look.AMBER,
}


def _set_in(level: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLeftMargin(_INDENT * level)
    return shape


def _format(colour: QColor | None = None, *, is_bold: bool = False) -> QTextCharFormat:
    shape = QTextCharFormat()
    if colour is not None:
        shape.setForeground(colour)
    if is_bold:
        shape.setFontWeight(700)
    return shape


def _order(order: SupervisionOrder, standing: str) -> _Told:
    title = f"{LEVEL_TERMS[order.level]}{SUPERVISION_TERMS[order.kind]} {order.number}".strip()
    lines = [
        _Line(_issued(order)),
        _Line(order.matter and f"事项：{order.matter}"),
        _Line(order.demand and f"要求：{order.demand}"),
        _Line(_by("签收", order.received_by, order.received_on)),
        _Line(
            f"{chinese_date(order.answered_on)}答复：{order.handling}" if order.answered_on else ""
        ),
        _Line(order.conclusion and f"办结意见：{order.conclusion}"),
    ]
    return _Told(order.issued_on, title, standing, lines)


def _issued(order: SupervisionOrder) -> str:
    parts = [
        _by("签发", order.issued_by, order.issued_on),
        f"限{chinese_date(order.due_on)}前办结" if order.due_on else "",
    ]
    return "，".join(filter(None, parts))


def _extension(extension: Extension) -> _Told:
    is_late = "（超期后申请）" if extension.was_asked_late else ""
    lines = [_Line(f"原因：{extension.reason}")]
    if extension.kind is ExtensionKind.EXTENSION:
        lines.append(_Line(_from_to(extension.due_before, extension.due_after)))
    else:
        lines += [
            _Line(f"阶段目标：{extension.stage_goal}"),
            _Line(_on("下次复核", extension.next_review_on)),
            _Line(_on("预计完成", extension.expected_on)),
        ]
    lines.append(_Line(_by("批准", extension.agreed_by, extension.agreed_on)))
    state = "已批准" if extension.is_agreed else "待批准"
    term = EXTENSION_TERMS[extension.kind]
    asked_on = extension.asked_on
    return _Told(asked_on, f"申请{term}{is_late}", state, lines, chinese_date(asked_on))


def _closure(closure: ClosureRequest, today: date) -> _Told:
    lines = [*_steps(closure, today)]
    lines += [
        _Line(f"放行“{CONDITION_TERMS[waiver.condition]}”：{waiver.reason}", _LET_PASS)
        for waiver in closure.waivers
    ]
    if closure.withdrawn_on is not None:
        lines.append(_Line(f"{chinese_date(closure.withdrawn_on)}撤回：{closure.withdrawn_why}"))
    if closure.reopened_on is not None:
        by = _by("重新打开", closure.reopened_by, closure.reopened_on)
        lines.append(_Line(f"{by}：{closure.reopened_why}", _MARKS[ClosureOutcome.RETURNED]))
    asked = f"（{closure.asked_by}）" if closure.asked_by else ""
    state, asked_on = CLOSURE_TERMS[closure.state], closure.asked_on
    return _Told(asked_on, f"申请销号{asked}", state, lines, chinese_date(asked_on))


def _steps(closure: ClosureRequest, today: date) -> Iterator[_Line]:
    upcoming = closure.next_step
    before = closure.asked_on
    for step in closure.steps:
        words = [step.role, step.name, chinese_date(step.on) if step.on else ""]
        if step is upcoming:
            words.append(f"待审核，已等{(today - before).days}天")
        elif step.outcome is not ClosureOutcome.PENDING:
            words.append(OUTCOME_TERMS[step.outcome])
        yield _Line("　".join(filter(None, words)), _MARKS[step.outcome])
        yield _Line(step.opinion and f"意见：{step.opinion}", level=2)
        yield _Line(step.demand and f"补充整改要求：{step.demand}", level=2)
        before = step.on or before


def _by(what: str, who: str, day: date | None) -> str:
    return f"{chinese_date(day)}由{who}{what}" if day is not None else ""


def _on(what: str, day: date | None) -> str:
    return f"{what}：{chinese_date(day)}" if day is not None else ""


def _from_to(before: date | None, after: date | None) -> str:
    if after is None:
        return ""
    return (
        f"{chinese_date(before)} → {chinese_date(after)}"
        if before
        else f"延至{chinese_date(after)}"
    )
