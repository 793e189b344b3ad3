"""What holds findings back on the list page: the words searched for and the conditions chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from rectify_desktop.domain.finding_query import FindingQuery, QueryKind
from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.filters.named_filter_chip import NamedFilterChip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.papers.list_filter import ListFilter
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.finding_table_model import FindingTableModel
    from rectify_desktop.ui.generated.ui_finding_list_page import Ui_FindingListPage

_SEARCH_PAUSE_MS = 120


class FindingFiltering(QObject):
    """Keeps search field, chips and list in step.

    ``changed`` tells that other findings may be shown, ``entered`` that the list is wanted now,
    ``given_up`` that nothing is searched for any more.
    """

    changed = Signal()
    entered = Signal()
    given_up = Signal()

    def __init__(
        self, desk: Desk, ui: Ui_FindingListPage, model: FindingTableModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self._model = model
        self._only_chip = NamedFilterChip()
        ui.filterLayout.insertWidget(1, self._only_chip)
        ui.searchEdit.work_on(desk)
        ui.filterMenus.work_on(desk, model)
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._connect()

    @property
    def list_filter(self) -> ListFilter | None:
        """What holds findings back, as a list on paper is filtered; None where nothing does."""
        if not self._model.is_filtered:
            return None
        # Papers are not loaded by the window.
        from rectify_desktop.domain.papers.list_filter import ListFilter

        words = self._ui.searchEdit.text().strip()
        parts = [
            self._only_chip.name,
            self._model.query.text(self._desk.ledger),
            self.tr("查找：{0}").format(words) if words else "",
        ]
        chosen = frozenset(finding.id for finding in self._model.shown_findings)
        return ListFilter(chosen=chosen, chosen_by="；".join(filter(None, parts)))

    def show_only(self, finding_ids: Iterable[FindingId], name: str) -> None:
        """Show just the rows behind a figure; a chip names it and takes the filter away."""
        self.clear()
        self._model.show_only(frozenset(finding_ids))
        self._only_chip.show_name(name)
        self.changed.emit()

    def choose(self, query: FindingQuery) -> None:
        """Show the findings that meet some conditions."""
        self._model.choose(query)
        self.changed.emit()

    def clear(self) -> None:
        """Show everything again."""
        self.clear_words()
        self._show_all()
        self.choose(FindingQuery())

    def clear_words(self) -> None:
        """Search for nothing; the conditions stay."""
        self._ui.searchEdit.clear()
        self._search()

    def show_chosen(self) -> None:
        """Show what is chosen, with counts as the ledger stands now."""
        ui, model = self._ui, self._model
        results = model.query.values(QueryKind.RESULT)
        ui.resultChips.show_chosen(results, model.counts(QueryKind.RESULT))
        ui.filterMenus.show_chosen(model.query)
        ui.chosenChips.show_chosen(model.query, model.counts, self._desk.ledger)

    def _connect(self) -> None:
        ui = self._ui
        ui.searchEdit.textChanged.connect(self._pause.start)
        ui.searchEdit.returnPressed.connect(self._on_entered)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), ui.searchEdit)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_given_up)
        self._pause.timeout.connect(self._search)
        ui.resultChips.toggled.connect(partial(self._toggle, QueryKind.RESULT))
        ui.resultChips.all_wanted.connect(partial(self._drop, QueryKind.RESULT))
        ui.filterMenus.toggled.connect(self._toggle)
        ui.chosenChips.removed.connect(self._toggle)
        ui.chosenChips.cleared.connect(self.clear)
        ui.clearFilterButton.clicked.connect(self.clear)
        self._only_chip.clicked.connect(self._show_all)

    def _on_entered(self) -> None:
        self._search()
        self.entered.emit()

    def _on_given_up(self) -> None:
        self.clear_words()
        self.given_up.emit()

    def _search(self) -> None:
        self._pause.stop()
        try:
            self._model.search(self._ui.searchEdit.text())
        except RectifyError as error:
            self._desk.show_error(error)
        self.changed.emit()

    def _show_all(self) -> None:
        self._model.show_only(None)
        self._only_chip.hide()
        self.changed.emit()

    def _toggle(self, kind: QueryKind, value: object) -> None:
        self.choose(self._model.query.toggled(kind, value))

    def _drop(self, kind: QueryKind) -> None:
        self.choose(self._model.query.having(kind, ()))
