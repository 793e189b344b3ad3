"""Records of a round in the ledger file: one repository for all kinds, told apart by their columns.

A kind is declared by its fields; each field says how a column holds it. Lists that hang on a
record (linked findings, steps, waivers) are saved with it as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from rectify_desktop.storage.columns import day_of, day_text
from rectify_desktop.storage.tables import ChildTable, SavedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from enum import StrEnum

    from rectify_desktop.domain.ids import FindingId, RoundId
    from rectify_desktop.storage.connection import LedgerConnection, Value
    from rectify_desktop.storage.tables import Row


class Record(Protocol):
    """What all records have: an identity."""

    @property
    def id(self) -> str:
        """The identity of the record."""
        ...


T = TypeVar("T", bound=Record)

FINDING_COLUMN = "finding_uid"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record and the column that holds it."""

    name: str
    column: str
    to_value: Callable[[Any], Value]
    of_value: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Part:
    """A list that hangs on a record; ``columns`` are the key of an item, ``values`` the rest."""

    name: str
    table: str
    columns: tuple[str, ...]
    values: tuple[str, ...]
    to_rows: Callable[[Any], list[Row]]
    of_rows: Callable[[list[Row]], Any]


@dataclass(frozen=True, slots=True)
class RecordKind(Generic[T]):
    """How records of one type are kept; ``term`` is what one is called in sentences."""

    type: Callable[..., T]
    table: str
    term: str
    fields: tuple[Field, ...]
    parts: tuple[Part, ...] = ()
    order: str = "id"

    @property
    def finding_table(self) -> tuple[str, str] | None:
        """The table that names the findings of a record, and its column for the record."""
        if any(field.column == FINDING_COLUMN for field in self.fields):
            return self.table, "uid"
        for part in self.parts:
            if FINDING_COLUMN in part.columns:
                return part.table, f"{self.table}_uid"
        return None


class RecordRepository(Generic[T]):
    """Reads and saves the records of one kind."""

    def __init__(self, database: LedgerConnection, kind: RecordKind[T]) -> None:
        self._kind = kind
        columns = tuple(field.column for field in kind.fields)
        self._table = SavedTable(database, kind.table, columns, kind.term)
        self._parts = [
            (part, ChildTable(database, part.table, f"{kind.table}_uid", part.columns, part.values))
            for part in kind.parts
        ]

    @property
    def term(self) -> str:
        """What one record is called, with its classifier: 份佐证材料."""
        return self._kind.term

    def get(self, uid: str) -> T:
        """Return one record.

        Raises:
            NotFound: there is no such record.

        """
        return self._read([self._table.row(uid)])[0]

    def of_round(self, round_id: RoundId) -> tuple[T, ...]:
        """Return the records of a round in their order."""
        return self._live("round_uid = ?", round_id)

    def all(self) -> tuple[T, ...]:
        """Return the records of all rounds, or those that belong to none."""
        return self._live("uid IS NOT NULL")

    def of_finding(self, finding_id: FindingId) -> tuple[T, ...]:
        """Return the records that name a finding, in their order."""
        place = self._kind.finding_table
        if place is None:
            return ()
        table, column = place
        return self._live(
            f"uid IN (SELECT {column} FROM {table} WHERE {FINDING_COLUMN} = ?)", finding_id
        )

    def naming(self, name: str, uid: str) -> tuple[T, ...]:
        """Return the records whose list ``name`` holds a row of another table."""
        part = next(part for part in self._kind.parts if part.name == name)
        return self._live(
            f"uid IN (SELECT {self._kind.table}_uid FROM {part.table} WHERE {part.columns[0]} = ?)",
            uid,
        )

    def of(self, name: str, value: Value) -> tuple[T, ...]:
        """Return the records whose field ``name`` is stored as ``value``."""
        column = next(field.column for field in self._kind.fields if field.name == name)
        return self._live(f"{column} = ?", value)

    def save(self, record: T) -> None:
        """Save one record; what did not change is not written."""
        self.save_all([record])

    def save_all(self, records: Iterable[T]) -> None:
        """Save many records at once; what did not change is not written."""
        listed = {record.id: record for record in records}
        self._table.save(
            {
                uid: tuple(field.to_value(getattr(record, field.name)) for field in self._fields)
                for uid, record in listed.items()
            }
        )
        for part, table in self._parts:
            table.replace(
                {uid: part.to_rows(getattr(record, part.name)) for uid, record in listed.items()}
            )

    def delete(self, uid: str) -> None:
        """Take a record off the ledger; its row stays restorable.

        Raises:
            NotFound: there is no such record.

        """
        self._table.delete(uid)

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self._kind.fields

    def _live(self, condition: str, *values: Value) -> tuple[T, ...]:
        return tuple(self._read(self._table.live(condition, *values, order=self._kind.order)))

    def _read(self, rows: Sequence[dict[str, Any]]) -> list[T]:
        if not rows:
            return []
        uids = [row["uid"] for row in rows]
        lists = [(part, table.among(uids)) for part, table in self._parts]
        return [
            self._kind.type(
                id=row["uid"],
                **{field.name: field.of_value(row[field.column]) for field in self._fields},
                **{part.name: part.of_rows(of.get(row["uid"], [])) for part, of in lists},
            )
            for row in rows
        ]


def _same(value: Any) -> Any:
    return value


def texts(*names: str) -> tuple[Field, ...]:
    """Return fields of text; a column is named like its field."""
    return tuple(Field(name, name, _same, _same) for name in names)


def numbers(*names: str) -> tuple[Field, ...]:
    """Return fields that hold whole numbers."""
    return texts(*names)


def days(*names: str) -> tuple[Field, ...]:
    """Return fields that hold a day or nothing."""
    return tuple(Field(name, name, day_text, day_of) for name in names)


def flag(name: str) -> Field:
    """Return a field for yes or no."""
    return Field(name, name, int, bool)


def term(name: str, kind: type[StrEnum]) -> Field:
    """Return a field that holds one of the terms of ``kind``."""
    return Field(name, name, lambda value: value.value, kind)


def reference(name: str, column: str) -> Field:
    """Return a field that names a row of another table, or none."""
    return Field(name, column, _same, _same)


ROUND = reference("round_id", "round_uid")


def links(name: str, table: str, column: str) -> Part:
    """Return a list of rows of another table that a record names."""
    return Part(
        name,
        table,
        (column,),
        (),
        lambda uids: [(uid,) for uid in uids],
        lambda rows: tuple(row[0] for row in rows),
    )
