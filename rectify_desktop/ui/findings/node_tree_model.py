"""A tree of nodes as a Qt model: rows that are found again, and moved only where they moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
from typing_extensions import override

from rectify_desktop.ui.findings.outline_tree import Node, moves_between, rows_moved

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QObject

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Beyond this many rows at once, showing everything anew is quicker than moving rows.
_MANY_ROWS = 100


class NodeTreeModel(QAbstractItemModel):
    """Keeps the nodes that are shown; what they say is the matter of the model built on it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(None)
        self._nodes: dict[int, Node] = {}
        self._by_key: dict[str, Node] = {}

    @property
    def _last_column(self) -> int:
        raise NotImplementedError

    # Following a tree

    def _follow(self, fresh: Node) -> None:
        """Show a tree in place of the present one, moving only the rows that moved."""
        growth = abs(fresh.count - self._root.count)
        if growth > _MANY_ROWS or moves_between(self._root, fresh) > _MANY_ROWS:
            self._restart(fresh)
        else:
            changed: list[Node] = []
            self._merge(self._root, fresh, changed)
            self._tell_changed(changed)

    def _tell_changed(self, nodes: Iterable[Node]) -> None:
        """Tell that some rows say something else, at once of those that stand together."""
        rows: dict[Node, list[int]] = {}
        for node in nodes:
            if node.parent is not None:
                rows.setdefault(node.parent, []).append(node.row)
        for parent, places in rows.items():
            for first, last in _stretches(sorted(places)):
                top, bottom = parent.children[first], parent.children[last]
                self.dataChanged.emit(self._index(top), self._index(bottom, self._last_column))

    def _merge(self, old: Node, new: Node, changed: list[Node]) -> None:
        wanted = {node.key for node in new.children}
        for row in reversed(range(len(old.children))):
            if old.children[row].key not in wanted:
                self._remove(old, row)
        for moved in rows_moved(old, new):
            self._move(old, new, moved)
        for row, fresh in enumerate(new.children):
            if row >= len(old.children) or old.children[row].key != fresh.key:
                self._insert(old, row, fresh)
                continue
            node = old.children[row]
            # What did not move is the same object, among thousands of rows nearly all.
            is_same = node.item is fresh.item or node.item == fresh.item
            if not is_same or node.count != fresh.count:
                node.item, node.count = fresh.item, fresh.count
                changed.append(node)
            if node.children or fresh.children:
                self._merge(node, fresh, changed)

    def _move(self, parent: Node, new: Node, moved: Node) -> None:
        """Move a row behind the one it is to follow; folds and selections go with it."""
        known = {node.key: node for node in parent.children}
        ahead = (known[node.key] for node in new.children[moved.row - 1 :: -1] if node.key in known)
        before = next(ahead, None) if moved.row else None
        at, to = known[moved.key].row, before.row + 1 if before else 0
        above = self._index(parent)
        # False where it stands there already.
        if self.beginMoveRows(above, at, at, above, to):
            node = parent.children.pop(at)
            parent.children.insert(to - (to > at), node)
            parent.number_children()
            self.endMoveRows()

    def _remove(self, parent: Node, row: int) -> None:
        self.beginRemoveRows(self._index(parent), row, row)
        self._forget(parent.children.pop(row))
        parent.number_children()
        self.endRemoveRows()

    def _insert(self, parent: Node, row: int, node: Node) -> None:
        self.beginInsertRows(self._index(parent), row, row)
        node.parent = parent
        parent.children.insert(row, node)
        parent.number_children()
        self._learn(node)
        self.endInsertRows()

    def _restart(self, fresh: Node) -> None:
        self.beginResetModel()
        self._nodes.clear()
        self._by_key.clear()
        self._root = fresh
        self._learn(self._root)
        self.endResetModel()

    def _learn(self, node: Node) -> None:
        self._nodes[node.uid] = node
        self._by_key[node.key] = node
        for child in node.children:
            self._learn(child)

    def _forget(self, node: Node) -> None:
        del self._nodes[node.uid]
        # A row that moved to another group may have been learnt there already.
        if self._by_key.get(node.key) is node:
            del self._by_key[node.key]
        for child in node.children:
            self._forget(child)

    # Finding one's way

    def _node(self, index: _Index) -> Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index(self, node: Node, column: int = 0) -> QModelIndex:
        if node is self._root:
            return QModelIndex()
        return self.createIndex(node.row, column, node.uid)

    # Qt's questions

    @override
    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        if parent.isValid() and parent.column() != 0:
            return QModelIndex()
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column <= self._last_column):
            return QModelIndex()
        return self.createIndex(row, column, children[row].uid)

    @override
    def parent(self, index: _Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not index.isValid():
            return QModelIndex()
        above = self._node(index).parent
        return self._index(above) if above else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return self._last_column + 1


def _stretches(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of rows that stand together.

    >>> list(_stretches([1, 2, 3, 7]))
    [(1, 3), (7, 7)]
    """
    first = last = rows[0]
    for row in rows[1:]:
        if row > last + 1:
            yield first, last
            first = row
        last = row
    yield first, last
