"""Domain values as JSON that names what it holds, for what is kept as it was on a day.

A value grows with the program: a field that an old text lacks takes its default, one that the
program dropped is passed over. Only values of the modules listed here are ever made.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.domain import deadline, figures, terms
from rectify_desktop.domain.notice import notice, notice_parts, paper_frame, passages
from rectify_desktop.domain.review import finding_standing, review_changes, review_sheet

if TYPE_CHECKING:
    from types import ModuleType

_KIND = "@"
_DAY, _PAIRS = "date", "map"


def _named(*modules: ModuleType) -> dict[str, Any]:
    """Return the dataclasses and enums that modules define or use, by name."""
    return {
        name: kind
        for module in modules
        for name, kind in vars(module).items()
        if isinstance(kind, type)
        and kind.__module__.startswith("rectify_desktop.domain.")
        and (is_dataclass(kind) or issubclass(kind, Enum))
    }


_KINDS = _named(
    review_sheet, review_changes, finding_standing, deadline, figures, terms, notice, notice_parts,
    paper_frame, passages,
)  # fmt: skip


def value_json(value: object) -> str:
    """Return a value as JSON.

    Raises:
        TypeError: it holds something of none of our modules.

    """
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def value_of(text: str) -> Any:
    """Return the value that a JSON text holds."""
    return _tupled(json.loads(text, object_hook=_made))


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return {_KIND: _known(value), "value": value.value}
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return {_KIND: _DAY, "value": value.isoformat()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in cast("tuple[object, ...]", value)]
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {_KIND: _PAIRS, "value": [[_plain(key), _plain(item)] for key, item in pairs]}
    if is_dataclass(value):
        held = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {_KIND: _known(value), **held}
    raise TypeError(type(value).__name__)


def _known(value: object) -> str:
    name = type(value).__name__
    if _KINDS.get(name) is not type(value):
        raise TypeError(name)
    return name


def _made(held: dict[str, Any]) -> object:
    kind = held.pop(_KIND)
    if kind == _DAY:
        return date.fromisoformat(held["value"])
    if kind == _PAIRS:
        return {_tupled(key): _tupled(item) for key, item in held["value"]}
    made = _KINDS[kind]
    if issubclass(made, Enum):
        return made(held["value"])
    return made(**{f.name: _tupled(held[f.name]) for f in fields(made) if f.name in held})


def _tupled(value: Any) -> Any:
    """Return a list of JSON as the tuple it was."""
    if isinstance(value, list):
        return tuple(_tupled(item) for item in cast("list[Any]", value))
    return value
