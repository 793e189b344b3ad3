"""Inspection rounds in the ledger file."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.ids import RoundId
from rectify_desktop.domain.inspection import ContactBlock, InspectionRound, SourceTally
from rectify_desktop.domain.notice.paper_frame import PaperFrame
from rectify_desktop.domain.terms import FindingSource, Urgency
from rectify_desktop.errors import NotFound
from rectify_desktop.storage.columns import day_of, day_text
from rectify_desktop.storage.tables import ChildTable, SavedTable

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection, Value

_TEXTS = (
    "title", "unit_name", "party_organisation", "authority", "team_name", "opening",
    "organisation", "next_steps", "closing", "notice_pattern",
)  # fmt: skip
_DAYS = ("inspected_from", "inspected_to", "feedback_on", "as_of", "signed_on")
_CONTACT = ("phone", "postal_address", "postcode", "email")
_FRAME = (
    "issuing_mark", "document_number", "copy_number", "recipients", "copies_to", "printed_by",
)  # fmt: skip
_FRAME_REST = ("urgency", "attachments", "printed_on")

# A round whose feedback is still to come is later than any other.
_LATEST = "feedback_on IS NULL DESC, feedback_on DESC, id DESC LIMIT 1"


@dataclass(slots=True)
class RoundRepository:
    """Reads and saves inspection rounds with their tallies."""

    database: LedgerConnection
    _table: SavedTable = field(init=False)
    _tallies: ChildTable = field(init=False)

    def __post_init__(self) -> None:
        columns = (*_TEXTS, *_DAYS, *_CONTACT, *_FRAME, *_FRAME_REST)
        self._table = SavedTable(self.database, "inspection_round", columns, "个巡察轮次")
        self._tallies = ChildTable(
            self.database,
            "source_tally",
            "round_uid",
            ("source",),
            ("total", "completed", "stage_completed"),
        )

    def get(self, round_id: RoundId) -> InspectionRound:
        """Return one round.

        Raises:
            NotFound: there is no such round.

        """
        return self._read(self._table.row(round_id))

    def all(self) -> list[InspectionRound]:
        """Return all rounds, oldest first."""
        return [self._read(row) for row in self._table.live("TRUE")]

    def newest(self) -> InspectionRound:
        """Return the round that is under way: earlier ones were fed back before it.

        Raises:
            NotFound: the ledger holds no round.

        """
        rows = self._table.live("TRUE", order=_LATEST)
        if not rows:
            raise NotFound("台账里还没有巡察轮次。")
        return self._read(rows[0])

    def save(self, inspection_round: InspectionRound) -> None:
        """Save one round; what did not change is not written."""
        texts: list[Value] = [getattr(inspection_round, name) for name in _TEXTS]
        days = [day_text(getattr(inspection_round, name)) for name in _DAYS]
        contact: list[Value] = [getattr(inspection_round.contact, name) for name in _CONTACT]
        frame = _frame_values(inspection_round.frame)
        self._table.save({inspection_round.id: (*texts, *days, *contact, *frame)})
        tallies = [
            (tally.source.value, tally.total, tally.completed, tally.stage_completed)
            for tally in inspection_round.tallies
        ]
        self._tallies.replace({inspection_round.id: tallies})

    def _read(self, row: dict[str, Any]) -> InspectionRound:
        facts: dict[str, Any] = {name: row[name] for name in _TEXTS}
        facts |= {name: day_of(row[name]) for name in _DAYS}
        return InspectionRound(
            id=RoundId(row["uid"]),
            contact=ContactBlock(**{name: row[name] for name in _CONTACT}),
            tallies=self._tallies_of(row["uid"]),
            frame=_frame(row),
            **facts,
        )

    def _tallies_of(self, uid: str) -> tuple[SourceTally, ...]:
        tallies: list[SourceTally] = []
        for source, *counts in self._tallies.of("= ?", uid).get(uid, []):
            total, completed, stage_completed = (int(count or 0) for count in counts)
            tallies.append(
                SourceTally(FindingSource(str(source)), total, completed, stage_completed)
            )
        return tuple(tallies)


def _frame_values(frame: PaperFrame) -> tuple[Value, ...]:
    """Return a frame in the order of its columns."""
    return (
        *(getattr(frame, name) for name in _FRAME),
        None if frame.urgency is None else frame.urgency.value,
        json.dumps(frame.attachments, ensure_ascii=False),
        day_text(frame.printed_on),
    )


def _frame(row: dict[str, Any]) -> PaperFrame:
    return PaperFrame(
        **{name: row[name] for name in _FRAME},
        urgency=None if row["urgency"] is None else Urgency(row["urgency"]),
        attachments=tuple(json.loads(row["attachments"])),
        printed_on=day_of(row["printed_on"]),
    )
