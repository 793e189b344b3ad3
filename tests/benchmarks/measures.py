"""What can be measured, by name: each is a module with a ``measure`` of its own."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ratio import Ratio

MODULES = {
    "start": "start",
    "rival": "rival",
    "open": "list_size",
    "hand": "hand_speed",
    "block": "block_speed",
    "filter": "filter_speed",
    "search": "search_speed",
    "overview": "overview_size",
    "check": "check_speed",
    "notice": "notice_size",
    "preview": "painted_size",
    "papers": "saved_papers",
    "beat": "window_beat",
    "intake": "intake_speed",
}


def measured(name: str) -> Iterator[Ratio]:
    """Measure one of them; its ratios come as they are taken."""
    yield from import_module(MODULES[name]).measure()


def told(name: str) -> str:
    """Return what one measures, in a sentence, without loading it."""
    source = (Path(__file__).parent / f"{MODULES[name]}.py").read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(source)) or ""
    return " ".join(docstring.partition("\n\n")[0].split())
