"""Stated figures set against each other and against what was read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import Doubt, DoubtKind, Reconciliation
from rectify_desktop.domain.terms import RESULT_TERMS, DeclaredResult, FindingSource
from rectify_desktop.office.notice_reader.counts import (
    DONE,
    DONE_OF,
    PART,
    TOTAL,
    UNFINISHED,
    timing_names,
)
from rectify_desktop.office.notice_reader.rates import RateChecker

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import StatedFigure
    from rectify_desktop.office.notice_reader.tree import Tree

_THEMES = "方面"
_CLASSES = "类"
_RESULT_OF_FIGURE = {
    DONE: DeclaredResult.COMPLETED,
    "阶段性完成": DeclaredResult.STAGE_COMPLETED,
    "整改中": DeclaredResult.IN_PROGRESS,
    "长期坚持": DeclaredResult.SUSTAINED,
}
_UNFINISHED_RESULTS = (DeclaredResult.NOT_STARTED, DeclaredResult.IN_PROGRESS)
_FEWEST_PARTS = 2


@dataclass(frozen=True, slots=True)
class Balance:
    """The checks made, and the figures that found no match."""

    checks: tuple[Reconciliation, ...]
    doubts: tuple[Doubt, ...]


class Reconciler:
    """Checks the figures of one text against its tree."""

    def __init__(self, stated: tuple[StatedFigure, ...], tree: Tree) -> None:
        self._stated = {figure.name: figure for figure in stated}
        self._values = {figure.name: int(figure.value) for figure in stated}
        self._tree = tree
        # Side sources are counted apart and never added up.
        self._findings = [f for f in tree.findings if f.source is FindingSource.FEEDBACK]
        self._results = Counter(f.result for f in self._findings if f.result is not None)
        self._checks: list[Reconciliation] = []
        self._doubts: list[Doubt] = []
        self._uncounted: list[StatedFigure] = []

    def balance(self) -> Balance:
        """Make every check the stated figures allow."""
        self._check_sum()
        self._check_parts()
        self._check_timings()
        for total, done in DONE_OF.items():
            if total != TOTAL:
                self._check_pair(total, done)
        self._check_rates()
        if self._findings:
            self._check_counts()
        elif TOTAL in self._stated:
            self._check(f"{TOTAL}与读出的问题数", TOTAL, 0, "没有读出问题")
        return Balance(tuple(self._checks), tuple(self._doubts))

    def _check_sum(self) -> None:
        states = [name for name in (*_RESULT_OF_FIGURE, UNFINISHED) if name in self._stated]
        # 未完成 alone sums up nothing unless 已完成 is stated beside it.
        if TOTAL not in self._stated or DONE not in states:
            return
        total = sum(self._values[name] for name in states)
        if total < self._values[TOTAL] and states == [DONE]:
            return
        claim = f"{TOTAL} = " + " + ".join(states)
        self._check(claim, TOTAL, total, f"各项之和为{total}", *states)

    def _check_parts(self) -> None:
        """Check 7+11+5: the problems of the parts make all of them, if all parts are named."""
        parts = [name for name in self._stated if name.endswith(PART)]
        for name in parts:
            self._check_part(name)
        if TOTAL not in self._stated or len(parts) < _FEWEST_PARTS:
            return
        total = sum(self._values[name] for name in parts)
        are_all = self._values.get(_THEMES, len(parts)) == len(parts)
        if are_all or total == self._values[TOTAL]:
            values = "+".join(str(self._values[name]) for name in parts)
            found = f"各方面之和为{total}"
            self._check(f"{TOTAL} = {values}（各方面）", TOTAL, total, found, *parts)

    def _check_timings(self) -> None:
        """Add up 立行立改, 限期整改 and 长期坚持 where they make all problems.

        A text may as well count the first apart, so that another sum is not wrong.
        """
        timings = [name for name in self._stated if name in timing_names()]
        if TOTAL not in self._stated or not timings:
            return
        others = [name for name in ("立行立改", "长期坚持") if name in self._stated]
        for parts in ([*others, *timings], timings):
            if sum(self._values[name] for name in parts) == self._values[TOTAL]:
                claim = f"{TOTAL} = " + " + ".join(f"{n}{self._values[n]}" for n in parts)
                self._check(claim, TOTAL, self._values[TOTAL], "", *parts)
                return

    def _check_part(self, name: str) -> None:
        part = name.removesuffix(PART)
        themes = [n for n, theme in enumerate(self._tree.themes) if part in theme.title]
        if len(themes) == 1:
            count = sum(finding.theme == themes[0] for finding in self._findings)
            self._check(f"{name}与读出的问题数", name, count, f"读出{count}个")

    def _check_pair(self, total: str, done: str) -> None:
        """Check that no more is done than there is; what is left need not be told."""
        if total not in self._stated or done not in self._stated:
            return
        whole, part = self._values[total], self._values[done]
        claim = f"{total} = {done}" if whole == part else f"{done}不多于{total}"
        unit = self._stated[total].unit
        self._checks.append(Reconciliation(claim, whole, part, part <= whole, (total, done), unit))

    def _check_rates(self) -> None:
        are_declared = bool(self._findings) and all(f.result for f in self._findings)
        done = self._results[DeclaredResult.COMPLETED]
        read = (done, len(self._findings)) if are_declared else None
        for check in RateChecker(self._stated, read).checks():
            self._checks.append(check)
            if check.adds_up is False:
                figure = self._stated[check.figures[0]]
                message = (
                    f"文中写{figure.name}{check.stated}%，与文中各组数字都不符："
                    f"{check.claim.partition(' = ')[2]}为{check.counted}%"
                )
                self._doubt(DoubtKind.UNMATCHED_FIGURE, figure, message)

    def _check_counts(self) -> None:
        if TOTAL in self._stated:
            count = len(self._findings)
            self._check(f"{TOTAL}与读出的问题数", TOTAL, count, f"读出{count}个问题")
        if _THEMES in self._stated and self._tree.themes:
            count = len(self._tree.themes)
            self._check("方面与读出的方面数", _THEMES, count, f"读出{count}个方面")
        if _CLASSES in self._stated and len(self._tree.headings) == self._values[_CLASSES]:
            self._check("类与读出的类别数", _CLASSES, len(self._tree.headings), "")
        for name, result in _RESULT_OF_FIGURE.items():
            if name in self._stated:
                term = RESULT_TERMS[result]
                self._check_state(name, f"{name}与结果为“{term}”的问题数", self._results[result])
        if UNFINISHED in self._stated:
            count = sum(self._results[result] for result in _UNFINISHED_RESULTS)
            self._check_state(UNFINISHED, f"{UNFINISHED}与结果为未启动、整改中的问题数", count)
        self._tell_uncounted()

    def _check_state(self, name: str, claim: str, count: int) -> None:
        """Check a state; where no problem carries a result there is nothing to count."""
        if any(finding.result_wording or finding.result for finding in self._findings):
            self._check(claim, name, count, f"读出{count}个")
            return
        figure = self._stated[name]
        self._checks.append(Reconciliation(claim, figure.value, None, None, (name,), figure.unit))
        self._uncounted.append(figure)

    def _tell_uncounted(self) -> None:
        """Say once that states are stated which no problem carries."""
        if not self._uncounted:
            return
        states = "、".join(f"{f.name}{f.value}{f.unit}" for f in self._uncounted)
        message = f"文中写{states}，但读出的{len(self._findings)}个问题都没有写整改结果，无从对应"
        self._doubt(DoubtKind.UNCOUNTED_FIGURE, self._uncounted[0], message)

    def _check(self, claim: str, name: str, counted: int, found: str, *others: str) -> None:
        figure = self._stated[name]
        adds_up = counted == figure.value
        self._checks.append(
            Reconciliation(claim, figure.value, counted, adds_up, (name, *others), figure.unit)
        )
        if not adds_up and self._findings:
            message = f"文中写{name}{figure.value}{figure.unit}，{found}"
            self._doubt(DoubtKind.UNMATCHED_FIGURE, figure, message)

    def _doubt(self, kind: DoubtKind, figure: StatedFigure, message: str) -> None:
        self._doubts.append(Doubt(kind, figure.text, message, figure.line))
