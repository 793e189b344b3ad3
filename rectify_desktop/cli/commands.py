"""One function per verb; each prints what it did and raises RectifyError where it cannot."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING

from rectify_desktop.cli.export_case_paper import case_paper_asked, case_paper_suffixes
from rectify_desktop.cli.export_lists import (
    LIST_SUFFIXES,
    list_name,
    lists_asked,
    save_asked_lists,
)
from rectify_desktop.cli.export_review import REVIEW_SUFFIXES, review_paper_of
from rectify_desktop.cli.paper_file import save_as_named
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.papers.review_paper import review_paper
from rectify_desktop.domain.proposal.compare_with_ledger import compare
from rectify_desktop.domain.proposal.comparison import STATUS_TERMS
from rectify_desktop.domain.proposal.proposal import DOUBT_TERMS
from rectify_desktop.domain.terms import SOURCE_TERMS, Edition
from rectify_desktop.domain.wording.gaps import first_of
from rectify_desktop.errors import DatabaseReadOnly, FileProblem, RuleViolation, TargetRefused
from rectify_desktop.files import free_name
from rectify_desktop.services.intake.import_source import apply_proposal, propose_file
from rectify_desktop.services.intake.proposal_json import proposal_as_json
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.papers.export_papers import export_ledger, export_notice
from rectify_desktop.services.papers.paper_names import (
    LEDGER_PAPER,
    NOTICE_PAPER,
    REVIEW_PAPER,
    paper_name,
)
from rectify_desktop.services.papers.record_exports import record_export
from rectify_desktop.services.privacy.decide_privacy import mask_open_matters, must_be_publishable
from rectify_desktop.services.review.look_at_review import sheet_on
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.domain.proposal.comparison import Comparison
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.services.intake.enter_proposal import ImportOutcome

_SHOWN_DOUBTS = 10
_VERDICTS = {True: "相符", False: "不符", None: "未核对"}
_SHOWN_GAPS = 10
_PAPERS = {"notice": NOTICE_PAPER, "ledger": LEDGER_PAPER, "review": REVIEW_PAPER}


def run_import(arguments: Namespace) -> None:
    """Read a source and, unless it is a dry run, enter it into a ledger."""
    ledger_file: Path | None = arguments.ledger
    if ledger_file is None and not arguments.dry_run:
        raise FileProblem("请用 --ledger 指定要写入的台账，或加 --dry-run 只看读出的结果。")
    proposal = propose_file(arguments.source)
    comparison = outcome = None
    if ledger_file is not None:
        if arguments.dry_run:
            comparison = _compared(proposal, ledger_file)
        else:
            outcome = _enter(proposal, ledger_file)
    if arguments.json:
        say(proposal_as_json(proposal, comparison))
        return
    say(_summary(proposal) + _comparison_summary(comparison))
    if outcome is not None:
        say(f"{outcome.sentence}台账：{ledger_file}")


def run_export(arguments: Namespace) -> None:
    """Export one paper of a ledger."""
    edition, title = None, _PAPERS.get(arguments.paper, NOTICE_PAPER)[0]
    with _opened_for_export(arguments.ledger) as workspace:
        ledger = workspace.ledger()
        today = date.today()
        if arguments.paper == "notice":
            edition = arguments.edition
            target = _target(arguments.out, NOTICE_PAPER, ledger, today)
            if edition is Edition.PUBLIC:
                _settle_private(workspace, arguments, today)
            material = notice_material(workspace)
            notice = export_notice(
                ledger,
                target,
                edition,
                profile=arguments.profile,
                pattern=arguments.pattern,
                material=material,
            )
            _tell_gaps(notice)
        elif arguments.paper == "ledger":
            sheets = lists_asked(workspace, arguments, today)
            named = list_name(sheets)
            title = named[0]
            target = _target(arguments.out, named, ledger, today, LIST_SUFFIXES)
            save_asked_lists(sheets, target)
        elif arguments.paper == "paper":
            paper = case_paper_asked(workspace, arguments, today)
            title, suffixes = paper.name, case_paper_suffixes(arguments.kind)
            target = _target(arguments.out, (title, suffixes[0]), ledger, today, suffixes)
            save_as_named(paper, target)
            _tell_gaps(paper)
        else:
            paper = review_paper_of(workspace, arguments, today)
            named = (paper.name, ".pdf")
            target = _target(arguments.out, named, ledger, today, REVIEW_SUFFIXES)
            save_as_named(paper, target)
        say(f"已保存：{target}")
        _record(workspace, title, target, edition)


def write_three_papers(ledger_file: Path, folder: Path) -> list[Path]:
    """Write notice, ledger and review sheet of a ledger into a folder; return the files."""
    today = date.today()
    with Workspace.open(ledger_file, read_only=True) as workspace:
        ledger = workspace.ledger()
        targets = [
            folder / paper_name(kind, ledger, today)
            for kind in (NOTICE_PAPER, LEDGER_PAPER, REVIEW_PAPER)
        ]
        export_notice(ledger, targets[0], Edition.PUBLIC, material=notice_material(workspace))
        export_ledger(ledger, targets[1], today)
        save_as_named(review_paper(sheet_on(workspace, today, today)), targets[2])
    return targets


def say(text: str) -> None:
    """Print for the user; characters a console cannot show are replaced, never fatal.

    Raises:
        FileProblem: what is printed goes to a file that cannot be written.

    """
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever was reading has read enough (| head); the work itself goes on.
        _print_nowhere()
    except OSError as error:
        _print_nowhere()
        raise FileProblem(f"结果无法输出（{error.strerror}），请换一个输出位置。") from error


def _print_nowhere() -> None:
    """Leave nothing to be printed at the end, where it would fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _compared(proposal: ImportProposal, ledger_file: Path) -> Comparison:
    """Compare with a ledger that is only looked at; one yet to be made holds nothing."""
    if not ledger_file.exists():
        return compare(proposal, Ledger(InspectionRound()))
    with Workspace.open(ledger_file, read_only=True) as workspace:
        return compare(proposal, workspace.ledger())


