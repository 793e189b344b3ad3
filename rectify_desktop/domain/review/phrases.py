"""Phrases (常用语) that come up again and again in what is reported."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# A shorter clause is typed as quickly as it is chosen; a longer one fits one finding alone.
_SHORTEST, _LONGEST = 4, 40
_AT_LEAST = 2
_END = "。；;\n"


def frequent_phrases(texts: Iterable[str], most: int) -> list[str]:
    """Return the clauses that stand in several texts, the most frequent first.

    >>> frequent_phrases(["已印发。正在核对", "正在核对；已印发通知", "正在核对"], 5)
    ['正在核对']
    """
    counts = Counter(clause for text in texts for clause in dict.fromkeys(_clauses(text)))
    return [clause for clause, count in counts.most_common(most) if count >= _AT_LEAST]


def _clauses(text: str) -> Iterable[str]:
    parts = (part.strip() for part in re.split(f"[{_END}]", text))
    return (part for part in parts if _SHORTEST <= len(part) <= _LONGEST)
