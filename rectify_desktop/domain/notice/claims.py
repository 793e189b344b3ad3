"""How a notice words its figures: 区委巡察反馈的13个问题，已完成整改11个，阶段性完成整改2个."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.figures import RESULT_ORDER
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from rectify_desktop.domain.wording.gaps import gap_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rectify_desktop.domain.figures import SourceFigures

_RECTIFIED = {
    DeclaredResult.COMPLETED: "已完成整改",
    DeclaredResult.STAGE_COMPLETED: "阶段性完成整改",
    DeclaredResult.SUSTAINED: "长期坚持整改",
    DeclaredResult.IN_PROGRESS: "正在整改",
    DeclaredResult.NOT_STARTED: "尚未启动整改",
}
_HANDLED = {
    DeclaredResult.COMPLETED: "已办结",
    DeclaredResult.STAGE_COMPLETED: "阶段性办结",
    DeclaredResult.SUSTAINED: "长期跟踪办理",
    DeclaredResult.IN_PROGRESS: "正在办理",
    DeclaredResult.NOT_STARTED: "尚未办理",
}
_CARRIED_OUT = {
    DeclaredResult.COMPLETED: "已落实",
    DeclaredResult.STAGE_COMPLETED: "阶段性落实",
    DeclaredResult.SUSTAINED: "长期坚持落实",
    DeclaredResult.IN_PROGRESS: "正在落实",
    DeclaredResult.NOT_STARTED: "尚未落实",
}


@dataclass(frozen=True, slots=True)
class _Wording:
    """How matters of one source are named, counted and settled."""

    subject: str
    classifier: str
    noun: str
    results: Mapping[DeclaredResult, str]


_WORDINGS: dict[FindingSource, _Wording] = {
    FindingSource.FEEDBACK: _Wording("{by}反馈的", "个", "问题", _RECTIFIED),
    FindingSource.ON_THE_SPOT: _Wording("巡察期间交办的", "个", "立行立改问题", _RECTIFIED),
    FindingSource.PETITION: _Wording("巡察期间移交的", "件", "信访件", _HANDLED),
    FindingSource.CLUE: _Wording("移交的", "件", "问题线索", _HANDLED),
    FindingSource.SPECIAL: _Wording("专项检查反馈的", "个", "问题", _RECTIFIED),
    FindingSource.RECOMMENDATION: _Wording("巡察建议书提出的", "条", "建议", _CARRIED_OUT),
}


def claims(figures: Iterable[SourceFigures], authority: str) -> str:
    """Word the figures of every source, each on its own; they are never added up."""
    by = authority if "巡察" in authority else f"{authority}巡察"
    return "；".join(_claim(item, by) for item in figures)


def _claim(figures: SourceFigures, by: str) -> str:
    wording = _WORDINGS[figures.source]
    classifier = wording.classifier
    parts = [f"{wording.subject.format(by=by)}{figures.total}{classifier}{wording.noun}"]
    parts += [
        f"{wording.results[result]}{count}{classifier}"
        for result in RESULT_ORDER
        if (count := figures.of(result))
    ]
    if figures.undeclared:
        # Left out, the sum would not add up and nobody would see why.
        missing = f"{figures.undeclared}{classifier}{wording.noun}的整改结果"
        parts.append(gap_mark(missing))
    return "，".join(parts)
