"""Saving rows: what every repository shares, so that each says only what is its own.

A save that changes nothing writes nothing; a change is guarded by the revision read in the same
transaction; a clerk's deletion only marks the row.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.ids import new_id
from rectify_desktop.errors import NotFound, StaleChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rectify_desktop.storage.connection import LedgerConnection, Value

Row = tuple["Value", ...]


def listed(uids: Iterable[str]) -> str:
    """Return uids as the one value that ``IN (SELECT value FROM json_each(?))`` reads."""
    return json.dumps(list(uids))


AMONG = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class SavedTable:
    """One table of rows with an identity; ``term`` is what its rows are called in sentences."""

    database: LedgerConnection
    name: str
    columns: tuple[str, ...]
    term: str

    def save(self, rows: Mapping[str, Row]) -> None:
        """Insert what is new and update what differs; ``rows`` are values by uid.

        Raises:
            NotFound: a row was deleted in the meantime.

        """
        rows = {uid: storable(values) for uid, values in rows.items()}
        held = self._held(list(rows))
        if any(held[uid][1] is not None for uid in rows if uid in held):
            raise NotFound(f"这{self.term}已被删除，不能再修改；如需恢复，请撤销删除。")
        self._insert({uid: values for uid, values in rows.items() if uid not in held})
        self._update({uid: v for uid, v in rows.items() if uid in held}, held)

    def delete(self, uid: str) -> None:
        """Mark a row as deleted.

        Raises:
            NotFound: there is no such row, or it is deleted already.

        """
        stamp = self.database.open_stamp
        deleted = self.database.execute(
            f"UPDATE {self.name} SET deleted_at = ?, rev = rev + 1, updated_at = ?, "
            f"updated_by = ? WHERE uid = ? AND deleted_at IS NULL",
            stamp.at, stamp.at, stamp.actor, uid,
        )  # fmt: skip
        if not deleted:
            raise self.missing()

    def bring_back(self, uids: Sequence[str]) -> None:
        """Take the mark of deletion off rows."""
        stamp = self.database.open_stamp
        self.database.execute(
            f"UPDATE {self.name} SET deleted_at = NULL, rev = rev + 1, updated_at = ?, "
            f"updated_by = ? WHERE deleted_at IS NOT NULL AND uid {AMONG}",
            stamp.at, stamp.actor, listed(uids),
        )  # fmt: skip

    def missing(self) -> NotFound:
        """Return the error for a row that is not there."""
        return NotFound(f"找不到这{self.term}，可能已被删除。")

    def row(self, uid: str) -> dict[str, Any]:
        """Read one live row.

        Raises:
            NotFound: there is none, or it is deleted.

        """
        rows = self.live("uid = ?", uid)
        if not rows:
            raise self.missing()
        return rows[0]

    def live(self, condition: str, *values: Value, order: str = "id") -> list[dict[str, Any]]:
        """Read the live rows that meet a condition (text of ours, never a user's)."""
        return self.database.rows(
            f"SELECT uid, {', '.join(self.columns)} FROM {self.name} "
            f"WHERE deleted_at IS NULL AND {condition} ORDER BY {order}",
            *values,
        )

    def _held(self, uids: Sequence[str]) -> dict[str, tuple[Any, ...]]:
        found = self.database.tuples(
            f"SELECT uid, rev, deleted_at, {', '.join(self.columns)} FROM {self.name} "
            f"WHERE uid {AMONG}",
            listed(uids),
        )
        return {row[0]: row[1:] for row in found}

    def _insert(self, rows: Mapping[str, Row]) -> None:
        if not rows:
            return
        stamp = self.database.open_stamp
        marks = ", ".join("?" * (len(self.columns) + 3))
        self.database.execute_many(
            f"INSERT INTO {self.name} (uid, {', '.join(self.columns)}, updated_at, updated_by) "
            f"VALUES ({marks})",
            [(uid, *values, stamp.at, stamp.actor) for uid, values in rows.items()],
        )

    def _update(self, rows: Mapping[str, Row], held: Mapping[str, Row]) -> None:
        """Write what differs: naming a column has SQLite check and index it, new value or not."""
        stamp = self.database.open_stamp
        by_columns: defaultdict[tuple[int, ...], list[Row]] = defaultdict(list)
        for uid, values in rows.items():
            revision, _, *known = held[uid]
            pairs = enumerate(zip(known, values, strict=True))
            if changed := tuple(at for at, (old, new) in pairs if old != new):
                written = (values[at] for at in changed)
                by_columns[changed].append((*written, stamp.at, stamp.actor, uid, revision))
        for changed, group in by_columns.items():
            assignments = "".join(f"{self.columns[at]} = ?, " for at in changed)
            written = self.database.execute_many(
                f"UPDATE {self.name} SET {assignments}rev = rev + 1, updated_at = ?, "
                f"updated_by = ? WHERE uid = ? AND rev = ?",
                group,
            )
            if written != len(group):
                raise StaleChange(f"这{self.term}在保存时已被改动，请刷新后重试。")


@dataclass(frozen=True, slots=True)
class ChildTable:
    """An ordered list of rows that belongs to a parent and is saved with it as a whole.

    ``key`` tells the rows of one parent apart; ``values`` are what else they hold. Rows carry no
    deletion mark: the change log keeps what was taken off the list.
    """

    database: LedgerConnection
    name: str
    parent: str
    key: tuple[str, ...]
    values: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of one item, in the order of its tuple."""
        return self.key + self.values

    def of(self, condition: str, *values: Value) -> dict[str, list[Row]]:
        """Read the lists of all parents that meet a condition, by parent uid."""
        lists: defaultdict[str, list[Row]] = defaultdict(list)
        for parent, *item in self.database.tuples(
            f"SELECT {', '.join((self.parent, *self.columns))} FROM {self.name} "
            f"WHERE {self.parent} {condition} ORDER BY {self.parent}, position",
            *values,
        ):
            lists[parent].append(tuple(item))
        return lists

    def among(self, parents: Sequence[str]) -> dict[str, list[Row]]:
        """Read the lists of the given parents, by parent uid."""
        return self.of(AMONG, listed(parents))

    def replace(self, lists: Mapping[str, Sequence[Row]]) -> None:
        """Make the lists of the given parents be exactly these, touching only what differs."""
        held = self._held(list(lists))
        wanted = {
            (parent, *item[: len(self.key)]): (*item[len(self.key) :], position)
            for parent, items in lists.items()
            for position, item in enumerate(map(storable, items))
        }
        self._delete([held[key][0] for key in held if key not in wanted])
        self._update(
            [
                (*content, held[key][0])
                for key, content in wanted.items()
                if key in held and held[key][1:] != content
            ]
        )
        self._insert([(*key, *content) for key, content in wanted.items() if key not in held])

    def _held(self, parents: Sequence[str]) -> dict[Row, Row]:
        columns = (self.parent, *self.columns)
        found = self.database.tuples(
            f"SELECT {', '.join(columns)}, position, uid FROM {self.name} "
            f"WHERE {self.parent} {AMONG}",
            listed(parents),
        )
        size = 1 + len(self.key)
        return {row[:size]: (row[-1], *row[size:-1]) for row in found}

    def _delete(self, uids: Sequence[Value]) -> None:
        if uids:
            self.database.execute_many(
                f"DELETE FROM {self.name} WHERE uid = ?", [(uid,) for uid in uids]
            )

    def _update(self, rows: Sequence[Row]) -> None:
        if not rows:
            return
        stamp = self.database.open_stamp
        assignments = ", ".join(f"{column} = ?" for column in (*self.values, "position"))
        self.database.execute_many(
            f"UPDATE {self.name} SET {assignments}, rev = rev + 1, updated_at = ?, "
            f"updated_by = ? WHERE uid = ?",
            [(*row[:-1], stamp.at, stamp.actor, row[-1]) for row in rows],
        )

    def _insert(self, rows: Sequence[Row]) -> None:
        if not rows:
            return
        stamp = self.database.open_stamp
        columns = (self.parent, *self.columns, "position", "uid", "updated_at", "updated_by")
        self.database.execute_many(
            f"INSERT INTO {self.name} ({', '.join(columns)}) "
            f"VALUES ({', '.join('?' * len(columns))})",
            [(*row, new_id(), stamp.at, stamp.actor) for row in rows],
        )


def storable(values: Row) -> Row:
    """Return values as SQLite can keep them; see :func:`storable_text`."""
    try:
        "".join(value for value in values if isinstance(value, str)).encode()
    except UnicodeEncodeError:
        return tuple(storable_text(v) if isinstance(v, str) else v for v in values)
    return values


def storable_text(text: str) -> str:
    """Return text as UTF-8 can hold it: half a surrogate pair becomes a replacement mark."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
