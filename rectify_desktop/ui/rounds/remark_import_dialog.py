"""Bringing in reviewers' remarks: a file or a pasted text, then each remark looked at."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QHeaderView
from shiboken6 import isValid

from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.domain.casework.remark_proposal import ProposedRemark, RemarkProposal
from rectify_desktop.errors import RuleViolation
from rectify_desktop.office.gate.file_kinds import READABLE_SUFFIXES
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.import_remarks import propose_pasted_remarks, propose_remarks
from rectify_desktop.ui.generated.ui_remark_import_dialog import Ui_RemarkImportDialog
from rectify_desktop.ui.intake.source_step import dropped_file
from rectify_desktop.ui.rounds.proposed_remark_model import ProposedRemarkModel, RemarkColumn
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.errors import RectifyError
    from rectify_desktop.ui.desk import Desk

_FOLDER = "import"
_ENDINGS = " ".join(f"*{suffix}" for suffix in READABLE_SUFFIXES)
_WIDTHS = {
    RemarkColumn.NUMBER: 4,
    RemarkColumn.REVIEWER: 8,
    RemarkColumn.PAPER: 7,
    RemarkColumn.FINDINGS: 6,
    RemarkColumn.RECEIVED: 8,
    RemarkColumn.ANSWER: 8,
    RemarkColumn.PLACE: 7,
}


class RemarkImportDialog(QDialog):
    """Reads off the main thread, shows every guess, and stores nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source_name = ""
        self.ui = Ui_RemarkImportDialog()
        self.ui.setupUi(self)
        size_by_letters(self, self.width(), self.height())
        self.model = ProposedRemarkModel(desk.ledger, desk.today(), self)
        self._arrange()
        self._connect()
        self._show_source()

    @classmethod
    def ask(cls, parent: QWidget | None, desk: Desk) -> tuple[list[ReviewerRemark], str] | None:
        """Return the remarks to be entered and the name of their source, None if none are."""
        dialog = cls(desk, parent)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = (dialog.model.remarks(), dialog._source_name) if is_accepted else None
        dialog.deleteLater()
        return chosen

    def read_file(self, path: Path) -> None:
        """Read a file off the main thread."""
        tasks = self._desk.tasks
        read = partial(propose_remarks, path, cancelled=lambda: tasks.is_cancelled)
        self._read(read, self.tr("读取“{0}”").format(path.name))

    @Slot()
    def read_text(self) -> None:
        """Read what was pasted."""
        text = self.ui.pasteEdit.toPlainText()
        if text.strip():
            self._read(partial(propose_pasted_remarks, text), self.tr("读取粘贴的文字"))

    @Slot()
    @override
    def accept(self) -> None:
        """Close only if every remark that is taken says something."""
        try:
            for remark in self.model.taken:
                must_be_told(
                    remark.text, self.tr("有一条要导入的意见没有内容，请填写，或者取消勾选。")
                )
        except RuleViolation as problem:
            self._say(str(problem))
            return
        if self.model.taken:
            super().accept()

    @Slot()
    @override
    def reject(self) -> None:
        """Stop reading, and close."""
        if self._desk.tasks.is_busy:
            self._desk.tasks.cancel()
        super().reject()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.read_file(Path(path))

    # Reading

    def _read(self, read: Callable[[], RemarkProposal], title: str) -> None:
        def done(proposal: RemarkProposal) -> None:
            if isValid(self):
                self._say("")
                self._show_proposal(proposal)

        def failed(error: RectifyError) -> None:
            if isValid(self):
                self._say(str(error))
                self._refresh_buttons()

        self._say(self.tr("正在{0}…").format(title))
        self._desk.tasks.run(read, done, failed, title)
        self.ui.readButton.setEnabled(False)

    def _show_proposal(self, proposal: RemarkProposal) -> None:
        ui, desk = self.ui, self._desk
        self._source_name = proposal.source_name
        held = desk.workspace.casework.remarks.of_round(desk.ledger.round.id)
        self.model.show_remarks(proposal.remarks, held)
        told = self.tr("从“{0}”读出{1}条意见。").format(proposal.source_name, len(proposal.remarks))
        ui.readLabel.setText(told + "".join(proposal.notes))
        ui.leftOutList.clear()
        for left in proposal.left_out:
            ui.leftOutList.addItem(left.text)
            ui.leftOutList.item(ui.leftOutList.count() - 1).setToolTip(left.place)
        ui.stepStack.setCurrentWidget(ui.previewPage)
        ui.remarkTable.resizeRowsToContents()
        if proposal.remarks:
            ui.remarkTable.setCurrentIndex(self.model.index(0, RemarkColumn.TEXT))
        ui.remarkTable.setFocus()
        self._refresh_buttons()

    # Steps and words

    def _show_source(self) -> None:
        self._say("")
        self.ui.stepStack.setCurrentWidget(self.ui.sourcePage)
        self.ui.pasteEdit.setFocus()
        self._refresh_buttons()

    def _say(self, sentence: str) -> None:
        self.ui.problemLabel.setText(sentence)
        self.ui.problemLabel.setVisible(bool(sentence))

    def _refresh_buttons(self) -> None:
        ui, count = self.ui, len(self.model.taken)
        is_source = ui.stepStack.currentWidget() is ui.sourcePage
        ui.backButton.setVisible(not is_source)
        ui.readButton.setVisible(is_source)
        ui.readButton.setEnabled(bool(ui.pasteEdit.toPlainText().strip()))
        ui.importButton.setVisible(not is_source)
        ui.importButton.setText(self.tr("导入{0}条(&I)").format(count))
        ui.importButton.setEnabled(bool(count))
        ui.takeButton.setEnabled(ui.leftOutList.currentRow() >= 0)

    # Verbs

    def _choose_file(self) -> None:
        settings = self._desk.settings
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("选择审核意见"),
            str(settings.folder(_FOLDER)),
            self.tr("可以读取的文件 ({0})").format(_ENDINGS),
        )
        if name:
            settings.remember_folder(_FOLDER, Path(name).parent)
            self.read_file(Path(name))

    def _take(self) -> None:
        """Take a line that was not read as a remark for one."""
        rows = self.ui.leftOutList
        item = rows.currentItem()
        if item is None:
            return
        remark = ProposedRemark(item.text(), place=item.toolTip())
        rows.takeItem(rows.row(item))
        self.ui.remarkTable.setCurrentIndex(self.model.index(self.model.add(remark), 1))
        self.ui.remarkTable.resizeRowsToContents()
        self._refresh_buttons()

    def _fill(self) -> None:
        index = self.ui.remarkTable.currentIndex()
        if index.isValid():
            self.model.fill_down(index)

    # Arranging

    def _arrange(self) -> None:
        ui, table = self.ui, self.ui.remarkTable
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        letter = self.fontMetrics().horizontalAdvance("汉")
        for column, characters in _WIDTHS.items():
            table.setColumnWidth(column, letter * characters + 16)
        table.horizontalHeader().setSectionResizeMode(
            RemarkColumn.TEXT, QHeaderView.ResizeMode.Stretch
        )
        ui.leftOutList.setTextElideMode(Qt.TextElideMode.ElideNone)

    def _connect(self) -> None:
        ui = self.ui
        self.model.refused.connect(self._say)
        self.model.ticked.connect(self._refresh_buttons)
        self.model.dataChanged.connect(lambda *_: ui.remarkTable.resizeRowsToContents())
        ui.pasteEdit.textChanged.connect(self._refresh_buttons)
        ui.leftOutList.currentRowChanged.connect(lambda _: self._refresh_buttons())
        ui.chooseFileButton.clicked.connect(self._choose_file)
        ui.readButton.clicked.connect(self.read_text)
        ui.backButton.clicked.connect(self._show_source)
        ui.importButton.clicked.connect(self.accept)
        ui.cancelButton.clicked.connect(self.reject)
        ui.takeButton.clicked.connect(self._take)
        ui.fillButton.clicked.connect(self._fill)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._go_on)
        fill = QShortcut(QKeySequence("Ctrl+D"), ui.remarkTable, self._fill)
        fill.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _go_on(self) -> None:
        is_source = self.ui.stepStack.currentWidget() is self.ui.sourcePage
        (self.read_text if is_source else self.accept)()
