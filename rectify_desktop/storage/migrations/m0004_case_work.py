"""Case work: side ledgers, evidence, extensions, supervision, closures, milestones, evaluation."""

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

_SHA256 = (
    "sha256 TEXT NOT NULL DEFAULT '' "
    "CHECK (sha256 = '' OR (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'))"
)


def _count(column: str) -> str:
    """Return a column for a number that is never negative."""
    return f"{column} INTEGER NOT NULL DEFAULT 0 CHECK ({column} >= 0)"


def _create_records(db: Database, name: str, *columns: str) -> None:
    """Create a table of records that belong to a round."""
    create_table(db, name, reference_column("round_uid", "inspection_round"), *columns)
    create_index(db, name, "round_uid")


def _create_links(db: Database, name: str, parent: str, target: str, column: str) -> None:
    """Create the ordered links from the rows of ``parent`` to rows of ``target``."""
    own = f"{parent}_uid"
    create_table(
        db,
        name,
        reference_column(own, parent),
        reference_column(column, target),
        POSITION_COLUMN,
        f"UNIQUE ({own}, {column})",
    )
    create_index(db, name, column)


def _create_side_ledgers(db: Database) -> None:
    """Create 制度, 资金, 问责 and 会议, each linked to findings."""
    _create_records(
        db,
        "policy_document",
        text_columns("title", "document_number", "adopted_by", "execution"),
        enum_column("kind", "new", "revised", "abolished") + " NOT NULL",
        day_column("issued_on"),
        reference_column("department_uid", "department", required=False),
    )
    _create_records(
        db,
        "fund_recovery",
        text_columns("matter", "account", "voucher_number"),
        enum_column("kind", "refunded", "recovered", "saved", "returned") + " NOT NULL",
        _count("amount_fen"),
        day_column("booked_on"),
    )
    kinds = (
        "reminder", "interview", "criticism", "admonition", "organisational", "disciplinary",
        "first_form",
    )  # fmt: skip
    _create_records(
        db,
        "accountability_action",
        text_columns("subject", "document_number"),
        enum_column("kind", *kinds) + " NOT NULL",
        _count("person_times"),
        day_column("acted_on"),
    )
    kinds = (
        "party_group", "leading_group", "progress", "democratic_life", "study", "training",
        "other",
    )  # fmt: skip
    _create_records(
        db,
        "meeting_record",
        text_columns("title", "chair"),
        enum_column("kind", *kinds) + " NOT NULL",
        day_column("held_on"),
        _count("agenda_items"),
        _count("person_times"),
    )
    for parent in ("policy_document", "fund_recovery", "accountability_action", "meeting_record"):
        _create_links(db, f"{parent}_finding", parent, "finding", "finding_uid")


def _create_evidence(db: Database) -> None:
    """Create 佐证材料 with its links; a measure may also have departments that support it."""
    kinds = ("minutes", "policy", "talk", "voucher", "photo", "ledger", "other")
    _create_records(
        db,
        "evidence",
        text_columns("name", "document_number", "location", "checked_by", "catalogue_number"),
        text_columns("original_name"),
        enum_column("kind", *kinds) + " NOT NULL",
        day_column("formed_on"),
        _count("pages"),
        flag_column("is_original"),
        reference_column("provided_by_uid", "department", required=False),
        _SHA256,
    )
    create_index(db, "evidence", "sha256")
    _create_links(db, "evidence_finding", "evidence", "finding", "finding_uid")
    _create_links(db, "evidence_measure", "evidence", "measure", "measure_uid")
    _create_links(db, "measure_department", "measure", "department", "department_uid")


def _create_supervision(db: Database) -> None:
    """Create extensions and supervision orders."""
    _create_records(
        db,
        "extension",
        reference_column("finding_uid", "finding"),
        enum_column("kind", "extension", "continued") + " NOT NULL",
        day_column("asked_on") + " NOT NULL",
        text_columns("reason", "stage_goal", "agreed_by"),
        *(day_column(column) for column in ("due_before", "due_after", "next_review_on")),
        *(day_column(column) for column in ("expected_on", "agreed_on")),
    )
    create_index(db, "extension", "finding_uid")
    _create_records(
        db,
        "supervision_order",
        text_columns("number", "matter", "demand", "issued_by", "received_by", "handling"),
        text_columns("conclusion", "attachments"),
        enum_column("kind", "order", "notice") + " NOT NULL",
        enum_column("level", "blue", "orange", "red") + " NOT NULL",
        *(day_column(column) for column in ("due_on", "issued_on", "received_on")),
        *(day_column(column) for column in ("answered_on", "closed_on")),
        reference_column("department_uid", "department", required=False),
        reference_column("follows_uid", "supervision_order", required=False),
    )
    _create_links(db, "supervision_order_finding", "supervision_order", "finding", "finding_uid")
    _create_links(db, "supervision_order_official", "supervision_order", "person", "person_uid")


