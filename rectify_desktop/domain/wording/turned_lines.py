r"""Words turned by their meaning where a column has no room: 2025年\n3月4日, 阶段性\n完成.

Left to itself a program turns them wherever the line is full: 2025年3/月4日.
"""

from __future__ import annotations

import re

from rectify_desktop.domain.proposal.column_roles import ColumnRole

# Columns of days and results, where such words stand alone.
TURNED_ROLES = frozenset(
    {ColumnRole.DUE, ColumnRole.COMPLETED, ColumnRole.MEASURE_DUE, ColumnRole.RESULT}
)
# Columns of names, each of which may have a line of its own.
NAME_ROLES = frozenset(
    {
        ColumnRole.LEAD_OFFICIALS,
        ColumnRole.RESPONSIBLE,
        ColumnRole.SUPPORTING,
        ColumnRole.OWNERS,
        ColumnRole.MEASURE_DEPARTMENT,
        ColumnRole.MEASURE_OWNER,
    }
)
_PLACES = re.compile(r"(?<=\d{4}年)(?=\d)|(?<=^阶段性)(?=完成|办结)", re.MULTILINE)
_TURNS = re.compile(r"(?<=\d{4}年)\s*\n\s*(?=\d)|(?<=阶段性)\s*\n\s*(?=完成|办结)")
# The words after the comma go below the day, without it.
_AND_ON = re.compile(r"(?<=前)，(?=并)")
_AND_BELOW = re.compile(r"(?<=前)\n(?=并)")


def turned_in_column(text: str, role: ColumnRole) -> str:
    r"""Return a text of a column as it is turned there; most are not.

    >>> turned_in_column("路灯管理所、计划财务科", ColumnRole.RESPONSIBLE)
    '路灯管理所\n计划财务科'
    """
    if role in NAME_ROLES:
        return text.replace("、", "\n")
    return turned(text) if role in TURNED_ROLES else text


def turned(text: str) -> str:
    r"""Return a text with line breaks where its words may turn.

    >>> turned("2026年12月1日前，并长期坚持")
    '2026年\n12月1日前\n并长期坚持'
    """
    return _PLACES.sub("\n", turned_at_comma(text))


def turned_at_comma(text: str) -> str:
    r"""Return a deadline with what goes on after its day below it.

    >>> turned_at_comma("12月1日前，并长期坚持")
    '12月1日前\n并长期坚持'
    """
    return _AND_ON.sub("\n", text)


def in_one_line(text: str) -> str:
    r"""Return a text as it was before its words were turned.

    >>> in_one_line("2026年\n12月1日前\n并长期坚持")
    '2026年12月1日前，并长期坚持'
    """
    return _AND_BELOW.sub("，", _TURNS.sub("", text)) if "\n" in text else text
