"""The ledger of version 0.1: log, parties, rounds, findings, progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.migrations.columns import (
    POSITION_COLUMN,
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


def _create_change_log(db: Database) -> None:
    """Create the log of all changes: audit trail, source of undo, and outbox in one."""
    db.conn.execute(
        "CREATE TABLE operation ("
        "seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
        "actor TEXT NOT NULL, at TEXT NOT NULL, reason TEXT NOT NULL, source_file TEXT NOT NULL, "
        "desk TEXT NOT NULL, "
        "kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'setup', 'note')), "
        "undoes TEXT REFERENCES operation (uid), hash TEXT) STRICT"
    )
    db.conn.execute(
        "CREATE TABLE change ("
        "seq INTEGER PRIMARY KEY, "
        "operation_seq INTEGER NOT NULL REFERENCES operation (seq), "
        "table_name TEXT NOT NULL, row_uid TEXT NOT NULL, "
        "kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')), "
        "before TEXT, after TEXT, hash TEXT) STRICT"
    )
    create_index(db, "change", "operation_seq")
    db.conn.execute(
        "CREATE TABLE open_operation ("
        "slot INTEGER PRIMARY KEY CHECK (slot = 1), "
        "operation_seq INTEGER REFERENCES operation (seq)) STRICT"
    )
    db.conn.execute("INSERT INTO open_operation (slot, operation_seq) VALUES (1, NULL)")


def _create_parties(db: Database) -> None:
    """Create departments and people."""
    create_table(db, "department", "name TEXT NOT NULL CHECK (name <> '')", POSITION_COLUMN)
    # Two departments of one name would be counted apart.
    db.conn.execute(
        "CREATE UNIQUE INDEX department_name ON department (name) WHERE deleted_at IS NULL"
    )
    create_table(
        db, "person", "name TEXT NOT NULL CHECK (name <> '')", text_columns("post"), POSITION_COLUMN
    )
    create_index(db, "person", "name")


def _create_rounds(db: Database) -> None:
    """Create inspection rounds, what they count without listing, and their source texts."""
    dates = ("inspected_from", "inspected_to", "feedback_on", "as_of", "signed_on")
    create_table(
        db,
        "inspection_round",
        text_columns("title", "unit_name", "party_organisation", "authority", "team_name"),
        *(day_column(column) for column in dates),
        text_columns("phone", "postal_address", "postcode", "email"),
        text_columns("opening", "organisation", "next_steps", "closing"),
    )
    create_table(
        db,
        "source_tally",
        reference_column("round_uid", "inspection_round"),
        "source TEXT NOT NULL CHECK (source IN ('feedback', 'on_the_spot', 'petition', 'clue', "
        "'special', 'recommendation'))",
        "total INTEGER NOT NULL",
        "completed INTEGER NOT NULL",
        "stage_completed INTEGER NOT NULL",
        POSITION_COLUMN,
        "UNIQUE (round_uid, source)",
    )
    create_table(
        db,
        "source_text",
        reference_column("round_uid", "inspection_round"),
        text_columns("name", "kind", "text"),
    )
    create_index(db, "source_text", "round_uid")


def _create_findings(db: Database) -> None:
    """Create the tree of a 问题清单: themes, headings, findings, measures, responsibility."""
    create_table(
        db,
        "theme",
        reference_column("round_uid", "inspection_round"),
        text_columns("title"),
        POSITION_COLUMN,
    )
    create_index(db, "theme", "round_uid")
    create_table(
        db,
        "heading",
        reference_column("round_uid", "inspection_round"),
        reference_column("theme_uid", "theme", required=False),
        text_columns("title"),
        POSITION_COLUMN,
    )
    create_index(db, "heading", "round_uid")
    create_table(
        db,
        "finding",
        reference_column("round_uid", "inspection_round"),
        reference_column("theme_uid", "theme", required=False),
        reference_column("heading_uid", "heading", required=False),
        text_columns("number", "title", "description"),
        POSITION_COLUMN,
        "source TEXT NOT NULL CHECK (source IN ('feedback', 'on_the_spot', 'petition', 'clue', "
        "'special', 'recommendation'))",
        flag_column("is_immediate"),
        flag_column("is_time_bound"),
        flag_column("is_sustained"),
        enum_column(
            "declared_result",
            "not_started",
            "in_progress",
            "stage_completed",
            "completed",
            "sustained",
        ),
        text_columns("declared_wording", "situation", "plan"),
        day_column("due_on"),
        text_columns("due_wording"),
        day_column("completed_on"),
        text_columns("acceptance_criterion", "remarks"),
        "extras TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(extras))",
    )
    for column in ("round_uid", "theme_uid", "heading_uid"):
        create_index(db, "finding", column)
    for table, party, roles in (
        ("finding_department", "department", ("responsible", "supporting")),
        ("finding_person", "person", ("lead_official", "owner")),
    ):
        create_table(
            db,
            table,
            reference_column("finding_uid", "finding"),
            enum_column("role", *roles) + " NOT NULL",
            reference_column(f"{party}_uid", party),
            POSITION_COLUMN,
            f"UNIQUE (finding_uid, role, {party}_uid)",
        )
        create_index(db, table, f"{party}_uid")
    create_table(
        db,
        "measure",
        reference_column("finding_uid", "finding"),
        text_columns("text"),
        POSITION_COLUMN,
        reference_column("department_uid", "department", required=False),
        reference_column("owner_uid", "person", required=False),
        day_column("due_on"),
        text_columns("due_wording"),
        enum_column("state", "open", "done") + " NOT NULL",
    )
    for column in ("finding_uid", "department_uid", "owner_uid"):
        create_index(db, "measure", column)


def _create_progress(db: Database) -> None:
    """Create review series, their reviews, and what findings reported in them."""
    create_table(
        db,
        "review_series",
        reference_column("round_uid", "inspection_round"),
        text_columns("name"),
        enum_column("cycle", "weekly", "half_monthly", "monthly") + " NOT NULL",
    )
    create_index(db, "review_series", "round_uid")
    create_table(
        db,
        "progress_review",
        reference_column("series_uid", "review_series"),
        day_column("starts_on") + " NOT NULL",
        day_column("ends_on") + " NOT NULL",
        day_column("held_on"),
        text_columns("chair", "attendees"),
        flag_column("is_frozen"),
    )
    create_index(db, "progress_review", "series_uid", "starts_on")
    create_table(
        db,
        "progress_update",
        reference_column("review_uid", "progress_review"),
        reference_column("finding_uid", "finding"),
        text_columns("progress", "difficulty", "next_step", "coordination"),
        flag_column("no_progress"),
        "UNIQUE (review_uid, finding_uid)",
    )
    create_index(db, "progress_update", "finding_uid")


@LEDGER_MIGRATIONS()
def m0001_first_ledger(db: Database) -> None:
    """Create the ledger of version 0.1."""
    _create_change_log(db)
    _create_parties(db)
    _create_rounds(db)
    _create_findings(db)
    _create_progress(db)
