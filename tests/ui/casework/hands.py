"""What a clerk does at the page 督办销号: answers the forms, chooses rows, runs verbs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QTreeWidget

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.terms import MeasureState
from rectify_desktop.ui.casework.act_dialog import ActDialog
from rectify_desktop.ui.widgets.finding_ticks import FindingTicks
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace


class Clerk:
    """Fills in the forms that come up, one answer each, and keeps what they refused."""

    def __init__(self) -> None:
        self.refused: list[str] = []
        self.shown: list[ActDialog] = []
        self.meanwhile: Callable[[], object] | None = None
        self._answers: list[dict[str, Any]] = []

    def will_answer(self, **fields: Any) -> None:
        """Fill in the next form; what is not named stays as it is offered."""
        self._answers.append(fields)

    def fill_in(self, dialog: QDialog) -> int:
        """Stand in for somebody at the screen."""
        assert isinstance(dialog, ActDialog), type(dialog).__name__
        self.shown.append(dialog)
        for key, value in self._answers.pop(0).items():
            _fill(dialog.field(key), value)
        if self.meanwhile is not None:
            self.meanwhile()
        dialog.accept()
        if dialog.result() != QDialog.DialogCode.Accepted:
            label = dialog.findChild(QLabel, "problemLabel")
            assert label is not None
            self.refused.append(label.text())
            dialog.reject()
        return dialog.result()


def _fill(widget: QWidget, value: Any) -> None:
    if isinstance(widget, PickBox):
        widget.show_value(value)
    elif isinstance(widget, FindingTicks):
        rows = widget.findChild(QTreeWidget, "tickRows")
        assert rows is not None
        for at in range(rows.topLevelItemCount()):
            item = rows.topLevelItem(at)
            assert item is not None
            number = item.text(0).split("　")[0]
            state = Qt.CheckState.Checked if number in value else Qt.CheckState.Unchecked
            item.setCheckState(0, state)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(value)
    else:
        assert isinstance(widget, QLineEdit)
        widget.setText(value)


def put_right(workspace: Workspace, finding: Finding, day: date) -> None:
    """Let a finding meet every condition of 销号."""
    measure = Measure(finding.id, "修订制度并公示", state=MeasureState.DONE)
    with workspace.operation("准备"):
        workspace.findings.save(
            replace(finding, completed_on=day, situation="已修订制度，补齐签字17处。")
        )
        workspace.measures.save(measure)
        record = Evidence(finding.round_id, "签字表", finding_ids=(finding.id,))
        workspace.casework.evidence.save(record)


def action(widget: QWidget, name: str) -> QAction:
    """Return a verb by the name of its object."""
    return next(each for each in widget.actions() if each.objectName() == name)


def press(widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(widget, key, held)


def process() -> None:
    QApplication.processEvents()
