"""What a paper lacks and what is to be looked at in it, each with the place where it is mended."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.notice_privacy import OPEN_WORDS
from rectify_desktop.domain.notice.passages import OF_A_FINDING
from rectify_desktop.domain.wording.gaps import GAP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.passages import PassageKey, PassageState

    _States = Mapping[PassageKey, PassageState]

_QUOTED = re.compile(r"“([^”]+)”")
_PARAGRAPH = re.compile(r"第(\d+)段：")
_OF_FINDING = re.compile(r"问题([\d.]+)")
# Asked for by the frame of a red head, filled in beside it.
FRAME_GAPS = frozenset({"发文字号", "印发机关", "印发日期"})


class Place(Enum):
    """Where something is mended."""

    NOWHERE = auto()
    PASSAGE = auto()
    FINDING = auto()
    FRAME = auto()
    ROUND = auto()
    PRIVACY = auto()


PLACE_VERBS: dict[Place, str] = {
    Place.NOWHERE: "去核对",
    Place.PASSAGE: "去这一段",
    Place.FINDING: "去问题清单填写",
    Place.FRAME: "去版记填写",
    Place.ROUND: "去轮次信息填写",
    Place.PRIVACY: "逐条处理个人信息",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """One gap or caution; ``key`` and ``finding_id`` say what it is of, where that is known."""

    text: str
    is_gap: bool
    place: Place = Place.NOWHERE
    key: PassageKey | None = None
    finding_id: FindingId | None = None


def plain_remarks(gaps: Iterable[str], cautions: Iterable[str]) -> tuple[Remark, ...]:
    """Return the remarks on a paper that has no passages."""
    lacking = (Remark(name, is_gap=True) for name in gaps)
    return (*lacking, *(Remark(caution, is_gap=False) for caution in cautions))


def notice_remarks(notice: Notice, states: Iterable[PassageState]) -> tuple[Remark, ...]:
    """Return the remarks on a notice, each with its place."""
    return tuple(_of_notice(notice, {state.key: state for state in states}))


def _of_notice(notice: Notice, states: _States) -> Iterator[Remark]:
    holders = {
        name: paragraph.passage
        for paragraph in reversed(notice.paragraphs)
        for name in GAP.findall(paragraph.text)
    }
    for name in notice.gaps:
        yield _gap(name, holders.get(name), states)
    for caution in notice.cautions:
        if caution.endswith(OPEN_WORDS):
            yield Remark(caution, False, Place.PRIVACY)
            continue
        key = _key_of_caution(notice, caution, states)
        yield Remark(caution, False, Place.PASSAGE if key else Place.NOWHERE, key)


def _gap(name: str, key: PassageKey | None, states: _States) -> Remark:
    """Say where a gap is filled: in the ledger, so that every paper has it."""
    if name in FRAME_GAPS:
        return Remark(name, True, Place.FRAME, key)
    state = states.get(key) if key else None
    if state is not None and state.edit is not None:
        return Remark(name, True, Place.PASSAGE, key)
    if key is not None and key.kind in OF_A_FINDING:
        return Remark(name, True, Place.FINDING, key, key.finding_id)
    if _OF_FINDING.match(name):
        return Remark(name, True, Place.FINDING, key, _finding_named(name, states))
    return Remark(name, True, Place.ROUND, key)


def _finding_named(name: str, states: _States) -> FindingId | None:
    """Return the finding that a gap names by its number: 问题1.2的内容."""
    found = _OF_FINDING.match(name)
    if found is None:
        return None
    named = (s for s in states.values() if s.name.startswith(f"{found.group()}的"))
    return next((state.key.finding_id for state in named), None)


def _key_of_caution(notice: Notice, caution: str, states: _States) -> PassageKey | None:
    if numbered := _PARAGRAPH.match(caution):
        return notice.paragraphs[int(numbered[1]) - 1].passage
    names = _QUOTED.findall(caution)
    # A part is named by its title alone: “组织整改落实情况” for 一、组织整改落实情况.
    return next(
        (state.key for name in names for state in states.values() if state.name.endswith(name)),
        None,
    )
