"""离线自证: what shows that nothing left the room, with the ground of each fact; printable."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.domain.offline_proof import OfflineProof, ProgramSeal, proof_rows
from rectify_desktop.domain.papers.offline_sheet import NAME, compose_offline_sheet
from rectify_desktop.errors import Cancelled, RectifyError
from rectify_desktop.files import save_atomically
from rectify_desktop.overrides import override
from rectify_desktop.services.ledger.check_integrity import check_integrity
from rectify_desktop.services.program.check_seal import check_seal
from rectify_desktop.services.program.prove_offline import offline_proof
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.column_widths import set_widths
from rectify_desktop.ui.widgets.file_asking import ask_target
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.background.tasks import Tasks
    from rectify_desktop.ui.preferences.settings import Settings

_SIZE = (980, 600)
_SUBJECT, _FINDING, _GROUND = range(3)
_WIDTHS = {_SUBJECT: 150, _FINDING: 230}
_AIR = 8
_FOLDER = "papers"
_ONCE = Qt.ConnectionType.SingleShotConnection
_Role = QDialogButtonBox.ButtonRole


class OfflineProofDialog(QDialog):
    """Shows the facts of this moment; the program files are read behind it."""

    def __init__(
        self,
        workspace: Workspace | None,
        tasks: Tasks,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("离线自证"))
        size_by_letters(self, *_SIZE)
        self._workspace, self._tasks, self._settings = workspace, tasks, settings
        self._seal: ProgramSeal | None = None
        self._is_reading = self._is_left = False
        self._summary = QLabel(self)
        self._summary.setObjectName("proofSummaryLabel")
        self._summary.setWordWrap(True)
        self._rows = self._table()
        self._problem = QLabel(self)
        self._problem.setObjectName("proofProblemLabel")
        self._problem.setWordWrap(True)
        self._problem.hide()
        layout = QVBoxLayout(self)
        for widget in (self._summary, self._rows, self._problem, self._button_box()):
            layout.addWidget(widget)
        self._proof = self._look()
        self._show()
        self._read_program()

    @property
    def proof(self) -> OfflineProof:
        """What is shown."""
        return self._proof

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setObjectName("proofTable")
        table.setAccessibleName(self.tr("离线自证的各项事实"))
        table.setHorizontalHeaderLabels([self.tr("项目"), self.tr("查得"), self.tr("依据")])
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        set_widths(table.horizontalHeader(), _WIDTHS)
        table.horizontalHeader().setSectionResizeMode(_GROUND, QHeaderView.ResizeMode.Stretch)
        return table

    def _button_box(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        verbs = (
            ("checkIntegrityButton", self.tr("检查完整性(&J)"), self._on_check),
            ("proofPreviewButton", self.tr("预览和打印(&P)…"), self._on_preview),
            ("proofPdfButton", self.tr("存为PDF(&F)…"), self._on_save_pdf),
        )
        for name, text, run in verbs:
            button = box.addButton(text, _Role.ActionRole)
            button.setObjectName(name)
            button.clicked.connect(run)
            button.setEnabled(self._workspace is not None or run != self._on_check)
        box.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        box.rejected.connect(self.reject)
        return box

    # What is shown

    def _look(self) -> OfflineProof:
        path = self._workspace.path if self._workspace else None
        check = self._settings.integrity_check(path) if path else None
        proof = offline_proof(self._workspace, datetime.now().astimezone(), check)
        return replace(proof, seal=self._seal)

    def _show(self) -> None:
        rows = proof_rows(self._proof)
        self._rows.setRowCount(len(rows))
        for at, row in enumerate(rows):
            finding = self.tr("▲ {0}").format(row.finding) if row.is_alarm else row.finding
            for column, text in enumerate((row.subject, finding, row.ground)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
                if row.is_alarm and column == _FINDING:
                    item.setForeground(look.ACCENT)
                self._rows.setItem(at, column, item)
        self._fit_rows()
        alarms = sum(row.is_alarm for row in rows)
        told = self.tr("有{0}项需要查明，以▲标出。").format(alarms)
        clean = self.tr("没有需要查明的项目。程序自查只反映此刻的情况，可打印后由保密员核对存档。")
        self._summary.setText(told if alarms else clean)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give each row the height its longest text takes, with some air."""
        self._rows.resizeRowsToContents()
        for at in range(self._rows.rowCount()):
            self._rows.setRowHeight(at, self._rows.rowHeight(at) + _AIR)

    # Reading the program files

    @Slot()
    def _read_program(self) -> None:
        if self._is_left:
            return
        if self._tasks.is_busy:
            # There is one worker: what it does now comes first.
            self._tasks.finished.connect(self._read_program, _ONCE)
            return
        self._is_reading = True
        self._tasks.run(
            lambda: check_seal(told=self._tasks.checkpoint),
            self._on_read,
            self._on_not_read,
            title=self.tr("核对程序文件"),
        )

    def _on_read(self, seal: ProgramSeal) -> None:
        self._is_reading = False
        self._seal = seal
        self._proof = replace(self._proof, seal=seal)
        self._show()

    def _on_not_read(self, error: RectifyError) -> None:
        self._is_reading = False
        if not isinstance(error, Cancelled):
            self._tell(str(error))

    @override
    def done(self, result: int) -> None:
        """Close, and give up what is still being read."""
        self._is_left = True
        if self._is_reading:
            self._tasks.cancel()
        super().done(result)

    # Verbs

    @Slot()
    def _on_check(self) -> None:
        """Look at the whole ledger now."""
        if self._workspace is None:
            return
        check = check_integrity(self._workspace, datetime.now().astimezone())
        if self._workspace.path is not None:
            self._settings.remember_integrity_check(self._workspace.path, check)
        self._proof = self._look()
        self._show()

    @Slot()
    def _on_preview(self) -> None:
        from rectify_desktop.ui.printing.page_printing import PagePreviewDialog
        from rectify_desktop.ui.printing.paper_layout import lay_out_paper

        laid = lay_out_paper(self._paper(), self._settings.paper_fonts())
        PagePreviewDialog(laid, self).exec()

    @Slot()
    def _on_save_pdf(self) -> None:
        from rectify_desktop.ui.printing.paper_painter import paper_pdf

        name = f"{NAME}{self._proof.told_at:%Y-%m-%d}.pdf"
        proposal = self._settings.folder(_FOLDER) / name
        target = ask_target(self, self.tr("存为PDF"), proposal, self.tr("PDF文件 (*.pdf)"))
        if target is None:
            return
        try:
            save_atomically(target, paper_pdf(self._paper(), self._settings.paper_fonts()))
        except RectifyError as error:
            self._tell(str(error))
            return
        self._settings.remember_folder(_FOLDER, target.parent)
        self._tell(self.tr("已保存“{0}”。").format(target))

    def _paper(self) -> Paper:
        unit = self._workspace.current_round().unit_name if self._workspace else ""
        return compose_offline_sheet(self._proof, unit)

    def _tell(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()
