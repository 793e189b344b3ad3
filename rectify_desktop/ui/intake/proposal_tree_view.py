"""The tree of a proposal: walked by arrow keys, written in by F2 or Enter, its verbs in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QTreeView,
    QWidget,
)

from rectify_desktop.domain.proposal.proposal_outline import Level
from rectify_desktop.domain.terms import NO_RESULT_TERM, RESULT_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.ui.intake.proposal_tree_model import ProposalColumn, ProposalTreeModel
from rectify_desktop.ui.widgets.column_widths import set_widths

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

_Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {
    ProposalColumn.LEVEL: 104,
    ProposalColumn.RESULT: 128,
    ProposalColumn.DOUBTS: 48,
}


class ProposalTreeView(QTreeView):
    """Tells by ``row_chosen`` which row became the current one."""

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposal_model = ProposalTreeModel(self)
        self.menu = QMenu(self)
        self.setModel(self.proposal_model)
        self.setItemDelegate(_CellDelegate(self))
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        set_widths(header, _WIDTHS)
        header.setSectionResizeMode(ProposalColumn.TITLE, QHeaderView.ResizeMode.Stretch)

    @property
    def current_row(self) -> int:
        """The number of the current row; −1 for none."""
        return self.proposal_model.row_at(self.currentIndex())

    def go_to(self, row: int) -> None:
        """Make a row the current one and show it."""
        index = self.proposal_model.index_of(row, ProposalColumn.TITLE)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def unfold(self) -> None:
        """Open all titles; measures stay folded below their findings."""
        for number, row in enumerate(self.proposal_model.rows):
            if row.level >= Level.HEADING:
                self.setExpanded(self.proposal_model.index_of(number), True)

    def write_title(self) -> None:
        """Open the title of the current row for writing."""
        row = self.current_row
        if row >= 0:
            self.setFocus()
            self.edit(self.proposal_model.index_of(row, ProposalColumn.TITLE))

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        row = self.proposal_model.row_at(current)
        if row >= 0 and row != self.proposal_model.row_at(previous):
            self.row_chosen.emit(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            # A line edit passes Enter on after taking it for itself.
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Enter belongs to the row, never to the default button of the dialog.
            self.write_title()
            return
        if event.key() == Qt.Key.Key_F2:
            self.write_title()
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_row >= 0:
            self.menu.popup(event.globalPos())


class _CellDelegate(QStyledItemDelegate):
    """A line to write titles in, and a box of results."""

    # PySide6's stubs do not know the fields of QStyleOptionViewItem.
    @override
    def createEditor(self, parent: QWidget, option: Any, index: _Index) -> QWidget:
        if index.column() != ProposalColumn.RESULT:
            return QLineEdit(parent)
        box = QComboBox(parent)
        box.addItem(NO_RESULT_TERM, None)
        for result, term in RESULT_TERMS.items():
            box.addItem(term, result)
        return box

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value or ""))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        value = editor.currentData() if isinstance(editor, QComboBox) else _text_of(editor)
        model.setData(index, value)

    @override
    def initStyleOption(self, option: Any, index: _Index) -> None:
        super().initStyleOption(option, index)
        # The selected row says enough; Fusion would draw a second frame into it.
        option.state &= ~QStyle.StateFlag.State_HasFocus

    @override
    def sizeHint(self, option: Any, index: _Index) -> Any:
        size = super().sizeHint(option, index)
        size.setHeight(option.fontMetrics.height() + 10)
        return size


def _text_of(editor: QWidget) -> str:
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""
