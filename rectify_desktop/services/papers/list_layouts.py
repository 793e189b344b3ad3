"""Remembers how an office has its lists (清单版式), and reads columns that are named in words.

Kept beside the office's own words in the user's data folder, as decided columns are: a form
outlives the round and its ledger. A filter is not remembered, for nobody would miss the findings
that a list leaves out. To hand the layouts to a colleague, copy the file.
"""

from __future__ import annotations

import json
import tomllib
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.list_layout import (
    USUAL_HEADINGS,
    ListedColumn,
    ListKind,
    ListLayout,
    extra_column,
    extra_names,
    usual_layout,
)
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.errors import FileProblem, RuleViolation
from rectify_desktop.files import save_atomically
from rectify_desktop.paths import user_data_folder
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger

# The oldest fall away; no desk keeps the lists of so many units.
_MOST_LAYOUTS = 80
_HEAD = """# 各单位各种清单的版式：列、列名、纸张、签字栏。由程序写入，可以改，也可以复制给同事用。
# 删去一段，下次就用程序自带的版式。
"""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A layout as it was last used for a unit; ``left_out`` are extras nobody wanted listed."""

    unit: str
    layout: ListLayout
    left_out: tuple[str, ...] = ()


def layout_for(ledger: Ledger, kind: ListKind) -> ListLayout:
    """Return the layout last used for this unit, else for any, else the usual one.

    Raises:
        FileProblem: the file was changed by hand and cannot be read any more.

    """
    kept = [each for each in _kept_layouts() if each.layout.kind is kind]
    own = [each for each in kept if each.unit == _unit(ledger)]
    extras = extra_names(ledger)
    if not kept:
        return usual_layout(kind, extras)
    newest = (own or kept)[-1]
    if kind is not ListKind.RECTIFICATION:
        return newest.layout
    # What another list brought along since then is shown until somebody takes it out.
    known = {*newest.left_out, *(column.name for column in newest.layout.columns)}
    added = tuple(extra_column(name) for name in extras if name not in known)
    return replace(newest.layout, columns=newest.layout.columns + added)


def remember_layout(ledger: Ledger, layout: ListLayout) -> None:
    """Keep a layout for the unit of a ledger; the newer one holds.

    Raises:
        FileProblem: the file cannot be read or written; it stays as it is.

    """
    names = {column.name for column in layout.columns}
    left_out = tuple(name for name in extra_names(ledger) if name not in names)
    new = _Kept(_unit(ledger), replace(layout, shown=ListFilter(), is_public=False), left_out)
    known = _kept_layouts()
    others = [each for each in known if not _is_same_list(each, new)]
    kept = [*others, new][-_MOST_LAYOUTS:]
    if kept == known:
        return
    path = _file()
    with suppress(OSError):
        # Saving says in a sentence what is wrong with the folder.
        path.parent.mkdir(parents=True, exist_ok=True)
    save_atomically(path, (_HEAD + "".join(map(_written, kept))).encode())


def known_headings(role: ColumnRole) -> tuple[str, ...]:
    """Return what offices call a column, the usual heading first."""
    tables = cast("Mapping[str, Sequence[str]]", vocabulary("columns")["columns"])
    usual = USUAL_HEADINGS.get(role, "")
    words = (usual, *tables.get(role.value, ()))
    return tuple(dict.fromkeys(word for word in words if word))


def columns_named(names: Sequence[str], ledger: Ledger) -> tuple[ListedColumn, ...]:
    """Return the columns that names stand for: 责任股室, 责任科室=承办股室, or an extra's heading.

    Raises:
        RuleViolation: a name is that of no column.

    """
    extras = {folded_heading(name): name for name in extra_names(ledger)}
    roles = {
        folded_heading(word): role for role in USUAL_HEADINGS for word in known_headings(role)
    } | {folded_heading(heading): role for role, heading in USUAL_HEADINGS.items()}
    return tuple(_column_named(name.strip(), roles, extras) for name in names if name.strip())


def _column_named(
    name: str, roles: Mapping[str, ColumnRole], extras: Mapping[str, str]
) -> ListedColumn:
    known, _, heading = (part.strip() for part in name.partition("="))
    folded = folded_heading(known)
    if folded in extras:
        return replace(extra_column(extras[folded]), heading=heading, is_optional=False)
    if folded not in roles:
        known_names = "、".join([*USUAL_HEADINGS.values(), *extras.values()])
        raise RuleViolation(f"没有“{known}”这一列。可选的列：{known_names}。")
    role = roles[folded]
    own = heading or known
    return ListedColumn(role, "" if own == USUAL_HEADINGS[role] else own)


def _unit(ledger: Ledger) -> str:
    return ledger.round.unit_name or ledger.round.party_organisation


def _is_same_list(one: _Kept, other: _Kept) -> bool:
    return (one.unit, one.layout.kind) == (other.unit, other.layout.kind)


def _file() -> Path:
    return user_data_folder() / "vocabulary" / "list_layouts.toml"


def _kept_layouts() -> list[_Kept]:
    path = _file()
    if not path.is_file():
        return []
    try:
        # What is wrong with the TOML or its encoding is a ValueError, too.
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        return list(_read(words))
    except (ValueError, TypeError, KeyError, AttributeError, RuleViolation) as error:
        raise FileProblem(
            f"记录清单版式的文件“{path.name}”写法有误，没有用上。"
            f"请改正或删去这个文件（在“{path.parent}”里）：{error}",
            path,
        ) from error


def _read(words: dict[str, Any]) -> Iterator[_Kept]:
    for entry in words.get("lists", []):
        columns = tuple(
            ListedColumn(
                ColumnRole(column["role"]),
                str(column.get("heading", "")),
                str(column.get("name", "")),
                bool(column.get("optional", False)),
                int(column.get("width", 0)),
            )
            for column in entry["columns"]
        )
        layout = ListLayout(
            ListKind(entry["kind"]),
            columns,
            title=str(entry.get("title", "")),
            page=PageSize(entry.get("page", PageSize.A4)),
            measure_rows=bool(entry.get("measure_rows", False)),
            signatures=tuple(map(str, entry.get("signatures", ()))),
        )
        yield _Kept(str(entry.get("unit", "")), layout, tuple(map(str, entry.get("left_out", ()))))


def _written(kept: _Kept) -> str:
    layout = kept.layout
    facts: dict[str, object] = {
        "unit": kept.unit,
        "kind": layout.kind.value,
        "title": layout.title,
        "page": layout.page.value,
        "measure_rows": layout.measure_rows,
        "signatures": list(layout.signatures),
        "left_out": list(kept.left_out),
    }
    # Strings, lists and truth values of JSON are those of TOML.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in facts.items()]
    columns = "\n".join(f"  {_written_column(column)}," for column in layout.columns)
    return "\n[[lists]]\n" + "\n".join(lines) + f"\ncolumns = [\n{columns}\n]\n"


def _written_column(column: ListedColumn) -> str:
    facts: dict[str, object] = {"role": column.role.value}
    facts |= {"heading": column.heading} if column.heading else {}
    facts |= {"name": column.name} if column.name else {}
    facts |= {"optional": True} if column.is_optional else {}
    facts |= {"width": column.width} if column.width else {}
    pairs = (f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in facts.items())
    return "{ " + ", ".join(pairs) + " }"
