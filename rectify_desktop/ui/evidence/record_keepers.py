"""How the tables read and save the records of each kind: every save is one step of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.services.casework.register_records import (
    change_record,
    delete_record,
    register_record,
)
from rectify_desktop.services.evidence.keep_evidence import (
    add_evidence,
    change_evidence,
    delete_evidence,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.evidence.record_columns import Record


class RecordKeeper(Protocol):
    """What a table asks of the ledger; ``term`` names one record with its classifier."""

    term: str

    def read(self, workspace: Workspace, round_id: RoundId, /) -> Sequence[Record]:
        """Return the records of this kind, and of no other: reading all takes its time."""
        ...

    def blank(self, round_id: RoundId, /) -> Record:
        """Return a record of which nothing is told yet."""
        ...

    def enter(self, workspace: Workspace, record: Record, today: date) -> None:
        """Save a new record."""
        ...

    def change(self, workspace: Workspace, record: Record, today: date) -> None:
        """Save a changed record."""
        ...

    def delete(self, workspace: Workspace, records: Sequence[Record]) -> None:
        """Take records off the ledger, as one step."""
        ...


class SideLedgerKeeper:
    """Keeps the records of one side ledger."""

    def __init__(
        self,
        term: str,
        read: Callable[[Workspace, RoundId], Sequence[Record]],
        blank: Callable[[RoundId], Record],
    ) -> None:
        self.term = term
        self.read = read
        self.blank = blank

    def enter(self, workspace: Workspace, record: Record, today: date) -> None:
        """Save a new record."""
        register_record(workspace, record, today=today)

    def change(self, workspace: Workspace, record: Record, today: date) -> None:
        """Save a changed record."""
        change_record(workspace, record, today=today)

    def delete(self, workspace: Workspace, records: Sequence[Record]) -> None:
        """Take records off the ledger, as one step."""
        with workspace.operation(f"删除{len(records)}{self.term}"):
            for record in records:
                delete_record(workspace, record)


class EvidenceKeeper:
    """Keeps the evidence of a round."""

    term = "份佐证材料"

    def read(self, workspace: Workspace, round_id: RoundId) -> Sequence[Record]:
        """Return the evidence."""
        return workspace.casework.evidence.of_round(round_id)

    def blank(self, round_id: RoundId) -> Record:
        """Return evidence of which nothing is told yet."""
        return Evidence(round_id, "")

    def enter(self, workspace: Workspace, record: Record, today: date) -> None:
        """Register evidence of which only a paper is known."""
        add_evidence(workspace, record)

    def change(self, workspace: Workspace, record: Record, today: date) -> None:
        """Save what is said of a piece of evidence."""
        change_evidence(workspace, record)

    def delete(self, workspace: Workspace, records: Sequence[Record]) -> None:
        """Take evidence off the ledger, as one step; the files stay."""
        with workspace.operation(f"删除{len(records)}{self.term}"):
            for record in records:
                delete_evidence(workspace, record.id)
