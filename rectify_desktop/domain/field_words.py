"""What a field with checked values says of a finding, in the words the list shows and reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.finding_fields import CellField
from rectify_desktop.domain.terms import SOURCE_TERMS, TIMING_TERMS

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding

CHECKED_FIELDS = (
    CellField.RESULT,
    CellField.SOURCE,
    CellField.TIMINGS,
    CellField.DUE,
    CellField.COMPLETED,
)


def checked_words(finding: Finding, key: str) -> str:
    """Return the words of one of ``CHECKED_FIELDS``."""
    match key:
        case CellField.RESULT:
            return finding.result_text
        case CellField.SOURCE:
            return SOURCE_TERMS[finding.source]
        case CellField.TIMINGS:
            return "、".join(term for key, term in TIMING_TERMS.items() if key in finding.timings)
        case CellField.DUE:
            # The short form of a date keeps the column narrow; words stay as they were written.
            if finding.due_on is not None and not finding.due_wording:
                return finding.due_on.isoformat()
            return due_text(finding)
        case _:
            return finding.completed_on.isoformat() if finding.completed_on else ""
