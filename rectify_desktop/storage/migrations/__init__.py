"""The schema of a ledger file, as append-only migrations; a shipped one is never edited.

What the database can hold to (not null, enums, foreign keys, real dates) it holds to here, so
that neither a mistake of ours nor another tool can store what the domain does not know. One
module is one migration; importing them in their order registers them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database

from rectify_desktop.storage.migrations import (
    m0001_first_ledger,
    m0002_paper_frame,
    m0003_paper_desk,
    m0004_case_work,
    m0005_review_columns,
    m0006_change_by_finding,
    m0007_checks,
    m0008_declined_suggestions,
    m0009_rule_numbers,
)
from rectify_desktop.storage.migrations.registry import LEDGER_MIGRATIONS

if TYPE_CHECKING:
    import sqlite3

__all__ = [
    "LEDGER_MIGRATIONS",
    "apply_migrations",
    "m0001_first_ledger",
    "m0002_paper_frame",
    "m0003_paper_desk",
    "m0004_case_work",
    "m0005_review_columns",
    "m0006_change_by_finding",
    "m0007_checks",
    "m0008_declined_suggestions",
    "m0009_rule_numbers",
]


def apply_migrations(connection: sqlite3.Connection) -> None:
    """Apply what a file still lacks, inside the transaction the caller has open."""
    LEDGER_MIGRATIONS.apply(Database(connection, execute_plugins=False))
