"""The sections of the page 督办销号 in their order; each is loaded when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.ui.casework.case_section import CaseSection
    from rectify_desktop.ui.desk import Desk


class SectionKey(StrEnum):
    """A section by the word that settings remember it with."""

    CLOSURES = "closures"
    EXTENSIONS = "extensions"
    ORDERS = "orders"
    REMARKS = "remarks"
    RECHECKS = "rechecks"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One section: its key, the word on the bar, and what makes it."""

    key: SectionKey
    title: str
    make: Callable[[Desk], CaseSection]


SECTIONS: tuple[SectionEntry, ...] = ()
