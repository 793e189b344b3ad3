"""All repositories of case work, and the records of one round as one value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.storage.casework.closures import CLOSURES, DRAWS
from rectify_desktop.storage.casework.declined import DECLINED
from rectify_desktop.storage.casework.evidence import EVIDENCE
from rectify_desktop.storage.casework.records import RecordRepository
from rectify_desktop.storage.casework.rules import EVALUATION, MILESTONES, REMARKS, SATISFACTION
from rectify_desktop.storage.casework.side_ledgers import ACCOUNTABILITY, FUNDS, MEETINGS, POLICIES
from rectify_desktop.storage.casework.supervision import EXTENSIONS, ORDERS
from rectify_desktop.storage.tables import ChildTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.storage.connection import LedgerConnection


class CaseworkRepositories:
    """What a ledger holds beside its findings, one repository per kind of record."""

    def __init__(self, database: LedgerConnection) -> None:
        self.policies = RecordRepository(database, POLICIES)
        self.funds = RecordRepository(database, FUNDS)
        self.accountability = RecordRepository(database, ACCOUNTABILITY)
        self.meetings = RecordRepository(database, MEETINGS)
        self.evidence = RecordRepository(database, EVIDENCE)
        self.declined = RecordRepository(database, DECLINED)
        self.extensions = RecordRepository(database, EXTENSIONS)
        self.orders = RecordRepository(database, ORDERS)
        self.closures = RecordRepository(database, CLOSURES)
        self.draws = RecordRepository(database, DRAWS)
        self.milestones = RecordRepository(database, MILESTONES)
        self.remarks = RecordRepository(database, REMARKS)
        self.evaluation = RecordRepository(database, EVALUATION)
        self.satisfaction = RecordRepository(database, SATISFACTION)
        self._database = database
        self._roles = ChildTable(database, "closure_role", "round_uid", ("role",))
        self._past = ChildTable(database, "finding_past", "finding_uid", ("past_uid",))

    def records(self, round_id: RoundId) -> CaseRecords:
        """Return what papers are composed from beside the ledger of a round."""
        return CaseRecords(
            policies=self.policies.of_round(round_id),
            funds=self.funds.of_round(round_id),
            accountability=self.accountability.of_round(round_id),
            meetings=self.meetings.of_round(round_id),
            evidence=self.evidence.of_round(round_id),
            extensions=self.extensions.of_round(round_id),
            orders=self.orders.of_round(round_id),
            closures=self.closures.of_round(round_id),
        )

    def finding_uses(self, finding_id: FindingId) -> dict[str, int]:
        """Count what names a finding, by what it is called; nothing where nothing does."""
        counts = {
            repository.term: len(repository.of_finding(finding_id))
            for repository in (
                self.evidence, self.policies, self.funds, self.accountability, self.meetings,
                self.extensions, self.orders, self.draws, self.remarks,
            )
        }  # fmt: skip
        counts[self.closures.term] = sum(
            # What was taken back is history and holds nothing.
            request.withdrawn_on is None
            for request in self.closures.of_finding(finding_id)
        )
        return {term: count for term, count in counts.items() if count}

    def evidence_digests(self) -> frozenset[str]:
        """Return every evidence file the ledger names or ever named: undo may ask for it again."""
        rows = self._database.tuples(
            "SELECT sha256 FROM evidence UNION SELECT json_extract(before, '$.sha256') FROM change "
            "WHERE table_name = 'evidence' UNION SELECT json_extract(after, '$.sha256') "
            "FROM change WHERE table_name = 'evidence'"
        )
        return frozenset(sha256 for (sha256,) in rows if sha256)

    def closure_roles(self, round_id: RoundId) -> tuple[str, ...]:
        """Return who signs a 销号 in a round, in turn; none where the office set nothing."""
        return tuple(str(role) for (role,) in self._roles.of("= ?", round_id).get(round_id, []))

    def save_closure_roles(self, round_id: RoundId, roles: Sequence[str]) -> None:
        """Set who signs a 销号 in a round, in turn."""
        self._roles.replace({round_id: [(role,) for role in roles]})

    def past_of(self, finding_id: FindingId) -> tuple[FindingId, ...]:
        """Return the findings of earlier rounds that a finding takes up again (回头看)."""
        held = self._past.of("= ?", finding_id).get(finding_id, [])
        return tuple(FindingId(str(uid)) for (uid,) in held)

    def pasts(self, round_id: RoundId) -> dict[FindingId, tuple[FindingId, ...]]:
        """Return, for all findings of a round that take up earlier ones, which these are."""
        held = self._past.of("IN (SELECT uid FROM finding WHERE round_uid = ?)", round_id)
        return {
            FindingId(str(key)): tuple(FindingId(str(uid)) for (uid,) in rows)
            for key, rows in held.items()
        }

    def save_past(self, finding_id: FindingId, past: Sequence[FindingId]) -> None:
        """Set the findings of earlier rounds that a finding takes up again."""
        self._past.replace({finding_id: [(uid,) for uid in past]})
