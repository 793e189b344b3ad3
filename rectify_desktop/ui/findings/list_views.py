"""How the 问题清单 is looked at: its order by a column, and whole views kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.finding_query import FindingQuery
from rectify_desktop.ui.findings.saved_views import SavedView, query_from, query_text
from rectify_desktop.ui.findings.view_button import ViewButton

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.finding_list_page import FindingListPage


class ListViews(QObject):
    """Sorts on a click at a title, and puts columns, filter and order of a view in place."""

    def __init__(self, desk: Desk, page: FindingListPage) -> None:
        super().__init__(page)
        self._page = page
        self._columns = page.view.columns
        self._columns.order_wanted.connect(self._sort)
        layout = page.ui.filterLayout
        self.button = ViewButton(desk.settings, self.view_now, page.ui.filterBar)
        self.button.chosen.connect(self.show_view)
        layout.insertWidget(layout.indexOf(page.ui.searchEdit), self.button)

    def view_now(self, name: str) -> SavedView:
        """Return what is shown now as a view of that name."""
        section, is_descending = self._columns.order or (None, False)
        model = self._page.model
        return SavedView(
            name,
            self._columns.layout_chosen() or "",
            query_text(model.query),
            self._page.ui.searchEdit.text().strip(),
            model.words.key_of(section) if section is not None else "",
            is_descending,
        )

    def show_view(self, view: SavedView | None) -> None:
        """Show a view; None is the usual one."""
        view = view or SavedView("")
        if view.columns:
            self._columns.choose_layout(view.columns)
        else:
            self._columns.restore_default()
        self._page.clear_filter()
        query = query_from(view.query)
        if query != FindingQuery():
            self._page.choose(query)
        self._page.ui.searchEdit.setText(view.words)
        model = self._page.model
        keys = [model.words.key_of(section) for section in model.words.columns]
        section = keys.index(view.sorted_by) if view.sorted_by in keys else None
        self._columns.show_order(section, descending=view.is_descending)
        self._sort(section, view.is_descending)

    def _sort(self, section: int | None, is_descending: bool) -> None:
        self._page.model.sort_by(section, descending=is_descending)
        if section is not None:
            # Who sorts wants to see what comes first, not where the last row went.
            self._page.go_to_first()
