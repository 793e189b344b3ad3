"""What the change log tells a reader of one operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class OperationRecord:
    """One entry of the change log as users read it (操作记录)."""

    uid: str
    name: str
    actor: str
    at: datetime
    reason: str = ""
    source_file: str = ""
    undoes: str = ""
