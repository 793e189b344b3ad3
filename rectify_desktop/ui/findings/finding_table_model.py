"""The 问题清单 as a Qt table model over the ledger value; it stores nothing and knows no rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from rectify_desktop.domain.finding import Finding
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_words import FindingWords
from rectify_desktop.ui.findings.outline_table_model import OutlineTableModel
from rectify_desktop.ui.findings.shown_findings import ShownFindings, stand_alike

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Hashable, Iterable

    from PySide6.QtCore import QObject

    from rectify_desktop.domain.finding_query import FindingQuery, QueryKind
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.checks.cell_marks import CellMarks
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.outline_rows import Group

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SEEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_WRITTEN = _SEEN | Qt.ItemFlag.ItemIsEditable
_DRAGGED = _WRITTEN | Qt.ItemFlag.ItemIsDragEnabled

ItemRole = Qt.ItemDataRole.UserRole + 1
RemarkRole = Qt.ItemDataRole.UserRole + 2
_ANSWERED = frozenset(
    map(
        int,
        (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
            ItemRole,
            RemarkRole,
        ),
    )
)


class FindingTableModel(OutlineTableModel):
    """Shows the desk's ledger; what is typed goes to a service, what moved comes back by itself.

    ``refused`` tells why something typed was not taken.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ledger = desk.ledger
        self.words = FindingWords(desk)
        self._shown = ShownFindings(desk)
        self._marks: CellMarks | None = None
        self._restart(self._shown.rows())

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
        return self._shown.filter.is_on

    @property
    def is_sorted(self) -> bool:
        """Whether the findings stand in another order than on paper."""
        return self._shown.is_sorted

    @property
    def query(self) -> FindingQuery:
        """The conditions that what is shown meets."""
        return self._shown.filter.query

    @property
    def shown_findings(self) -> tuple[Finding, ...]:
        """The findings that are not held back, in their order; folded ones are among them."""
        return self._shown.findings

    @property
    def finding_count(self) -> int:
        """How many findings are not held back."""
        return len(self._shown.findings)

    def counts(self, kind: QueryKind) -> Counter[Hashable]:
        """Count the findings by the values of a kind, as the other conditions leave them."""
        return self._shown.filter.counts(kind)

    def search(self, text: str) -> None:
        """Show findings that hold all words of ``text``, in any of their fields."""
        if self._shown.filter.look_for(text):
            self._apply_filter()

    def choose(self, query: FindingQuery) -> None:
        """Show findings that meet the conditions."""
        if self._shown.filter.choose(query):
            self._apply_filter()

    def show_only(self, finding_ids: frozenset[FindingId] | None) -> None:
        """Show nothing but these findings, all again if None."""
        if self._shown.filter.only(finding_ids):
            self._apply_filter()

    def _apply_filter(self) -> None:
        self._shown.filter_anew()
        self._restart(self._shown.rows())

    def sort_by(self, column: int | None, *, descending: bool = False) -> None:
        """Show the findings in the order of a column, without groups; None is the paper's order."""
        text = lambda finding: self.words.cell(finding, column or 0)  # noqa: E731
        self._shown.sort_by(column, text, descending=descending)
        self._restart(self._shown.rows())

    # Folding

    def is_folded(self, group: Group) -> bool:
        """Whether what lies in a theme or heading is out of sight."""
        return group.id in self._rows.folded

    def fold(self, group: Group, *, is_folded: bool) -> None:
        """Fold a theme or heading away, or unfold it."""
        self._shown.fold(group.id, is_folded=is_folded)
        self._follow(self._shown.rows())

    def fold_all(self, *, is_folded: bool) -> None:
        """Fold every theme and heading, or none."""
        self._shown.fold_all(is_folded=is_folded)
        self._restart(self._shown.rows())

    def unfold_over(self, keys: Iterable[str]) -> None:
        """Unfold whatever hides some themes, headings or findings."""
        hidden = [key for key in keys if key not in self._rows.places]
        if hidden and self._shown.unfold_over(hidden):
            self._follow(self._shown.rows())

    # Following the ledger

    def follow_ledger(self) -> None:
        """Show the desk's ledger as it is now, moving only the rows that moved."""
        before, shown_before = self._ledger, self._shown.findings
        ledger = self._ledger = self._desk.ledger
        self._shown.follow(ledger)
        shown = self._shown.findings
        if self.words.follow(ledger):
            self._restart(self._shown.rows())
            return
        # Read anew, as after a large step, the outline is another object that says the same.
        is_outline_same = before.themes == ledger.themes and before.headings == ledger.headings
        if is_outline_same and stand_alike(shown_before, shown):
            pairs = zip(shown_before, shown, strict=True)
            self._put([new for old, new in pairs if old is not new and old != new])
        else:
            self._follow(self._shown.rows())

    # Qt's questions

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.words.columns)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        can_write = not self._desk.is_read_only
        if can_write and index.column() == FindingColumn.NUMBER:
            # Elsewhere dragging selects a block of cells.
            return _DRAGGED
        is_finding = isinstance(self._rows.items[index.row()], Finding)
        is_writable = can_write and is_finding and self.words.is_writable(index.column())
        return _WRITTEN if is_writable else _SEEN

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        is_title = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.words.heading_of(section) if is_title else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # A table asks for many roles of a cell: those that have no answer end here.
        if role not in _ANSWERED or not index.isValid():
            return None
        item, column = self._rows.items[index.row()], index.column()
        if role == ItemRole:
            return item
        if isinstance(item, Finding):
            return self._finding_data(item, column, role)
        return self._group_data(item, role) if column == FindingColumn.NUMBER else None

    def _finding_data(self, finding: Finding, column: int, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words.cell(finding, column)
            case Qt.ItemDataRole.EditRole:
                return self.words.edited(finding, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self.words.cell(finding, column) or self.tr("空")
                remark = self._marks.told(finding.id, column) if self._marks else ""
                spoken = f"{finding.number} {self.words.title_of(column)}：{said}"
                return f"{spoken}；{remark}" if remark else spoken
            case _ if self._marks is not None:
                return self._marks.told(finding.id, column)
            case _:
                return None

    def _group_data(self, group: Group, role: int) -> Any:
        facts = self._rows.groups[group.id]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{facts.mark}{group.title}"
            case Qt.ItemDataRole.EditRole:
                return group.title
            case Qt.ItemDataRole.AccessibleTextRole:
                fold = self.tr("，已折叠") if self.is_folded(group) else ""
                told = self.tr("{0}{1}，{2}条问题{3}")
                return told.format(facts.mark, group.title, facts.size, fold)
            case _:
                return None

    # Taking what was typed

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if value == self.data(index, Qt.ItemDataRole.EditRole):
            return True
        # What stores is loaded by the first cell that is written, not by the list.
        from rectify_desktop.ui.findings.cell_storing import store_item

        item, key = self._rows.items[index.row()], self.words.key_of(index.column())
        try:
            remark = store_item(self._desk.workspace, item, key, value, self._desk.today())
        except RectifyError as error:
            self.refused.emit(error)
            return False
        if remark:
            self._desk.show_message(remark)
        return True
