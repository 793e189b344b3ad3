"""The repositories of one open ledger: those of the list at once, the others when first asked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rectify_desktop.storage.findings import FindingRepository
from rectify_desktop.storage.measures import MeasureRepository
from rectify_desktop.storage.outline import OutlineRepository
from rectify_desktop.storage.parties import PartyRepository
from rectify_desktop.storage.rounds import RoundRepository

if TYPE_CHECKING:
    from collections.abc import Collection

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.storage.casework.repositories import CaseworkRepositories
    from rectify_desktop.storage.checks import CheckRepositories
    from rectify_desktop.storage.connection import LedgerConnection
    from rectify_desktop.storage.deleted_rows import DeletedRow
    from rectify_desktop.storage.finding_past import FindingPast
    from rectify_desktop.storage.held_sheets import HeldSheetRepository
    from rectify_desktop.storage.ledger_condition import LedgerCondition
    from rectify_desktop.storage.notice_drafts import ExportRepository, NoticeDraftRepository
    from rectify_desktop.storage.notice_passages import NoticePassageRepository
    from rectify_desktop.storage.progress import ProgressRepository
    from rectify_desktop.storage.source_texts import SourceTextRepository


class Repositories:
    """What a ledger holds, one repository per kind.

    Opening a window needs the list alone; what only papers and case work ask for is loaded by
    the first question, for its modules cost more time than reading the ledger.
    """

    def __init__(self, database: LedgerConnection) -> None:
        self._database = database
        self.rounds = RoundRepository(database)
        self.outline = OutlineRepository(database)
        self.findings = FindingRepository(database)
        self.measures = MeasureRepository(database)
        self.parties = PartyRepository(database)

    @cached_property
    def progress(self) -> ProgressRepository:
        """What findings reported in which review."""
        from rectify_desktop.storage.progress import ProgressRepository

        return ProgressRepository(self._database)

    @cached_property
    def source_texts(self) -> SourceTextRepository:
        """The texts that were imported."""
        from rectify_desktop.storage.source_texts import SourceTextRepository

        return SourceTextRepository(self._database)

    @cached_property
    def held_sheets(self) -> HeldSheetRepository:
        """The sheets of reviews that were held."""
        from rectify_desktop.storage.held_sheets import HeldSheetRepository

        return HeldSheetRepository(self._database)

    @cached_property
    def notice_passages(self) -> NoticePassageRepository:
        """The passages of notices that were edited by hand."""
        from rectify_desktop.storage.notice_passages import NoticePassageRepository

        return NoticePassageRepository(self._database)

    @cached_property
    def drafts(self) -> NoticeDraftRepository:
        """The drafts of notices that were kept."""
        from rectify_desktop.storage.notice_drafts import NoticeDraftRepository

        return NoticeDraftRepository(self._database)

    @cached_property
    def exports(self) -> ExportRepository:
        """The papers that left the house."""
        from rectify_desktop.storage.notice_drafts import ExportRepository

        return ExportRepository(self._database)

    def finding_past(self, finding_id: FindingId) -> FindingPast:
        """Return every version of a finding, with the names it ever used."""
        from rectify_desktop.storage.finding_past import finding_past

        return finding_past(self._database, finding_id)

    def deleted_rows(self) -> list[DeletedRow]:
        """Return what was deleted from the current round, newest first."""
        from rectify_desktop.storage.deleted_rows import deleted_rows

        return deleted_rows(self._database, self.rounds.newest().id)

    def bring_back(self, rows: Collection[DeletedRow]) -> None:
        """Take the mark of deletion off rows; call inside an operation."""
        from rectify_desktop.storage.deleted_rows import bring_back

        bring_back(self._database, rows)

    @cached_property
    def casework(self) -> CaseworkRepositories:
        """Everything a ledger holds beside its findings."""
        from rectify_desktop.storage.casework.repositories import CaseworkRepositories

        return CaseworkRepositories(self._database)

    @cached_property
    def checks(self) -> CheckRepositories:
        """What was accepted, switched and decided in 体检."""
        from rectify_desktop.storage.checks import CheckRepositories

        return CheckRepositories(self._database)

    def condition(self) -> LedgerCondition:
        """Return what the ledger is like from outside: version, size, counts."""
        from rectify_desktop.storage.ledger_condition import ledger_condition

        return ledger_condition(self._database)

    def must_be_whole(self) -> None:
        """Check every page, index and reference of the file.

        Raises:
            DatabaseDamaged: something does not hold.

        """
        from rectify_desktop.storage.ledger_condition import must_be_whole

        must_be_whole(self._database)
