"""数字对账: a paper with every number marked, beside what the ledger counts."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from rectify_desktop.domain.checks.edited_copy import Origin
from rectify_desktop.domain.checks.figures_desk import VERDICT_TERMS, Verdict
from rectify_desktop.domain.terms import EDITION_TERMS, Edition
from rectify_desktop.errors import Cancelled, RectifyError
from rectify_desktop.services.checks.check_figures import (
    compared_draft,
    compared_paper,
    figures_material,
    read_paper,
)
from rectify_desktop.services.intake.import_source import READABLE_SUFFIXES
from rectify_desktop.services.papers.record_exports import recognise
from rectify_desktop.ui.background.latest_work import LatestWork
from rectify_desktop.ui.figures.desk_words import desk_words
from rectify_desktop.ui.figures.figure_rows import SIGNS, figure_rows
from rectify_desktop.ui.figures.figure_table import FigureTable
from rectify_desktop.ui.generated.ui_figures_dialog import Ui_FiguresDialog
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.services.checks.check_figures import ComparedPaper
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.figures.figure_rows import FigureRow

_SPLITTER, _COLUMNS, _FOLDER = "figures/splitter", "figures/columns", "papers"
_SIZES = [540, 680]
_PAUSE_MS = 300
# In the order of the choice of papers; a file comes behind them.
_EDITIONS = (Edition.PUBLIC, Edition.INTERNAL)
_SENTENCE_LINES = 4


def show_figures(desk: Desk, parent: QWidget, path: Path | None = None) -> FiguresDialog:
    """Show 数字对账 beside the window, on a file where one is given; return the dialog."""
    dialog = parent.findChild(FiguresDialog)
    if dialog is None:
        dialog = FiguresDialog(desk, parent)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    if path is not None:
        dialog.open_paper(path)
    return dialog


class FiguresDialog(QDialog):
    """Stays beside the window while figures are put right; ``rows_wanted`` names findings."""

    rows_wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paper: ImportProposal | None = None
        self._recognised_as = ""
        # Which paper was chosen, and of which the rows are: an edition or what was read.
        self._shown: object = None
        self.compared: ComparedPaper | None = None
        self.ui = Ui_FiguresDialog()
        self.ui.setupUi(self)
        size_by_letters(self, self.width(), self.height())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = FigureTable(self.ui.figureTable)
        self._work = LatestWork(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._arrange()
        self._connect()
        self._follow_reading(is_reading=False)
        self.compare()

    def choose(self, edition: Edition) -> None:
        """Compare the notice of an edition as it reads now."""
        self.ui.sourceCombo.setCurrentIndex(_EDITIONS.index(edition))
        self.compare()

    def open_paper(self, path: Path) -> None:
        """Read a file, such as an edited copy that came back, and compare it."""
        tasks = self._desk.tasks
        self._follow_reading(is_reading=True)
        tasks.run(
            partial(read_paper, path, lambda: tasks.is_cancelled),
            partial(self._on_read, path),
            self._on_refused,
            self.tr("读取“{0}”").format(path.name),
        )

    @Slot()
    def compare(self) -> None:
        """Compare the paper that is chosen with the ledger as it is now, off the main thread."""
        self._pause.stop()
        desk = self._desk
        material = figures_material(desk.workspace, desk.ledger, today=desk.today())
        if (edition := self._edition) is not None:
            self._work.run(lambda: _with_rows(compared_draft(material, edition)))
        elif (paper := self._paper) is not None:
            self._work.run(lambda: _with_rows(compared_paper(material, paper)))

    @property
    def _source(self) -> object:
        return self._edition or self._paper

    @property
    def _edition(self) -> Edition | None:
        """The notice that is chosen; None where it is a file."""
        at = self.ui.sourceCombo.currentIndex()
        return _EDITIONS[at] if 0 <= at < len(_EDITIONS) else None

    # Reading a file

    @Slot()
    def _ask_for_paper(self) -> None:
        kinds = self.tr("文书 ({0})").format(" ".join(f"*{each}" for each in READABLE_SUFFIXES))
        folder = str(self._desk.settings.folder(_FOLDER))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("打开要对账的文书"), folder, kinds)
        if name:
            self.open_paper(Path(name))

    def _on_read(self, path: Path, paper: ImportProposal) -> None:
        self._follow_reading(is_reading=False)
        self._paper = paper
        self._recognised_as = self._recognised(path)
        combo = self.ui.sourceCombo
        at = len(_EDITIONS)
        if combo.count() == at:
            combo.addItem("")
        combo.setItemText(at, path.name)
        combo.setItemData(at, path.name, Qt.ItemDataRole.ToolTipRole)
        combo.setCurrentIndex(at)
        self.compare()

    def _recognised(self, path: Path) -> str:
        try:
            record = recognise(self._desk.workspace, path)
        except RectifyError as error:
            return str(error)
        if record is None:
            return ""
        words = self.tr("与{0}导出的“{1}”完全一致，没有改动。")
        return words.format(f"{record.exported_at.astimezone():%Y-%m-%d %H:%M}", record.file_name)

    def _on_refused(self, error: RectifyError) -> None:
        self._follow_reading(is_reading=False)
        self.ui.copyLabel.setText(
            self.tr("已取消读取。") if isinstance(error, Cancelled) else str(error)
        )

    def _follow_reading(self, *, is_reading: bool) -> None:
        for widget in (self.ui.readingBar, self.ui.cancelButton):
            widget.setVisible(is_reading)
        self.ui.openButton.setEnabled(not is_reading)

    # What is shown

    @Slot(object)
    def _on_compared(self, found: tuple[ComparedPaper, tuple[FigureRow, ...]]) -> None:
        compared, rows = found
        is_alike = self.compared is not None and self.compared.lines == compared.lines
        is_same, self._shown = self._shown == self._source, self._source
        self.compared = compared
        if not is_alike or not self.table.shows(rows):
            self.ui.numbersView.show_paper(compared.lines, rows)
            has_copy = compared.copy is not None
            self.table.show(rows, has_copy=has_copy, is_same_paper=is_same)
        counts = Counter(row.verdict for row in rows)
        for verdict, button in self._chips.items():
            button.setText(f"{SIGNS[verdict]} {VERDICT_TERMS[verdict]} {counts[verdict]}")
        by_hand = sum(row.origin is Origin.BY_HAND for row in rows)
        self.ui.byHandButton.setText(self.tr("手工改动 {0}").format(by_hand))
        self.ui.byHandButton.setVisible(compared.copy is not None)
        told = desk_words(compared, is_file=self._edition is None, recognised=self._recognised_as)
        self.ui.copyLabel.setText(told)
        is_changed = compared.copy is not None and compared.copy.changed_count > 0
        self.ui.compareButton.setVisible(is_changed)
        self._sift()
        self._show_current(self.table.current_at)

    @Slot(object)
    def _on_failed(self, error: RectifyError) -> None:
        self.ui.copyLabel.setText(str(error))

    @Slot(int)
    def _show_current(self, at: int) -> None:
        ui = self.ui
        row = self.table.row(at)
        ui.numbersView.go_to(at)
        ui.lineEdit.setPlainText(row.sentence if row else "")
        ui.explanationLabel.setText(row.explanation if row else "")
        count = len(row.finding_ids) if row else 0
        ui.findingsButton.setEnabled(count > 0)
        ui.findingsButton.setText(
            self.tr("打开这{0}个问题(&Q)").format(count) if count else self.tr("打开这些问题(&Q)")
        )

    # Verbs

    @Slot()
    def _open_findings(self) -> None:
        row = self.table.row(self.table.current_at)
        if row is not None and row.finding_ids:
            name = self.tr("数字对账：{0}").format(row.name or row.words)
            self.rows_wanted.emit(name, row.finding_ids)

    @Slot()
    def _show_changes(self) -> None:
        from rectify_desktop.ui.notice.draft_comparison_dialog import DraftComparisonDialog

        copy = self.compared.copy if self.compared else None
        if copy is not None:
            titles = (copy.base.name, self.ui.sourceCombo.currentText())
            DraftComparisonDialog(titles, copy.changes, self).exec()

    @Slot()
    def _sift(self) -> None:
        wanted = {verdict for verdict, button in self._chips.items() if button.isChecked()}
        is_by_hand = self.ui.byHandButton.isChecked() and not self.ui.byHandButton.isHidden()
        self.table.sift(wanted, is_by_hand=is_by_hand)

    # Events

    @Slot()
    def _on_changed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_finished(self) -> None:
        self._work.forget()
        if not self.ui.cancelButton.isHidden():
            self._desk.tasks.cancel()
        settings, header = self._desk.settings, self.ui.figureTable.horizontalHeader()
        settings.save_state(_SPLITTER, self.ui.splitter.saveState())
        settings.save_state(_COLUMNS, header.saveState())

    def _arrange(self) -> None:
        ui, settings = self.ui, self._desk.settings
        for edition in _EDITIONS:
            ui.sourceCombo.addItem(self.tr("{0}（现在的文字）").format(EDITION_TERMS[edition]))
        ui.sourceCombo.setCurrentIndex(_EDITIONS.index(Edition.PUBLIC))
        self._chips = {
            Verdict.DIFFERENT: ui.differentButton,
            Verdict.NOT_COUNTABLE: ui.unsureButton,
            Verdict.EQUAL: ui.equalButton,
        }
        for button in (*self._chips.values(), ui.byHandButton):
            button.setProperty("isChip", True)
        ui.byHandButton.hide()
        ui.compareButton.hide()
        ui.lineEdit.setMaximumHeight(self.fontMetrics().lineSpacing() * _SENTENCE_LINES)
        ui.copyLabel.setText(self.tr("正在核对……"))
        close = ui.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("关闭(&X)"))
        # Enter in the table opens findings; it must not close the dialog as well.
        close.setAutoDefault(False)
        if (columns := settings.state(_COLUMNS)) is not None:
            ui.figureTable.horizontalHeader().restoreState(columns)
        state = settings.state(_SPLITTER)
        if state is None or not ui.splitter.restoreState(state):
            ui.splitter.setSizes(_SIZES)

    def _connect(self) -> None:
        ui = self.ui
        self._work.done.connect(self._on_compared)
        self._work.failed.connect(self._on_failed)
        self._pause.timeout.connect(self.compare)
        self._desk.signals.changed.connect(self._on_changed)
        self._desk.closing.connect(self.close)
        ui.sourceCombo.activated.connect(self.compare)
        ui.openButton.clicked.connect(self._ask_for_paper)
        ui.cancelButton.clicked.connect(self._desk.tasks.cancel)
        ui.compareButton.clicked.connect(self._show_changes)
        ui.findingsButton.clicked.connect(self._open_findings)
        self.rows_wanted.connect(self._desk.rows_wanted)
        ui.numbersView.number_chosen.connect(self.table.go_to)
        self.table.chosen.connect(self._show_current)
        self.table.activated.connect(self._open_findings)
        for button in (*self._chips.values(), ui.byHandButton):
            button.toggled.connect(self._sift)
        ui.buttonBox.rejected.connect(self.reject)
        self.finished.connect(self._on_finished)


def _with_rows(compared: ComparedPaper) -> tuple[ComparedPaper, tuple[FigureRow, ...]]:
    return compared, figure_rows(compared)
