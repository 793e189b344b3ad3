"""The words in which migrations create tables: columns that hold to what the domain knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# Every data table has them: identity for exchange, revision, soft deletion.
_HEAD = (
    "id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE CHECK (uid <> ''), "
    "rev INTEGER NOT NULL DEFAULT 1, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL, "
    "deleted_at TEXT"
)

POSITION_COLUMN = "position INTEGER NOT NULL DEFAULT 0"


def day_column(column: str) -> str:
    """Return a column for a day, which must exist, or nothing."""
    return f"{column} TEXT CHECK ({column} IS date({column}))"


def enum_column(column: str, *values: str) -> str:
    """Return a column that holds one of ``values`` or nothing."""
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} TEXT CHECK ({column} IN ({listed}))"


def text_columns(*columns: str) -> str:
    """Return columns of text, empty unless told."""
    return ", ".join(f"{column} TEXT NOT NULL DEFAULT ''" for column in columns)


def flag_column(column: str) -> str:
    """Return a column for yes or no."""
    return f"{column} INTEGER NOT NULL DEFAULT 0 CHECK ({column} IN (0, 1))"


def reference_column(column: str, table: str, *, required: bool = True) -> str:
    """Return a column that names a row of another table."""
    return f"{column} TEXT {'NOT NULL ' if required else ''}REFERENCES {table} (uid)"


def create_table(db: Database, name: str, *columns: str) -> None:
    """Create a data table with identity, revision and soft deletion."""
    db.conn.execute(f"CREATE TABLE {name} ({', '.join((_HEAD, *columns))}) STRICT")


def create_index(db: Database, table: str, *columns: str) -> None:
    """Create an index over ``columns``, named after the first."""
    db.conn.execute(f"CREATE INDEX {table}_by_{columns[0]} ON {table} ({', '.join(columns)})")
