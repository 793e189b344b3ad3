"""The proposal desk: what was read from a source, beside its text, before anything is entered."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QTableWidgetItem,
    QTreeWidgetItem,
)
from typing_extensions import override

from rectify_desktop.domain.proposal import DOUBT_TERMS
from rectify_desktop.services.import_source import propose_file, propose_text, repaired
from rectify_desktop.ui.generated.ui_import_dialog import Ui_ImportDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QTableWidget, QWidget

    from rectify_desktop.domain.proposal import Doubt, ImportProposal, ProposedFinding
    from rectify_desktop.errors import RectifyError
    from rectify_desktop.ui.desk import Desk

_LINE_ROLE = Qt.ItemDataRole.UserRole
_FOLDER = "import"
_KEEP_TEXT = "（保持原样）"
_CHOICE_COLUMN = 3


class ImportDialog(QDialog):
    """Reads a source off the main thread and shows the proposal; it saves nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._proposal: ImportProposal | None = None
        self._choices: dict[int, str] = {}
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self._arrange()
        self._connect()

    @classmethod
    def ask(
        cls, parent: QWidget | None, desk: Desk, path: Path | None = None
    ) -> ImportProposal | None:
        """Return the proposal the clerk accepted, or None; a given file is read at once."""
        dialog = cls(desk, parent)
        if path is not None:
            dialog.read_file(path)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.proposal if accepted else None

    @property
    def proposal(self) -> ImportProposal | None:
        """The proposal as it stands, doubts decided so far put in."""
        return self._proposal

    def read_file(self, path: Path) -> None:
        """Read a file into a proposal, off the main thread."""
        self._read(partial(propose_file, path), f"读取“{path.name}”")

    # Slots

    @Slot()
    def _on_choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("选择通报、反馈或清单"),
            str(self._desk.settings.folder(_FOLDER)),
            self.tr("通报、反馈、清单 (*.docx *.txt *.xlsx *.xlsm);;所有文件 (*)"),
        )
        if name:
            self._desk.settings.remember_folder(_FOLDER, Path(name).parent)
            self.read_file(Path(name))

    @Slot()
    def _on_read_text(self) -> None:
        text = self.ui.pasteEdit.toPlainText()
        self._read(partial(propose_text, text), self.tr("读取粘贴的文字"))

    @Slot()
    def _on_back(self) -> None:
        self._proposal = None
        self._say("")
        self.ui.stepStack.setCurrentWidget(self.ui.sourceStep)
        self._refresh_buttons()

    @Slot()
    def _on_use_single_readings(self) -> None:
        for row, doubt in enumerate(self._doubts()):
            box = self.ui.doubtTable.cellWidget(row, _CHOICE_COLUMN)
            if len(doubt.candidates) == 1 and isinstance(box, QComboBox):
                box.setCurrentIndex(1)

    @Slot()
    def _on_apply_choices(self) -> None:
        proposal = self._proposal
        assert proposal is not None
        doubts = self._doubts()
        chosen = [(doubts[row], reading) for row, reading in self._choices.items()]
        self._show(repaired(proposal, chosen))
        self._say(self.tr("已按所选改写{0}处并重新读取。").format(len(chosen)))

    def _on_read(self, proposal: ImportProposal) -> None:
        self._say("")
        self._show(proposal)

    def _on_failed(self, error: RectifyError) -> None:
        self._say(str(error))
        self._refresh_buttons()

    def _on_choice(self, row: int, index: int) -> None:
        if index:
            self._choices[row] = self._doubts()[row].candidates[index - 1]
        else:
            self._choices.pop(row, None)
        self._refresh_choices()

    @Slot()
    def _on_tree_selection(self) -> None:
        items = self.ui.proposalTree.selectedItems()
        if items:
            self.ui.sourceView.mark(items[0].data(0, _LINE_ROLE))

    @Slot()
    def _on_doubt_selection(self) -> None:
        row = self.ui.doubtTable.currentRow()
        doubts = self._doubts()
        if 0 <= row < len(doubts):
            doubt = doubts[row]
            self.ui.sourceView.mark(doubt.line, doubt.start, len(doubt.text))

    @override
    def reject(self) -> None:
        if self._desk.tasks.is_busy:
            self._desk.tasks.cancel()
            return
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._desk.tasks.is_busy:
            self._desk.tasks.cancel()
            event.ignore()
            return
        super().closeEvent(event)

    # Building

    def _arrange(self) -> None:
        ui = self.ui
        ui.contentSplitter.setSizes([560, 600])
        ui.proposalSplitter.setSizes([300, 270])
        ui.proposalTree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        ui.proposalTree.header().setStretchLastSection(False)
        ui.proposalTree.setColumnWidth(0, 118)
        ui.proposalTree.setColumnWidth(2, 96)
        _set_widths(ui.doubtTable, (110, 260, 220, 0))
        _set_widths(ui.figureTable, (420, 90, 90, 0))
        ui.importButton.setDefault(True)
        for button in (ui.chooseFileButton, ui.readTextButton, ui.backButton, ui.cancelButton):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        ui = self.ui
        ui.chooseFileButton.clicked.connect(self._on_choose_file)
        ui.readTextButton.clicked.connect(self._on_read_text)
        ui.backButton.clicked.connect(self._on_back)
        ui.importButton.clicked.connect(self.accept)
        ui.cancelButton.clicked.connect(self.reject)
        ui.useSingleReadingsButton.clicked.connect(self._on_use_single_readings)
        ui.applyChoicesButton.clicked.connect(self._on_apply_choices)
        ui.proposalTree.itemSelectionChanged.connect(self._on_tree_selection)
        ui.doubtTable.itemSelectionChanged.connect(self._on_doubt_selection)
        ui.pasteEdit.textChanged.connect(self._refresh_buttons)

    def _read(self, function: Callable[[], ImportProposal], title: str) -> None:
        self._say(self.tr("正在{0}…").format(title))
        self._desk.tasks.run(function, self._on_read, self._on_failed, title)
        self._refresh_buttons()

    def _show(self, proposal: ImportProposal) -> None:
        self._proposal = proposal
        self._choices = {}
        self.ui.sourceView.show_lines(proposal.lines)
        self._fill_tree(proposal)
        self._fill_doubts(proposal)
        self._fill_figures(proposal)
        self.ui.summaryLabel.setText(_summary(proposal))
        self.ui.stepStack.setCurrentWidget(self.ui.proposalStep)
        self._refresh_buttons()
        self._refresh_choices()
        self.ui.proposalTree.setFocus()

    def _fill_tree(self, proposal: ImportProposal) -> None:
        tree = self.ui.proposalTree
        tree.clear()
        root = tree.invisibleRootItem()
        themes = [_node(root, "方面", item.title, item.line) for item in proposal.themes]
        headings = [
            _node(root if item.theme is None else themes[item.theme], "类", item.title, item.line)
            for item in proposal.headings
        ]
        for finding in proposal.findings:
            parent = root
            if finding.heading is not None:
                parent = headings[finding.heading]
            elif finding.theme is not None:
                parent = themes[finding.theme]
            _add_finding(parent, finding)
        tree.expandToDepth(1)

    def _fill_doubts(self, proposal: ImportProposal) -> None:
        table = self.ui.doubtTable
        table.setRowCount(0)
        table.setRowCount(len(proposal.doubts))
        for row, doubt in enumerate(proposal.doubts):
            _set_row(table, row, (DOUBT_TERMS[doubt.kind], doubt.text, doubt.place, ""))
            if doubt.candidates and doubt.start >= 0:
                table.setCellWidget(row, _CHOICE_COLUMN, self._choice_box(row, doubt))
        title = self.tr("存疑（{0}）").format(len(proposal.doubts))
        self.ui.checkTabs.setTabText(self.ui.checkTabs.indexOf(self.ui.doubtTab), title)

    def _choice_box(self, row: int, doubt: Doubt) -> QComboBox:
        box = QComboBox()
        box.addItems([_KEEP_TEXT, *doubt.candidates])
        box.setAccessibleName(self.tr("采用哪种读法：{0}").format(doubt.text))
        box.currentIndexChanged.connect(partial(self._on_choice, row))
        return box

    def _fill_figures(self, proposal: ImportProposal) -> None:
        table = self.ui.figureTable
        table.setRowCount(0)
        table.setRowCount(len(proposal.reconciliation))
        for row, item in enumerate(proposal.reconciliation):
            counted = "—" if item.counted is None else str(item.counted)
            verdict = "相符" if item.adds_up else "不符，请核对"
            _set_row(table, row, (item.claim, str(item.stated), counted, verdict))
        wrong = sum(not item.adds_up for item in proposal.reconciliation)
        title = self.tr("数字对账（{0}处不符）").format(wrong) if wrong else self.tr("数字对账")
        self.ui.checkTabs.setTabText(self.ui.checkTabs.indexOf(self.ui.figureTab), title)

    def _refresh_buttons(self) -> None:
        ui, proposal = self.ui, self._proposal
        is_busy = self._desk.tasks.is_busy
        count = len(proposal.findings) if proposal else 0
        has_text = bool(ui.pasteEdit.toPlainText().strip())
        ui.chooseFileButton.setEnabled(not is_busy)
        ui.readTextButton.setEnabled(not is_busy and has_text)
        ui.backButton.setEnabled(not is_busy and proposal is not None)
        ui.importButton.setEnabled(count > 0)
        ui.importButton.setText(
            self.tr("导入{0}个问题").format(count) if count else self.tr("导入")
        )

    def _refresh_choices(self) -> None:
        count = len(self._choices)
        self.ui.applyChoicesButton.setEnabled(count > 0)
        self.ui.choiceLabel.setText(self.tr("已选{0}处").format(count) if count else "")

    def _doubts(self) -> tuple[Doubt, ...]:
        return self._proposal.doubts if self._proposal else ()

    def _say(self, text: str) -> None:
        self.ui.problemLabel.setText(text)


