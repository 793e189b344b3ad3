"""How each piece of evidence stands (佐证状态): what is wrong with it, worst first.

Whether a file is lost is seen at once; whether it was changed is known only after its hash was
checked, so that an unchecked file is never called whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ids import EvidenceId


class EvidenceState(StrEnum):
    """What can be said of a piece of evidence; in the order of urgency."""

    LOST = "lost"
    CHANGED = "changed"
    USED_TWICE = "used_twice"
    DOUBTED_DATE = "doubted_date"
    UNLINKED = "unlinked"
    UNNUMBERED = "unnumbered"
    WHOLE = "whole"
    UNCHECKED = "unchecked"
    PAPER = "paper"


EVIDENCE_STATE_TERMS: dict[EvidenceState, str] = {
    EvidenceState.LOST: "文件丢失",
    EvidenceState.CHANGED: "文件被改动",
    EvidenceState.USED_TWICE: "同一文件多次使用",
    EvidenceState.DOUBTED_DATE: "日期存疑",
    EvidenceState.UNLINKED: "未关联问题",
    EvidenceState.UNNUMBERED: "未编号",
    EvidenceState.WHOLE: "完好",
    EvidenceState.UNCHECKED: "文件未检查",
    EvidenceState.PAPER: "纸质材料",
}
FAULTS = frozenset({EvidenceState.LOST, EvidenceState.CHANGED})


@dataclass(frozen=True, slots=True)
class FileStanding:
    """What is known of the files: ``checked`` ones were whole, ``changed`` ones were not."""

    absent: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    checked: frozenset[str] = frozenset()


def evidence_states(
    evidence: Iterable[Evidence],
    standing: FileStanding,
    used_twice: Mapping[EvidenceId, tuple[Evidence, ...]],
    doubted: Collection[EvidenceId],
) -> dict[EvidenceId, tuple[EvidenceState, ...]]:
    """Return the states of each piece, worst first; there is always one."""
    return {
        item.id: tuple(_states(item, standing, item.id in used_twice, item.id in doubted))
        for item in evidence
    }


def _states(
    item: Evidence, standing: FileStanding, is_used_twice: bool, is_doubted: bool
) -> Iterable[EvidenceState]:
    found = {
        EvidenceState.LOST: item.sha256 in standing.absent,
        EvidenceState.CHANGED: item.sha256 in standing.changed,
        EvidenceState.USED_TWICE: is_used_twice or _serves_several(item),
        EvidenceState.DOUBTED_DATE: is_doubted,
        EvidenceState.UNLINKED: not item.finding_ids and not item.measure_ids,
        EvidenceState.UNNUMBERED: not item.catalogue_number,
    }
    yield from (state for state, holds in found.items() if holds)
    if not item.has_file:
        yield EvidenceState.PAPER
    elif not (found[EvidenceState.LOST] or found[EvidenceState.CHANGED]):
        is_checked = item.sha256 in standing.checked
        yield EvidenceState.WHOLE if is_checked else EvidenceState.UNCHECKED


def _serves_several(item: Evidence) -> bool:
    """Whether one file proves several findings: allowed, but reviewers ask (domain §5.4)."""
    return item.has_file and len(item.finding_ids) > 1
