"""Stated figures set against each other and against what was read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal import Doubt, DoubtKind, Reconciliation
from rectify_desktop.domain.terms import RESULT_TERMS, DeclaredResult, FindingSource
from rectify_desktop.office.notice_reader.figures import DONE, SOURCE_NAMES, TOTAL, UNFINISHED

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal import StatedFigure
    from rectify_desktop.office.notice_reader.tree import Tree

_RESULT_OF_FIGURE = {
    DONE: DeclaredResult.COMPLETED,
    "阶段性完成": DeclaredResult.STAGE_COMPLETED,
    "整改中": DeclaredResult.IN_PROGRESS,
    "长期坚持": DeclaredResult.SUSTAINED,
}
_UNFINISHED_RESULTS = (DeclaredResult.NOT_STARTED, DeclaredResult.IN_PROGRESS)


@dataclass(frozen=True, slots=True)
class Balance:
    """The checks made, and the figures that found no match."""

    checks: tuple[Reconciliation, ...]
    doubts: tuple[Doubt, ...]


class Reconciler:
    """Checks the figures of one text against its tree."""

    def __init__(self, stated: tuple[StatedFigure, ...], tree: Tree) -> None:
        self._stated = {figure.name: figure for figure in stated}
        self._tree = tree
        # Side sources are counted apart and never added up.
        self._findings = [f for f in tree.findings if f.source is FindingSource.FEEDBACK]
        self._results = Counter(f.result for f in self._findings if f.result is not None)
        self._checks: list[Reconciliation] = []
        self._doubts: list[Doubt] = []

    def balance(self) -> Balance:
        """Make every check the stated figures allow."""
        self._check_sum()
        for source, (total, done) in SOURCE_NAMES.items():
            if source is not FindingSource.FEEDBACK:
                self._check_pair(total, done)
        if self._findings:
            self._check_counts()
        elif TOTAL in self._stated:
            self._check(f"{TOTAL}与读出的问题数", TOTAL, 0, "没有读出问题")
        return Balance(tuple(self._checks), tuple(self._doubts))

    def _check_sum(self) -> None:
        states = [name for name in (*_RESULT_OF_FIGURE, UNFINISHED) if name in self._stated]
        if TOTAL not in self._stated or not states:
            return
        # 未完成 alone sums up nothing unless 已完成 is stated beside it.
        if DONE not in states:
            return
        total = sum(self._stated[name].value for name in states)
        if total < self._stated[TOTAL].value and UNFINISHED not in states and len(states) == 1:
            return
        claim = f"{TOTAL} = " + " + ".join(states)
        self._check(claim, TOTAL, total, f"各项之和为{total}")

    def _check_pair(self, total: str, done: str) -> None:
        if total in self._stated and done in self._stated:
            value = self._stated[done].value
            self._checks.append(
                Reconciliation(
                    f"{total} = {done}",
                    self._stated[total].value,
                    value,
                    self._stated[total].value == value,
                )
            )

    def _check_counts(self) -> None:
        if TOTAL in self._stated:
            count = len(self._findings)
            self._check(f"{TOTAL}与读出的问题数", TOTAL, count, f"读出{count}个问题")
        if "方面" in self._stated and self._tree.themes:
            count = len(self._tree.themes)
            self._check("方面与读出的方面数", "方面", count, f"读出{count}个方面")
        for name, result in _RESULT_OF_FIGURE.items():
            if name in self._stated:
                term = RESULT_TERMS[result]
                self._check_state(name, f"{name}与结果为“{term}”的问题数", self._results[result])
        if UNFINISHED in self._stated:
            count = sum(self._results[result] for result in _UNFINISHED_RESULTS)
            self._check_state(UNFINISHED, f"{UNFINISHED}与结果为未启动、整改中的问题数", count)

    def _check_state(self, name: str, claim: str, count: int) -> None:
        """Check a state; where no problem carries a result there is nothing to count."""
        size = len(self._findings)
        if any(finding.result_wording for finding in self._findings):
            self._check(claim, name, count, f"读出{count}个")
        else:
            self._check(claim, name, None, f"读出的{size}个问题都没有写整改结果，无从对应")

    def _check(self, claim: str, name: str, counted: int | None, found: str) -> None:
        figure = self._stated[name]
        adds_up = counted == figure.value
        self._checks.append(Reconciliation(claim, figure.value, counted, adds_up))
        if not adds_up and self._findings:
            message = f"文中写{name}{figure.value}个，{found}"
            self._doubts.append(
                Doubt(DoubtKind.UNMATCHED_FIGURE, figure.text, message, figure.line)
            )
