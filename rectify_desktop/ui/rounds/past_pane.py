"""What a finding was before: how it was closed, and the findings of earlier rounds it takes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rectify_desktop.domain.casework.terms import CLOSURE_TERMS, DRAW_TERMS
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.services.casework.link_past import past_findings
from rectify_desktop.ui.casework.case_trail import CaseTrail
from rectify_desktop.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.recheck import RecheckRow
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.services.casework.link_past import PastFinding
    from rectify_desktop.ui.desk import Desk

_MARGIN = 12


class PastPane(QWidget):
    """A text of the past above, the trail of the present 销号 below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._text = TextField(self)
        self._text.setObjectName("pastText")
        self._text.setAccessibleName(self.tr("抽查情况和以前轮次的问题"))
        self._text.setReadOnly(True)
        self._text.setProperty("isReading", True)
        self._trail = CaseTrail(self)
        self._trail.setAccessibleName(self.tr("本轮的督办、延期和销号"))
        heading = QLabel(self.tr("本轮办理经过"), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("isHint", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addWidget(heading)
        layout.addWidget(self._trail, 1)

    @property
    def words(self) -> str:
        """What is told above the trail."""
        return self._text.toPlainText()

    def show_row(self, row: RecheckRow, records: CaseRecords) -> None:
        """Show one finding of 回头看."""
        past = past_findings(self._desk.workspace, row.finding.id)
        parts = [*self._draw_lines(row), *(_past_text(each) for each in past)]
        if not past:
            parts.append(self.tr("没有关联以前轮次的问题。"))
        self._text.setPlainText("\n\n".join(parts))
        self._trail.show_records(records, row.finding.id, self._desk.today())

    def _draw_lines(self, row: RecheckRow) -> list[str]:
        if row.draw is None or row.drawn is None:
            return []
        said = self.tr("{0}抽取，随机数{1}").format(chinese_date(row.draw.drawn_on), row.draw.seed)
        if row.draw.drawn_by:
            said += self.tr("，抽取人{0}").format(row.draw.drawn_by)
        lines = [f"{said}。", self.tr("核查结论：{0}").format(DRAW_TERMS[row.drawn.outcome])]
        if row.drawn.checked_on is not None:
            lines[-1] += f"（{chinese_date(row.drawn.checked_on)}）"
        return ["\n".join([*lines, *filter(None, [row.drawn.note])])]


def _past_text(past: PastFinding) -> str:
    """Return what a finding of an earlier round was, and how far its 销号 had come."""
    facts, finding = past.round, past.finding
    when = f"{chinese_date(facts.feedback_on)}反馈" if facts.feedback_on else "以前轮次"
    closure = "没有申请销号" if past.closure is None else CLOSURE_TERMS[past.closure]
    closed_on = next((c.closed_on for c in reversed(past.closures) if c.closed_on), None)
    day = f"（{chinese_date(closed_on)}）" if closed_on else ""
    lines = [
        f"以前的问题：{finding.number}　{finding.title}".strip(),
        f"{when}　整改结果：{finding.result_text}　销号：{closure}{day}",
    ]
    if finding.situation.strip():
        lines.append(f"当时的整改情况：{finding.situation.strip()}")
    return "\n".join(lines)
