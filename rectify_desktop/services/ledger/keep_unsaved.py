"""Text being typed and not yet in the ledger: kept beside the settings until it is saved.

It lies with the person who typed it, never beside the ledger, which colleagues may read; it is
deleted as soon as the text is saved, taken back or given up.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.paths import user_data_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOLDER = "unsaved"


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """Words of one field: how a person calls the field, and how the window finds it again.

    ``kind`` says what ``field`` names: a field of a form, or the review a cell belongs to; ``key``
    is the finding or group of the words, and ``column`` where in its row.
    """

    label: str
    text: str
    kind: str
    field: str = ""
    key: str = ""
    column: int = 0


def keep_unsaved(ledger: Path, texts: Sequence[UnsavedText]) -> None:
    """Keep what is typed on a ledger in place of what was kept; nothing typed leaves nothing.

    Raises:
        OSError: it cannot be kept there.

    """
    target = _file_of(ledger)
    if not texts:
        target.unlink(missing_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    content = {"ledger": str(ledger), "texts": [asdict(each) for each in texts]}
    # Private to the person; not synced to the disk, for it comes every second.
    handle, name = tempfile.mkstemp(prefix=".typing-", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump(content, stream, ensure_ascii=False)
        Path(name).replace(target)
    finally:
        with suppress(FileNotFoundError):
            Path(name).unlink()


def unsaved_of(ledger: Path) -> tuple[UnsavedText, ...]:
    """Return what was typed on a ledger when the program ended unasked."""
    if not any(_folder().glob("*.json")):
        return ()
    try:
        content = json.loads(_file_of(ledger).read_text(encoding="utf-8"))
        kept = cast("list[dict[str, Any]]", content["texts"])
        return tuple(UnsavedText(**each) for each in kept)
    except (OSError, ValueError, KeyError, TypeError):
        # None was kept, or another version of the program wrote it.
        return ()


def _file_of(ledger: Path) -> Path:
    # OpenSSL comes with it: a window that is only looked at does without its 4 MB.
    import hashlib

    name = hashlib.sha256(str(ledger.resolve()).encode()).hexdigest()[:24]
    return _folder() / f"{name}.json"


def _folder() -> Path:
    return user_data_folder() / _FOLDER
