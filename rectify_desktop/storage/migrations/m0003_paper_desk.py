"""The paper desk: edited passages, what is withheld, drafts, exports, sheets of held reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.storage.migrations.columns import (
    create_index,
    create_table,
    day_column,
    enum_column,
    reference_column,
    text_columns,
)
from rectify_desktop.storage.migrations.registry import LEDGER_MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_OF_A_FINDING = "('finding', 'situation', 'plan')"
# A passage is of a finding exactly where its kind says so.
_PASSAGE = f"CHECK ((finding_uid IS NOT NULL) = (kind IN {_OF_A_FINDING}))"


def _create_passages(db: Database) -> None:
    """Create what was edited by hand in a notice, and what its public edition leaves out."""
    create_table(
        db,
        "passage_edit",
        reference_column("round_uid", "inspection_round"),
        enum_column("edition", "internal", "public") + " NOT NULL",
        enum_column(
            "kind", "title", "opening", "organisation", "figures", "case_figures", "situation",
            "plan", "next_steps", "closing",
        ) + " NOT NULL",
        reference_column("finding_uid", "finding", required=False),
        "text TEXT NOT NULL CHECK (text <> '')",
        text_columns("ledger_text"),
        _PASSAGE,
    )  # fmt: skip
    create_table(
        db,
        "withheld_item",
        reference_column("round_uid", "inspection_round"),
        enum_column(
            "kind", "organisation", "figures", "case_figures", "finding", "situation", "plan",
            "next_steps",
        ) + " NOT NULL",
        reference_column("finding_uid", "finding", required=False),
        enum_column("ground", "secret", "unpublished_case", "hype", "mass_petition", "sensitive")
        + " NOT NULL",
        text_columns("note", "decided_by"),
        day_column("decided_on"),
        _PASSAGE,
    )  # fmt: skip
    for table, columns in (("passage_edit", "round_uid, edition"), ("withheld_item", "round_uid")):
        create_index(db, table, "finding_uid")
        # One passage of one edition is edited, or left out, once.
        db.conn.execute(
            f"CREATE UNIQUE INDEX {table}_once ON {table} "
            f"({columns}, kind, ifnull(finding_uid, '')) WHERE deleted_at IS NULL"
        )


def _create_drafts(db: Database) -> None:
    """Create the drafts of notices and the record of exported files."""
    create_table(
        db,
        "notice_draft",
        reference_column("round_uid", "inspection_round"),
        enum_column("edition", "internal", "public") + " NOT NULL",
        enum_column("profile", "public", "red-head", "red-head-sealed") + " NOT NULL",
        text_columns("pattern"),
        "number INTEGER NOT NULL CHECK (number > 0)",
        "made_at TEXT NOT NULL",
        text_columns("made_by", "note", "chain_head"),
        "content TEXT NOT NULL CHECK (json_valid(content))",
    )
    db.conn.execute(
        "CREATE UNIQUE INDEX notice_draft_once ON notice_draft (round_uid, edition, number) "
        "WHERE deleted_at IS NULL"
    )
    create_table(
        db,
        "export_record",
        reference_column("round_uid", "inspection_round"),
        text_columns("paper", "file_name"),
        "sha256 TEXT NOT NULL CHECK (length(sha256) = 64)",
        "size INTEGER NOT NULL",
        "exported_at TEXT NOT NULL",
        enum_column("edition", "internal", "public"),
        "draft_number INTEGER",
        text_columns("chain_head"),
    )
    create_index(db, "export_record", "round_uid")
    db.conn.execute("CREATE INDEX export_record_by_sha256 ON export_record (sha256)")


def _create_held_sheets(db: Database) -> None:
    """Create the sheets of held reviews, each as it was shown that day."""
    create_table(
        db,
        "held_sheet",
        reference_column("review_uid", "progress_review"),
        "content TEXT NOT NULL CHECK (json_valid(content))",
    )
    db.conn.execute(
        "CREATE UNIQUE INDEX held_sheet_once ON held_sheet (review_uid) WHERE deleted_at IS NULL"
    )


@LEDGER_MIGRATIONS()
def m0003_paper_desk(db: Database) -> None:
    """Keep what a notice is made of beside the ledger, what left the house, and held sheets."""
    _create_passages(db)
    _create_drafts(db)
    _create_held_sheets(db)
