"""How a passage stands, in the words its page has for it."""

from __future__ import annotations

from enum import StrEnum, auto
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import GROUND_TERMS
from rectify_desktop.domain.wording.gaps import GAP

if TYPE_CHECKING:
    from rectify_desktop.domain.notice.passages import PassageState


class Standing(StrEnum):
    """What a clerk looks for among passages, the most pressing last."""

    FROM_LEDGER = auto()
    EDITED = auto()
    MOVED = auto()
    LACKING = auto()
    WITHHELD = auto()


STANDING_WORDS: dict[Standing, str] = {
    Standing.FROM_LEDGER: "随台账",
    Standing.EDITED: "手工改过",
    Standing.MOVED: "手工改过，台账已变",
    Standing.LACKING: "待填",
    Standing.WITHHELD: "不公开",
}

# What a clerk looks for, and in what words.
WANTED_STANDINGS: dict[Standing, str] = {
    Standing.LACKING: "待填",
    Standing.MOVED: "台账已变",
    Standing.EDITED: "手工改过",
    Standing.WITHHELD: "不公开",
}


def standing_of(state: PassageState) -> Standing:
    """Return how a passage stands; what is left out needs nothing else."""
    if state.withheld is not None:
        return Standing.WITHHELD
    if not state.text.strip() or GAP.search(state.text):
        return Standing.LACKING
    if state.has_ledger_changed:
        return Standing.MOVED
    return Standing.FROM_LEDGER if state.edit is None else Standing.EDITED


def standing_words(state: PassageState) -> str:
    """Say how a passage stands; of what is left out also why."""
    standing = standing_of(state)
    if state.withheld is not None:
        return f"{STANDING_WORDS[standing]}：{GROUND_TERMS[state.withheld.ground]}"
    return STANDING_WORDS[standing]
