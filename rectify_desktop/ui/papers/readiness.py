"""How far a paper is from leaving the house, in a word beside its name."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from rectify_desktop.ui.papers.made_paper import MadePaper


class Tone(Enum):
    """Whether a word asks for something; the word itself always says what."""

    QUIET = auto()
    READY = auto()
    ASKING = auto()


class Readiness(NamedTuple):
    """One word on a paper."""

    text: str
    tone: Tone


READY = Readiness("可导出", Tone.READY)


def readiness_of(made: MadePaper) -> Readiness:
    """Say what is missing of a paper first, then what moved behind it, then what to look at."""
    if made.gaps:
        return Readiness(f"待填{len(made.gaps)}处", Tone.ASKING)
    if moved := sum(state.has_ledger_changed for state in made.passages):
        return Readiness(f"台账已变{moved}处", Tone.ASKING)
    if made.cautions:
        return Readiness(f"请核对{len(made.cautions)}处", Tone.ASKING)
    return READY