def _create_closures(db: Database) -> None:
    """Create 销号 with its steps and waivers, who signs in a round, and draws of 回头看."""
    _create_records(
        db,
        "closure_request",
        reference_column("finding_uid", "finding"),
        day_column("asked_on") + " NOT NULL",
        text_columns("asked_by", "withdrawn_why", "reopened_by", "reopened_why"),
        day_column("withdrawn_on"),
        day_column("reopened_on"),
    )
    create_index(db, "closure_request", "finding_uid")
    create_table(
        db,
        "closure_step",
        reference_column("closure_request_uid", "closure_request"),
        "place INTEGER NOT NULL",
        text_columns("role", "name", "opinion", "demand"),
        "day TEXT CHECK (day IS date(day))",
        enum_column("outcome", "pending", "passed", "returned") + " NOT NULL",
        POSITION_COLUMN,
        "UNIQUE (closure_request_uid, place)",
    )
    conditions = ("result", "date", "measures", "evidence", "situation", "wording")
    create_table(
        db,
        "closure_waiver",
        reference_column("closure_request_uid", "closure_request"),
        enum_column("condition", *conditions) + " NOT NULL",
        "reason TEXT NOT NULL CHECK (reason <> '')",
        POSITION_COLUMN,
        "UNIQUE (closure_request_uid, condition)",
    )
    create_table(
        db,
        "closure_role",
        reference_column("round_uid", "inspection_round"),
        "role TEXT NOT NULL CHECK (role <> '')",
        POSITION_COLUMN,
        "UNIQUE (round_uid, role)",
    )
    _create_records(
        db,
        "recurrence_draw",
        day_column("drawn_on") + " NOT NULL",
        "seed INTEGER NOT NULL",
        text_columns("drawn_by"),
    )
    create_table(
        db,
        "drawn_finding",
        reference_column("recurrence_draw_uid", "recurrence_draw"),
        reference_column("finding_uid", "finding"),
        enum_column("outcome", "unchecked", "steady", "relapsed") + " NOT NULL",
        day_column("checked_on"),
        text_columns("note"),
        POSITION_COLUMN,
        "UNIQUE (recurrence_draw_uid, finding_uid)",
    )
    create_index(db, "drawn_finding", "finding_uid")
    _create_links(db, "finding_past", "finding", "finding", "past_uid")


def _create_rules(db: Database) -> None:
    """Create the milestones of a round, remarks of its reviewers, and its evaluation sheet."""
    _create_records(
        db,
        "milestone_rule",
        text_columns("name", "paper", "note"),
        enum_column("anchor", "feedback", "period_end") + " NOT NULL",
        _count("months"),
        _count("days"),
        enum_column("counting", "natural", "working") + " NOT NULL",
        flag_column("ends_period"),
        day_column("fixed_on"),
        day_column("done_on"),
        POSITION_COLUMN,
    )
    _create_records(
        db,
        "reviewer_remark",
        text_columns("number", "reviewer", "paper", "text", "answer", "answered_by"),
        day_column("received_on"),
        day_column("answered_on"),
        POSITION_COLUMN,
    )
    _create_links(db, "reviewer_remark_finding", "reviewer_remark", "finding", "finding_uid")
    _create_records(
        db,
        "evaluation_item",
        text_columns("part", "text", "reason"),
        _count("full_tenths"),
        _count("deducted_tenths"),
        POSITION_COLUMN,
        "CHECK (deducted_tenths <= full_tenths)",
    )
    _create_records(
        db,
        "satisfaction_tally",
        text_columns("people"),
        *(_count(name) for name in ("satisfied", "mostly_satisfied", "dissatisfied", "unaware")),
        POSITION_COLUMN,
    )


@LEDGER_MIGRATIONS()
def m0004_case_work(db: Database) -> None:
    """Give a ledger what happens to a finding between the plan and the notice."""
    _create_side_ledgers(db)
    _create_evidence(db)
    _create_supervision(db)
    _create_closures(db)
    _create_rules(db)
