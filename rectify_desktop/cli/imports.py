"""``rectify-desktop import``: a source read, shown, and entered into a ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.cli.output import say
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.proposal.compare_with_ledger import compare
from rectify_desktop.domain.proposal.comparison import STATUS_TERMS
from rectify_desktop.domain.proposal.proposal import DOUBT_TERMS
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.errors import FileProblem
from rectify_desktop.services.intake.import_source import apply_proposal, propose_file
from rectify_desktop.services.intake.proposal_json import proposal_as_json
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from rectify_desktop.domain.proposal.comparison import Comparison
    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.services.intake.enter_proposal import ImportOutcome

_SHOWN_DOUBTS = 10
_VERDICTS = {True: "相符", False: "不符", None: "未核对"}


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
