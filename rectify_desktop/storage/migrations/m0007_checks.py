"""体检: doubts that were accepted, rules the office changed, private matters that were decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.migrations.columns import (
    create_index,
    create_table,
    day_column,
    enum_column,
    flag_column,
    reference_column,
    text_columns,
)
from rectify_desktop.storage.migrations.registry import LEDGER_MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


@LEDGER_MIGRATIONS()
def m0007_checks(db: Database) -> None:
    """Keep why a doubt was let stand, which rules the office changed, and what may be public."""
    create_table(
        db,
        "check_acceptance",
        reference_column("round_uid", "inspection_round"),
        reference_column("finding_uid", "finding", required=False),
        "rule TEXT NOT NULL CHECK (rule <> '')",
        "fingerprint TEXT NOT NULL CHECK (fingerprint <> '')",
        "reason TEXT NOT NULL CHECK (reason <> '')",
        text_columns("message", "accepted_by"),
        day_column("accepted_on"),
    )
    create_table(
        db,
        "check_rule_setting",
        "rule TEXT NOT NULL CHECK (rule <> '')",
        flag_column("is_off"),
        enum_column("level", "error", "doubt", "hint"),
    )
    create_table(
        db,
        "privacy_decision",
        reference_column("round_uid", "inspection_round"),
        enum_column(
            "kind", "id_number", "mobile", "bank_card", "plate", "address", "person", "company"
        )
        + " NOT NULL",
        "text TEXT NOT NULL CHECK (text <> '')",
        enum_column("choice", "masked", "kept", "reworded") + " NOT NULL",
        text_columns("ground", "decided_by"),
        day_column("decided_on"),
    )
    create_index(db, "check_acceptance", "finding_uid")
    for table, columns in (
        ("check_acceptance", "round_uid, fingerprint"),
        ("check_rule_setting", "rule"),
        ("privacy_decision", "round_uid, kind, text"),
    ):
        db.conn.execute(
            f"CREATE UNIQUE INDEX {table}_once ON {table} ({columns}) WHERE deleted_at IS NULL"
        )
