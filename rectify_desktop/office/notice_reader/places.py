"""Where a doubt stands, said in Chinese: 第24行，问题1.1."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.proposal.proposal import Doubt, ProposedFinding
    from rectify_desktop.office.notice_reader.layout import Layout

_PARTS = {
    SectionKind.FRONT: "开头以前",
    SectionKind.OPENING: "开头",
    SectionKind.ORGANISATION: "组织整改部分",
    SectionKind.PROBLEMS: "问题部分",
    SectionKind.NEXT_STEPS: "下一步部分",
    SectionKind.TAIL: "结尾",
}


def with_places(
    doubts: Iterable[Doubt], layout: Layout, findings: Sequence[ProposedFinding]
) -> tuple[Doubt, ...]:
    """Return the doubts in the order of the text, each with its place; a note stays behind it."""
    ordered = sorted(doubts, key=lambda doubt: (doubt.line, doubt.start))
    placed: list[Doubt] = []
    at = -1
    for doubt in ordered:
        while at + 1 < len(findings) and findings[at + 1].line <= doubt.line:
            at += 1
        where = _where(doubt, layout, findings[at] if at >= 0 else None)
        note = f"：{doubt.place}" if doubt.place else ""
        placed.append(replace(doubt, place=where + note))
    return tuple(placed)


def _where(doubt: Doubt, layout: Layout, finding: ProposedFinding | None) -> str:
    if doubt.line < 0:
        return "全文"
    part = layout.kind_of(doubt.line)
    row = f"第{doubt.line + 1}行"
    if part is SectionKind.PROBLEMS and finding is not None:
        return f"{row}，问题{finding.number}"
    return f"{row}，{_PARTS[part]}" if part else row
