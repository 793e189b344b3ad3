"""What is said of a piece of evidence, or of several at once; the dialog stores nothing.

Of several only what was touched is changed; the rest stays as each of them has it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit

from rectify_desktop.domain.casework.terms import EVIDENCE_TERMS
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.edit_records import read_count
from rectify_desktop.services.evidence.keep_evidence import must_be_findable
from rectify_desktop.services.findings.edit_finding import read_typed_date
from rectify_desktop.ui.evidence.link_ticks import LinkTicks
from rectify_desktop.ui.generated.ui_evidence_dialog import Ui_EvidenceDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.widgets.pick_box import PickBox

ORIGINAL_TERMS = {True: "原件", False: "复印件或电子件"}
_TEXTS = {
    "name": "nameEdit",
    "document_number": "numberEdit",
    "location": "locationEdit",
    "checked_by": "checkedEdit",
    "catalogue_number": "catalogueEdit",
}
_PICKS = {
    "kind": "kindCombo",
    "is_original": "originalCombo",
    "provided_by": "departmentCombo",
}


class EvidenceDialog(QDialog):
    """Shows the fields of evidence; refuses what cannot be, at the foot and with the words kept."""

    def __init__(
        self,
        evidence: Sequence[Evidence],
        ledger: Ledger,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._evidence: Sequence[Evidence] = tuple(evidence)
        self._ledger = ledger
        self._today = today
        self._answer: tuple[Evidence, ...] = ()
        self.ui = Ui_EvidenceDialog()
        self.ui.setupUi(self)
        self._links = LinkTicks(self.ui.linkTree, self.ui.linkSearchEdit)
        self._links.offer(ledger, self._evidence)
        self._fill()
        self.ui.problemLabel.hide()
        self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("保存"))
        self.ui.buttonBox.accepted.connect(self.accept)
        self.ui.buttonBox.rejected.connect(self.reject)

    def ask(self) -> tuple[Evidence, ...]:
        """Return the evidence as it is to be saved; nothing if it is to stay as it is."""
        return self._answer if self.exec() == QDialog.DialogCode.Accepted else ()

    @property
    def answer(self) -> tuple[Evidence, ...]:
        """The evidence as it was accepted; nothing before."""
        return self._answer

    @Slot()
    @override
    def accept(self) -> None:
        """Close only with facts that can be saved; otherwise say which cannot."""
        try:
            answer = tuple(self._changed(item) for item in self._evidence)
            for item in answer:
                must_be_findable(item)
        except RuleViolation as problem:
            self.ui.problemLabel.setText(str(problem))
            self.ui.problemLabel.show()
            return
        self._answer = answer
        super().accept()

    # Filling

    def _fill(self) -> None:
        ui, items = self.ui, self._evidence
        ui.kindCombo.offer(list(EVIDENCE_TERMS.items()))
        ui.originalCombo.offer(list(ORIGINAL_TERMS.items()))
        departments = [(each.id, each.name) for each in self._ledger.departments.values()]
        ui.departmentCombo.offer([(None, self.tr("（未填）")), *departments])
        for field, name in _TEXTS.items():
            self._show_text(getattr(ui, name), [getattr(item, field) for item in items])
        days = [item.formed_on.isoformat() if item.formed_on else "" for item in items]
        self._show_text(ui.formedEdit, days)
        self._show_text(ui.pagesEdit, [str(item.pages or "") for item in items])
        ui.formedEdit.setToolTip(self.tr("可以写成 9.30 或 2025年9月30日"))
        for field, name in _PICKS.items():
            values = {getattr(item, field) for item in items}
            box: PickBox = getattr(ui, name)
            box.show_value(values.pop()) if len(values) == 1 else box.setCurrentIndex(-1)
            if box.currentIndex() < 0:
                box.setPlaceholderText(self.tr("各不相同，不改"))
            box.setProperty("wasShown", box.currentIndex())
        is_one = len(items) == 1
        for field in ("nameEdit", "catalogueEdit"):
            getattr(ui, field).setEnabled(is_one)
        ui.aboutLabel.setText(self._about())

    def _show_text(self, edit: QLineEdit, values: Sequence[str]) -> None:
        is_same = len(set(values)) == 1
        edit.setText(values[0] if is_same else "")
        edit.setPlaceholderText("" if is_same else self.tr("各不相同，不改"))
        edit.setModified(False)

    def _about(self) -> str:
        if len(self._evidence) > 1:
            told = self.tr("共{0}份材料。只改动过的栏目会写入这些材料，其他栏目各自不变。")
            return told.format(len(self._evidence))
        item = self._evidence[0]
        if item.has_file:
            return self.tr("原文件名：{0}").format(item.original_name)
        return self.tr("这份材料只登记了存放位置，没有文件。")

    # Reading

    def _changed(self, item: Evidence) -> Evidence:
        ui = self.ui
        facts: dict[str, Any] = {}
        for field, name in _TEXTS.items():
            edit: QLineEdit = getattr(ui, name)
            if edit.isModified():
                facts[field] = edit.text().strip()
        self._read(facts, "formed_on", ui.formedEdit, self._day)
        self._read(facts, "pages", ui.pagesEdit, lambda words: read_count(words, "页数"))
        for field, name in _PICKS.items():
            box: PickBox = getattr(ui, name)
            if box.currentIndex() != box.property("wasShown"):
                facts[field] = box.value
        findings, measures = self._links.applied_to(item)
        return replace(item, **facts, finding_ids=findings, measure_ids=measures)

    def _read(
        self, facts: dict[str, Any], field: str, edit: QLineEdit, read: Callable[[str], Any]
    ) -> None:
        if edit.isModified():
            facts[field] = read(edit.text())

    def _day(self, words: str) -> date | None:
        return read_typed_date(words, today=self._today)
