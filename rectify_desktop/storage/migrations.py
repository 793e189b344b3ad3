"""The schema of a ledger file, as append-only migrations; a shipped one is never edited.

What the database can hold to (not null, enums, foreign keys, real dates) it holds to here, so
that neither a mistake of ours nor another tool can store what the domain does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

if TYPE_CHECKING:
    import sqlite3

LEDGER_MIGRATIONS = Migrations("rectify_desktop")

# Every data table has them: identity for exchange, revision, soft deletion.
_HEAD = (
    "id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE CHECK (uid <> ''), "
    "rev INTEGER NOT NULL DEFAULT 1, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL, "
    "deleted_at TEXT"
)


def apply_migrations(connection: sqlite3.Connection) -> None:
    """Apply what a file still lacks, inside the transaction the caller has open."""
    LEDGER_MIGRATIONS.apply(Database(connection, execute_plugins=False))


def _date(column: str) -> str:
    return f"{column} TEXT CHECK ({column} IS date({column}))"


def _one_of(column: str, *values: str) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} TEXT CHECK ({column} IN ({listed}))"


def _texts(*columns: str) -> str:
    return ", ".join(f"{column} TEXT NOT NULL DEFAULT ''" for column in columns)


def _flag(column: str) -> str:
    return f"{column} INTEGER NOT NULL DEFAULT 0 CHECK ({column} IN (0, 1))"


def _reference(column: str, table: str, *, required: bool = True) -> str:
    return f"{column} TEXT {'NOT NULL ' if required else ''}REFERENCES {table} (uid)"


def _table(db: Database, name: str, *columns: str) -> None:
    db.conn.execute(f"CREATE TABLE {name} ({', '.join((_HEAD, *columns))}) STRICT")


def _index(db: Database, table: str, *columns: str) -> None:
    db.conn.execute(f"CREATE INDEX {table}_by_{columns[0]} ON {table} ({', '.join(columns)})")


_POSITION = "position INTEGER NOT NULL DEFAULT 0"


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
    _index(db, "change", "operation_seq")
    db.conn.execute(
        "CREATE TABLE open_operation ("
        "slot INTEGER PRIMARY KEY CHECK (slot = 1), "
        "operation_seq INTEGER REFERENCES operation (seq)) STRICT"
    )
    db.conn.execute("INSERT INTO open_operation (slot, operation_seq) VALUES (1, NULL)")


def _create_parties(db: Database) -> None:
    """Create departments and people."""
    _table(db, "department", "name TEXT NOT NULL CHECK (name <> '')", _POSITION)
    # Two departments of one name would be counted apart.
    db.conn.execute(
        "CREATE UNIQUE INDEX department_name ON department (name) WHERE deleted_at IS NULL"
    )
    _table(db, "person", "name TEXT NOT NULL CHECK (name <> '')", _texts("post"), _POSITION)
    _index(db, "person", "name")


def _create_rounds(db: Database) -> None:
    """Create inspection rounds, what they count without listing, and their source texts."""
    dates = ("inspected_from", "inspected_to", "feedback_on", "as_of", "signed_on")
    _table(
        db,
        "inspection_round",
        _texts("title", "unit_name", "party_organisation", "authority", "team_name"),
        *(_date(column) for column in dates),
        _texts("phone", "postal_address", "postcode", "email"),
        _texts("opening", "organisation", "next_steps", "closing"),
    )
    _table(
        db,
        "source_tally",
        _reference("round_uid", "inspection_round"),
        "source TEXT NOT NULL CHECK (source IN ('feedback', 'on_the_spot', 'petition', 'clue', "
        "'special', 'recommendation'))",
        "total INTEGER NOT NULL",
        "completed INTEGER NOT NULL",
        "stage_completed INTEGER NOT NULL",
        _POSITION,
        "UNIQUE (round_uid, source)",
    )
    _table(
        db,
        "source_text",
        _reference("round_uid", "inspection_round"),
        _texts("name", "kind", "text"),
    )
    _index(db, "source_text", "round_uid")


def _create_findings(db: Database) -> None:
    """Create the tree of a 问题清单: themes, headings, findings, measures, responsibility."""
    _table(db, "theme", _reference("round_uid", "inspection_round"), _texts("title"), _POSITION)
    _index(db, "theme", "round_uid")
    _table(
        db,
        "heading",
        _reference("round_uid", "inspection_round"),
        _reference("theme_uid", "theme", required=False),
        _texts("title"),
        _POSITION,
    )
    _index(db, "heading", "round_uid")
    _table(
        db,
        "finding",
        _reference("round_uid", "inspection_round"),
        _reference("theme_uid", "theme", required=False),
        _reference("heading_uid", "heading", required=False),
        _texts("number", "title", "description"),
        _POSITION,
        "source TEXT NOT NULL CHECK (source IN ('feedback', 'on_the_spot', 'petition', 'clue', "
        "'special', 'recommendation'))",
        _flag("is_immediate"),
        _flag("is_time_bound"),
        _flag("is_sustained"),
        _one_of(
            "declared_result",
            "not_started",
            "in_progress",
            "stage_completed",
            "completed",
            "sustained",
        ),
        _texts("declared_wording", "situation", "plan"),
        _date("due_on"),
        _texts("due_wording"),
        _date("completed_on"),
        _texts("acceptance_criterion", "remarks"),
        "extras TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(extras))",
    )
    for column in ("round_uid", "theme_uid", "heading_uid"):
        _index(db, "finding", column)
    for table, party, roles in (
        ("finding_department", "department", ("responsible", "supporting")),
        ("finding_person", "person", ("lead_official", "owner")),
    ):
        _table(
            db,
            table,
            _reference("finding_uid", "finding"),
            _one_of("role", *roles) + " NOT NULL",
            _reference(f"{party}_uid", party),
            _POSITION,
            f"UNIQUE (finding_uid, role, {party}_uid)",
        )
        _index(db, table, f"{party}_uid")
    _table(
        db,
        "measure",
        _reference("finding_uid", "finding"),
        _texts("text"),
        _POSITION,
        _reference("department_uid", "department", required=False),
        _reference("owner_uid", "person", required=False),
        _date("due_on"),
        _texts("due_wording"),
        _one_of("state", "open", "done") + " NOT NULL",
    )
    for column in ("finding_uid", "department_uid", "owner_uid"):
        _index(db, "measure", column)


def _create_progress(db: Database) -> None:
    """Create review series, their reviews, and what findings reported in them."""
    _table(
        db,
        "review_series",
        _reference("round_uid", "inspection_round"),
        _texts("name"),
        _one_of("cycle", "weekly", "half_monthly", "monthly") + " NOT NULL",
    )
    _index(db, "review_series", "round_uid")
    _table(
        db,
        "progress_review",
        _reference("series_uid", "review_series"),
        _date("starts_on") + " NOT NULL",
        _date("ends_on") + " NOT NULL",
        _date("held_on"),
        _texts("chair", "attendees"),
        _flag("is_frozen"),
    )
    _index(db, "progress_review", "series_uid", "starts_on")
    _table(
        db,
        "progress_update",
        _reference("review_uid", "progress_review"),
        _reference("finding_uid", "finding"),
        _texts("progress", "difficulty", "next_step", "coordination"),
        _flag("no_progress"),
        "UNIQUE (review_uid, finding_uid)",
    )
    _index(db, "progress_update", "finding_uid")


@LEDGER_MIGRATIONS()
def m0001_first_ledger(db: Database) -> None:
    """Create the ledger of version 0.1."""
    _create_change_log(db)
    _create_parties(db)
    _create_rounds(db)
    _create_findings(db)
    _create_progress(db)


@LEDGER_MIGRATIONS()
def m0002_paper_frame(db: Database) -> None:
    """Give rounds their item pattern and what stands above and below a red-head paper."""
    texts = (
        "notice_pattern", "issuing_mark", "document_number", "copy_number", "recipients",
        "copies_to", "printed_by",
    )  # fmt: skip
    for column in (
        *(_texts(name) for name in texts),
        _one_of("urgency", "urgent", "most_urgent"),
        "attachments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attachments))",
        _date("printed_on"),
    ):
        db.conn.execute(f"ALTER TABLE inspection_round ADD COLUMN {column}")
