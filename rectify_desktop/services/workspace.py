"""The workspace: one open ledger, its repositories, and the one way to change it.

Every change happens inside ``operation(name)``: one transaction, one undo step, one entry of the
change log. Listeners hear afterwards which aggregates moved.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.outline import in_order
from rectify_desktop.services.repositories import Repositories
from rectify_desktop.storage.backup_manifests import ROUTINE, list_backups
from rectify_desktop.storage.change_log import ChangeLog
from rectify_desktop.storage.database import (
    close_database,
    create_database,
    memory_database,
    open_database,
)
from rectify_desktop.storage.faults import read_only_problem
from rectify_desktop.storage.owner_note import desk_name, login_name
from rectify_desktop.storage.places import backup_folder
from rectify_desktop.storage.steps import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager
    from pathlib import Path
    from types import TracebackType

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.domain.operation_record import OperationRecord
    from rectify_desktop.storage.connection import LedgerConnection

BACKUP_EVERY = timedelta(minutes=30)


class Workspace(Repositories):
    """One open ledger; used in one thread and closed when done."""

    def __init__(self, database: LedgerConnection, *, actor: str = "") -> None:
        super().__init__(database)
        self._log = ChangeLog(database, actor=actor or login_name(), desk=desk_name())
        self._listeners: list[Callable[[Changes], None]] = []
        backups = list_backups(database.path) if database.path else []
        self.last_backup_at = backups[0].made_at if backups else None
        self._head_of_backup = backups[0].chain_head if backups else ""

    @classmethod
    def create(cls, path: Path, *, actor: str = "") -> Self:
        """Create a ledger file with one empty round.

        Raises:
            LedgerProblem: the name is taken, or the file cannot be written there.

        """
        return cls._prepared(create_database(path), actor)

    @classmethod
    def open(cls, path: Path, *, actor: str = "", read_only: bool = False) -> Self:
        """Open a ledger file; writing takes its exclusive lock at once.

        Raises:
            LedgerProblem: missing, busy, foreign, newer, damaged or read-only.

        """
        return cls._prepared(open_database(path, read_only=read_only), actor)

    @classmethod
    def in_memory(cls, *, actor: str = "") -> Self:
        """Return an empty ledger that lies in memory."""
        return cls._prepared(memory_database(), actor)

    @property
    def actor(self) -> str:
        """Who stands in the log for what is done from now on."""
        return self._log.actor

    @staticmethod
    def usual_actor() -> str:
        """Return who stands in the log where nobody gave a name: the login."""
        return login_name()

    def sign_as(self, name: str) -> None:
        """Let another name stand in the log from now on; without one, that of the login."""
        self._log.actor = name or login_name()

    @property
    def path(self) -> Path | None:
        """The ledger file; None for a ledger in memory."""
        return self._database.path

    @property
    def backup_folder(self) -> Path | None:
        """Where the backups of this ledger lie; None for a ledger in memory."""
        return backup_folder(self.path) if self.path else None

    @property
    def is_read_only(self) -> bool:
        """Whether the ledger can only be looked at."""
        return self._database.is_read_only

    @property
    def undo_name(self) -> str | None:
        """The name of the operation that undo would take back."""
        return self._log.undo_name

    @property
    def redo_name(self) -> str | None:
        """The name of the operation that redo would bring back."""
        return self._log.redo_name

    @property
    def names_to_undo(self) -> list[str]:
        """The names of all steps that can be taken back, the latest first."""
        return self._log.names_to_undo

    @property
    def names_to_redo(self) -> list[str]:
        """The names of all steps that can be brought back, the next one first."""
        return self._log.names_to_redo

    @property
    def chain_head(self) -> str:
        """The last hash of the change log; printed on papers, it dates them (操作记录校验码)."""
        return self._log.head

    def operation(
        self, name: str, *, reason: str = "", source_file: str = ""
    ) -> AbstractContextManager[None]:
        """Change the ledger as one transaction, one undo step and one entry of the log.

        Nested operations are part of the outer one; what fails leaves nothing behind.

        Raises:
            DatabaseReadOnly: the ledger can only be looked at.
            DiskFull: there is no room; nothing was changed.

        """
        return self._entry(name, Kind.DO, reason, source_file)

    def event(self, name: str) -> AbstractContextManager[None]:
        """Enter what happened as one transaction and one entry of the log that is no undo step.

        Undo must not make the ledger forget that a paper left the house.

        Raises:
            DatabaseReadOnly: the ledger can only be looked at.

        """
        return self._entry(name, Kind.NOTE, "", "")

    def undo(self) -> Changes | None:
        """Take back the latest step; None if there is none.

        Raises:
            StaleChange: a row is no longer as that step left it.

        """
        return self._told(self._writable_log().undo())

    def redo(self) -> Changes | None:
        """Bring back the step undone last; None if there is none.

        Raises:
            StaleChange: a row is no longer as the undoing left it.

        """
        return self._told(self._writable_log().redo())

    def operations(self, limit: int = 100) -> list[OperationRecord]:
        """Return the latest operations, newest first (操作记录)."""
        return self._log.records(limit)

    def verify_chain(self) -> int:
        """Check the whole change log and return how many entries it has.

        Raises:
            DatabaseDamaged: an entry was edited, taken out or put in.

        """
        return self._log.verify_chain()

    def on_change(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Call back after every commit, undo and redo; the function returned ends it."""
        self._listeners.append(callback)

        def unsubscribe() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return unsubscribe

    def current_round(self) -> InspectionRound:
        """Return the round that is under way; others are earlier ones (以前轮次)."""
        return self.rounds.newest()

    def ledger(self, round_id: RoundId | None = None) -> Ledger:
        """Return everything of a round as one value; of the current round unless told."""
        chosen = self.current_round() if round_id is None else self.rounds.get(round_id)
        themes, headings = self.outline.themes(chosen.id), self.outline.headings(chosen.id)
        return Ledger(
            round=chosen,
            themes=tuple(themes),
            headings=tuple(headings),
            findings=tuple(in_order(themes, headings, self.findings.unsorted(chosen.id))),
            measures=MappingProxyType(self.measures.of_round(chosen.id)),
            departments=MappingProxyType({d.id: d for d in self.parties.departments()}),
            people=MappingProxyType({person.id: person for person in self.parties.people()}),
        )

    def case_records(self, round_id: RoundId | None = None) -> CaseRecords:
        """Return the case records of a round as one value; of the current round unless told."""
        return self.casework.records(self.current_round().id if round_id is None else round_id)

    def back_up(self, reason: str) -> Path | None:
        """Make a verified backup beside the ledger; None for a ledger in memory.

        Evidence files are laid beside it where the disk can link them (``back_up_evidence``).

        Raises:
            DatabaseReadOnly: the ledger can only be looked at.
            DiskFull, LedgerProblem: there is no backup; the ledger itself is untouched.

        """
        if self.path is None:
            return None
        if self.is_read_only:
            raise read_only_problem(self.path)
        # Copies are made long after the window opened.
        from rectify_desktop.storage.backups import make_backup
        from rectify_desktop.storage.evidence_backups import link_evidence

        backup = make_backup(self._database, self.path, reason, datetime.now())
        self.last_backup_at = backup.made_at
        self._head_of_backup = backup.chain_head
        link_evidence(self.path)
        return backup.path

    def backup_if_due(self, every: timedelta = BACKUP_EVERY) -> Path | None:
        """Make the routine backup if the ledger changed and the last one is old enough."""
        if self.path is None or self.is_read_only or self.chain_head == self._head_of_backup:
            return None
        last = self.last_backup_at
        # A clock that was set back must not stop the backups.
        if last and timedelta() <= datetime.now().astimezone() - last < every:
            return None
        return self.back_up(ROUTINE)

    def close(self) -> None:
        """Close the ledger and give its lock back."""
        self._listeners.clear()
        close_database(self._database)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @classmethod
    def _prepared(cls, database: LedgerConnection, actor: str) -> Self:
        try:
            workspace = cls(database, actor=actor)
            if not workspace.is_read_only and not workspace.rounds.all():
                with workspace._log.operation("建立台账", kind=Kind.SETUP):
                    workspace.rounds.save(InspectionRound())
        except BaseException:
            close_database(database)
            raise
        return workspace

    def _entry(
        self, name: str, kind: Kind, reason: str, source_file: str
    ) -> AbstractContextManager[None]:
        if self.is_read_only:
            raise read_only_problem(self.path)
        if self._log.is_open:
            return self._database.savepoint()
        return self._outer_entry(name, kind, reason, source_file)

    @contextmanager
    def _outer_entry(self, name: str, kind: Kind, reason: str, source_file: str) -> Generator[None]:
        with self._log.operation(name, reason=reason, source_file=source_file, kind=kind) as opened:
            yield
        self._told(opened.changes)

    def _writable_log(self) -> ChangeLog:
        if self.is_read_only:
            raise read_only_problem(self.path)
        return self._log

    def _told(self, changes: Changes | None) -> Changes | None:
        if changes is not None and changes.aggregates:
            for listener in tuple(self._listeners):
                listener(changes)
        return changes
