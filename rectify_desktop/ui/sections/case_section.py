"""What every section of a page may ask of its page, and be asked by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QShowEvent

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.ui.desk import Desk

# Names and titles stand in every section.
_ALWAYS = frozenset({Aggregate.ROUND, Aggregate.FINDING, Aggregate.PARTY})


class CaseSection(QWidget):
    """One section; it is made when it is first shown and reads when it is seen.

    ``watched`` are the aggregates whose changes it shows, beside those that every section does.
    """

    # Show these findings alone in the list, under a name that says what they have in common.
    rows_wanted = Signal(str, object)
    # Show one finding in the list, by its id.
    finding_wanted = Signal(object)
    # Show another page, by the key of the verb that shows it.
    page_wanted = Signal(object)
    # Open the dialog of the round.
    round_wanted = Signal()

    watched: ClassVar[frozenset[Aggregate]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        # Steps come in bursts: the last of them is looked at.
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self.refresh)
        desk.signals.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what the ledger says now."""
        raise NotImplementedError

    def actions_for_menu(self) -> list[QAction]:
        """Return the verbs that the window's menu holds while this section is in front."""
        return []

    def take_keys(self) -> None:
        """Let the keys go to what one works in; the section has just come to the front."""
        self.setFocus()

    def save_pending(self) -> None:
        """Store what was typed and not yet stored; the section is about to be left."""

    def save_sizes(self) -> None:
        """Keep the sizes the person gave the parts of this section."""

    def done(self, act: Callable[[], object]) -> bool:
        """Do something; what is refused is told in the message bar."""
        try:
            act()
        except RectifyError as error:
            self.desk.show_error(error)
            return False
        return True

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.aggregates & (_ALWAYS | self.watched):
            self._pause.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Another day may have begun, and what changed behind it was not looked at.
        self._pause.stop()
        self.refresh()
