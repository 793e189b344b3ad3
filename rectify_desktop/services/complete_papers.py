"""补齐清单: what the departments have to mend, as a paper of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.completion_list import compose_completion_list
from rectify_desktop.services.check_ledger import check_desk

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import DepartmentId
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace


def completion_list(
    workspace: Workspace, *, today: date, department_id: DepartmentId | None = None
) -> Paper:
    """Compose the list of all gaps of the current round, or those of one department."""
    ledger = workspace.ledger()
    hits = check_desk(workspace, today=today, ledger=ledger).hits()
    return compose_completion_list(ledger, hits, today=today, department_id=department_id)
