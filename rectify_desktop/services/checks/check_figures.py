"""数字对账: reading a paper, and setting its numbers beside those of the ledger."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.checks.edited_copy import base_of, compare_copy, nearest_base
from rectify_desktop.domain.checks.figures_desk import OwnLine, compare_figures
from rectify_desktop.domain.checks.ledger_numbers import ledger_numbers
from rectify_desktop.domain.checks.scope import CheckedText
from rectify_desktop.domain.checks.sums import person_sums, rates
from rectify_desktop.domain.notice.notice_parts import one_paragraph
from rectify_desktop.domain.notice.passages import OF_FIGURES
from rectify_desktop.domain.terms import EDITION_TERMS, Edition
from rectify_desktop.services.checks.check_ledger import check_desk
from rectify_desktop.services.intake.import_source import propose_file, propose_text
from rectify_desktop.services.notice.word_notices import notice_material, notice_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from rectify_desktop.domain.checks.edited_copy import BaseText, EditedCopy
    from rectify_desktop.domain.checks.figures_desk import FiguresDesk
    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.drafts import NoticeDraft
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.notice.notice_parts import NoticeParagraph
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.services.checks.check_ledger import CheckDesk
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FiguresMaterial:
    """All that comparing a paper needs, as one value: it may be used on another thread."""

    ledger: Ledger
    material: NoticeMaterial
    drafts: tuple[NoticeDraft, ...] = ()
    rules: CheckDesk | None = None


@dataclass(frozen=True, slots=True)
class ComparedPaper:
    """The lines of a paper, its numbers beside the ledger's, and what was changed by hand.

    ``hits`` are the sums and rates that its own numbers do not make.
    """

    lines: tuple[str, ...]
    desk: FiguresDesk
    hits: tuple[CheckHit, ...] = ()
    copy: EditedCopy | None = None


def figures_material(
    workspace: Workspace, ledger: Ledger | None = None, *, today: date
) -> FiguresMaterial:
    """Read what papers are compared with; ``ledger`` spares reading it again."""
    shown = ledger or workspace.ledger()
    round_id = shown.round.id
    kept = (d for edition in Edition for d in workspace.drafts.of_round(round_id, edition))
    return FiguresMaterial(
        shown,
        notice_material(workspace, round_id),
        tuple(kept),
        check_desk(workspace, today=today, ledger=shown),
    )


def read_paper(path: Path, cancelled: Callable[[], bool] | None = None) -> ImportProposal:
    """Read a paper whose numbers are to be compared, such as an edited copy that came back.

    Raises:
        SourceRefused: the file cannot be read; the sentence says what it is.
        Cancelled: the clerk asked to stop.

    """
    return propose_file(path, cancelled=cancelled)


def compared_paper(material: FiguresMaterial, paper: ImportProposal) -> ComparedPaper:
    """Set a paper beside the ledger, and beside the draft or notice it seems to come from."""
    compared = _compared(material, paper)
    base = nearest_base(list(_bases(material)), paper.lines)
    if base is None:
        return compared
    return replace(compared, copy=compare_copy(base, paper.lines, compared.desk.rows))


def compared_draft(material: FiguresMaterial, edition: Edition) -> ComparedPaper:
    """Set the notice as it would leave the house now beside the ledger."""
    draft = notice_of(material.ledger, edition, material=material.material)
    return compared_notice(material, draft)


def compared_notice(material: FiguresMaterial, notice: Notice) -> ComparedPaper:
    """Set the text of a notice beside the ledger."""
    return _compared(material, propose_text("\n".join(notice.texts)))


def figures_desk(ledger: Ledger, material: NoticeMaterial, paper: ImportProposal) -> FiguresDesk:
    """Set the numbers of a paper beside the ledger's; takes no workspace, so it runs off-thread.

    ``material`` is what notices of the round are made of (``notice_material``). What was edited by
    hand in a notice is not what the ledger says, so it proves nothing.
    """
    unedited = replace(material, edits=())
    own = notice_of(ledger, Edition.INTERNAL, material=unedited)
    return compare_figures(
        paper.stated,
        paper.lines,
        ledger_numbers(ledger, material.records or CaseRecords()),
        list(_own_lines(ledger, own.paragraphs)),
        paper.reconciliation,
    )


def draft_desk(ledger: Ledger, material: NoticeMaterial, edition: Edition) -> FiguresDesk:
    """Set the numbers of the notice as it would leave the house beside the ledger's."""
    return compared_draft(FiguresMaterial(ledger, material), edition).desk


def _compared(material: FiguresMaterial, paper: ImportProposal) -> ComparedPaper:
    desk = figures_desk(material.ledger, material.material, paper)
    return ComparedPaper(paper.lines, desk, tuple(_broken_claims(material.rules, paper.lines)))


def _broken_claims(rules: CheckDesk | None, lines: Sequence[str]) -> Iterator[CheckHit]:
    """Yield the sums and rates that do not come out, by the rules that are on."""
    if rules is None:
        return
    for at, line in enumerate(lines, start=1):
        text = CheckedText(line, f"line {at}", f"第{at}段")
        found = (hit for check in (rates, person_sums) for hit in check(text, rules.scope))
        yield from (judged.hit for judged in rules.judge(found))


def _bases(material: FiguresMaterial) -> Iterator[BaseText]:
    """Yield the latest drafts first, then the notices as they read now."""
    for draft in sorted(material.drafts, key=lambda draft: draft.made_at, reverse=True):
        yield base_of(f"第{draft.number}稿（{EDITION_TERMS[draft.edition]}）", draft.notice)
    for edition in Edition:
        notice = notice_of(material.ledger, edition, material=material.material)
        yield base_of(f"现在的通报（{EDITION_TERMS[edition]}）", notice)


def _own_lines(ledger: Ledger, paragraphs: Iterable[NoticeParagraph]) -> Iterator[OwnLine]:
    described = {
        words: finding.id
        for finding in ledger.findings
        if (words := one_paragraph(finding.description))
    }
    for paragraph in paragraphs:
        key, text = paragraph.passage, paragraph.text
        if key is not None:
            yield OwnLine(text, key.finding_id, key.kind in OF_FIGURES)
        else:
            # The description of a finding is a run of its own behind the title.
            found = (described[run.text] for run in paragraph.runs if run.text in described)
            yield OwnLine(text, next(found, None))
