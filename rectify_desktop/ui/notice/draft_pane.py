"""The drafts of a notice: keep one, compare two, go back to what was written by hand in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from rectify_desktop.ui.generated.ui_draft_pane import Ui_DraftPane
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.notice.drafts import NoticeDraft

_ROLE = Qt.ItemDataRole.UserRole
_WIDTHS = (56, 92, 64)


class DraftPane(QWidget):
    """Emits what is wanted of which drafts; the newest stands on top."""

    keeping_wanted = Signal(str)
    comparison_wanted = Signal(object, object)
    restoring_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DraftPane()
        self.ui.setupUi(self)
        self._is_read_only = False
        ui = self.ui
        ui.draftTree.setHeaderLabels(
            [self.tr("稿"), self.tr("时间"), self.tr("存稿人"), self.tr("说明")]
        )
        for column, width in enumerate(_WIDTHS):
            ui.draftTree.setColumnWidth(column, width)
        ui.draftHintLabel.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        ui.draftTree.itemSelectionChanged.connect(self._show_verbs)
        ui.draftTree.itemActivated.connect(self._on_compare_now)
        ui.keepButton.clicked.connect(self.keep)
        ui.noteEdit.returnPressed.connect(self.keep)
        ui.compareNowButton.clicked.connect(self._on_compare_now)
        ui.compareButton.clicked.connect(self._on_compare)
        ui.restoreButton.clicked.connect(lambda: self.restoring_wanted.emit(self._chosen()[0]))
        ui.exportDraftButton.clicked.connect(lambda: self.export_wanted.emit(self._chosen()[0]))
        self.setFocusProxy(ui.draftTree)
        self._show_verbs()

    def show_drafts(self, drafts: Sequence[NoticeDraft], *, is_read_only: bool) -> None:
        """Show the drafts of an edition, the newest first and chosen."""
        self._is_read_only = is_read_only
        tree = self.ui.draftTree
        has_new = len(drafts) != tree.topLevelItemCount()
        chosen = set() if has_new else {draft.id for draft in self._chosen()}
        tree.clear()
        for draft in reversed(drafts):
            item = QTreeWidgetItem(
                [
                    self.tr("第{0}稿").format(draft.number),
                    f"{draft.made_at.astimezone():%m-%d %H:%M}",
                    draft.made_by,
                    draft.note,
                ]
            )
            item.setData(0, _ROLE, draft)
            item.setToolTip(3, plain_tip(draft.note))
            tree.addTopLevelItem(item)
            item.setSelected(draft.id in chosen)
        newest = tree.topLevelItem(0)
        if newest is not None and not tree.selectedItems():
            tree.setCurrentItem(newest)
        self._show_verbs()

    @Slot()
    def keep(self) -> None:
        """Ask for the next draft, with the note that was typed."""
        if not self._is_read_only:
            note = self.ui.noteEdit.text()
            self.ui.noteEdit.clear()
            self.keeping_wanted.emit(note)

    def _chosen(self) -> list[NoticeDraft]:
        """Return the chosen drafts, the oldest first."""
        chosen = [item.data(0, _ROLE) for item in self.ui.draftTree.selectedItems()]
        return sorted(chosen, key=lambda draft: draft.number)

    @Slot()
    def _show_verbs(self) -> None:
        ui, count = self.ui, len(self._chosen())
        is_empty = not ui.draftTree.topLevelItemCount()
        ui.draftHintLabel.setVisible(is_empty)
        ui.draftHintLabel.setText(
            self.tr("还没有存稿。送审、付印前存一稿，以后可以逐段比较、取回手工文字。")
        )
        ui.draftTree.setVisible(not is_empty)
        for widget in (ui.noteEdit, ui.keepButton):
            widget.setEnabled(not self._is_read_only)
        ui.compareNowButton.setEnabled(count == 1)
        ui.compareButton.setEnabled(count == 2)
        ui.restoreButton.setEnabled(count == 1 and not self._is_read_only)
        ui.exportDraftButton.setEnabled(count == 1)

    @Slot()
    def _on_compare_now(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self.comparison_wanted.emit(chosen[0], None)

    @Slot()
    def _on_compare(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 2:
            self.comparison_wanted.emit(chosen[0], chosen[1])
