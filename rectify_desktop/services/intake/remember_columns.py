"""Remembers which column of a list is what (列对应), so that a form is asked about once.

Kept beside the office's own words in the user's data folder, not in a ledger: a form outlives the
round and its file, and a list is read before it is known which ledger it goes to. A file of its
own, because a program that rewrites ``columns.toml`` would lose what people wrote there. To hand
it to a colleague, copy it.
"""

from __future__ import annotations

import json
import tomllib
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.proposal.column_mapping import ColumnMapping, check_shared
from rectify_desktop.domain.proposal.column_roles import ROLE_TERMS, ColumnRole
from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.errors import FileProblem, RuleViolation
from rectify_desktop.files import save_atomically
from rectify_desktop.paths import user_data_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from rectify_desktop.domain.proposal.column_mapping import ListRoles

# The oldest forms fall away; no office keeps so many in use.
_MOST_LISTS = 200
_ROLE_LINES = "\n".join(f"#   {role.value} = {term}" for role, term in ROLE_TERMS.items())
_HEAD = f"""# 核对过的列对应：每一段是一种清单的全部表头，等号后面是这一列读作什么。
# 由程序写入，可以改，也可以复制给同事用（放在同名文件夹里）。删去一段，下次就重新询问。
{_ROLE_LINES}
"""


def remembered_columns() -> ColumnMapping:
    """Return what was decided for earlier lists.

    Raises:
        FileProblem: the file was changed by hand and cannot be read any more.

    """
    path = _file()
    if not path.is_file():
        return ColumnMapping()
    try:
        # What is wrong with the TOML or its encoding is a ValueError, too.
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        lists = [_roles(entry) for entry in _entries(words)]
    except (ValueError, RuleViolation) as error:
        raise FileProblem(
            f"记录列对应的文件“{path.name}”写法有误，这次没有用上。"
            f"请改正或删去这个文件（在“{path.parent}”里）：{error}",
            path,
        ) from error
    return ColumnMapping({frozenset(roles): roles for roles in lists})


def remember_columns(mapping: ColumnMapping) -> None:
    """Keep what was decided together with what is known; the newer decision holds.

    Raises:
        FileProblem: the file cannot be read or written; it stays as it is.

    """
    if not mapping.lists:
        return
    known = remembered_columns()
    merged = known.merged(mapping)
    if merged.lists == known.lists:
        return
    newest = list(merged.lists.values())[-_MOST_LISTS:]
    path = _file()
    with suppress(OSError):
        # Saving says in a sentence what is wrong with the folder.
        path.parent.mkdir(parents=True, exist_ok=True)
    save_atomically(path, _written(newest).encode())


def _file() -> Path:
    return user_data_folder() / "vocabulary" / "column_mappings.toml"


def _entries(words: dict[str, object]) -> Iterable[dict[str, object]]:
    entries = words.get("lists", [])
    if not isinstance(entries, list) or not all(
        isinstance(entry, dict) for entry in cast("list[object]", entries)
    ):
        msg = "每一段应以 [[lists]] 开头"
        raise ValueError(msg)
    return cast("list[dict[str, object]]", entries)


def _roles(entry: dict[str, object]) -> ListRoles:
    known = {role.value: role for role in ColumnRole}
    unknown = [str(value) for value in entry.values() if value not in known]
    if unknown:
        msg = f"不认识“{'、'.join(unknown)}”"
        raise ValueError(msg)
    roles = {folded_heading(heading): known[str(role)] for heading, role in entry.items()}
    check_shared(roles)
    return roles


def _written(lists: Iterable[ListRoles]) -> str:
    # Strings of JSON are strings of TOML.
    pieces = (
        "\n".join(f"{json.dumps(h, ensure_ascii=False)} = {json.dumps(role)}" for h, role in r)
        for r in (roles.items() for roles in lists)
    )
    return _HEAD + "".join(f"\n[[lists]]\n{piece}\n" for piece in pieces)
