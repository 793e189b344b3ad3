"""A word on every paper that is told by a count alone, without composing the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.services.notice.withhold_passages import withheld_items
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.papers.composing import LIST_KINDS
from rectify_desktop.ui.papers.readiness import Readiness, Tone

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk

_NONE_YET = Readiness("暂无", Tone.QUIET)


def counted_words(desk: Desk) -> dict[PaperKey, Readiness]:
    """Say of lists and of case papers how much there is of what they show."""
    round_id, casework = desk.ledger.round.id, desk.workspace.casework
    records = desk.workspace.case_records(round_id)
    findings = len(desk.ledger.findings)
    extensions = [each.kind for each in records.extensions]
    withheld = len(withheld_items(desk.workspace))
    counts = {
        PaperKey.SUPERVISION: (len(records.orders), "份"),
        PaperKey.CLOSURE: (len(records.closures), "份"),
        PaperKey.EXTENSION: (extensions.count(ExtensionKind.EXTENSION), "份"),
        PaperKey.CONTINUED: (extensions.count(ExtensionKind.CONTINUED), "份"),
        PaperKey.EVIDENCE: (len(records.evidence), "件"),
        PaperKey.POLICIES: (len(records.policies), "项"),
        PaperKey.REMARKS: (len(casework.remarks.of_round(round_id)), "条"),
        PaperKey.DRAW: (len(casework.draws.of_round(round_id)), "次"),
        PaperKey.FUNDS: (len(records.funds) + len(records.accountability), "笔"),
    }
    words = {
        key: Readiness(f"{count}{unit}", Tone.QUIET) if count else _NONE_YET
        for key, (count, unit) in counts.items()
    }
    words |= {key: Readiness(f"{findings}条", Tone.QUIET) for key in LIST_KINDS}
    words[PaperKey.CARDS] = Readiness(f"{findings}张", Tone.QUIET)
    left_out = Readiness(f"{withheld}处", Tone.QUIET) if withheld else _NONE_YET
    words[PaperKey.WITHHOLDING_SHEET] = left_out
    return words
