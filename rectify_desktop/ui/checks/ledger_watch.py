"""The open ledger under the eyes of 体检: checked in idle time, followed edit by edit.

Whole checks asked for by the clerk run in the worker; everything else in slices of the window's
idle time, so that typing never waits for a rule.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.checks.ledger_checker import LedgerChecker
from rectify_desktop.domain.checks.rule import CheckLevel
from rectify_desktop.services.checks.check_ledger import check_desk, counts
from rectify_desktop.ui.background.sliced_work import SlicedWork

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.checks.rule import CheckHit, JudgedHit
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.checks.check_ledger import CheckDesk
    from rectify_desktop.ui.desk import Desk

# What these move is in the ledger value already; nothing has to be read for it.
_IN_LEDGER = frozenset({Aggregate.FINDING, Aggregate.MEASURE, Aggregate.OUTLINE, Aggregate.PARTY})
# What no rule looks at.
_UNSEEN = frozenset(
    {
        Aggregate.SOURCE_TEXT,
        Aggregate.PAPER,
        Aggregate.SUPERVISION,
        Aggregate.CLOSURE,
        Aggregate.REMARK,
        Aggregate.EVALUATION,
    }
)
_BETWEEN_CHECKPOINTS = 20


class LedgerWatch(QObject):
    """Knows what is wrong with the desk's ledger; ``changed`` tells that it may be something else.

    ``changed`` carries the findings whose hits may have moved, None where all may have.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._checks: CheckDesk | None = None
        self._checker: LedgerChecker | None = None
        self._own: dict[FindingId, tuple[JudgedHit, ...]] = {}
        self._listed: tuple[JudgedHit, ...] = ()
        self._open: Counter[CheckLevel] = Counter()
        self._must_read = False
        self._is_over = False
        self._work = SlicedWork(self)
        # Steps come in bursts when a list is typed into: the last of them is followed.
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._follow)
        desk.signals.changed.connect(self._on_changed)

    # What is known

    @property
    def is_ready(self) -> bool:
        """Whether the ledger was checked as a whole."""
        return self._checker is not None

    @property
    def is_settled(self) -> bool:
        """Whether everything told is of the ledger as it is now."""
        return self.is_ready and not (self._work.is_running or self._pause.isActive())

    @cached_property
    def hits(self) -> tuple[JudgedHit, ...]:
        """All hits, those of the round first, then in ledger order."""
        known = (self._own.get(finding.id, ()) for finding in self._desk.ledger.findings)
        return self._listed + tuple(hit for of_one in known for hit in of_one)

    @property
    def counts(self) -> Counter[CheckLevel]:
        """How many hits are open, by level."""
        return self._open + counts(self._listed)

    def hits_of(self, finding_id: FindingId) -> tuple[JudgedHit, ...]:
        """Return the hits of one finding."""
        listed = self._listed_by_finding.get(finding_id, ())
        return self._own.get(finding_id, ()) + listed

    def hits_if(self, finding: Finding) -> tuple[JudgedHit, ...]:
        """Return the hits a finding would have with words that are still being typed."""
        assert self._checker is not None
        return self._judge(self._checker.hits_if(finding))

    # Checking

    def begin(self) -> None:
        """Check the ledger in idle time, if nobody began before."""
        if self._checker is None and not (self._work.is_running or self._is_over):
            self._checks = self._read()
            self._work.run(LedgerChecker.steps(self._checks.scope), self._on_checked)

    def check_again(self) -> None:
        """Check everything anew in the worker, with progress; the clerk may cancel."""
        desk, tasks = self._desk, self._desk.tasks
        # What is under way goes on: this check replaces all it knows only when it is done.
        checks = check_desk(desk.workspace, today=desk.today(), ledger=desk.ledger)
        total = len(checks.scope.ledger.findings)

        def work() -> LedgerChecker:
            steps = LedgerChecker.steps(checks.scope)
            while True:
                try:
                    done = next(steps)
                except StopIteration as end:
                    return end.value
                if done % _BETWEEN_CHECKPOINTS == 0:
                    tasks.checkpoint(done, total)

        def take(checker: LedgerChecker) -> None:
            if self._is_over:
                # The ledger was closed as soon as the job had ended.
                return
            self._work.stop()
            self._checks, self._must_read = checks, True
            self._on_checked(checker)

        tasks.run(work, take, desk.show_error, self.tr("体检"))

    def follow_day(self) -> None:
        """Look again where another day has begun."""
        if self._checks is not None and self._checks.scope.today != self._desk.today():
            self._must_read = True
            self._pause.start()

    def stop(self) -> None:
        """Do nothing any more; the ledger is about to be closed."""
        self._is_over = True
        self._pause.stop()
        self._work.stop()
        self._desk.signals.changed.disconnect(self._on_changed)

    def _read(self) -> CheckDesk:
        desk = self._desk
        self._must_read = False
        return check_desk(desk.workspace, today=desk.today(), ledger=desk.ledger)

    def _on_checked(self, checker: LedgerChecker) -> None:
        self._checker = checker
        self._judge_all()
        self.changed.emit(None)
        # The ledger may have moved under a long check.
        self._pause.start()

    # Following

    def _on_changed(self, changes: Changes) -> None:
        moved = changes.aggregates - _UNSEEN
        if not moved or self._checks is None:
            return
        self._must_read = self._must_read or not moved <= _IN_LEDGER
        if self._checker is not None:
            self._pause.start()

    def _follow(self) -> None:
        before, checker = self._checks, self._checker
        if before is None or checker is None:
            return
        if self._must_read:
            checks = self._checks = self._read()
        else:
            scope = before.scope.with_ledger(self._desk.ledger)
            checks = self._checks = before.with_scope(scope)
        if checks.scope.numbers != checker.scope.numbers:
            # What is 雷同 is kept by the numbers it was found with.
            self._work.run(LedgerChecker.steps(checks.scope), self._on_checked)
            return
        is_judged_alike = checks.judges_like(before)
        self._work.run(
            checker.follow(checks.scope),
            lambda moved: self._on_followed(moved, is_judged_alike=is_judged_alike),
        )

    def _on_followed(self, moved: frozenset[FindingId], *, is_judged_alike: bool) -> None:
        assert self._checker is not None
        if not is_judged_alike:
            self._judge_all()
            self.changed.emit(None)
            return
        for key in moved:
            # Counted as they come and go: adding up tens of thousands would be felt.
            self._open -= counts(self._own.get(key, ()))
            self._own[key] = self._judge(self._checker.hits_in(key))
            self._open += counts(self._own[key])
        self._judge_listed()
        self.changed.emit(moved)

    def _judge_all(self) -> None:
        assert self._checker is not None
        self._own = {
            finding.id: self._judge(self._checker.hits_in(finding.id))
            for finding in self._checker.scope.ledger.findings
        }
        self._open = counts(hit for of_one in self._own.values() for hit in of_one)
        self._judge_listed()

    def _judge_listed(self) -> None:
        assert self._checker is not None
        self._listed = self._judge(self._checker.hits_of_round())
        for name in ("hits", "_listed_by_finding"):
            vars(self).pop(name, None)
        self._desk.errors_counted.emit(self.counts[CheckLevel.ERROR])

    def _judge(self, hits: Iterable[CheckHit]) -> tuple[JudgedHit, ...]:
        assert self._checks is not None
        return self._checks.judge(hits)

    @cached_property
    def _listed_by_finding(self) -> dict[FindingId, tuple[JudgedHit, ...]]:
        found: dict[FindingId, tuple[JudgedHit, ...]] = {}
        for item in self._listed:
            if (key := item.hit.finding_id) is not None:
                found[key] = (*found.get(key, ()), item)
        return found
