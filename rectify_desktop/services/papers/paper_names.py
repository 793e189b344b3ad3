"""What exported papers are called: unit, paper and date, safe on every file system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ledger import Ledger

NOTICE_PAPER = ("巡察整改进展情况的通报", ".docx")
LEDGER_PAPER = ("巡察整改清单", ".xlsx")
THREE_LISTS_PAPER = ("巡察整改三清单", ".xlsx")
REVIEW_PAPER = ("周调度表", ".pdf")

# Refused by Windows, or invisible in a name; device names cannot occur behind a unit's name.
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_LONGEST = 80


def paper_name(paper: tuple[str, str], ledger: Ledger, today: date) -> str:
    """Return the proposed file name: 某某局巡察整改清单（2026-03-12）.xlsx."""
    title, suffix = paper
    unit = ledger.round.unit_name or ledger.round.party_organisation
    return safe_stem(f"{unit}{title}（{today:%Y-%m-%d}）") + suffix


def safe_stem(text: str) -> str:
    """Return the name of a file without what no file system or no eye can take."""
    return _UNSAFE.sub("", text)[-_LONGEST:].strip(" .")
