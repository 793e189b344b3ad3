"""What every page of an open ledger may ask of the window, and be asked by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class LedgerPage(QWidget):
    """One page of the window; it is made when it is first shown."""

    # Show these findings alone in the list, under a name that says what they have in common.
    rows_wanted = Signal(str, object)
    # Show one finding in the list, by its id.
    finding_wanted = Signal(object)
    # Show the cell and the field that a hit of 体检 speaks of.
    place_wanted = Signal(object)
    # Show another page, by the key of the verb that shows it.
    page_wanted = Signal(object)
    # Other verbs than before belong into the window's menu.
    verbs_changed = Signal()
    # Open the dialog of the round.
    round_wanted = Signal()

    def actions_for_menu(self) -> list[QAction]:
        """Return the verbs that the window's menu holds while this page is in front."""
        return []

    def take_keys(self) -> None:
        """Let the keys go to what one works in on this page."""

    def take_free_keys(self) -> None:
        """Take the keys if turning to this page brought them here, or left them nowhere.

        The window's own word is asked: at the start, before it is in front, nothing has the keys
        yet, and they would go to whichever button comes first.
        """
        focused = self.window().focusWidget()
        is_written_in = isinstance(focused, QLineEdit) and focused.isModified()
        if not is_written_in and (focused is None or self.isAncestorOf(focused)):
            self.take_keys()

    def save_pending(self) -> None:
        """Store what was typed and not yet stored; the page is about to be left."""

    def save_sizes(self) -> None:
        """Keep the sizes the person gave the parts of this page."""
