"""Exporting a paper of case work: which one, and of which finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.papers.case_paper_kinds import (
    CASE_PAPERS,
    PaperChoice,
    case_paper_named,
    kinds_text,
)
from rectify_desktop.services.papers.case_papers import compose_case_paper

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import date

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace


def add_case_paper_options(parser: ArgumentParser) -> None:
    """Add what may be said of a paper of case work."""
    kinds = "，".join(f"{paper.key.value} {paper.name}" for paper in CASE_PAPERS.values())
    parser.add_argument("--kind", default="", metavar="种类", help=f"paper 的种类：{kinds}")
    parser.add_argument(
        "--finding", default="", metavar="编号", help="哪个问题的文书，写问题编号，如 1.2"
    )


def case_paper_asked(workspace: Workspace, arguments: Namespace, today: date) -> Paper:
    """Return the paper that was asked for.

    Raises:
        NotFound: there is no such kind of paper, or no finding of that number.
        RuleViolation: no kind was named, or the paper is of a finding and none was named.

    """
    if not arguments.kind:
        raise RuleViolation(f"请用 --kind 说明要哪种文书：{kinds_text()}。")
    kind = case_paper_named(arguments.kind)
    choice = PaperChoice(_finding_id(workspace.ledger(), arguments.finding.strip()))
    return compose_case_paper(workspace, kind.key, choice, today=today)


def case_paper_suffixes(kind: str) -> tuple[str, ...]:
    """Return the formats a paper can be saved in, its usual one first."""
    return (*case_paper_named(kind).suffixes, ".pdf")


def _finding_id(ledger: Ledger, number: str) -> FindingId | None:
    if not number:
        return None
    for finding in ledger.findings:
        if finding.number == number:
            return finding.id
    raise NotFound(f"台账里没有编号为“{number}”的问题。")
