"""A section that is one table of records: a bar of verbs, the table, and its sums at the foot."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.overrides import override
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.evidence.record_blocks import RecordBlocks
from rectify_desktop.ui.evidence.record_table import RecordTable
from rectify_desktop.ui.evidence.record_table_model import RecordTableModel
from rectify_desktop.ui.evidence.sum_line import SumLine
from rectify_desktop.ui.sections.case_section import CaseSection
from rectify_desktop.ui.sections.section_bar import SectionHint
from rectify_desktop.ui.widgets.find_field import FindField
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.record_sums import RecordSum
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.record_columns import Record, RecordColumn
    from rectify_desktop.ui.evidence.record_keepers import RecordKeeper


class RecordVerb(Enum):
    """What a clerk can do with the rows of every table."""

    ADD = auto()
    DELETE = auto()
    SHOW_FINDINGS = auto()
    SEARCH = auto()


_VERBS: dict[Enum, VerbRow] = {
    RecordVerb.ADD: VerbRow("登记", "在表末的空行登记新的一行", "Ins", "finding-add"),
    RecordVerb.DELETE: VerbRow("删除", "删除选中的行（可以撤销）", "Ctrl+Del", "item-delete"),
    RecordVerb.SHOW_FINDINGS: VerbRow("看关联问题", "在问题清单里只看关联的问题", "Ctrl+G"),
    RecordVerb.SEARCH: VerbRow("在本表查找", "只留下含有这些字的行", "F3"),
}


class RecordSection(CaseSection):
    """Shows the records of one kind; ``counted`` tells how many there are."""

    counted = Signal(int)

    watched: ClassVar[frozenset[Aggregate]] = frozenset({Aggregate.SIDE_LEDGER})

    def __init__(
        self,
        desk: Desk,
        keeper: RecordKeeper,
        columns: Sequence[RecordColumn],
        *,
        name: str,
        remark_title: str,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._keeper = keeper
        self._empty = empty
        self._name = name
        self._only: frozenset[str] | None = None
        self.setAccessibleName(name)
        self.model = RecordTableModel(desk, keeper, columns, remark_title=remark_title, parent=self)
        self.table = RecordTable(desk, self.model, self)
        self.table.setAccessibleName(name)
        self.table.setObjectName("recordTable")
        self.actions_by_verb = VerbActions("record", _VERBS, self)
        self._blocks = RecordBlocks(desk, self.model, self.table, name)
        self._build()
        self.table.restore_widths(desk.settings.state(self._widths_key))
        self._connect_rows()

    # What is shown

    @override
    def refresh(self) -> None:
        """Show the records as the ledger has them now."""
        rows = list(self._keeper.read(self.desk.workspace, self.desk.ledger.round.id))
        remarks, pressing = self.remarks_of(rows)
        words = self.searchEdit.text().split()
        shown = [row for row in rows if self._is_wanted(row, words, remarks)]
        self.model.show_records(shown, remarks, pressing)
        self.sumLine.show_sums(self.sums_of(rows), self._only)
        self._count.setText(self._counted(len(shown), len(rows)))
        self._hint.setText(self._empty)
        self._hint.setVisible(not rows)
        self.follow_rows()

    def remarks_of(self, rows: Sequence[Record]) -> tuple[Mapping[str, str], Collection[str]]:
        """Return what is to be said of each record, and those that are pressing."""
        raise NotImplementedError

    def sums_of(self, rows: Sequence[Record]) -> Sequence[RecordSum]:
        """Return the sums at the foot."""
        raise NotImplementedError

    def show_only(self, record_ids: frozenset[str] | None) -> None:
        """Show some rows alone, or all again."""
        self._only = record_ids
        self.refresh()

    def _is_wanted(self, row: Record, words: Sequence[str], remarks: Mapping[str, str]) -> bool:
        if self._only is not None and row.id not in self._only:
            return False
        if not words:
            return True
        ledger = self.desk.ledger
        cells = " ".join(column.shown(row, ledger) for column in self.model.columns)
        text = f"{cells} {remarks.get(row.id, '')}".casefold()
        return all(word.casefold() in text for word in words)

    def _counted(self, shown: int, all_rows: int) -> str:
        if shown == all_rows:
            return self.tr("共 {0} 条").format(all_rows)
        return self.tr("显示 {0} 条，共 {1} 条").format(shown, all_rows)

    # Verbs

    @override
    def take_keys(self) -> None:
        self.table.setFocus()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self.actions_by_verb.all()

    @override
    def save_pending(self) -> None:
        """Close the open editor, as if its cell had been left."""
        if self.table.is_writing:
            self.table.setFocus()

    @override
    def save_sizes(self) -> None:
        self.desk.settings.save_state(self._widths_key, self.table.save_widths())

    @property
    def _widths_key(self) -> str:
        return f"evidence/{self._name}/columns"

    def follow_rows(self) -> None:
        """Enable what can be done with the rows selected."""
        chosen = self.table.selected_records
        is_writable = not self.desk.is_read_only
        self.actions_by_verb[RecordVerb.ADD].setEnabled(is_writable)
        self.actions_by_verb[RecordVerb.DELETE].setEnabled(is_writable and bool(chosen))
        named = any(record.finding_ids for record in chosen)
        self.actions_by_verb[RecordVerb.SHOW_FINDINGS].setEnabled(named)

    def _delete(self) -> None:
        records = self.table.selected_records
        desk = self.desk
        if records and self.done(lambda: self._keeper.delete(desk.workspace, records)):
            undo = MessageAction(self.tr("撤销"), desk.undo)
            told = self.tr("已删除 {0} {1}。").format(len(records), self._keeper.term)
            desk.show_message(told, undo)

    def _show_findings(self) -> None:
        wanted = {key for record in self.table.selected_records for key in record.finding_ids}
        findings = [f.id for f in self.desk.ledger.findings if f.id in wanted]
        if findings:
            self.rows_wanted.emit(self.tr("{0}的关联问题").format(self.accessibleName()), findings)

    # Building

    def _build(self) -> None:
        self.bar = QFrame(self)
        self.bar.setObjectName("verbBar")
        self.barLayout = QHBoxLayout(self.bar)
        self.barLayout.setContentsMargins(12, 6, 12, 6)
        self.barLayout.setSpacing(6)
        self._count = QLabel(self.bar)
        self._count.setObjectName("countLabel")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.searchEdit = FindField(self.bar)
        self.searchEdit.setObjectName("sectionSearchEdit")
        self.searchEdit.setAccessibleName(self.tr("在本表查找"))
        self.searchEdit.setPlaceholderText(self.tr("查找：本表各栏"))
        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(6)
        for button in self.bar_buttons():
            self.buttonLayout.addWidget(button)
        self.barLayout.addLayout(self.buttonLayout)
        self.barLayout.addStretch(1)
        self.barLayout.addWidget(self._count)
        self.barLayout.addWidget(self.searchEdit)
        self._hint = SectionHint(self)
        self.sumLine = SumLine(self)
        self.columnLayout = QVBoxLayout(self)
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.columnLayout.setSpacing(0)
        self.columnLayout.addWidget(self.bar)
        self.columnLayout.addWidget(self._hint)
        self.columnLayout.addWidget(self.table, 1)
        self.columnLayout.addWidget(self.sumLine)

    def bar_buttons(self) -> list[QWidget]:
        """Return the buttons of the bar, from the left."""
        return [
            self.button(self.actions_by_verb[RecordVerb.ADD]),
            self.button(self.actions_by_verb[RecordVerb.DELETE]),
            self.button(self.actions_by_verb[RecordVerb.SHOW_FINDINGS]),
        ]

    def add_button(self, action: QAction) -> None:
        """Add a button for a verb behind the others."""
        self.buttonLayout.addWidget(self.button(action))

    def button(self, action: QAction) -> QToolButton:
        """Return a button of the bar for a verb."""
        button = QToolButton(self.bar)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect_rows(self) -> None:
        actions = self.actions_by_verb
        self.model.refused.connect(self.desk.show_error)
        self.table.selectionModel().selectionChanged.connect(self.follow_rows)
        self.searchEdit.textChanged.connect(self.refresh)
        self.searchEdit.returnPressed.connect(self.table.setFocus)
        self.sumLine.chosen.connect(self.show_only)
        actions.run(
            {
                RecordVerb.ADD: self.table.go_to_new_row,
                RecordVerb.DELETE: self._delete,
                RecordVerb.SHOW_FINDINGS: self._show_findings,
                RecordVerb.SEARCH: self.searchEdit.setFocus,
            }
        )
        self.table.use_menu(actions.all())
