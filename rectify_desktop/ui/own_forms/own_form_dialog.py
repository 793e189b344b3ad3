"""Filling a form of the office's own: what stands in it, what may be written, which findings."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHeaderView

from rectify_desktop.domain.papers.own_form import form_values
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.papers.fill_form import (
    fill_form,
    fill_form_for_each,
    filled_suffix,
    latest_progress,
    look_at_form,
    placeholders_of,
)
from rectify_desktop.services.papers.look_before_export import look_at_filling
from rectify_desktop.ui.background.latest_work import LatestWork
from rectify_desktop.ui.generated.ui_own_form_dialog import Ui_OwnFormDialog
from rectify_desktop.ui.own_forms.placeholder_table_model import PlaceholderTableModel
from rectify_desktop.ui.papers.export_summary_dialog import private_words
from rectify_desktop.ui.papers.paper_files import tell_saved
from rectify_desktop.ui.widgets.column_widths import set_widths
from rectify_desktop.ui.widgets.file_asking import ask_target
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.papers.own_form import FormReport
    from rectify_desktop.services.papers.look_before_export import PaperLook
    from rectify_desktop.ui.desk import Desk

_FORMS, _PAPERS = "forms", "papers"
_FILTERED_AT = 1
_MARK_WIDTH, _SCOPE_WIDTH = 150, 110


class OwnFormDialog(QDialog):
    """Shows a form beside the placeholders, and saves filled copies; the form stays as it is.

    ``looked`` tells that what the copies would say of people is shown.
    """

    looked = Signal()

    def __init__(
        self,
        desk: Desk,
        chosen: Sequence[Finding] = (),
        parent: QWidget | None = None,
        *,
        filtered: Sequence[Finding] = (),
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form: Path | None = None
        self._report: FormReport | None = None
        self.ui = Ui_OwnFormDialog()
        self.ui.setupUi(self)
        size_by_letters(self, self.width(), self.height())
        self._ranges = self._offered_ranges(chosen, filtered)
        for name, findings in self._ranges:
            self.ui.rangeCombo.addItem(self.tr("{0}（{1}条）").format(name, len(findings)))
        if filtered:
            # What is on the screen is what is meant.
            self.ui.rangeCombo.setCurrentIndex(_FILTERED_AT)
        self._placeholders = PlaceholderTableModel(placeholders_of(desk.ledger), self)
        self._found = QSortFilterProxyModel(self)
        self._show_placeholders()
        save = self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("填好并保存(&S)…"))
        self._save_button = save
        self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("关闭"))
        self.ui.chooseButton.clicked.connect(self.choose)
        self.ui.copyButton.clicked.connect(self.copy_placeholders)
        self.ui.placeholderTable.doubleClicked.connect(self.copy_placeholders)
        self.ui.rangeCombo.currentIndexChanged.connect(self._look_into)
        self._look = LatestWork(self)
        self._look.done.connect(self._on_looked)
        self._look.failed.connect(self._on_error)
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.reject)
        self.ui.splitter.setSizes([440, 520])
        self._refresh()

    @Slot()
    def choose(self) -> None:
        """Ask for a form and show what stands in it."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("选择自备表格"),
            str(self._desk.settings.folder(_FORMS)),
            self.tr("Word和Excel表格 (*.docx *.xlsx *.xlsm)"),
        )
        if name:
            self.show_form(Path(name))

    def show_form(self, path: Path) -> None:
        """Show what stands in a form."""
        self._form, self._report = path, None
        self._desk.settings.remember_folder(_FORMS, path.parent)
        try:
            self._report = look_at_form(path, self._desk.ledger)
            text = self._worded(self._report)
        except RectifyError as error:
            text = str(error)
        self.ui.fileLabel.setText(str(path))
        self.ui.reportEdit.setPlainText(text)
        self._look_into()
        if self._report is not None:
            self.ui.eachRadio.setChecked(not self._report.is_list)
            self.ui.listRadio.setChecked(self._report.is_list)
        self._refresh()

    @Slot()
    def copy_placeholders(self) -> None:
        """Put the selected placeholders on the clipboard."""
        rows = self.ui.placeholderTable.selectionModel().selectedRows()
        marks = [self._placeholders.mark(self._found.mapToSource(row).row()) for row in rows]
        if marks:
            QGuiApplication.clipboard().setText("\t".join(marks))

    @Slot()
    def save(self) -> None:
        """Ask where to and save the filled copies in the worker."""
        if self._form is None:
            return
        _, findings = self._ranges[self.ui.rangeCombo.currentIndex()]
        if self.ui.listRadio.isChecked():
            self._save_list(self._form, findings)
        else:
            self._save_each(self._form, findings)

    def _save_list(self, form: Path, findings: Sequence[Finding]) -> None:
        folder = self._desk.settings.folder(_PAPERS)
        name = self.tr("{0}（已填）").format(form.stem) + filled_suffix(form)
        target = ask_target(
            self, self.tr("保存填好的表格"), folder / name, f"(*{Path(name).suffix})"
        )
        if target is None:
            return
        self._desk.settings.remember_folder(_PAPERS, target.parent)
        desk, today, tasks = self._desk, self._desk.today(), self._desk.tasks
        updates = latest_progress(desk.workspace, desk.ledger)
        tasks.run(
            partial(
                fill_form,
                form, target, desk.ledger, findings, updates,
                today=today, checkpoint=tasks.checkpoint,
            ),
            lambda report: self._on_saved(target, report),
            self._on_error,
            self.tr("套用自备表格"),
        )  # fmt: skip

    def _save_each(self, form: Path, findings: Sequence[Finding]) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("保存到哪个文件夹"), str(self._desk.settings.folder(_PAPERS))
        )
        if not folder:
            return
        desk, today, tasks = self._desk, self._desk.today(), self._desk.tasks
        updates = latest_progress(desk.workspace, desk.ledger)
        tasks.run(
            partial(
                fill_form_for_each,
                form, Path(folder), desk.ledger, findings, updates,
                today=today, checkpoint=tasks.checkpoint,
            ),
            self._on_each_saved,
            self._on_error,
            self.tr("套用自备表格"),
        )  # fmt: skip

    def _on_saved(self, target: Path, report: FormReport) -> None:
        names = "、".join(f"【{unknown.name}】" for unknown in report.unknown)
        remark = self.tr("不认识的{0}留空了。").format(names) if names else ""
        tell_saved(self._desk, target, remark)
        self.accept()

    def _on_each_saved(self, files: tuple[Path, ...]) -> None:
        tell_saved(self._desk, files[0], self.tr("同一文件夹里共{0}份。").format(len(files)))
        self.accept()

    def _on_error(self, error: RectifyError) -> None:
        self.ui.reportEdit.setPlainText(str(error))

    @Slot()
    def _look_into(self) -> None:
        """Look, beside the window's work, whether private matters would stand in the copies."""
        if self._report is None:
            self._look.forget()
            return
        desk, today, report = self._desk, self._desk.today(), self._report
        ledger, (_, findings) = desk.ledger, self._ranges[self.ui.rangeCombo.currentIndex()]
        updates = latest_progress(desk.workspace, ledger)

        def look() -> PaperLook:
            values = form_values(ledger, findings, updates, today=today)
            return look_at_filling(report, values, ledger)

        self._look.run(look)

    @Slot(object)
    def _on_looked(self, look: PaperLook) -> None:
        if self._report is not None:
            told = private_words(look)
            lines = [self._worded(self._report), *(["", told] if told else [])]
            self.ui.reportEdit.setPlainText("\n".join(lines))
            self.looked.emit()

    def _offered_ranges(
        self, chosen: Sequence[Finding], filtered: Sequence[Finding]
    ) -> list[tuple[str, Sequence[Finding]]]:
        findings = self._desk.ledger.findings
        ranges: list[tuple[str, Sequence[Finding]]] = [
            (self.tr("全部问题"), findings),
            (self.tr("未完成的问题"), tuple(f for f in findings if f.is_open)),
        ]
        if filtered:
            ranges.insert(_FILTERED_AT, (self.tr("当前筛选的问题"), filtered))
        return [*ranges, (self.tr("选中的问题"), chosen)] if chosen else ranges

    def _show_placeholders(self) -> None:
        self._found.setSourceModel(self._placeholders)
        self._found.setFilterKeyColumn(-1)
        table = self.ui.placeholderTable
        table.setModel(self._found)
        table.verticalHeader().hide()
        set_widths(table.horizontalHeader(), {0: _MARK_WIDTH, 2: _SCOPE_WIDTH})
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.ui.searchEdit.textChanged.connect(self._found.setFilterFixedString)
        copy = QShortcut(QKeySequence.StandardKey.Copy, table, self.copy_placeholders)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _worded(self, report: FormReport) -> str:
        lines = [self.tr("认得{0}种占位符：").format(len(report.used)) + "、".join(report.used)]
        if not report.is_a_form:
            lines = [self.tr("表里没有【】占位符。请从右边复制占位符，贴到要填的位置，再选一次。")]
        if report.unknown:
            lines += ["", self.tr("不认识{0}处，副本里会留空：").format(len(report.unknown))]
            lines += [unknown.sentence for unknown in report.unknown]
        if report.faults:
            lines += ["", self.tr("要先改好才能套用："), *report.faults]
        if report.list_faults:
            lines += ["", self.tr("不能一份列出全部："), *report.list_faults]
        if report.losses:
            lines += ["", self.tr("副本里保不住：") + "、".join(report.losses)]
            lines += [self.tr("原表不会改动。")]
        return "\n".join(lines)

    @Slot()
    def _refresh(self) -> None:
        report = self._report
        is_fillable = report is not None and report.is_a_form and not report.faults
        self._save_button.setEnabled(is_fillable)
        self.ui.listRadio.setEnabled(report is not None and report.is_list)
        self.ui.eachRadio.setEnabled(is_fillable)
