"""What a clerk does to the passages of a notice; each deed is one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.errors import RectifyError
from rectify_desktop.services.findings.register_findings import change_round
from rectify_desktop.services.notice.edit_notice import (
    accept_ledger_change,
    edit_passage,
    return_to_ledger,
)
from rectify_desktop.services.notice.withhold_passages import publish_again, withhold

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.notice.passages import PassageKey, PassageState
    from rectify_desktop.domain.terms import Edition
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.notice.withhold_dialog import Withholding


class NoticeEditing(QObject):
    """Changes one edition; what cannot be done is told in the message bar."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(self, edition: Edition, key: PassageKey, text: str) -> bool:
        """Store what was typed; return whether it was."""
        return self._do(lambda: edit_passage(self._desk.workspace, edition, key, text))

    def use_ledger(self, edition: Edition, state: PassageState) -> None:
        """Let a passage come from the ledger again."""
        self._do(lambda: return_to_ledger(self._desk.workspace, edition, state.key))

    def keep(self, edition: Edition, state: PassageState) -> None:
        """Keep the text by hand, knowing what the ledger says now."""
        self._do(lambda: accept_ledger_change(self._desk.workspace, edition, state.key))

    def withhold(self, answer: Withholding) -> None:
        """Leave something out of the public edition."""
        self._do(
            lambda: withhold(
                self._desk.workspace,
                answer.key,
                answer.ground,
                note=answer.note,
                decided_by=answer.decided_by,
                decided_on=answer.decided_on,
            )
        )

    def publish(self, state: PassageState) -> None:
        """Put what is withheld back into the public edition."""
        item = state.withheld
        if item is not None:
            self._do(lambda: publish_again(self._desk.workspace, item.key))

    def change_round(self, changed: InspectionRound) -> bool:
        """Store pattern or frame of the notice; return whether they were."""
        return self._do(lambda: change_round(self._desk.workspace, changed))

    def _do(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except RectifyError as error:
            self._desk.show_error(error)
            return False
        return True
