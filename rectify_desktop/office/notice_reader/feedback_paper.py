"""A feedback written as a paper (反馈意见): an outline of problems without any deeds."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import ProposedFinding, ProposedTheme, SectionKind
from rectify_desktop.office.notice_reader.folding import Folding
from rectify_desktop.office.notice_reader.layout import Layout, sections_from
from rectify_desktop.office.notice_reader.markers import MarkerKind
from rectify_desktop.office.notice_reader.runs import run_of
from rectify_desktop.office.notice_reader.tree import Tree, joined

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.lines import NoticeText

_CHINESE_LEVELS = (MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET)
_KEPT = (SectionKind.FRONT, SectionKind.OPENING)


def as_feedback(text: NoticeText, tree: Tree) -> Tree:
    """Read an outline as a feedback: what follows a problem describes it.

    Where a theme lists its problems run-in (（一）…。一是…；二是…), those are the findings.
    """
    themes = list(tree.themes)
    findings: list[ProposedFinding] = []
    for finding in tree.findings:
        description = "\n".join(filter(None, (finding.description, finding.situation)))
        bare = replace(finding, description=description, situation="", measures=())
        listed = _listed(bare) if _is_theme(text, bare) else []
        if listed:
            themes.append(ProposedTheme(finding.title, finding.line))
            listed = [replace(item, theme=len(themes) - 1) for item in listed]
        findings += listed or [bare]
    return joined([replace(tree, themes=tuple(themes), findings=tuple(findings))])


def feedback_layout(layout: Layout, lines: range, size: int) -> Layout:
    """Lay out a feedback around the lines of its list; without a list it is all opening."""
    starts = [(s.kind, s.first) for s in layout.sections if s.kind in _KEPT]
    if lines:
        starts = [(kind, first) for kind, first in starts if first < lines.start]
        starts.append((SectionKind.PROBLEMS, lines.start))
        starts.append((SectionKind.TAIL, lines.stop))
    return Layout(sections_from(starts, size))


def _is_theme(text: NoticeText, finding: ProposedFinding) -> bool:
    marker = text.markers[finding.line]
    has_place = finding.theme is None and finding.heading is None
    return has_place and marker is not None and marker.kind in _CHINESE_LEVELS


def _listed(finding: ProposedFinding) -> list[ProposedFinding]:
    """Return the problems a description lists run-in; nothing if it is prose."""
    words = finding.description
    run = run_of(words.translate(Folding()))
    if not run or run[0].start > 0:
        return []
    ends = [after.start for _, after in pairwise(run)] + [len(words)]
    items: list[ProposedFinding] = []
    for item, end in zip(run, ends, strict=True):
        title, mark, rest = words[item.text : end].strip().partition("。")
        title = title.rstrip("；;，, \n")
        if title:
            items.append(
                ProposedFinding("", title, finding.line, description=mark and rest.strip())
            )
    return items
