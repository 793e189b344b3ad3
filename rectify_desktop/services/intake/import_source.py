"""Bringing in a paper (导入): read it into a proposal, and enter an accepted proposal.

Reading touches no ledger and may run off the main thread. Entering is one operation after a
verified backup; it adds what is new, changes only what was chosen and never deletes. The readers
and their libraries are loaded by the first import, not by the window: that opens a third sooner.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping
from rectify_desktop.domain.proposal.list_deadlines import with_deadlines
from rectify_desktop.domain.proposal.proposal import Doubt, DoubtKind, ImportProposal, SourceKind
from rectify_desktop.errors import FileProblem, RuleViolation
from rectify_desktop.office.gate.file_gate import open_checked
from rectify_desktop.office.gate.file_kinds import READABLE_SUFFIXES as READABLE_SUFFIXES
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.services.intake.enter_proposal import Entry, ImportOutcome
from rectify_desktop.services.intake.remember_columns import remembered_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from rectify_desktop.domain.proposal.comparison import Comparison
    from rectify_desktop.office.sources.isolated_reading import ReadingAhead
    from rectify_desktop.services.workspace import Workspace

PASTED_TEXT_NAME = "粘贴的文字"


def propose_file(
    path: Path,
    mapping: ColumnMapping | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
    ahead: ReadingAhead | None = None,
) -> ImportProposal:
    """Read a notice, a feedback or a list from a file, in a process of its own.

    Columns of lists are read as ``mapping`` says, else as was decided for the same headings before.
    ``cancelled`` is asked now and then; when it becomes true, reading ends at once. ``ahead`` has
    the process started already.

    Raises:
        SourceRefused: the file cannot be read; the sentence says what it is.
        Cancelled: the clerk asked to stop.

    """
    from rectify_desktop.office.sources.isolated_reading import read_isolated
    from rectify_desktop.office.sources.source_reader import read_source

    file = open_checked(path)
    if file.kind is FileKind.DOC:
        from rectify_desktop.office.sources.word_conversion import converted_to_docx

        file = converted_to_docx(file, cancelled)
    decided, remarks = _decided_columns(mapping)
    reader = partial(read_source, mapping=decided)
    proposal = read_isolated(file, cancelled=cancelled, reader=reader, ahead=ahead)
    return proposal.with_remarks(remarks)


def reading_ahead() -> ReadingAhead:
    """Start the process of the next file while the clerk still chooses; ``with`` ends it."""
    from rectify_desktop.office.sources.isolated_reading import ReadingAhead

    return ReadingAhead()


def propose_text(
    text: str, name: str = PASTED_TEXT_NAME, mapping: ColumnMapping | None = None
) -> ImportProposal:
    """Read a pasted notice or feedback, or the rows of a list; for ``mapping`` see above."""
    from rectify_desktop.office.sources.source_reader import read_pasted

    decided, remarks = _decided_columns(mapping)
    return read_pasted(text, name, decided).with_remarks(remarks)


def repaired(
    proposal: ImportProposal,
    choices: Iterable[tuple[Doubt, str]],
    *,
    problems: range | None = None,
) -> ImportProposal:
    """Put chosen readings where the doubtful texts stand, and read the whole text again.

    The cells of a list need no second reading: a deadline chosen goes to the findings it is for.
    ``problems`` are the lines of the problem part where the clerk said so.
    """
    if proposal.kind is SourceKind.SPREADSHEET:
        return with_deadlines(proposal, choices)
    lines = list(proposal.lines)
    # From the end of each line backwards, so that earlier places stay where they are.
    for doubt, reading in sorted(choices, key=lambda choice: choice[0].start, reverse=True):
        line, end = lines[doubt.line], doubt.start + len(doubt.text)
        if doubt.start < 0 or line[doubt.start : end] != doubt.text:
            msg = f"the doubt {doubt.text!r} does not stand where it says"
            raise ValueError(msg)
        lines[doubt.line] = line[: doubt.start] + reading + line[end:]
    # Remarks on the file as a whole come from its reader; those on a line are read again.
    remarks = [d.text for d in proposal.doubts if d.kind is DoubtKind.REMARK and d.line < 0]
    return _read_notice(lines, proposal.source_name, problems).with_remarks(remarks)


def apply_proposal(
    workspace: Workspace, proposal: ImportProposal, decisions: Comparison | None = None
) -> ImportOutcome:
    """Enter a proposal into the current round, as one step, after a backup; no step for no news.

    With decisions, what they take is added or changed. Without, only findings whose title the
    ledger does not hold are added. Empty facts of the round are filled, others stay.

    Raises:
        RuleViolation: the proposal holds no finding, or the ledger is not the one compared with.

    """
    if not proposal.findings:
        raise RuleViolation(proposal.reason or "没有读出问题，台账未作改动。")
    entry = Entry(workspace, proposal)
    if entry.brings_news(decisions):
        workspace.back_up("导入前")
    name = f"导入{proposal.source_name}"
    with workspace.operation(name, source_file=proposal.source_name):
        return entry.enter(decisions)


def _decided_columns(mapping: ColumnMapping | None) -> tuple[ColumnMapping, tuple[str, ...]]:
    """Return what is known of columns; a broken memory is told and does not stop the reading."""
    try:
        remembered, remarks = remembered_columns(), ()
    except FileProblem as problem:
        remembered, remarks = ColumnMapping(), (problem.message,)
    return (remembered.merged(mapping) if mapping else remembered), remarks


def _read_notice(lines: Sequence[str], name: str, problems: range | None = None) -> ImportProposal:
    from rectify_desktop.office.notice_reader import read_notice

    return read_notice(lines, name, problems=problems)
