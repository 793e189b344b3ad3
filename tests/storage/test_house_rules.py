"""What sqlite-utils offers and storage.md §1.4 bans, for it loses rows in silence, stays out."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

STORAGE = Path(__file__).resolve().parents[2] / "rectify_desktop" / "storage"
BANNED_ARGUMENTS = {"alter", "ignore", "extracts", "recreate", "hash_id", "where", "order_by"}
BANNED_CALLS = {
    "upsert", "upsert_all", "lookup", "m2m", "convert", "add_missing_columns", "enable_counts",
    "rows_from_file", "commit", "executescript", "enable_fts",
}  # fmt: skip
MIGRATIONS_ALONE = {"transform", "create", "add_column", "create_index"}
BANNED_SQL = ("INSERT OR", "REPLACE INTO", "UPDATE OR", "ON DELETE CASCADE", "ON UPDATE CASCADE")


def modules() -> list[Path]:
    return sorted(STORAGE.rglob("*.py"))


def named(path: Path) -> str:
    """Return a module as the rules name it; all migrations go by one name."""
    place = path.relative_to(STORAGE)
    return "migrations.py" if place.parts[0] == "migrations" else place.as_posix()


def broken_rules(source: str, name: str = "repository.py") -> set[str]:
    """Return what a module does that the house rules ban."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            found |= {f"{word.arg}=" for word in node.keywords if word.arg in BANNED_ARGUMENTS}
            if any(word.arg == "replace" and is_true(word.value) for word in node.keywords):
                found.add("replace=")
            called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            banned = BANNED_CALLS | (set() if name == "migrations.py" else MIGRATIONS_ALONE)
            found |= {called} & banned
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= {words for words in BANNED_SQL if words in node.value.upper()}
    return found


def is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


@pytest.mark.parametrize("path", modules(), ids=named)
def test_storage_keeps_the_house_rules(path: Path) -> None:
    assert broken_rules(path.read_text(encoding="utf-8"), named(path)) == set()


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("db['finding'].insert(row, alter=True)", "alter="),
        ("db['finding'].insert(row, replace=True)", "replace="),
        ("db['finding'].insert_all(rows, ignore=True)", "ignore="),
        ("db['finding'].upsert_all(rows, pk='uid')", "upsert_all"),
        ("db['finding'].lookup({'uid': 1})", "lookup"),
        ("db['finding'].rows_where(order_by=column)", "order_by="),
        ("db['finding'].transform(types={})", "transform"),
        ("connection.commit()", "commit"),
        ("connection.execute('insert or replace into finding values (1)')", "INSERT OR"),
    ],
)
def test_a_broken_rule_is_seen(line: str, rule: str) -> None:
    assert rule in broken_rules(line)


def test_rows_are_written_inside_an_operation_alone() -> None:
    """Only the modules that run inside an operation, or run it, hold statements that write."""
    writing = {
        named(path)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith(("INSERT INTO", "UPDATE ", "DELETE FROM"))
    }
    assert writing == {"tables.py", "reversal.py", "change_log.py", "migrations.py"}
