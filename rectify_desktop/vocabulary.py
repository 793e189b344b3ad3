"""The words of the trade, kept as data: bundled TOML files, widened by a copy of the office's own.

``resources/vocabulary/NAME.toml`` ships with the program; ``vocabulary/NAME.toml`` in the user's
data folder may add words. Tables merge, lists grow, single values are replaced.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.errors import FileProblem
from rectify_desktop.paths import resource_path, user_data_folder

if TYPE_CHECKING:
    from pathlib import Path

Table = dict[str, Any]


@cache
def vocabulary(name: str) -> Table:
    """Return one vocabulary, such as ``columns``.

    Raises:
        FileProblem: the office's own copy is not valid TOML.

    """
    words = _read(resource_path(f"vocabulary/{name}.toml"))
    own = user_data_folder() / "vocabulary" / f"{name}.toml"
    return _merged(words, _read(own)) if own.is_file() else words


def _read(path: Path) -> Table:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FileProblem(f"词表文件“{path.name}”写法有误，无法读取：{error}", path) from error


def _merged(base: Table, extra: Table) -> Table:
    result = dict(base)
    for key, value in extra.items():
        old = result.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            result[key] = _merged(cast("Table", old), cast("Table", value))
        elif isinstance(old, list) and isinstance(value, list):
            known = cast("list[Any]", old)
            result[key] = [
                *known,
                *(word for word in cast("list[Any]", value) if word not in known),
            ]
        else:
            result[key] = value
    return result
