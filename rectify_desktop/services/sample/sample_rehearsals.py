"""What the sample ledger holds of 模拟回头看 and of the rehearsal of 成效评估."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import DrawOutcome
from rectify_desktop.services.casework.draw_recurrence import check_drawn, draw_findings
from rectify_desktop.services.casework.rehearse_evaluation import (
    change_evaluation,
    change_satisfaction,
    evaluation_sheet,
    satisfaction_tallies,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.vocabulary import Table


def look_again(workspace: Workspace, draws: Sequence[Table], day: Callable[[int], date]) -> None:
    """Draw closed findings, and look at the first of each draw."""
    for table in draws:
        count, seed, by = table["count"], table["seed"], table["by"]
        draw = draw_findings(workspace, count, seed=seed, drawn_by=by, today=day(table["drawn"]))
        first, outcome = draw.findings[0].finding_id, DrawOutcome(table["outcome"])
        on = day(table["checked"])
        check_drawn(workspace, draw.id, first, outcome, on=on, note=table["note"])


def evaluate(workspace: Workspace, round_id: RoundId, content: Table) -> None:
    """Take points off the sheet with their reasons, and count the votes of 满意度."""
    for table in content["deductions"]:
        items = evaluation_sheet(workspace, round_id)
        (item,) = [each for each in items if each.text == table["text"]]
        deducted = round(table["points"] * 10)
        change_evaluation(
            workspace, replace(item, deducted_tenths=deducted, reason=table["reason"])
        )
    for table in content["votes"]:
        tallies = satisfaction_tallies(workspace, round_id)
        (tally,) = [each for each in tallies if each.group == table["group"]]
        names = ("satisfied", "mostly_satisfied", "dissatisfied", "unaware")
        votes = dict(zip(names, table["counts"], strict=True))
        change_satisfaction(workspace, replace(tally, **votes))
