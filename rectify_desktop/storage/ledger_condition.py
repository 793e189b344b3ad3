"""What a ledger file is like from outside: version, size, counts of rows; never what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.storage.faults import damaged_problem
from rectify_desktop.storage.triggers import LOGGED_TABLES

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection


@dataclass(frozen=True, slots=True)
class LedgerCondition:
    """The outside of a ledger; ``counts`` are rows by table, sizes are bytes."""

    schema_version: int
    sqlite_version: str
    journal_mode: str
    size: int
    free: int
    counts: dict[str, int]


def ledger_condition(database: LedgerConnection) -> LedgerCondition:
    """Return what an open ledger is like."""
    page = database.value("PRAGMA page_size")
    return LedgerCondition(
        database.value("PRAGMA user_version"),
        database.value("SELECT sqlite_version()"),
        database.value("PRAGMA journal_mode"),
        page * database.value("PRAGMA page_count"),
        page * database.value("PRAGMA freelist_count"),
        row_counts(database),
    )


def row_counts(database: LedgerConnection) -> dict[str, int]:
    """Return how many rows each table has that holds what was entered."""
    # A ledger that is about to be upgraded lacks the tables of later versions.
    held = {name for (name,) in database.tuples("SELECT name FROM sqlite_master")}
    tables = [name for name in (*LOGGED_TABLES, "operation", "change") if name in held]
    return {name: database.value(f"SELECT count(*) FROM {name}") for name in tables}


def must_be_whole(database: LedgerConnection) -> None:
    """Check every page, index and reference of an open ledger.

    Raises:
        DatabaseDamaged: something does not hold.

    """
    is_whole = database.tuples("PRAGMA integrity_check(1)") == [("ok",)]
    if not is_whole or database.tuples("PRAGMA foreign_key_check"):
        raise damaged_problem(database.path)


def sqlite_version() -> str:
    """Return the version of the library that reads and writes ledgers."""
    import sqlite3

    return sqlite3.sqlite_version
