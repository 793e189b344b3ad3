"""The note beside an open ledger that says who holds it: a courtesy, never the guard.

The guard is SQLite's own lock, which ends with the process. A note left behind by a crash blocks
nobody; it only tells that the ledger was not closed properly.
"""

from __future__ import annotations

import getpass
import json
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.storage.places import owner_note_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


class OwnerNote(NamedTuple):
    """Who opened a ledger, on which computer, since when."""

    user: str
    desk: str
    since: str

    @property
    def sentence_part(self) -> str:
        """The holder as a sentence names it."""
        return f"电脑“{self.desk}”上的“{self.user}”（{self.since}起）"


def login_name() -> str:
    """Return the name of the person logged in, as far as the computer knows it."""
    # A container or a service account may have no name at all.
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return "未知用户"


def desk_name() -> str:
    """Return the name of this computer."""
    # Asked directly, for the module platform takes longer to load than the rest of the note.
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME") or "未知电脑"
    return os.uname().nodename or "未知电脑"


def write_note(ledger: Path, now: datetime) -> None:
    """Say beside the ledger that it is open here; a full or odd disk is no reason to fail."""
    note = OwnerNote(login_name(), desk_name(), f"{now:%Y-%m-%d %H:%M}")
    with suppress(OSError):
        owner_note_of(ledger).write_text(
            json.dumps(note._asdict(), ensure_ascii=False), encoding="utf-8"
        )


def read_note(ledger: Path) -> OwnerNote | None:
    """Return who says to hold the ledger, if anyone does and the note can be read."""
    with suppress(OSError, ValueError, TypeError):
        return OwnerNote(**json.loads(owner_note_of(ledger).read_text(encoding="utf-8")))
    return None


def remove_note(ledger: Path) -> None:
    """Take the note away when the ledger is closed."""
    with suppress(OSError):
        owner_note_of(ledger).unlink(missing_ok=True)
