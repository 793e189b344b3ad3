"""Findings with their measures, to be ticked: what a piece of evidence proves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QLineEdit, QTreeWidget

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ids import FindingId, MeasureId
    from rectify_desktop.domain.ledger import Ledger

_ROLE = Qt.ItemDataRole.UserRole
_State = Qt.CheckState


class LinkTicks(QObject):
    """A tick that several pieces of evidence differ in is half; left so, each keeps its own."""

    def __init__(self, tree: QTreeWidget, search: QLineEdit) -> None:
        super().__init__(tree)
        self._tree = tree
        self._rows: list[QTreeWidgetItem] = []
        search.textChanged.connect(self._sift)
        search.returnPressed.connect(tree.setFocus)

    def offer(self, ledger: Ledger, evidence: Sequence[Evidence]) -> None:
        """Offer the findings of a ledger, those proved by the evidence ticked and in sight."""
        self._tree.clear()
        self._rows = []
        first: QTreeWidgetItem | None = None
        for finding in ledger.findings:
            state = _common(finding.id in item.finding_ids for item in evidence)
            row = self._row(f"{finding.number}　{finding.title}".strip(), finding.id, state)
            self._tree.addTopLevelItem(row)
            is_used = state is not _State.Unchecked
            for measure in ledger.measures_of(finding.id):
                state = _common(measure.id in item.measure_ids for item in evidence)
                row.addChild(self._row(measure.text, measure.id, state))
                is_used = is_used or state is not _State.Unchecked
            row.setExpanded(is_used)
            first = first or (row if is_used else None)
        start = first or self._tree.topLevelItem(0)
        if start is not None:
            self._tree.setCurrentItem(start)
            self._tree.scrollToItem(start)

    def applied_to(self, item: Evidence) -> tuple[tuple[FindingId, ...], tuple[MeasureId, ...]]:
        """Return what a piece of evidence proves with these ticks."""
        findings = self._kept(self._rows_of_findings(), item.finding_ids)
        return findings, self._kept(self._rows_of_measures(), item.measure_ids)

    def _kept(self, rows: Iterable[QTreeWidgetItem], held: Sequence[str]) -> tuple:  # type: ignore[type-arg]
        listed = list(rows)
        shown = {row.data(0, _ROLE) for row in listed}
        wanted = [
            row.data(0, _ROLE)
            for row in listed
            if row.checkState(0) is _State.Checked
            or (row.checkState(0) is _State.PartiallyChecked and row.data(0, _ROLE) in held)
        ]
        # What a finding of another round is proved by is not shown here, and stays.
        return (*wanted, *(key for key in held if key not in shown))

    def _rows_of_findings(self) -> Iterable[QTreeWidgetItem]:
        return (row for row in self._rows if row.parent() is None)

    def _rows_of_measures(self) -> Iterable[QTreeWidgetItem]:
        return (row for row in self._rows if row.parent() is not None)

    def _row(self, words: str, key: str, state: Qt.CheckState) -> QTreeWidgetItem:
        row = QTreeWidgetItem([words])
        row.setToolTip(0, plain_tip(words))
        row.setData(0, _ROLE, key)
        row.setCheckState(0, state)
        self._rows.append(row)
        return row

    def _sift(self, text: str) -> None:
        words = text.split()
        for row in self._rows_of_findings():
            below = [row.child(at) for at in range(row.childCount())]
            said = " ".join(each.text(0) for each in (row, *below))
            row.setHidden(not all(word in said for word in words))


def _common(held: Iterable[bool]) -> Qt.CheckState:
    values = set(held)
    if values == {True}:
        return _State.Checked
    return _State.PartiallyChecked if True in values else _State.Unchecked