def _comparison_summary(comparison: Comparison | None) -> str:
    if comparison is None:
        return ""
    counts = "，".join(f"{term}{comparison.count(status)}" for status, term in STATUS_TERMS.items())
    return f"\n与台账比较：{counts}。"


def _enter(proposal: ImportProposal, ledger_file: Path) -> ImportOutcome:
    opened = Workspace.open if ledger_file.exists() else Workspace.create
    is_new = opened == Workspace.create
    if is_new and not proposal.findings:
        # Nothing to enter: no empty ledger is left behind.
        raise FileProblem(proposal.reason)
    with opened(ledger_file) as workspace:
        return apply_proposal(workspace, proposal)


def _opened_for_export(ledger_file: Path) -> Workspace:
    """Open a ledger so that the export can be recorded, or only to look at where it must be."""
    try:
        return Workspace.open(ledger_file)
    except DatabaseReadOnly:
        return Workspace.open(ledger_file, read_only=True)


def _record(workspace: Workspace, paper: str, target: Path, edition: Edition | None) -> None:
    if workspace.is_read_only:
        say("台账只能查看，这次导出没有登记。")
        return
    record_export(
        workspace, paper, target, exported_at=datetime.now().astimezone(), edition=edition
    )


def _target(
    out: Path,
    paper: tuple[str, str],
    ledger: Ledger,
    today: date,
    suffixes: tuple[str, ...] = (),
) -> Path:
    title, suffix = paper
    if out.is_dir():
        return free_name(out / paper_name(paper, ledger, today))
    allowed = suffixes or (suffix,)
    if out.suffix.lower() not in allowed:
        raise TargetRefused(
            f"{title}只能存为 {'、'.join(allowed)} 文件，“{out.name}”的扩展名不对，请改名后重试。",
            out,
        )
    return out


def _settle_private(workspace: Workspace, arguments: Namespace, today: date) -> None:
    """Mask what was not decided where that is asked for; else refuse, and say that it can be.

    Raises:
        RuleViolation: a private matter is open.

    """
    if arguments.mask_private:
        mask_open_matters(workspace, by=workspace.actor, on=today, pattern=arguments.pattern)
        return
    material = notice_material(workspace)
    try:
        must_be_publishable(workspace.ledger(), material, pattern=arguments.pattern)
    except RuleViolation as error:
        raise RuleViolation(f"{error.message}要一律遮盖，请加 --mask-private。") from error


def _tell_gaps(notice: Notice | Paper) -> None:
    if notice.gaps:
        say(f"文中以【待填】标出：{first_of(notice.gaps, _SHOWN_GAPS)}。")
    if notice.cautions:
        say(f"请核对后再印发：{first_of(notice.cautions, _SHOWN_GAPS, '；')}。")


def _summary(proposal: ImportProposal) -> str:
    if not proposal.findings:
        return proposal.reason
    lines = [
        f"读出{len(proposal.themes)}个方面、{len(proposal.headings)}个类别、"
        f"{len(proposal.findings)}个具体问题。"
    ]
    lines += [
        f"{SOURCE_TERMS[tally.source]}：{tally.total}，已完成{tally.completed}"
        for tally in proposal.facts.tallies
    ]
    lines += [
        f"{_VERDICTS[item.adds_up]}：{item.claim}（文中{item.stated}{item.unit}，"
        f"读出{'—' if item.counted is None else f'{item.counted}{item.unit}'}）"
        for item in proposal.reconciliation
    ]
    lines += [
        f"存疑（{DOUBT_TERMS[doubt.kind]}）{doubt.place}：{doubt.text}"
        for doubt in proposal.doubts[:_SHOWN_DOUBTS]
    ]
    rest = len(proposal.doubts) - _SHOWN_DOUBTS
    if rest > 0:
        lines.append(f"另有{rest}处存疑，加 --json 查看全部。")
    return "\n".join(lines)
