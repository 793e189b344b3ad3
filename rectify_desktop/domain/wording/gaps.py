"""Gaps (待填): what a paper needs and the ledger lacks, printed as 【待填：…】, never invented."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GAP = re.compile(r"【待填：([^【】\n]+)】")


def gap_mark(name: str) -> str:
    """Return the mark that stands for a missing fact.

    >>> gap_mark("反馈日期")
    '【待填：反馈日期】'
    """
    return f"【待填：{name}】"


def first_of(names: Sequence[str], most: int, mark: str = "、") -> str:
    """Name at most so many, then only how many there are.

    >>> first_of(("文号", "日期", "电话"), 2)
    '文号、日期等3处'
    """
    rest = f"等{len(names)}处" if len(names) > most else ""
    return mark.join(names[:most]) + rest


def gap_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return what is missing in some texts, each once, in the order it is met."""
    return tuple(dict.fromkeys(name for text in texts for name in GAP.findall(text)))
