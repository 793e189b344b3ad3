"""The 问题清单 page: the tree beside the form of one finding, search and results above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from rectify_desktop.domain.finding import Finding
from rectify_desktop.overrides import override
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.checks.list_checking import ListChecking
from rectify_desktop.ui.evidence.list_drops import ListDrops
from rectify_desktop.ui.filters.finding_filtering import FindingFiltering
from rectify_desktop.ui.findings.cell_verbs import CellVerbs
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_table_model import FindingTableModel, ItemRole
from rectify_desktop.ui.findings.form_area import FormArea
from rectify_desktop.ui.findings.list_sizes import ListSizes
from rectify_desktop.ui.findings.list_views import ListViews
from rectify_desktop.ui.generated.ui_finding_list_page import Ui_FindingListPage
from rectify_desktop.ui.ledger_page import LedgerPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.finding_query import FindingQuery
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.papers.list_filter import ListFilter
    from rectify_desktop.domain.searched_texts import SearchedText
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.finding_form.finding_form import FindingForm
    from rectify_desktop.ui.findings.outline_rows import Item


class FindingListPage(LedgerPage):
    """Shows the whole ledger; ``selection_moved`` tells that other rows are selected."""

    selection_moved = Signal()
    import_text_wanted = Signal()
    import_list_wanted = Signal()
    pasted_list_wanted = Signal()
    add_finding_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingListPage()
        self.ui.setupUi(self)
        self._desk = desk
        self.model = FindingTableModel(desk, self)
        self.view = self.ui.findingTable
        self.view.work_on(desk)
        self.view.setModel(self.model)
        self._cells = CellVerbs(desk, self.model, self.view)
        self._form: FindingForm | None = None
        self._sizes = ListSizes(desk, self.ui.splitter, self.view.columns)
        self._form_area = FormArea(self)
        self.ui.splitter.addWidget(self._form_area)
        self.checking = ListChecking(desk, self)
        self.file_drops = ListDrops(desk, self.view)
        self.filtering = FindingFiltering(desk, self.ui, self.model, self)
        self.views = ListViews(desk, self)
        self._connect()
        self._sizes.restore()
        self._show_counts()
        self.go_to_first()

    # What others ask

    @property
    def form(self) -> FindingForm:
        """The form beside the list; made behind the first painting of the list."""
        if self._form is None:
            from rectify_desktop.ui.finding_form.finding_form import FindingForm

            self._form = FindingForm(self._desk, self._form_area)
            self._form_area.hold(self._form)
            self._show_current()
            self.checking.follow(self._form)
        return self._form

    @property
    def current_item(self) -> Item | None:
        """What the current row stands for."""
        return self.view.currentIndex().data(ItemRole)

    def selected_findings(self) -> list[Finding]:
        """Return the selected findings in the order shown."""
        return self.view.chosen.findings()

    def reveal(self, keys: Iterable[str]) -> None:
        """Select the rows of findings, themes or headings as far as they are shown."""
        wanted = list(keys)
        self.model.unfold_over(wanted)
        rows = [row for key in wanted if (row := self.model.index_of(key)).isValid()]
        if not rows:
            return
        self.view.go_to(self.view.usual_cell(rows[0]))
        flags = QItemSelectionModel.SelectionFlag
        for row in rows[1:]:
            shown = row.siblingAtColumn(self.view.currentIndex().column())
            self.view.selectionModel().select(shown, flags.Select)

    def write_new(self, finding_id: FindingId) -> None:
        """Show a new finding and wait for its words, whatever the filter held back."""
        self.clear_filter()
        self.reveal([finding_id])
        self.form.focus_title()

    def rename(self, key: str) -> None:
        """Show a new theme or heading and open its title for writing."""
        self.clear_filter()
        self.reveal([key])
        self.view.setFocus()
        self.view.edit(self.view.currentIndex())

    def verbs(self) -> dict[ActionKey, Callable[[], None]]:
        """Return the verbs of cells, columns and folds."""
        folds = self.view.folds
        return self._cells.handlers() | {
            ActionKey.CHOOSE_COLUMNS: self.view.columns.offer_columns,
            ActionKey.FOLD_ALL: lambda: folds.fold_all(is_folded=True),
            ActionKey.UNFOLD_ALL: lambda: folds.fold_all(is_folded=False),
        }

    def show_only(self, finding_ids: Iterable[FindingId], name: str) -> None:
        """Show just the rows behind a figure; a chip names it and takes the filter away."""
        self.filtering.show_only(finding_ids, name)
        self.go_to_first()
        self.view.setFocus()

    @property
    def list_filter(self) -> ListFilter | None:
        """What holds findings back, as a list on paper is filtered; None where nothing does."""
        return self.filtering.list_filter

    def start_search(self) -> None:
        """Put the caret into the search field."""
        self.ui.searchEdit.setFocus()
        self.ui.searchEdit.selectAll()

    def stop_search(self) -> None:
        """Read nothing any more; the ledger is about to be closed."""
        self.ui.searchEdit.stop()

    def clear_filter(self) -> None:
        """Show everything again."""
        self.filtering.clear()

    def choose(self, query: FindingQuery) -> None:
        """Show the findings that meet some conditions, and the conditions above them."""
        self.filtering.choose(query)
        self.view.setFocus()

    @override
    def save_pending(self) -> None:
        """Save what was typed but not left yet."""
        if self._form is not None:
            self._form.save_pending()

    @override
    def save_sizes(self) -> None:
        """Remember the widths for this desk."""
        self._sizes.save()

    @override
    def take_keys(self) -> None:
        is_empty = self.ui.contentStack.currentWidget() is self.ui.emptyArea
        (self.ui.importTextButton if is_empty else self.view).setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_keys()
        self.checking.resume()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._sizes.fit(may_shrink=True)

    # Keeping in step

    def _connect(self) -> None:
        ui = self.ui
        self._desk.signals.changed.connect(self._on_changed)
        self.model.refused.connect(self._desk.show_error)
        self._form_area.shown.connect(lambda: self.form)
        self.view.current_moved.connect(self._show_current)
        self.view.selection_moved.connect(self._on_selection_moved)
        self._cells.pasted_list_wanted.connect(self.pasted_list_wanted)
        self._cells.deletion_wanted.connect(self.deletion_wanted)
        self.model.modelReset.connect(self._on_reset)
        ui.searchEdit.hit_chosen.connect(self._go_to_hit)
        self.filtering.changed.connect(self._show_counts)
        self.filtering.entered.connect(self.view.setFocus)
        self.filtering.given_up.connect(self.view.setFocus)
        ui.importTextButton.clicked.connect(self.import_text_wanted)
        ui.importListButton.clicked.connect(self.import_list_wanted)
        ui.addFindingButton.clicked.connect(self.add_finding_wanted)
        # The list itself, where Ctrl+V is at home, is out of sight while it is empty.
        paste = QShortcut(QKeySequence.StandardKey.Paste, ui.emptyArea, self._cells.paste)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for button in (ui.importTextButton, ui.importListButton, ui.addFindingButton):
            button.setEnabled(not self._desk.is_read_only)

    def _on_changed(self) -> None:
        self.model.follow_ledger()
        if self._form is not None:
            self._form.follow_ledger()
        self._sizes.fit(may_shrink=False)
        if self.current_item is None:
            # Rows that came into an empty list, by an import, do not become the current one.
            self.go_to_first()
        # Names of people and departments stand in many rows; those in sight are read again.
        self.view.viewport().update()
        self._show_counts()

    def _on_reset(self) -> None:
        """Stay with the finding shown, or begin at the first one."""
        finding_id = self._form.finding_id if self._form else None
        if finding_id is not None and self.model.index_of(finding_id).isValid():
            self.reveal([finding_id])
        else:
            self.go_to_first()

    def go_to_first(self) -> None:
        """Go to the first finding shown."""
        items = self.model.rows.items
        first = next((item for item in items if isinstance(item, Finding)), None)
        if first is not None:
            self.view.go_to(self.model.index_of(first.id, FindingColumn.TITLE))
        else:
            self._show_current()

    def _show_current(self) -> None:
        if self._form is None:
            return
        item = self.current_item
        self._form.show_finding(item if isinstance(item, Finding) else None)

    def _on_selection_moved(self) -> None:
        self._show_selected()
        self.selection_moved.emit()

    # Filtering

    def _go_to_hit(self, text: SearchedText) -> None:
        """Go to what was found: a group, or a finding and the place in its form."""
        from rectify_desktop.domain.searched_texts import TEXT_KIND_TERMS, TextKind
        from rectify_desktop.services.search.search_ledger import typed_words
        from rectify_desktop.ui.finding_form.finding_places import show_place

        words = self.ui.searchEdit.text()
        key = text.uid if text.kind is TextKind.OUTLINE else text.finding_id
        if key is None:
            told = self.tr("这条{0}记录没有关联到具体问题。")
            self._desk.show_message(told.format(TEXT_KIND_TERMS[text.kind]))
            return
        self.filtering.clear_words()
        if not self.model.index_of(key).isValid():
            self.clear_filter()
        self.reveal([key])
        self.view.setFocus()
        if text.kind is not TextKind.OUTLINE:
            show_place(self.form.ui, text, typed_words(words))

    def _show_counts(self) -> None:
        findings = self._desk.ledger.findings
        is_empty = not (findings or self.model.rowCount() or self.model.is_filtered)
        self.ui.contentStack.setCurrentWidget(self.ui.emptyArea if is_empty else self.ui.listArea)
        self.filtering.show_chosen()
        nothing_shown = self.model.is_filtered and not self.model.finding_count
        area = self.ui.nothingArea if nothing_shown else self.view
        self.ui.tableStack.setCurrentWidget(area)
        self._show_selected()

    def _show_selected(self) -> None:
        parts: list[str] = []
        if self.model.is_filtered:
            parts.append(self.tr("显示 {0} 条").format(self.model.finding_count))
        selected = len(self.view.chosen.findings())
        if selected > 1:
            parts.append(self.tr("选中 {0} 条").format(selected))
        self.ui.countLabel.setText("，".join(parts))
