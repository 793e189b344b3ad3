"""Which findings the 问题清单 shows and in which rows: filtered, sorted, folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.filters.finding_filter import FindingFilter
from rectify_desktop.ui.findings.finding_order import places_by
from rectify_desktop.ui.findings.outline_rows import outlined, unparted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.outline_rows import OutlineRows


class ShownFindings:
    """Remembers what is held back, the order and the folds, whatever becomes of the ledger."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.filter = FindingFilter(desk)
        self._ledger = desk.ledger
        self._findings = self._ledger.findings
        self._order: dict[FindingId, int] | None = None
        self._folded: set[str] = set()
        # What was looked for must not lie in a fold: a filter has folds of its own, none at first.
        self._folded_here: set[str] = set()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that pass the filter, in the order of the ledger."""
        return self._findings

    @property
    def is_sorted(self) -> bool:
        """Whether the findings stand in another order than on paper."""
        return self._order is not None

    def follow(self, ledger: Ledger) -> None:
        """Look at a ledger from now on."""
        self._ledger = ledger
        self._findings = self.filter.passed(ledger)

    def filter_anew(self) -> None:
        """Look at what the filter, changed since, lets through."""
        self._folded_here.clear()
        self.follow(self._ledger)

    def sort_by(
        self, column: int | None, text: Callable[[Finding], str], *, descending: bool
    ) -> None:
        """Order the findings by a column; None is the paper's order."""
        self._order = None
        if column is not None:
            self._order = places_by(
                self._ledger.findings,
                column,
                text=text,
                today=self._desk.today(),
                descending=descending,
            )

    @property
    def _folds(self) -> set[str]:
        return self._folded_here if self.filter.is_on else self._folded

    def fold(self, key: str, *, is_folded: bool) -> None:
        """Fold a theme or heading away, or unfold it."""
        (self._folds.add if is_folded else self._folds.discard)(key)

    def fold_all(self, *, is_folded: bool) -> None:
        """Fold every theme and heading, or none."""
        self._folds.clear()
        if is_folded:
            self._folds.update(group.id for group in self._ledger.themes)
            self._folds.update(group.id for group in self._ledger.headings)

    def unfold_over(self, keys: Iterable[str]) -> bool:
        """Unfold the groups that some rows lie in; return whether any was folded."""
        wanted, ledger = set(keys), self._ledger
        above: set[str | None] = set()
        for item in (*ledger.headings, *ledger.findings):
            if item.id in wanted:
                above.add(item.theme_id)
                above.add(item.heading_id if isinstance(item, Finding) else None)
        hiding = self._folds & above
        self._folds.difference_update(hiding)
        return bool(hiding)

    def rows(self) -> OutlineRows:
        """Return the rows as they are to be shown."""
        if self._order is not None:
            order, last = self._order, len(self._order)
            return unparted(sorted(self._findings, key=lambda each: order.get(each.id, last)))
        return outlined(
            self._ledger,
            self._findings,
            folded=self._folds,
            with_empty=not self.filter.is_on,
        )


def stand_alike(old: tuple[Finding, ...], new: tuple[Finding, ...]) -> bool:
    """Whether the same findings stand in the same places of the outline."""
    return len(old) == len(new) and all(
        before is after
        or (before.id, before.theme_id, before.heading_id)
        == (after.id, after.theme_id, after.heading_id)
        for before, after in zip(old, new, strict=True)
    )
