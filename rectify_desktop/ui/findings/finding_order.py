"""The order of the list by one of its columns: numbers as numbers, days as days, words by pinyin.

As in a sheet, an order is made once and holds: a row does not run away while it is written in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCollator, QLocale

from rectify_desktop.domain.deadline import due_state
from rectify_desktop.ui.findings.finding_columns import FindingColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId

_COUNTS = frozenset({FindingColumn.MEASURES, FindingColumn.EVIDENCE})


def places_by(
    findings: Iterable[Finding],
    section: int,
    *,
    text: Callable[[Finding], str],
    today: date,
    descending: bool,
) -> dict[FindingId, int]:
    """Return the place of each finding when sorted by a column; what is empty comes last."""
    chinese = QCollator(QLocale(QLocale.Language.Chinese))
    chinese.setNumericMode(True)

    def key(finding: Finding) -> Any:
        match section:
            case FindingColumn.NUMBER:
                return [int(part) for part in re.findall(r"\d+", finding.number)] or None
            case FindingColumn.DUE:
                return finding.due_on
            case FindingColumn.COMPLETED:
                return finding.completed_on
            case FindingColumn.LIGHT:
                return due_state(finding, today).days_left
            case _:
                words = text(finding)
                if section in _COUNTS:
                    return int(words) if words else None
                return chinese.sortKey(words) if words else None

    keyed = [(key(finding), finding.id) for finding in findings]
    filled = [pair for pair in keyed if pair[0] is not None]
    empty = [finding_id for value, finding_id in keyed if value is None]
    # QCollatorSortKey knows but "<", which is all that sorting asks; the ids are never compared.
    filled.sort(key=lambda pair: pair[0], reverse=descending)
    return {finding_id: at for at, finding_id in enumerate([*(i for _, i in filled), *empty])}
