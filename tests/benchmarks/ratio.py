"""What a benchmark reports, and how it takes the time."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS_VARIABLE = "RECTIFY_ROUNDS"
# Enough for a look; a release is measured in more.
ROUNDS = int(os.environ.get(ROUNDS_VARIABLE, "3"))


@dataclass(frozen=True, slots=True)
class Ratio:
    """One thing against another, in seconds or ``unit``; ``limit`` may not be passed."""

    claim: str
    seconds: float
    against: float
    limit: float | None = None
    unit: str = "ms"

    @property
    def value(self) -> float:
        return self.seconds / self.against

    @property
    def is_too_slow(self) -> bool:
        return self.limit is not None and self.value > self.limit

    def __str__(self) -> str:
        allowed = "" if self.limit is None else f", limit {self.limit:g} ×"
        verdict = f"  TOO {'MUCH' if self.unit == 'MB' else 'SLOW'}" if self.is_too_slow else ""
        scale = 1000 if self.unit == "ms" else 1
        ours, theirs = self.seconds * scale, self.against * scale
        return (
            f"{self.value:6.2f} ×  {self.claim} "
            f"({ours:.1f} {self.unit} against {theirs:.1f} {self.unit}{allowed}){verdict}"
        )


def alternating(
    first: Callable[[], float], second: Callable[[], float], rounds: int = ROUNDS
) -> tuple[float, float]:
    """Return the medians of two measurements taken by turns, after one of each to warm up."""
    first(), second()
    pairs = [(first(), second()) for _ in range(rounds)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def timed(action: Callable[[], object]) -> float:
    """Return how many seconds ``action`` takes."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def worked(action: Callable[[], object]) -> float:
    """Return how many seconds the processor was at work; neighbours do not count."""
    began = time.process_time()
    action()
    return time.process_time() - began
