"""The pages of one open ledger: which there are, which is shown, and who answers a verb."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidgetItem

from rectify_desktop.ui.actions import ACTION_TABLE, ActionKey, plain
from rectify_desktop.ui.enabled_actions import WindowState
from rectify_desktop.ui.page_registry import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from PySide6.QtGui import QAction

    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.finding_commands import FindingCommands
    from rectify_desktop.ui.findings.finding_list_page import FindingListPage
    from rectify_desktop.ui.generated.ui_main_window import Ui_MainWindow
    from rectify_desktop.ui.ledger_page import LedgerPage
    from rectify_desktop.ui.lists.list_exports import ListExports
    from rectify_desktop.ui.review.review_page import ReviewPage

# A step that touched more than this is no place to go to.
_MOST_REVEALED = 50

_LAST_PAGE = "page"
# The navigation has room for three digits.
_MOST_SHOWN = 999
# The first page is on the screen and filled by then.
_CHECKED_AFTER_MS = 1500


class LedgerPages(QObject):
    """Shows the pages of a desk in the window's stack and navigation."""

    state_changed = Signal()
    round_wanted = Signal()

    def __init__(self, desk: Desk, ui: Ui_MainWindow, actions: dict[ActionKey, QAction]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._ui = ui
        self._made: dict[ActionKey, LedgerPage] = {}
        self.findings = cast("FindingListPage", self._page(ActionKey.SHOW_FINDINGS))
        self._handlers = self._all_handlers()
        self.findings.view.use_actions(actions)
        self._sought_from: ActionKey | None = None
        self.findings.filtering.given_up.connect(self._on_search_given_up)
        self.findings.filtering.entered.connect(self._on_search_used)
        self.findings.ui.searchEdit.hit_chosen.connect(self._on_search_used)
        self.findings.selection_moved.connect(self.state_changed)
        self.findings.import_text_wanted.connect(lambda: self._commands.import_source())
        self.findings.pasted_list_wanted.connect(lambda: self._commands.import_pasted())
        self.findings.import_list_wanted.connect(lambda: self._commands.import_list())
        dragging = self.findings.view.dragging
        dragging.findings_dropped.connect(lambda *where: self._commands.drop(*where))
        dragging.group_dropped.connect(lambda *to: self._commands.drop_group(*to))
        self.findings.deletion_wanted.connect(lambda: self._commands.delete())
        self.findings.add_finding_wanted.connect(lambda: self._commands.add_finding())
        self._fill_navigation()
        desk.errors_counted.connect(self._show_errors)
        # Behind whatever page is in front; a ledger that is only looked at is checked as well.
        self._check = QTimer(self, singleShot=True, interval=_CHECKED_AFTER_MS)
        self._check.timeout.connect(self._begin_checking)
        self._check.start()
        desk.page_wanted.connect(self._show)
        desk.rows_wanted.connect(self._show_rows)

    def run(self, key: ActionKey) -> None:
        """Do what a verb says; verbs of the list bring the list to the front."""
        self._handlers[key]()

    def reveal(self, finding_ids: Collection[FindingId]) -> None:
        """Show the findings a step rewrote, if the list is in front."""
        if self._is_list_shown and len(finding_ids) <= _MOST_REVEALED:
            self.findings.reveal(finding_ids)

    def import_file(self, path: Path) -> None:
        """Read a paper into the ledger, with the list in front."""
        self._on_list(lambda: self._commands.import_source(path))()

    def state(self) -> WindowState:
        """Return what decides which verbs may be used."""
        workspace = self._desk.workspace
        return WindowState(
            has_ledger=True,
            is_read_only=self._desk.is_read_only,
            is_busy=self._desk.tasks.is_busy,
            is_list_shown=self._is_list_shown,
            has_findings=bool(self._desk.ledger.findings),
            has_selection=self.findings.current_item is not None,
            can_undo=workspace.undo_name is not None,
            can_redo=workspace.redo_name is not None,
        )

    @property
    def review(self) -> ReviewPage:
        """The page of the reviews."""
        return cast("ReviewPage", self._page(ActionKey.SHOW_REVIEW))

    def take_away(self) -> None:
        """Remove the pages from the window, keeping their sizes for the next time."""
        for page in self._made.values():
            page.save_pending()
            page.save_sizes()
        self.findings.stop_search()
        self._check.stop()
        self._ui.navigationList.currentRowChanged.disconnect(self._on_navigated)
        self._ui.navigationList.clear()
        from rectify_desktop.ui.background.stillness import still

        for page in self._made.values():
            self._ui.pageStack.removeWidget(page)
            still(page)
            page.deleteLater()

    @property
    def page_actions(self) -> list[QAction]:
        """The verbs that the page in front brings along."""
        shown = self._ui.pageStack.currentWidget()
        return next((p.actions_for_menu() for p in self._made.values() if p is shown), [])

    @property
    def _is_list_shown(self) -> bool:
        return self._ui.pageStack.currentWidget() is self.findings

    # The verbs are loaded by their first use, not by the window.

    @cached_property
    def _commands(self) -> FindingCommands:
        from rectify_desktop.ui.findings.finding_commands import FindingCommands

        return FindingCommands(self._desk, self.findings)

    @cached_property
    def _lists(self) -> ListExports:
        from rectify_desktop.ui.lists.list_exports import ListExports

        return ListExports(
            self._desk, self._ui.centralArea.window(), lambda: self.findings.list_filter
        )

    def _all_handlers(self) -> dict[ActionKey, Callable[[], None]]:
        return {
            ActionKey.ADD_FINDING: self._on_list(lambda: self._commands.add_finding()),
            ActionKey.ADD_THEME: self._on_list(lambda: self._commands.add_theme()),
            ActionKey.ADD_HEADING: self._on_list(lambda: self._commands.add_heading()),
            ActionKey.DELETE: lambda: self._commands.delete(),
            ActionKey.RENUMBER: self._on_list(lambda: self._commands.renumber()),
            ActionKey.RECYCLED: lambda: self._commands.show_recycled(),
            ActionKey.REPLACE: self._on_list(lambda: self._commands.replace()),
            ActionKey.MOVE_UP: lambda: self._commands.move(-1),
            ActionKey.MOVE_DOWN: lambda: self._commands.move(1),
            **self.findings.verbs(),
            ActionKey.FIND: self._find,
            ActionKey.FILTER: self._on_list(lambda: self.findings.ui.filterMenus.open_menu()),
            ActionKey.IMPORT: self._on_list(lambda: self._commands.import_source()),
            ActionKey.EXPORT_PUBLIC_NOTICE: partial(self._export, "public-notice"),
            ActionKey.EXPORT_INTERNAL_NOTICE: partial(self._export, "internal-notice"),
            ActionKey.EXPORT_LEDGER: lambda: self._lists.export_usual(),
            ActionKey.EXPORT_LISTS: lambda: self._lists.export_chosen(),
            ActionKey.FILL_FORM: self._fill_form,
            **{key: partial(self._turn_to, key) for key in PAGES},
        }

    def _export(self, paper: str) -> None:
        from rectify_desktop.ui.papers.paper_output import export_as_usual

        export_as_usual(self._desk, self._ui.centralArea.window(), paper)

    def _fill_form(self) -> None:
        from rectify_desktop.ui.own_forms.own_form_dialog import OwnFormDialog

        findings = self.findings
        filtered = findings.model.shown_findings if findings.model.is_filtered else ()
        chosen = findings.selected_findings()
        OwnFormDialog(self._desk, chosen, self._ui.centralArea, filtered=filtered).exec()

    def _on_list(self, command: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            self._show(ActionKey.SHOW_FINDINGS)
            command()

        return run

    def _find(self) -> None:
        """Search on the list; who gives up is back where they came from."""
        came_from = list(PAGES)[self._ui.navigationList.currentRow()]
        self._show(ActionKey.SHOW_FINDINGS)
        self._sought_from = None if came_from is ActionKey.SHOW_FINDINGS else came_from
        self.findings.start_search()

    def _on_search_given_up(self) -> None:
        if self._sought_from is not None:
            self._show(self._sought_from)

    def _on_search_used(self) -> None:
        self._sought_from = None

    def _show(self, key: ActionKey) -> None:
        self._ui.navigationList.setCurrentRow(list(PAGES).index(key))

    def _turn_to(self, key: ActionKey) -> None:
        """Show a page and let the keys go to its work, also if it was in front already."""
        self._show(key)
        self._page(key).take_keys()

    def _fill_navigation(self) -> None:
        navigation = self._ui.navigationList
        for key in PAGES:
            row = ACTION_TABLE[key]
            item = QListWidgetItem(QIcon(f":/icons/{row.icon}.svg"), plain(row.text))
            item.setToolTip(f"{plain(row.text)}（{row.shortcut}）")
            navigation.addItem(item)
        navigation.currentRowChanged.connect(self._on_navigated)
        self._show(self._opening_page())
        navigation.show()

    def _opening_page(self) -> ActionKey:
        """Return the page that was in front last; an empty ledger begins with its list."""
        last = self._desk.settings.choice(_LAST_PAGE)
        known = next((key for key in PAGES if key.value == last), None)
        return known if known and self._desk.ledger.findings else ActionKey.SHOW_FINDINGS

    def _on_navigated(self, row: int) -> None:
        self._desk.settings.remember_choice(_LAST_PAGE, list(PAGES)[row].value)
        self._sought_from = None
        self._ui.pageStack.setCurrentWidget(self._page(list(PAGES)[row]))
        self.state_changed.emit()

    def _page(self, key: ActionKey) -> LedgerPage:
        """Return a page, made and connected when it is first wanted."""
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = PAGES[key](self._desk, self._ui.pageStack)
            page.rows_wanted.connect(self._show_rows)
            page.finding_wanted.connect(self._show_finding)
            page.place_wanted.connect(self._show_place)
            page.page_wanted.connect(self._show)
            page.round_wanted.connect(self.round_wanted)
            page.verbs_changed.connect(self.state_changed)
            self._ui.pageStack.addWidget(page)
        return page

    def _show_rows(self, name: str, finding_ids: Collection[FindingId]) -> None:
        self._show(ActionKey.SHOW_FINDINGS)
        self.findings.show_only(finding_ids, name)

    def _show_finding(self, finding_id: FindingId) -> None:
        self._show(ActionKey.SHOW_FINDINGS)
        self.findings.clear_filter()
        self.findings.reveal([finding_id])

    def _begin_checking(self) -> None:
        if self._ui.centralArea.isVisible():
            self._desk.checks.begin()

    def _show_place(self, hit: CheckHit) -> None:
        self._show(ActionKey.SHOW_FINDINGS)
        self.findings.checking.go_to(hit)

    def _show_errors(self, count: int) -> None:
        """Tell in the navigation how many errors 体检 found, so that nobody has to look."""
        entry = self._ui.navigationList.item(list(PAGES).index(ActionKey.SHOW_CHECKS))
        row = ACTION_TABLE[ActionKey.SHOW_CHECKS]
        name = plain(row.text)
        told = self.tr("{0}处错误必须改正").format(count) if count else ""
        shown = str(count) if count <= _MOST_SHOWN else f"{_MOST_SHOWN}+"
        entry.setText(f"{name} {shown}!" if count else name)
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}，{told}" if told else name)
        tip = f"{name}（{row.shortcut}）"
        entry.setToolTip(f"{tip}：{told}" if told else tip)
