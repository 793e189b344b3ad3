"""The 问题清单 as a Qt tree model over the ledger value; it stores nothing and knows no rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from rectify_desktop.domain.deadline import due_state
from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.finding_fields import extra_of, extra_titles
from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.filters.finding_filter import FindingFilter
from rectify_desktop.ui.findings.finding_columns import (
    EDITABLE_COLUMNS,
    FACT_COLUMNS,
    HEADER_TITLES,
    FindingColumn,
    cell_text,
    column_key,
    column_title,
    store_item,
)
from rectify_desktop.ui.findings.finding_drag import (
    FINDINGS,
    GROUP,
    dragged,
    dragged_group,
    dragged_ids,
    place_of_drop,
    place_of_group,
)
from rectify_desktop.ui.findings.finding_facts import FindingFacts
from rectify_desktop.ui.findings.finding_order import places_by
from rectify_desktop.ui.findings.node_tree_model import NodeTreeModel
from rectify_desktop.ui.findings.outline_tree import (
    Node,
    build_tree,
    flat_tree,
    level_mark,
    stand_alike,
)

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from PySide6.QtCore import QObject

    from rectify_desktop.domain.deadline import DueStanding
    from rectify_desktop.domain.finding_query import FindingQuery, QueryKind
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.checks.cell_marks import CellMarks
    from rectify_desktop.ui.desk import Desk

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_OWN_COLUMNS = len(FindingColumn)

_COLUMNS = tuple(FindingColumn)
_WRITABLE_COLUMNS = frozenset(column.value for column in EDITABLE_COLUMNS)
_GROUP_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF_FLAGS = _GROUP_FLAGS | Qt.ItemFlag.ItemNeverHasChildren
_WRITABLE_GROUP_FLAGS = (
    _GROUP_FLAGS
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)
_WRITABLE_LEAF_FLAGS = _LEAF_FLAGS | Qt.ItemFlag.ItemIsEditable
_DRAGGED_LEAF_FLAGS = (
    _WRITABLE_LEAF_FLAGS | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
)

StandingRole = Qt.ItemDataRole.UserRole + 1
ItemRole = Qt.ItemDataRole.UserRole + 2
CountRole = Qt.ItemDataRole.UserRole + 3
RemarkRole = Qt.ItemDataRole.UserRole + 4
_DISPLAYED = int(Qt.ItemDataRole.DisplayRole)
_ANSWERED = frozenset(
    map(
        int,
        (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
            StandingRole,
            ItemRole,
            CountRole,
            RemarkRole,
        ),
    )
)


# Cells that are picked from a list hand the editor a value, not its words.
_PICKED: dict[int, Callable[[Finding], object]] = {
    FindingColumn.RESULT: lambda finding: finding.declared_result,
    FindingColumn.SOURCE: lambda finding: finding.source,
    FindingColumn.TIMINGS: lambda finding: finding.timings,
}


class FindingTreeModel(NodeTreeModel):
    """Shows the desk's ledger; what is typed goes to a service, what moved comes back by itself.

    ``refused`` tells why something typed was not taken; ``dropped`` which findings are to go into
    which group and before which finding, ``group_dropped`` which theme or heading goes into which
    theme and before which of its kind.
    """

    refused = Signal(object)
    dropped = Signal(object, object, object)
    group_dropped = Signal(object, object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ledger = desk.ledger
        self._extras = extra_titles(self._ledger.findings)
        self._facts = FindingFacts(desk.workspace)
        desk.signals.changed.connect(self._facts.follow)
        self._filter = FindingFilter(desk)
        self._shown = self._filter.passed(self._ledger)
        self._order: dict[FindingId, int] | None = None
        self._marks: CellMarks | None = None
        self._restart(self._fresh_tree())

    @property
    def marks(self) -> CellMarks | None:
        """What 体检 says of cells, once it has looked."""
        return self._marks

    def show_marks(self, marks: CellMarks) -> None:
        """Tell with each cell what 体检 says of it."""
        self._marks = marks

    # What is shown

    @property
    def is_filtered(self) -> bool:
        """Whether anything is held back."""
        return self._filter.is_on

    @property
    def finding_count(self) -> int:
        """How many findings are shown."""
        return self._root.count

    @property
    def extras(self) -> tuple[str, ...]:
        """The columns that imported lists brought, behind our own."""
        return self._extras

    def key_of(self, section: int) -> str:
        """Return what a column is called in settings and by the services."""
        return column_key(section, self._extras)

    def title_of(self, section: int) -> str:
        """Return the title of a column, in one line."""
        return column_title(section, self._extras)

    def cell(self, finding: Finding, section: int) -> str:
        """Return what a cell says."""
        if section >= _OWN_COLUMNS:
            return extra_of(finding, self._extras[section - _OWN_COLUMNS])
        column = _COLUMNS[section]
        if column in FACT_COLUMNS:
            return self._facts.text(finding.id, column)
        return cell_text(self._ledger, finding, column, self._desk.today())

    def standing(self, finding: Finding) -> DueStanding:
        """Return how a finding stands today, for its light."""
        return due_state(finding, self._desk.today()).standing

    def is_writable(self, section: int) -> bool:
        """Whether a column is written in."""
        return section >= _OWN_COLUMNS or section in _WRITABLE_COLUMNS

    def search(self, text: str) -> None:
        """Show findings that hold all words of ``text``, in any of their fields."""
        if self._filter.look_for(text):
            self._apply_filter()

    def choose(self, query: FindingQuery) -> None:
        """Show findings that meet the conditions."""
        if self._filter.choose(query):
            self._apply_filter()

    @property
    def query(self) -> FindingQuery:
        """The conditions that what is shown meets."""
        return self._filter.query

    def counts(self, kind: QueryKind) -> Counter[Hashable]:
        """Count the findings by the values of a kind, as the other conditions leave them."""
        return self._filter.counts(kind)

    @property
    def shown_findings(self) -> tuple[Finding, ...]:
        """The findings that are shown, in their order."""
        return self._shown

    def show_only(self, finding_ids: frozenset[FindingId] | None) -> None:
        """Show nothing but these findings, all again if None."""
        if self._filter.only(finding_ids):
            self._apply_filter()

    def _apply_filter(self) -> None:
        self._shown = self._filter.passed(self._ledger)
        self._restart(self._fresh_tree())

    def sort_by(self, section: int | None, *, descending: bool = False) -> None:
        """Show the findings in the order of a column, without groups; None is the paper's order."""
        self._order = None
        if section is not None:
            self._order = places_by(
                self._ledger.findings,
                section,
                text=lambda finding: self.cell(finding, section),
                today=self._desk.today(),
                descending=descending,
            )
        self._restart(self._fresh_tree())

    @property
    def is_sorted(self) -> bool:
        """Whether the findings stand in another order than on paper."""
        return self._order is not None

    def _fresh_tree(self) -> Node:
        if self._order is not None:
            order, last = self._order, len(self._order)
            return flat_tree(sorted(self._shown, key=lambda each: order.get(each.id, last)))
        return build_tree(self._ledger, self._shown, with_empty=not self._filter.is_on)

    # Following the ledger

    def follow_ledger(self) -> None:
        """Show the desk's ledger as it is now, moving only the rows that moved."""
        before, shown_before = self._ledger, self._shown
        ledger = self._ledger = self._desk.ledger
        shown = self._shown = self._filter.passed(ledger)
        extras = extra_titles(ledger.findings)
        if extras != self._extras:
            self._extras = extras
            self._restart(self._fresh_tree())
            return
        # Read anew, as after a large step, the outline is another object that says the same.
        is_outline_same = before.themes == ledger.themes and before.headings == ledger.headings
        if is_outline_same and stand_alike(shown_before, shown):
            pairs = zip(shown_before, shown, strict=True)
            self._put([new for old, new in pairs if old is not new and old != new])
            return
        self._follow(self._fresh_tree())

    def _put(self, findings: Sequence[Finding]) -> None:
        """Show what findings say now, in the rows they have."""
        nodes = [self._by_key[finding.id] for finding in findings]
        for node, finding in zip(nodes, findings, strict=True):
            node.item = finding
        self._tell_changed(nodes)

    # Finding one's way

    def findings_in(self, parent: _Index, first: int, last: int) -> list[Finding]:
        """Return the findings among some rows of a group."""
        items = (node.item for node in self._node(parent).children[first : last + 1])
        return [item for item in items if isinstance(item, Finding)]

    def places(self) -> dict[FindingId, int]:
        """Return at which place from the top each finding is shown."""
        return {finding.id: at for at, finding in enumerate(_leaves(self._root))}

    def index_of(self, key: FindingId | str, column: int = FindingColumn.NUMBER) -> QModelIndex:
        """Return where a theme, heading or finding is shown; invalid if it is not."""
        node = self._by_key.get(key)
        return self._index(node, column) if node else QModelIndex()

    @property
    @override
    def _last_column(self) -> int:
        return _OWN_COLUMNS + len(self._extras) - 1

    # Qt's questions

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        # Asked thousands of times while a tree unfolds: answered from constants.
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        can_write = not self._desk.is_read_only
        if isinstance(self._node(index).item, Finding):
            if can_write and index.column() == FindingColumn.NUMBER:
                # Elsewhere dragging selects a block of cells.
                return _DRAGGED_LEAF_FLAGS
            is_writable = can_write and self.is_writable(index.column())
            return _WRITABLE_LEAF_FLAGS if is_writable else _LEAF_FLAGS
        is_writable = can_write and index.column() == 0
        return _WRITABLE_GROUP_FLAGS if is_writable else _GROUP_FLAGS

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            if section >= _OWN_COLUMNS:
                return self._extras[section - _OWN_COLUMNS]
            return HEADER_TITLES[_COLUMNS[section]]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # Drawing asks for many roles of every cell: those that have no answer end here.
        if role not in _ANSWERED or not index.isValid():
            return None
        node, section = self._node(index), index.column()
        if role == ItemRole:
            return node.item
        if isinstance(node.item, Finding):
            return self._finding_data(node.item, section, role)
        return self._group_data(node, role) if section == FindingColumn.NUMBER else None

    def _finding_data(self, finding: Finding, section: int, role: int) -> Any:
        if role == _DISPLAYED:
            return self.cell(finding, section)
        match role:
            case Qt.ItemDataRole.EditRole if section in _PICKED:
                return _PICKED[section](finding)
            case Qt.ItemDataRole.EditRole:
                return self.cell(finding, section)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self.cell(finding, section) or self.tr("空")
                remark = self._marks.told(finding.id, section) if self._marks else ""
                spoken = f"{finding.number} {self.title_of(section)}：{said}"
                return f"{spoken}；{remark}" if remark else spoken
            case _ if role == RemarkRole and self._marks is not None:
                return self._marks.told(finding.id, section)
            case _ if role == StandingRole and section == FindingColumn.LIGHT:
                return self.standing(finding)
        return None

    def _group_data(self, node: Node, role: int) -> Any:
        assert isinstance(node.item, Theme | Heading)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{level_mark(node)}{node.item.title}"
            case Qt.ItemDataRole.EditRole:
                return node.item.title
            case _ if role == CountRole:
                return node.count
        return None

    # Dragging

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [FINDINGS, GROUP]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragged(self._node(index).item for index in indexes)

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        is_ours = data.hasFormat(FINDINGS) or self._group_place(data, parent, row) is not None
        return is_ours and not self._desk.is_read_only and not self.is_sorted

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Move what is dragged; rows follow the ledger, so Qt has nothing left to take out."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        if data.hasFormat(FINDINGS):
            self.dropped.emit(dragged_ids(data), *place_of_drop(self._node(parent), row))
        elif found := self._group_place(data, parent, row):
            self.group_dropped.emit(*found)
        return False

    def _group_place(
        self, data: QMimeData, parent: _Index, row: int
    ) -> tuple[Theme | Heading, object, object] | None:
        """Return the theme or heading that a drag carries and where it would fall."""
        carried = self._by_key.get(dragged_group(data))
        if carried is None or not isinstance(carried.item, Theme | Heading):
            return None
        place = place_of_group(carried.item, self._node(parent), row)
        return (carried.item, *place) if place is not None else None

    # Taking what was typed

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        item, key = self._node(index).item, self.key_of(index.column())
        if value == self.data(index, Qt.ItemDataRole.EditRole):
            return True
        try:
            remark = store_item(self._desk.workspace, item, key, value, self._desk.today())
        except RectifyError as error:
            self.refused.emit(error)
            return False
        if remark:
            self._desk.show_message(remark)
        return True


def _leaves(node: Node) -> Iterator[Finding]:
    for child in node.children:
        if isinstance(child.item, Finding):
            yield child.item
        else:
            yield from _leaves(child)
