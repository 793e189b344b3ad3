"""Find and replace (查找和替换): words, columns, and every hit to be ticked before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.domain.field_words import CHECKED_FIELDS
from rectify_desktop.domain.finding_fields import CellField, field_title
from rectify_desktop.services.findings.replace_words import (
    WordsWanted,
    find_words,
    replaceable_fields,
)
from rectify_desktop.ui.findings.replacement_table_model import (
    ReplacementColumn,
    ReplacementTableModel,
)
from rectify_desktop.ui.widgets.staying_menu import StayingMenu
from rectify_desktop.ui.window.window_place import size_by_letters

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.findings.write_cells import CellEdit

_SIZE = (860, 520)
_PAUSE_MS = 150
_ASKED_FOR = frozenset({CellField.NUMBER, *CHECKED_FIELDS})
_WIDTHS = {ReplacementColumn.NUMBER: 84, ReplacementColumn.FIELD: 84}


class ReplaceDialog(QDialog):
    """Looks through the findings given; hands back what is to be written, one edit for each hit."""

    def __init__(
        self,
        ledger: Ledger,
        findings: Sequence[Finding],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("查找和替换"))
        size_by_letters(self, *_SIZE)
        self._ledger = ledger
        self._findings = findings
        self._today = today
        self.words = _line(self, "findEdit")
        self.instead = _line(self, "insteadEdit")
        self.with_case = QCheckBox(self.tr("区分大小写(&C)"), self)
        self.is_whole = QCheckBox(self.tr("整格相同(&W)"), self)
        self._columns = self._columns_button()
        self.model = ReplacementTableModel(self)
        self._told = QLabel(self)
        self._told.setObjectName("replaceToldLabel")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self._replace = self._buttons.addButton(self.tr("替换(&R)"), role)
        self._replace.setObjectName("replaceButton")
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.find_now)
        for edit in (self.words, self.instead):
            edit.textChanged.connect(self._pause.start)
        for box in (self.with_case, self.is_whole):
            box.toggled.connect(self._pause.start)
        self.model.ticked_moved.connect(self._tell)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self.find_now()

    @classmethod
    def ask(
        cls, parent: QWidget, ledger: Ledger, findings: Sequence[Finding], today: date
    ) -> list[CellEdit]:
        """Ask for words and hits; return the cells to be written, none if nothing is."""
        dialog = cls(ledger, findings, today, parent)
        return dialog.edits() if dialog.exec() == QDialog.DialogCode.Accepted else []

    def edits(self) -> list[CellEdit]:
        """Return the cells ticked, as they are to be."""
        return [found.edit for found in self.model.ticked()]

    def find_now(self) -> None:
        """Show what is found by the words as they stand."""
        self._pause.stop()
        wanted = WordsWanted(
            self.words.text(),
            self.instead.text(),
            self.with_case.isChecked(),
            self.is_whole.isChecked(),
        )
        keys = [action.data() for action in self._columns.menu().actions() if action.isChecked()]
        found = find_words(self._ledger, self._findings, keys, wanted, today=self._today)
        self.model.show_found(found)

    def _on_accepted(self) -> None:
        # What was typed a moment ago counts, too; what is shown then is what is done.
        if self._pause.isActive():
            self.find_now()
        self.accept()

    def _tell(self) -> None:
        ticked = self.model.ticked()
        times = sum(found.count for found in ticked)
        text = self.tr("在 {0} 条问题里查找。").format(len(self._findings))
        if self.words.text():
            text = self.tr("在 {0} 条问题里找到 {1} 格，勾选的 {2} 格共 {3} 处会替换。").format(
                len(self._findings), self.model.rowCount(), len(ticked), times
            )
        if self.model.unreadable:
            left = self.tr("有 {0} 格替换后认不出来，不会替换，原因写在“替换后”一列。")
            text += left.format(self.model.unreadable)
        self._told.setText(text)
        self._replace.setEnabled(bool(ticked))

    def _columns_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("replaceColumnsButton")
        button.setProperty("isChip", True)
        button.setText(self.tr("查找哪些列"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = StayingMenu(button)
        for key in replaceable_fields(self._findings):
            action = menu.addAction(field_title(key).replace("&", "&&"))
            action.setData(key)
            action.setCheckable(True)
            # An identity or a chosen value, not words: replaced only where that is asked for.
            action.setChecked(key not in _ASKED_FOR)
            action.toggled.connect(lambda _: self._pause.start())
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("查找(&F)"), self.words)
        form.addRow(self.tr("替换为(&T)"), self.instead)
        choices = QHBoxLayout()
        for widget in (self._columns, self.with_case, self.is_whole):
            choices.addWidget(widget)
        choices.addStretch()
        every = QToolButton(self)
        every.setText(self.tr("全选"))
        every.clicked.connect(lambda: self.model.tick_all(True))
        none = QToolButton(self)
        none.setText(self.tr("全不选"))
        none.clicked.connect(lambda: self.model.tick_all(False))
        for link in (every, none):
            link.setProperty("isLink", True)
            choices.addWidget(link)
        table = QTableView(self)
        table.setObjectName("replacementTable")
        table.setAccessibleName(self.tr("会替换的内容"))
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        for column in (ReplacementColumn.BEFORE, ReplacementColumn.AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(choices)
        layout.addWidget(table)
        layout.addWidget(self._told)
        layout.addWidget(self._buttons)


def _line(parent: QWidget, name: str) -> QLineEdit:
    edit = QLineEdit(parent)
    edit.setObjectName(name)
    return edit