def _summary(proposal: ImportProposal) -> str:
    if not proposal.findings:
        return f"{proposal.source_name}：{proposal.reason}"
    parts = [f"{len(proposal.findings)}个具体问题"]
    if proposal.headings:
        parts.insert(0, f"{len(proposal.headings)}个类别")
    if proposal.themes:
        parts.insert(0, f"{len(proposal.themes)}个方面")
    wrong = sum(not item.adds_up for item in proposal.reconciliation)
    checked = f"{wrong}处数字不符" if wrong else "数字相符"
    checks = f"；{checked}" if proposal.reconciliation else ""
    doubts = f"；{len(proposal.doubts)}处存疑，请在下方核对" if proposal.doubts else ""
    return f"{proposal.source_name}：读出{'、'.join(parts)}{checks}{doubts}。"


def _node(parent: QTreeWidgetItem, kind: str, title: str, line: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [kind, title])
    item.setToolTip(1, "")
    item.setData(0, _LINE_ROLE, line)
    return item


def _add_finding(parent: QTreeWidgetItem, finding: ProposedFinding) -> None:
    item = _node(parent, finding.number, finding.title, finding.line)
    item.setText(2, finding.result_wording or "")
    for index, measure in enumerate(finding.measures, start=1):
        _node(item, f"措施{index}", measure.text, measure.line)


def _set_row(table: QTableWidget, row: int, texts: tuple[str, ...]) -> None:
    for column, text in enumerate(texts):
        cell = QTableWidgetItem(text)
        cell.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        table.setItem(row, column, cell)


def _set_widths(table: QTableWidget, widths: tuple[int, ...]) -> None:
    """Set the column widths; the last column takes the rest."""
    for column, width in enumerate(widths[:-1]):
        table.setColumnWidth(column, width)
    table.horizontalHeader().setStretchLastSection(True)
    table.verticalHeader().hide()
