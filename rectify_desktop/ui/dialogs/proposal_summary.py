"""What a proposal comes to, in one sentence and in the table of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from rectify_desktop.domain.proposal import SourceKind
from rectify_desktop.ui import look

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal import ImportProposal

_CUT_HINT = "如果其实有问题部分，请在右边原文的那一行点右键，指定从哪里开始。"
_WIDTHS = (420, 90, 90)


def summary(proposal: ImportProposal, open_doubts: int, *, is_done: bool = False) -> str:
    """Return what was read, whether its figures add up, and what is left to look at."""
    if not proposal.findings:
        reason = proposal.reason or "已没有要导入的问题。"
        hint = _CUT_HINT if proposal.kind is not SourceKind.SPREADSHEET else ""
        return f"{proposal.source_name}：{reason}{hint}"
    parts = [f"{len(proposal.findings)}个具体问题"]
    if proposal.headings:
        parts.insert(0, f"{len(proposal.headings)}个类别")
    if proposal.themes:
        parts.insert(0, f"{len(proposal.themes)}个方面")
    wrong = sum(not item.adds_up for item in proposal.reconciliation)
    checked = f"{wrong}处数字不符" if wrong else "数字相符"
    checks = f"；{checked}" if proposal.reconciliation else ""
    doubts = f"；{open_doubts}处存疑待核对" if open_doubts else ""
    if is_done:
        doubts = "；存疑已全部核对，按Ctrl+回车继续"
    return f"{proposal.source_name}：{'、'.join(parts)}{checks}{doubts}。"


def figures_title(proposal: ImportProposal) -> str:
    """Return the title of the tab of figures."""
    if not proposal.reconciliation:
        return "没有可对账的数字"
    wrong = sum(not item.adds_up for item in proposal.reconciliation)
    return f"数字对账（{wrong}处不符）" if wrong else "数字对账（相符）"


def fill_figures(table: QTableWidget, proposal: ImportProposal) -> None:
    """Show every claim of the text beside what was found."""
    table.setRowCount(0)
    table.setRowCount(len(proposal.reconciliation))
    for row, item in enumerate(proposal.reconciliation):
        counted = "—" if item.counted is None else str(item.counted)
        verdict = "✓ 相符" if item.adds_up else "？不符，请核对"
        for column, text in enumerate((item.claim, str(item.stated), counted, verdict)):
            cell = QTableWidgetItem(text)
            cell.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            if not item.adds_up:
                cell.setForeground(look.AMBER)
            table.setItem(row, column, cell)


def set_figure_widths(table: QTableWidget) -> None:
    """Give the columns their widths; the last takes the rest."""
    for column, width in enumerate(_WIDTHS):
        table.setColumnWidth(column, width)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    table.verticalHeader().hide()
