"""问题清单, 任务清单 and 责任清单 tell of the same problems: what they say is put together.

They are told from departments that share a problem by their columns: each list adds what the
others do not have, and no cell gainsays another.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_mapping import ColumnRole, folded_heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.office.ledger_reader.draft import Draft

# What names a problem in every list.
_NAMING = frozenset({ColumnRole.NUMBER, ColumnRole.THEME, ColumnRole.HEADING, ColumnRole.FINDING})
_NEARLY_ALL = 0.8


def put_together(groups: Sequence[Sequence[Draft]]) -> set[int]:
    """Move what later lists say of the same problems to the first; return whose drafts are gone.

    The drafts that were taken in are named by their ``id``.
    """
    gone: set[int] = set()
    for at, group in enumerate(groups):
        for earlier in groups[:at]:
            pairs = _pairs(earlier, group)
            if len(pairs) >= max(1, len(group) * _NEARLY_ALL) and _adds(earlier, group):
                for first, second in pairs:
                    if id(first) not in gone and _agree(first, second):
                        first.rows += second.rows
                        gone.add(id(second))
                break
    return gone


def _pairs(earlier: Sequence[Draft], later: Sequence[Draft]) -> list[tuple[Draft, Draft]]:
    """Return the problems that stand in both lists, the first with the first of equal ones."""
    waiting: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in earlier:
        waiting[_title(draft)].append(draft)
    return [(waiting[_title(draft)].pop(0), draft) for draft in later if waiting[_title(draft)]]


def _title(draft: Draft) -> str:
    return folded_heading(draft.first.text(ColumnRole.FINDING))


def _adds(earlier: Sequence[Draft], later: Sequence[Draft]) -> bool:
    """Whether a list fills columns that the other has not, beside those that name the problem."""
    new = _filled(later) - _filled(earlier) - _NAMING
    both = _filled(later) & _filled(earlier) - _NAMING
    return len(new) > len(both)


def _filled(drafts: Sequence[Draft]) -> set[ColumnRole]:
    return {
        role for draft in drafts for row in draft.rows for role, text in row.texts.items() if text
    }


def _agree(first: Draft, second: Draft) -> bool:
    return all(
        first.different(role) == second.different(role)
        for role in _filled([first]) & _filled([second])
        if role not in _NAMING
    )
