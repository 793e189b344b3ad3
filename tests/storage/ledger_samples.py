"""Small invented ledgers, and the dump by which two ledgers are compared."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.measure import Measure
from rectify_desktop.storage.triggers import LOGGED_TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.storage.connection import LedgerConnection

# Who wrote a row last and how often is not part of what undo restores.
_STAMP = {"rev", "updated_at", "updated_by"}


def dump(database: LedgerConnection) -> dict[str, list[dict[str, Any]]]:
    """Return all rows of all data tables, stamps left out."""
    return {
        table: [
            {name: value for name, value in row.items() if name not in _STAMP}
            for row in database.rows(f"SELECT * FROM {table} ORDER BY id")
        ]
        for table in LOGGED_TABLES
    }


def connection_of(workspace: Workspace) -> LedgerConnection:
    """Return the connection below a workspace, for tests that look under the floor."""
    return workspace._database


def add_finding(workspace: Workspace, title: str, *, measures: int = 0) -> Finding:
    """Enter one finding as one operation."""
    finding = Finding(workspace.current_round().id, title)
    with workspace.operation("新增问题"):
        workspace.findings.save(finding)
        workspace.measures.save_all(
            [Measure(finding.id, f"第{index + 1}条措施", index) for index in range(measures)]
        )
    return finding


def titles(workspace: Workspace) -> set[str]:
    """Return the titles of all live findings."""
    return {finding.title for finding in workspace.ledger().findings}


def ids(workspace: Workspace) -> set[FindingId]:
    """Return the ids of all live findings."""
    return {finding.id for finding in workspace.ledger().findings}


def edit_behind_our_back(path: Path, *statements: str) -> None:
    """Change a closed ledger as another tool would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)
