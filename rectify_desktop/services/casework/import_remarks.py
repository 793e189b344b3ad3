"""Bringing in reviewers' remarks (导入审核意见): read into a proposal, looked at, then entered.

Reading touches no ledger and may run off the main thread. Entering is one step; nothing there is
changes, and what the ledger holds already is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.domain.wording.folding import folded
from rectify_desktop.office.gate.file_gate import open_checked
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.services.casework.answer_remarks import save_behind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from rectify_desktop.domain.casework.remark_proposal import ProposedRemark, RemarkProposal
    from rectify_desktop.domain.ids import FindingId, RoundId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace

PASTED_REMARKS_NAME = "粘贴的文字"


def propose_remarks(path: Path, *, cancelled: Callable[[], bool] | None = None) -> RemarkProposal:
    """Read remarks from a file, in a process of its own.

    Raises:
        SourceRefused: the file cannot be read; the sentence says what it is.
        Cancelled: the clerk asked to stop.

    """
    from rectify_desktop.office.remark_reader import read_remarks
    from rectify_desktop.office.sources.isolated_reading import read_remarks_isolated

    file = open_checked(path)
    if file.kind is FileKind.DOC:
        from rectify_desktop.office.sources.word_conversion import converted_to_docx

        file = converted_to_docx(file, cancelled)
    return read_remarks_isolated(file, read_remarks, cancelled=cancelled)


def propose_pasted_remarks(text: str, name: str = PASTED_REMARKS_NAME) -> RemarkProposal:
    """Read remarks from a pasted text, or from the rows of a table."""
    from rectify_desktop.office.remark_reader import read_pasted_remarks

    return read_pasted_remarks(text, name)


@dataclass(frozen=True, slots=True)
class LinkedNumbers:
    """The findings that numbers stand for, and the numbers no finding has."""

    finding_ids: tuple[FindingId, ...]
    unknown: tuple[str, ...]


def linked_numbers(ledger: Ledger, numbers: Iterable[str]) -> LinkedNumbers:
    """Return the findings of the numbers a remark names; numbers are matched whole."""
    by_number = {finding.number: finding.id for finding in ledger.findings if finding.number}
    ids: list[FindingId] = []
    unknown: list[str] = []
    for number in dict.fromkeys(each.strip() for each in numbers):
        if number in by_number:
            ids.append(by_number[number])
        elif number:
            unknown.append(number)
    return LinkedNumbers(tuple(ids), tuple(unknown))


def is_held(remark: ProposedRemark, held: Iterable[ReviewerRemark]) -> bool:
    """Whether the ledger has this remark already: the same words of the same reviewer."""
    text, reviewer = folded(remark.text), folded(remark.reviewer)
    return any(
        folded(known.text) == text and (not reviewer or folded(known.reviewer) == reviewer)
        for known in held
    )


def as_remark(
    proposed: ProposedRemark, round_id: RoundId, finding_ids: tuple[FindingId, ...]
) -> ReviewerRemark:
    """Return what was read as a remark of the round; an answer that stood beside it comes along."""
    return ReviewerRemark(
        round_id,
        proposed.text.strip(),
        proposed.number.strip(),
        proposed.reviewer.strip(),
        proposed.paper.strip(),
        proposed.received_on,
        proposed.answer.strip(),
        finding_ids=finding_ids,
    )


def import_remarks(
    workspace: Workspace, remarks: Sequence[ReviewerRemark], source_name: str
) -> int:
    """Enter the remarks a clerk took over, behind those there are, as one step; return how many.

    Raises:
        RuleViolation: one of them says nothing; none is entered.

    """
    for remark in remarks:
        must_be_told(remark.text, "有一条审核意见没有内容，请填写，或者不勾选它。")
    if remarks:
        with workspace.operation(f"导入审核意见{len(remarks)}条", source_file=source_name):
            save_behind(workspace, remarks)
    return len(remarks)
