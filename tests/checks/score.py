"""Prints precision and recall of every rule of 体检 over the labelled cases.

    .venv/bin/python -m tests.checks.score [--verbose]

The exit status is 1 if errors miss 0.95 or doubts and hints 0.85, in precision or in recall.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from rectify_desktop.domain.checks.rule import LEVEL_TERMS, CheckLevel
from rectify_desktop.services.checks.check_words import check_rules
from tests.checks.cases import CheckCase, check_cases

TARGETS = {CheckLevel.ERROR: 0.95, CheckLevel.DOUBT: 0.85, CheckLevel.HINT: 0.85}


@dataclass
class RuleScore:
    """How often a rule struck rightly, wrongly, and not where it had to."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def score_cases(cases: list[CheckCase]) -> tuple[dict[str, RuleScore], list[str]]:
    """Return the score of each rule and a line for every case that fails."""
    scores = {key: RuleScore() for key in check_rules()}
    failures: list[str] = []
    for case in cases:
        struck = case.struck()
        for rule in struck | case.expects:
            score = scores[rule]
            score.right += rule in struck and rule in case.expects
            score.wrong += rule in struck and rule not in case.expects
            score.missed += rule not in struck and rule in case.expects
        if struck != case.expects:
            extra, missing = sorted(struck - case.expects), sorted(case.expects - struck)
            failures.append(f"{case.note}：多报{extra}，漏报{missing}")
    return scores, failures


def by_level(scores: dict[str, RuleScore]) -> dict[CheckLevel, RuleScore]:
    """Return the scores of all rules of one level as one."""
    levels = {level: RuleScore() for level in CheckLevel}
    for key, score in scores.items():
        level = levels[check_rules()[key].level]
        level.right += score.right
        level.wrong += score.wrong
        level.missed += score.missed
    return levels


def main() -> int:
    """Print the table and the cases that fail."""
    cases = check_cases()
    scores, failures = score_cases(cases)
    print(
        f"{'rule':<28}{'level':<8}{'right':>6}{'wrong':>6}{'missed':>7}{'precision':>11}{'recall':>8}"
    )
    for key, score in scores.items():
        print(
            f"{key:<28}{check_rules()[key].level.value:<8}{score.right:>6}{score.wrong:>6}"
            f"{score.missed:>7}{score.precision:>11.2f}{score.recall:>8.2f}"
        )
    levels = by_level(scores)
    for level, score in levels.items():
        print(f"{LEVEL_TERMS[level]}: precision {score.precision:.3f}, recall {score.recall:.3f}")
    clean = sum(not case.expects for case in cases)
    print(f"{len(cases)} cases, {clean} clean, {len(failures)} fail")
    for failure in failures:
        print(f"  {failure}")
    return int(any(min(s.precision, s.recall) < TARGETS[level] for level, s in levels.items()))


if __name__ == "__main__":
    sys.exit(main())
