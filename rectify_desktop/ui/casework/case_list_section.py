"""What the sections of cases share: verbs, search, states with counts, table, and a side."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.generated.ui_case_list import Ui_CaseList
from rectify_desktop.ui.sections.case_section import CaseSection
from rectify_desktop.ui.widgets.case_table_model import CaseTableModel
from rectify_desktop.ui.widgets.verb_bar import VerbBar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.widgets.case_table_model import CaseColumn

_SIDE_WIDTH = 380
_TABLE_WIDTH = 830


class CaseListSection(CaseSection):
    """A section of cases; what a case is, its subclass says."""

    # The word under which sizes are remembered, and how a screen reader calls the table.
    name: ClassVar[str]
    title: ClassVar[str]
    # What is told where there is no case at all, and where none is in the state chosen.
    nothing: ClassVar[str]
    nothing_chosen: ClassVar[str] = "没有符合条件的记录。"
    terms: ClassVar[Mapping[Any, str]]

    def __init__(
        self, desk: Desk, columns: Sequence[CaseColumn], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CaseList()
        self.ui.setupUi(self)
        self._cases: tuple[Any, ...] = ()
        self.model = CaseTableModel(columns, self.key_of, self)
        ui = self.ui
        ui.caseTable.show_model(self.model)
        ui.caseTable.setAccessibleName(self.title)
        ui.stateChips.offer(self.terms)
        self._restore_sizes()
        ui.caseTable.chosen.connect(self.follow)
        ui.caseTable.opened.connect(self.open_chosen)
        ui.stateChips.chosen.connect(lambda _: self._sift())
        ui.searchEdit.textChanged.connect(lambda _: self._sift())
        ui.searchEdit.returnPressed.connect(ui.caseTable.setFocus)

    # What a subclass says

    def key_of(self, case: Any) -> str:
        """Return the identity of a case."""
        return case.id

    def read(self) -> Iterable[Any]:
        """Return the cases as the ledger has them now."""
        raise NotImplementedError

    def state_of(self, case: Any) -> Any:
        """Return the state of a case, a key of ``terms``."""
        raise NotImplementedError

    def words_of(self, case: Any) -> str:
        """Return the text in which words looked for are found."""
        raise NotImplementedError

    def follow(self) -> None:
        """Enable what may be done with the cases chosen, and show them at the side."""
        raise NotImplementedError

    def open_chosen(self) -> None:
        """Do with the case chosen what comes next."""
        raise NotImplementedError

    # What it can then do

    @property
    def chosen(self) -> list[Any]:
        """The cases chosen."""
        return self.ui.caseTable.selected_cases

    @property
    def only_chosen(self) -> Any:
        """The case chosen where it is one alone; else None."""
        chosen = self.chosen
        return chosen[0] if len(chosen) == 1 else None

    def show_verbs(self, groups: Iterable[Sequence[QAction]]) -> None:
        """Put verbs on the bar, one gap between two groups; the rows offer them as well."""
        arranged, table = [list(group) for group in groups], self.ui.caseTable
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.ui.verbLayout.insertWidget(0, VerbBar(arranged, self.ui.verbBar), 1)
        for number, group in enumerate(arranged):
            if number:
                gap = QAction(table)
                gap.setSeparator(True)
                table.addAction(gap)
            table.addActions(group)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go the way one reads, though the verbs were made last."""
        ui = self.ui
        parts = (ui.verbBar, ui.chipBar, ui.caseTable, ui.sideArea)
        stops = [
            each
            for part in parts
            for each in (part, *part.findChildren(QWidget))
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        # The search was made before the verbs and stands behind them.
        stops.sort(key=lambda each: (each is ui.searchEdit) if ui.verbBar.isAncestorOf(each) else 2)
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_side(self, widget: QWidget) -> None:
        """Show a widget beside the table."""
        self.ui.sideLayout.addWidget(widget)

    def choose(self, keys: Iterable[str]) -> None:
        """Choose some cases, whatever state they are in."""
        wanted = list(keys)
        if not self.ui.caseTable.choose(wanted):
            self.ui.searchEdit.clear()
            self.ui.stateChips.choose(None)
            self.ui.caseTable.choose(wanted)

    @override
    def refresh(self) -> None:
        self._cases = tuple(self.read())
        self._sift()

    @override
    def take_keys(self) -> None:
        self.ui.caseTable.setFocus()

    @override
    def save_sizes(self) -> None:
        settings = self.desk.settings
        settings.save_state(f"casework/{self.name}/splitter", self.ui.splitter.saveState())
        settings.save_state(f"casework/{self.name}/columns", self.ui.caseTable.save_widths())

    def _restore_sizes(self) -> None:
        ui, settings = self.ui, self.desk.settings
        ui.splitter.setStretchFactor(0, 1)
        sizes = settings.state(f"casework/{self.name}/splitter")
        if sizes is None or not ui.splitter.restoreState(sizes):
            ui.splitter.setSizes([_TABLE_WIDTH, _SIDE_WIDTH])
        ui.caseTable.restore_widths(settings.state(f"casework/{self.name}/columns"))

    @Slot()
    def _sift(self) -> None:
        ui = self.ui
        words = ui.searchEdit.text().split()
        found = [each for each in self._cases if all(word in self.words_of(each) for word in words)]
        ui.stateChips.show_counts(Counter(self.state_of(each) for each in found))
        wanted = ui.stateChips.state
        shown = [each for each in found if wanted is None or self.state_of(each) == wanted]
        self.model.show_cases(shown)
        ui.nothingLabel.setText(self.nothing_chosen if self._cases else self.nothing)
        ui.tableStack.setCurrentWidget(ui.caseTable if shown else ui.nothingArea)
        if shown and not self.chosen:
            ui.caseTable.selectRow(0)
        self.follow()

    def say_chosen(self, words: str) -> None:
        """Say beside the states how many cases are chosen."""
        many = len(self.chosen)
        self.ui.countLabel.setText(words.format(many) if many > 1 else "")
