"""A 整改方案: it says what will be done about each problem, and nothing of what was done."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import ProposedMeasure

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import ProposedFinding
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.tree import Tree

# The title stands among the first lines.
_TITLE_REACH = 6
_TITLE = re.compile(r"(?:整改|反馈意见)[^。,;:]{0,16}方案\s*(?:\([^()]{1,8}\)\s*)?$")


def is_plan(text: NoticeText) -> bool:
    """Whether a text calls itself a plan of what is to be put right."""
    return any(_TITLE.search(folded) for folded in text.folded[:_TITLE_REACH])


def as_plan(tree: Tree) -> Tree:
    """Read what stands behind 整改措施： as measures to be taken, not as what was done."""
    return replace(tree, findings=tuple(map(_planned, tree.findings)))


def _planned(finding: ProposedFinding) -> ProposedFinding:
    if not finding.situation:
        return finding
    measures = finding.measures or (ProposedMeasure(finding.situation, finding.line),)
    return replace(finding, situation="", measures=measures)
