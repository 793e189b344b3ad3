"""What a proposal comes to, in one sentence and in the table of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from rectify_desktop.domain.proposal.proposal import SourceKind
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.column_widths import set_widths

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import (
        ImportProposal,
        Reconciliation,
        StatedFigure,
    )

    # The texts of a row, the words it was read from, and whether it is wrong.
    _Row = tuple[tuple[str, str, str, str], str, bool]

_CUT_HINT = "如果其实有问题部分，请在右边原文的那一行点右键，指定从哪里开始。"
_WIDTHS = (420, 90, 90)
# What stands in no item cannot be counted there, and is not wrong for it.
_OPEN = "数不出，未核对"


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
    verdict = _verdict(proposal)
    checks = f"；{verdict}" if verdict else ""
    doubts = f"；{open_doubts}处存疑待核对" if open_doubts else ""
    if is_done:
        doubts = "；存疑已全部核对，按Ctrl+回车继续"
    return f"{proposal.source_name}：{'、'.join(parts)}{checks}{doubts}。"


def figures_title(proposal: ImportProposal) -> str:
    """Return the title of the tab of figures."""
    if not proposal.stated:
        return "没有可对账的数字"
    verdict = _verdict(proposal)
    return f"数字对账（{verdict.replace('数字', '')}）" if verdict else "文中的数字"


def _verdict(proposal: ImportProposal) -> str:
    """Return whether the figures add up, "" where none could be counted."""
    if wrong := proposal.wrong_figures:
        return f"{wrong}处数字不符"
    return "数字相符" if any(check.adds_up for check in proposal.reconciliation) else ""


def fill_figures(table: QTableWidget, proposal: ImportProposal) -> None:
    """Show every claim of the text beside what was found, wrong ones first.

    Figures that nothing can prove come last.
    """
    checks = sorted(proposal.reconciliation, key=lambda check: check.adds_up is not False)
    rows = [_checked_row(check) for check in checks]
    rows += [_unchecked_row(figure) for figure in proposal.unchecked]
    table.setRowCount(0)
    table.setRowCount(len(rows))
    for row, (texts, tip, is_wrong) in enumerate(rows):
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            cell.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            cell.setToolTip(tip)
            if is_wrong:
                cell.setForeground(look.AMBER)
            table.setItem(row, column, cell)


def _checked_row(check: Reconciliation) -> _Row:
    counted = "—" if check.counted is None else f"{check.counted}{check.unit}"
    verdict = {True: "✓ 相符", False: "？不符，请核对", None: _OPEN}[check.adds_up]
    return (
        (check.claim, f"{check.stated}{check.unit}", counted, verdict),
        "",
        (check.adds_up is False),
    )


def _unchecked_row(figure: StatedFigure) -> _Row:
    return (figure.name, f"{figure.value}{figure.unit}", "—", _OPEN), figure.text, False


def set_figure_widths(table: QTableWidget) -> None:
    """Give the columns their widths; the last takes the rest."""
    set_widths(table.horizontalHeader(), dict(enumerate(_WIDTHS)))
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    table.verticalHeader().hide()
