"""The triggers that keep the change log: every data table, one rule, installed from one list.

They read the open operation from a one-row table, write before- and after-images as JSON, and
refuse any write outside an operation. They call no function of ours, so that other tools can
still read and check the file (storage.md §3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.changes import Aggregate

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection

LOGGED_TABLES: dict[str, Aggregate] = {
    "inspection_round": Aggregate.ROUND,
    "source_tally": Aggregate.ROUND,
    "theme": Aggregate.OUTLINE,
    "heading": Aggregate.OUTLINE,
    "finding": Aggregate.FINDING,
    "finding_department": Aggregate.FINDING,
    "finding_person": Aggregate.FINDING,
    "measure": Aggregate.MEASURE,
    "review_series": Aggregate.PROGRESS,
    "progress_review": Aggregate.PROGRESS,
    "progress_update": Aggregate.PROGRESS,
    "department": Aggregate.PARTY,
    "person": Aggregate.PARTY,
    "source_text": Aggregate.SOURCE_TEXT,
    "policy_document": Aggregate.SIDE_LEDGER,
    "policy_document_finding": Aggregate.SIDE_LEDGER,
    "fund_recovery": Aggregate.SIDE_LEDGER,
    "fund_recovery_finding": Aggregate.SIDE_LEDGER,
    "accountability_action": Aggregate.SIDE_LEDGER,
    "accountability_action_finding": Aggregate.SIDE_LEDGER,
    "meeting_record": Aggregate.SIDE_LEDGER,
    "meeting_record_finding": Aggregate.SIDE_LEDGER,
    "evidence": Aggregate.EVIDENCE,
    "evidence_finding": Aggregate.EVIDENCE,
    "evidence_measure": Aggregate.EVIDENCE,
    "measure_department": Aggregate.MEASURE,
    "extension": Aggregate.EXTENSION,
    "supervision_order": Aggregate.SUPERVISION,
    "supervision_order_finding": Aggregate.SUPERVISION,
    "supervision_order_official": Aggregate.SUPERVISION,
    "closure_request": Aggregate.CLOSURE,
    "closure_step": Aggregate.CLOSURE,
    "closure_waiver": Aggregate.CLOSURE,
    "closure_role": Aggregate.CLOSURE,
    "recurrence_draw": Aggregate.CLOSURE,
    "drawn_finding": Aggregate.CLOSURE,
    "finding_past": Aggregate.FINDING,
    "milestone_rule": Aggregate.MILESTONE,
    "reviewer_remark": Aggregate.REMARK,
    "reviewer_remark_finding": Aggregate.REMARK,
    "evaluation_item": Aggregate.EVALUATION,
    "satisfaction_tally": Aggregate.EVALUATION,
    "passage_edit": Aggregate.PAPER,
    "withheld_item": Aggregate.PAPER,
    "notice_draft": Aggregate.PAPER,
    "export_record": Aggregate.PAPER,
    "held_sheet": Aggregate.PROGRESS,
    "check_acceptance": Aggregate.CHECK,
    "check_rule_setting": Aggregate.CHECK,
    "privacy_decision": Aggregate.CHECK,
    "declined_suggestion": Aggregate.SIDE_LEDGER,
}

_OPEN = "(SELECT operation_seq FROM open_operation)"
_PARTS = {
    # kind: (row that names the uid, before-image of, after-image of)
    "insert": ("NEW", None, "NEW"),
    "update": ("NEW", "OLD", "NEW"),
    "delete": ("OLD", "OLD", None),
}


def install_triggers(connection: LedgerConnection) -> None:
    """Put exactly the triggers of this program into the file, if it does not hold them yet."""
    wanted = _wanted_triggers(connection)
    held = dict(connection.tuples("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    if held == wanted:
        return
    drop_triggers(connection)
    for sql in wanted.values():
        connection.execute(sql)


def drop_triggers(connection: LedgerConnection) -> None:
    """Take all triggers out, for a migration that rebuilds or rewrites tables."""
    names = connection.tuples("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (name,) in names:
        quoted = name.replace('"', '""')
        connection.execute(f'DROP TRIGGER "{quoted}"')


def _wanted_triggers(connection: LedgerConnection) -> dict[str, str]:
    triggers: dict[str, str] = {}
    for table in LOGGED_TABLES:
        columns = [row[1] for row in connection.tuples(f"PRAGMA table_info({table})")]
        for kind in _PARTS:
            triggers[f"log_{table}_{kind}"] = _logging_trigger(table, columns, kind)
    for table, fields in (
        ("operation", "seq uid name actor at reason source_file desk kind undoes"),
        ("change", "seq operation_seq table_name row_uid kind before after"),
    ):
        triggers[f"keep_{table}_update"] = _unchanging(table, fields.split())
        triggers[f"keep_{table}_delete"] = (
            f"CREATE TRIGGER keep_{table}_delete BEFORE DELETE ON {table} BEGIN "
            f"SELECT RAISE(ABORT, 'the change log is append-only'); END"
        )
    return triggers


def _logging_trigger(table: str, columns: list[str], kind: str) -> str:
    named, before, after = _PARTS[kind]
    return (
        f"CREATE TRIGGER log_{table}_{kind} AFTER {kind.upper()} ON {table} BEGIN "
        f"SELECT RAISE(ABORT, 'no operation is open') WHERE {_OPEN} IS NULL; "
        f"INSERT INTO change (operation_seq, table_name, row_uid, kind, before, after) "
        f"VALUES ({_OPEN}, '{table}', {named}.uid, '{kind}', "
        f"{_image(before, columns)}, {_image(after, columns)}); END"
    )


def _image(row: str | None, columns: list[str]) -> str:
    if row is None:
        return "NULL"
    pairs = ", ".join(f"'{name}', {row}.{name}" for name in columns)
    return f"json_object({pairs})"


def _unchanging(table: str, fields: list[str]) -> str:
    """Entries never change, except that an empty hash is filled once."""
    same = " AND ".join(f"OLD.{name} IS NEW.{name}" for name in fields)
    return (
        f"CREATE TRIGGER keep_{table}_update BEFORE UPDATE ON {table} "
        f"WHEN NOT (OLD.hash IS NULL AND {same}) BEGIN "
        f"SELECT RAISE(ABORT, 'the change log is append-only'); END"
    )
