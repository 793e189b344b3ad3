"""The passages of a notice above the editor of the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from rectify_desktop.ui.generated.ui_passage_pane import Ui_PassagePane
from rectify_desktop.ui.notice.passage_words import WANTED_STANDINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QByteArray

    from rectify_desktop.domain.notice.passages import PassageKey, PassageState

_SIZES = [230, 340]


class PassagePane(QWidget):
    """Emits ``chosen`` when the clerk goes to a passage; ``editor`` tells what becomes of it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassagePane()
        self.ui.setupUi(self)
        self.editor = self.ui.passageEditor
        self.editor.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list = self.ui.passageList
        self._is_following = False
        self.ui.passageSplitter.setSizes(_SIZES)
        self.ui.passageSplitter.setStretchFactor(0, 2)
        self.ui.passageSplitter.setStretchFactor(1, 3)
        self.ui.standingChips.offer(WANTED_STANDINGS)
        self.ui.standingChips.chosen.connect(self._on_standing_chosen)
        self._list.chosen.connect(self._on_chosen)
        self._list.edit_wanted.connect(self.editor.write)
        # Tab leads from the list into the text.
        self.setFocusProxy(self._list)

    def show_passages(self, states: Sequence[PassageState]) -> None:
        """Show how the passages stand; the current one stays current."""
        shown = self.editor.state
        self._is_following = True
        self._list.passages.show_passages(states)
        self.ui.standingChips.show_counts(self._list.passages.counts())
        key = shown.key if shown else None
        if not self._list.choose(key) and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._list.passages.index(0))
        self._is_following = False
        current = self._list.passages.state(key) if key else None
        self.editor.show_passage(current or self._list.state_shown)

    def choose(self, key: PassageKey) -> bool:
        """Go to a passage, whatever the chips held back; return whether the notice has it."""
        if self._list.passages.state(key) is None:
            return False
        if not self._list.passages.index_of(key).isValid():
            self.ui.standingChips.choose(None)
        return self._list.choose(key)

    def save_sizes(self) -> QByteArray:
        """Return how the pane is divided."""
        return self.ui.passageSplitter.saveState()

    def restore_sizes(self, sizes: QByteArray | None) -> None:
        """Divide the pane as it was."""
        if sizes is not None:
            self.ui.passageSplitter.restoreState(sizes)

    @Slot(object)
    def _on_standing_chosen(self, standing: object) -> None:
        self.editor.store()
        self._list.passages.show_standing(standing)  # type: ignore[arg-type]
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._list.passages.index(0))

    @Slot(object)
    def _on_chosen(self, state: PassageState | None) -> None:
        if self._is_following:
            return
        # What was typed belongs to the passage that is left.
        self.editor.store()
        self.editor.show_passage(state)
        if state is not None:
            self.chosen.emit(state.key)
