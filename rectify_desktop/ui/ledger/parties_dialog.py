"""Departments and people of the ledger (科室和人员): renamed everywhere, deleted if unused."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from rectify_desktop.domain.casework.in_use import counted
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.services.ledger.change_parties import (
    add_department,
    add_person,
    change_person,
    delete_department,
    delete_person,
    rename_department,
)
from rectify_desktop.ui.generated.ui_parties_dialog import Ui_PartiesDialog
from rectify_desktop.ui.widgets.column_widths import set_widths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rectify_desktop.domain.parties import Department, Person
    from rectify_desktop.ui.desk import Desk

_ID = Qt.ItemDataRole.UserRole
_NAME, _POST = 0, 1
_NAME_WIDTH, _POST_WIDTH = 170, 130


class _CountedDelegate(QStyledItemDelegate):
    """Keeps what is counted from being typed over."""

    @override
    def createEditor(self, parent: QWidget, option: Any, index: Any) -> QWidget:
        # PySide's stubs do not know that there may be no editor.
        return cast("QWidget", None)


class PartiesDialog(QDialog):
    """Every change is one step of the ledger at once; what is refused is told below the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_PartiesDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._showing = QTimer(self, singleShot=True, interval=0)
        self._showing.timeout.connect(self._show)
        ui.problemLabel.hide()
        ui.departmentTree.setHeaderLabels([self.tr("科室"), self.tr("用于")])
        ui.personTree.setHeaderLabels([self.tr("姓名"), self.tr("职务"), self.tr("用于")])
        for tree in (ui.departmentTree, ui.personTree):
            self._dress(tree)
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("关闭"))
        ui.buttonBox.rejected.connect(self.reject)
        ui.departmentAddButton.clicked.connect(self._add_department)
        ui.personAddButton.clicked.connect(self._add_person)
        for tree, rename, delete in (
            (ui.departmentTree, ui.departmentRenameButton, ui.departmentDeleteButton),
            (ui.personTree, ui.personRenameButton, ui.personDeleteButton),
        ):
            rename.clicked.connect(partial(self._rename, tree))
            delete.clicked.connect(partial(self._delete, tree))
            key = QShortcut(QKeySequence(Qt.Key.Key_Delete), tree)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(partial(self._delete, tree))
            tree.currentItemChanged.connect(partial(self._follow, tree, (rename, delete)))
        ui.departmentTree.itemChanged.connect(self._on_department_typed)
        ui.personTree.itemChanged.connect(self._on_person_typed)
        self._show()
        ui.departmentTree.setFocus()

    # Showing

    def _dress(self, tree: QTreeWidget) -> None:
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        tree.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        last = tree.columnCount() - 1
        set_widths(tree.header(), {_NAME: _NAME_WIDTH})
        if last > _POST:
            set_widths(tree.header(), {_POST: _POST_WIDTH})
        tree.setItemDelegateForColumn(last, _CountedDelegate(tree))

    def _show(self) -> None:
        """Show departments and people as the ledger has them now."""
        parties = self._desk.workspace.parties
        rows = (
            (each.id, [each.name, self._used(parties.department_uses(each.id))])
            for each in parties.departments()
        )
        _fill(self.ui.departmentTree, rows)
        rows = (
            (each.id, [each.name, each.post, self._used(parties.person_uses(each.id))])
            for each in parties.people()
        )
        _fill(self.ui.personTree, rows)
        if self._desk.is_read_only:
            for button in self.findChildren(QPushButton):
                button.setEnabled(button.parentWidget() is self.ui.buttonBox)
            for tree in (self.ui.departmentTree, self.ui.personTree):
                tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _used(self, uses: dict[str, int]) -> str:
        return counted(uses) if uses else self.tr("没有用到")

    def _follow(self, tree: QTreeWidget, buttons: Iterable[QPushButton], *_: object) -> None:
        for button in buttons:
            button.setEnabled(tree.currentItem() is not None and not self._desk.is_read_only)

    # Doing

    def _do(self, act: Callable[[], object]) -> None:
        """Do an act; tell below why it is refused. Either way the lists show what holds."""
        problem = ""
        try:
            act()
        except RectifyError as error:
            problem = str(error)
        self.ui.problemLabel.setText(problem)
        self.ui.problemLabel.setVisible(bool(problem))
        # An editor that is just being closed must not lose its row.
        self._showing.start()

    def _add_department(self) -> None:
        name = self.tr("新科室")
        self._do(lambda: add_department(self._desk.workspace, name))
        self._edit_named(self.ui.departmentTree, name)

    def _add_person(self) -> None:
        name = self.tr("新人员")
        self._do(lambda: add_person(self._desk.workspace, name))
        self._edit_named(self.ui.personTree, name)

    def _edit_named(self, tree: QTreeWidget, name: str) -> None:
        self._showing.stop()
        self._show()
        for item in tree.findItems(name, Qt.MatchFlag.MatchExactly, _NAME):
            tree.setCurrentItem(item)
            tree.editItem(item, _NAME)

    def _rename(self, tree: QTreeWidget) -> None:
        item = tree.currentItem()
        if item is not None:
            tree.editItem(item, _NAME)

    def _delete(self, tree: QTreeWidget) -> None:
        item, workspace = tree.currentItem(), self._desk.workspace
        if item is None or self._desk.is_read_only:
            return
        department, person = self._department(item), self._person(item)
        if department is not None:
            self._do(lambda: delete_department(workspace, department))
        elif person is not None:
            self._do(lambda: delete_person(workspace, person))

    def _on_department_typed(self, item: QTreeWidgetItem, column: int) -> None:
        department, name = self._department(item), item.text(_NAME)
        if department is not None and column == _NAME and name.strip() != department.name:
            self._do(lambda: rename_department(self._desk.workspace, department, name))

    def _on_person_typed(self, item: QTreeWidgetItem, column: int) -> None:
        person = self._person(item)
        if person is None or column > _POST:
            return
        changed = replace(person, name=item.text(_NAME).strip(), post=item.text(_POST).strip())
        if changed != person:
            self._do(lambda: change_person(self._desk.workspace, changed))

    def _department(self, item: QTreeWidgetItem) -> Department | None:
        if item.treeWidget() is not self.ui.departmentTree:
            return None
        key = item.data(_NAME, _ID)
        found = (each for each in self._desk.workspace.parties.departments() if each.id == key)
        return next(found, None)

    def _person(self, item: QTreeWidgetItem) -> Person | None:
        if item.treeWidget() is not self.ui.personTree:
            return None
        key = item.data(_NAME, _ID)
        found = (each for each in self._desk.workspace.parties.people() if each.id == key)
        return next(found, None)


def _fill(tree: QTreeWidget, rows: Iterable[tuple[str, list[str]]]) -> None:
    """Fill a list; the row the clerk is on stays."""
    current = tree.currentItem()
    chosen = current.data(_NAME, _ID) if current is not None else None
    tree.blockSignals(True)
    tree.clear()
    for key, words in rows:
        item = QTreeWidgetItem(words)
        item.setData(_NAME, _ID, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        tree.addTopLevelItem(item)
        if key == chosen:
            tree.setCurrentItem(item)
    first = tree.topLevelItem(0)
    if tree.currentItem() is None and first is not None:
        tree.setCurrentItem(first)
    tree.blockSignals(False)
