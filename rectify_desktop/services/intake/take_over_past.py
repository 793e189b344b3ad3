"""Taking over an earlier ledger (引入以前的台账), so that 回头看 shows what its findings became.

Its round stands beside the one under way, to be read and linked with. The file itself is only
read; what is taken over are findings with their places, results and situations, and every 销号.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.past_ledger import (
    Parties,
    PastLedger,
    known_again,
    must_be_earlier,
    unknown_names,
)
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class TakenOver:
    """How many findings came over, and names this ledger does not have: they were left out."""

    findings: int
    unknown_names: tuple[str, ...]


def read_past(path: Path) -> PastLedger:
    """Read the ledger of an earlier round; nothing is written to it.

    Raises:
        LedgerProblem: it is missing, busy, foreign, newer or damaged.

    """
    with Workspace.open(path, read_only=True) as opened:
        ledger = opened.ledger()
        return PastLedger(ledger, opened.case_records(ledger.round.id).closures)


def take_over_past(workspace: Workspace, past: PastLedger, source_name: str) -> TakenOver:
    """Take an earlier ledger over as one step, after a backup.

    Raises:
        RuleViolation: it is no earlier round, holds no finding, or was taken over before.

    """
    ledger = past.ledger
    must_be_earlier(ledger.round, workspace.current_round())
    if not ledger.findings:
        raise RuleViolation("选中的台账里没有问题，不用引入。")
    if any(known.id == ledger.round.id for known in workspace.rounds.all()):
        raise RuleViolation("这本台账已经引入过，可以直接关联。")
    parties = Parties(
        {department.name: department.id for department in workspace.parties.departments()},
        {person.name: person.id for person in workspace.parties.people()},
    )
    workspace.back_up("引入以前的台账前")
    with workspace.operation("引入以前的台账", source_file=source_name):
        workspace.rounds.save(ledger.round)
        for theme in ledger.themes:
            workspace.outline.save_theme(theme)
        for heading in ledger.headings:
            workspace.outline.save_heading(heading)
        workspace.findings.save_all(
            known_again(finding, ledger, parties) for finding in ledger.findings
        )
        workspace.casework.closures.save_all(past.closures)
    return TakenOver(len(ledger.findings), unknown_names(ledger, parties))
