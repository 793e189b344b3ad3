"""Choosing the finding that a paper is of, and which of its records."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem

from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.generated.ui_subject_pane import Ui_SubjectPane

_ROLE = Qt.ItemDataRole.UserRole
_NUMBER_WIDTH, _RESULT_WIDTH, _COUNT_WIDTH = 52, 84, 48
_COUNT = 3


class FindingChoice(QObject):
    """Emits ``chosen`` with a finding, ``record_chosen`` with a record or an empty id."""

    chosen = Signal(object)
    record_chosen = Signal(str)

    def __init__(self, desk: Desk, ui: Ui_SubjectPane) -> None:
        super().__init__(ui.findingTree)
        self._desk = desk
        self._ui = ui
        self._shown: tuple[Finding, ...] = ()
        tree = ui.findingTree
        tree.setHeaderLabels([self.tr("编号"), self.tr("问题"), self.tr("结果"), self.tr("已有")])
        tree.setColumnWidth(0, _NUMBER_WIDTH)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.setColumnWidth(2, _RESULT_WIDTH)
        tree.setColumnWidth(_COUNT, _COUNT_WIDTH)
        tree.currentItemChanged.connect(self._on_current_changed)
        ui.searchEdit.textChanged.connect(self._sift)
        ui.searchEdit.returnPressed.connect(tree.setFocus)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), ui.searchEdit, tree.setFocus)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        ui.recordCombo.activated.connect(self._on_record_chosen)

    def show_findings(self, key: PaperKey, chosen: FindingId | None) -> FindingId | None:
        """List the findings and go to one; return it, or in its place the first that has a record.

        Where none has, the first open finding is gone to.
        """
        findings = self._desk.ledger.findings
        tree = self._ui.findingTree
        blocked = tree.blockSignals(True)
        if findings is not self._shown:
            self._shown = findings
            tree.clear()
            tree.addTopLevelItems([self._item(finding) for finding in findings])
            self._sift()
        ids = [finding.id for finding in findings]
        has_records = self._show_counts(key)
        if chosen not in ids:
            is_open = [finding.id for finding in findings if finding.is_open]
            chosen = next(iter([*has_records, *is_open, *ids]), None)
        if chosen is not None:
            current = tree.topLevelItem(ids.index(chosen))
            if current is not None:
                tree.setCurrentItem(current)
        tree.blockSignals(blocked)
        return chosen

    def show_records(self, key: PaperKey, finding_id: FindingId | None, chosen: str) -> str:
        """Offer the records of a finding where there are several; return the one chosen."""
        combo, records = self._ui.recordCombo, self._records(key, finding_id)
        combo.clear()
        combo.addItem(self.tr("最近的一份"), "")
        for record_id, words in records:
            combo.addItem(words, record_id)
        at = max(0, combo.findData(chosen))
        combo.setCurrentIndex(at)
        self._ui.recordArea.setVisible(len(records) > 1)
        return combo.itemData(at) or ""

    def _show_counts(self, key: PaperKey) -> list[FindingId]:
        """Show how many records each finding has; return the findings that have one."""
        tree, counted = self._ui.findingTree, Counter(self._recorded(key))
        tree.setColumnHidden(_COUNT, not counted)
        for at, finding in enumerate(self._shown):
            item = tree.topLevelItem(at)
            if item is not None:
                count = counted[finding.id]
                item.setText(_COUNT, self.tr("{0}份").format(count) if count else "")
        return [finding.id for finding in self._shown if counted[finding.id]]

    def _recorded(self, key: PaperKey) -> list[FindingId]:
        """Return the finding of every record of a kind, as often as there are records."""
        records = self._desk.workspace.case_records(self._desk.ledger.round.id)
        match key:
            case PaperKey.SUPERVISION:
                return [each for order in records.orders for each in order.finding_ids]
            case PaperKey.CLOSURE:
                return [closure.finding_id for closure in records.closures]
            case PaperKey.EXTENSION | PaperKey.CONTINUED:
                is_continued = key is PaperKey.CONTINUED
                kind = ExtensionKind.CONTINUED if is_continued else ExtensionKind.EXTENSION
                return [each.finding_id for each in records.extensions if each.kind is kind]
            case _:
                return []

    def _records(self, key: PaperKey, finding_id: FindingId | None) -> list[tuple[str, str]]:
        if finding_id is None:
            return []
        records = self._desk.workspace.case_records(self._desk.ledger.round.id)
        match key:
            case PaperKey.SUPERVISION:
                return [
                    (o.id, f"{o.number}　{_day(o.issued_on)}".strip())
                    for o in records.orders_of(finding_id)
                ]
            case PaperKey.CLOSURE:
                closures = (c for c in records.closures if c.finding_id == finding_id)
                return [(c.id, _day(c.asked_on)) for c in closures]
            case PaperKey.EXTENSION | PaperKey.CONTINUED:
                is_continued = key is PaperKey.CONTINUED
                kind = ExtensionKind.CONTINUED if is_continued else ExtensionKind.EXTENSION
                asked = (e for e in records.extensions_of(finding_id) if e.kind is kind)
                return [(e.id, _day(e.asked_on)) for e in asked]
            case _:
                return []

    def _item(self, finding: Finding) -> QTreeWidgetItem:
        item = QTreeWidgetItem([finding.number, finding.title, finding.result_text])
        item.setData(0, _ROLE, finding.id)
        item.setToolTip(1, plain_tip(finding.title))
        return item

    @Slot()
    def _sift(self) -> None:
        """Show the findings in which the words looked for occur."""
        wanted = self._ui.searchEdit.text().split()
        ledger = self._desk.ledger
        for at, finding in enumerate(self._shown):
            departments = ledger.department_names(finding.responsible_departments)
            text = f"{finding.number} {finding.title} {finding.result_text} {departments}"
            item = self._ui.findingTree.topLevelItem(at)
            if item is not None:
                item.setHidden(not all(word in text for word in wanted))

    @Slot()
    def _on_current_changed(self) -> None:
        item = self._ui.findingTree.currentItem()
        if item is not None:
            self.chosen.emit(item.data(0, _ROLE))

    @Slot(int)
    def _on_record_chosen(self, at: int) -> None:
        self.record_chosen.emit(self._ui.recordCombo.itemData(at) or "")


def _day(day: date | None) -> str:
    return chinese_date(day) if day else ""
