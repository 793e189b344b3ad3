"""How wide the columns of the 问题清单 want to be, by the words they hold."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from rectify_desktop.ui.findings.finding_columns import FindingColumn, cell_text
from rectify_desktop.ui.findings.finding_rows import INDENT

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFontMetrics

    from rectify_desktop.domain.ledger import Ledger

_NUMBER_WIDTH = 84
_TEXT_WIDTH = 200
_PADDING = 16
_DOT_ROOM = 20
# The narrowest a column may get without cutting its title, and the widest it takes by itself.
_LIMITS = {
    FindingColumn.RESULT: (72, 88),
    FindingColumn.LEADERS: (46, 76),
    FindingColumn.DEPARTMENTS: (46, 104),
    FindingColumn.OWNERS: (56, 76),
    FindingColumn.DUE: (72, 136),
    FindingColumn.LIGHT: (72, 104),
    FindingColumn.SUPPORTING: (46, 104),
    FindingColumn.SOURCE: (72, 96),
    FindingColumn.TIMINGS: (72, 144),
    FindingColumn.COMPLETED: (84, 96),
    FindingColumn.MEASURES: (58, 64),
    FindingColumn.EVIDENCE: (58, 64),
}
LEAST_WIDTH = min(least for least, _ in _LIMITS.values())
# The line of letters at the usual size, for which the limits are meant.
_HEIGHT_AT_100 = 19
# Beyond these, a list is measured by its beginning.
_MEASURED = 300

# Numbers stand below their themes and headings; with a dozen letters they may be cut.
_NUMBER_STEPS = 3 * INDENT
_NUMBER_MOST = 150

# The columns that are as wide as their words, none wider than it has to be.
FITTED_COLUMNS = tuple(_LIMITS)


def fitted_width(column: FindingColumn, ledger: Ledger, today: date, metrics: QFontMetrics) -> int:
    """Return how wide a column has to be for what it holds."""
    least, most = _LIMITS[column]
    scale = metrics.height() / _HEIGHT_AT_100
    texts = {
        cell_text(ledger, finding, column, today) for finding in islice(ledger.findings, _MEASURED)
    }
    wanted = max((metrics.horizontalAdvance(text) + _PADDING for text in texts), default=0)
    wanted += round(_DOT_ROOM * scale) if column is FindingColumn.LIGHT else 0
    return min(max(wanted, round(least * scale)), round(most * scale))


def number_width(ledger: Ledger, metrics: QFontMetrics) -> int:
    """Return how wide the longest number wants to be, below all that steps in."""
    longest = max((finding.number for finding in ledger.findings), key=len, default="")
    scale = metrics.height() / _HEIGHT_AT_100
    wanted = metrics.horizontalAdvance(longest) + _NUMBER_STEPS + _PADDING
    return min(max(wanted, _NUMBER_WIDTH), round(_NUMBER_MOST * scale))


def usual_width(section: int) -> int:
    """Return how wide a column begins before anything was measured."""
    if section == FindingColumn.NUMBER:
        return _NUMBER_WIDTH
    limits = _LIMITS.get(FindingColumn(section)) if section < len(FindingColumn) else None
    return limits[1] if limits else _TEXT_WIDTH
