"""Setting a proposal right by hand: another level, another title, split, joined, left out.

Every function takes the row of ``proposal_outline.outline_of`` that is meant and returns a new
proposal. Words never get lost on the way: what one kind of item has no
place for goes on as its neighbour. Leaving out is the one exception, and asked for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.proposal.proposal import (
    ProposedFinding,
    ProposedHeading,
    ProposedMeasure,
    ProposedTheme,
)
from rectify_desktop.domain.proposal.proposal_items import (
    END_MARKS,
    as_finding,
    as_measure,
    joined,
    problem_text,
    rest_of,
    tells_more,
    titled,
)
from rectify_desktop.domain.proposal.proposal_outline import (
    LEVEL_TERMS,
    Level,
    OutlineRow,
    outline_of,
    with_outline,
)
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.domain.terms import DeclaredResult, FindingSource


def promote(proposal: ImportProposal, row: int) -> ImportProposal:
    """Raise an item by one level (升一级): measure, finding, heading, theme."""
    rows = list(outline_of(proposal))
    if rows[row].level is Level.THEME:
        raise RuleViolation("已经是最高一级（方面）。")
    return with_outline(proposal, _moved(rows, row, Level(rows[row].level + 1)))


def demote(proposal: ImportProposal, row: int) -> ImportProposal:
    """Lower an item by one level (降一级)."""
    rows = list(outline_of(proposal))
    if rows[row].level is Level.MEASURE:
        raise RuleViolation("已经是最低一级（措施）。")
    return with_outline(proposal, _moved(rows, row, Level(rows[row].level - 1)))


def change_level(proposal: ImportProposal, row: int, level: Level) -> ImportProposal:
    """Make an item a theme, a heading, a finding or a measure.

    A finding that tells more than its title keeps it: raised, it leaves a finding with the rest
    under the new title; lowered, it takes all its words along into the measure.

    Raises:
        RuleViolation: no finding stands above that a measure could belong to.

    """
    rows = list(outline_of(proposal))
    if rows[row].level is level:
        return proposal
    return with_outline(proposal, _moved(rows, row, level))


def leave_out(proposal: ImportProposal, row: int) -> ImportProposal:
    """Take an item out of the proposal (不导入); findings under a left-out title stay."""
    rows = list(outline_of(proposal))
    level = rows[row].level
    del rows[row]
    if level is Level.FINDING:
        while row < len(rows) and rows[row].level is Level.MEASURE:
            del rows[row]
    return with_outline(proposal, rows)


def retitle(proposal: ImportProposal, row: int, title: str) -> ImportProposal:
    """Give an item other words; none at all is refused.

    Raises:
        RuleViolation: the title is empty.

    """
    words = title.strip()
    if not words:
        raise RuleViolation("标题不能为空；不要这一条，请用“不导入”。")
    rows = list(outline_of(proposal))
    item = rows[row].item
    changed = (
        replace(item, text=words)
        if isinstance(item, ProposedMeasure)
        else replace(item, title=words)
    )
    rows[row] = replace(rows[row], item=changed)
    return with_outline(proposal, rows)


def set_result(proposal: ImportProposal, row: int, result: DeclaredResult | None) -> ImportProposal:
    """Say which result a finding's wording means; the wording itself stays as written."""
    rows = list(outline_of(proposal))
    rows[row] = replace(rows[row], item=replace(_finding(rows[row]), result=result))
    return with_outline(proposal, rows)


def set_source(proposal: ImportProposal, row: int, source: FindingSource) -> ImportProposal:
    """Say where a finding comes from (来源)."""
    rows = list(outline_of(proposal))
    rows[row] = replace(rows[row], item=replace(_finding(rows[row]), source=source))
    return with_outline(proposal, rows)


def split_finding(proposal: ImportProposal, row: int, position: int) -> ImportProposal:
    """Split a finding in two before ``position`` of its :func:`problem_text`.

    Result, deeds and responsibility stay with the first: nothing is declared of the second that
    nobody wrote of it.

    Raises:
        RuleViolation: one of the two would be empty.

    """
    rows = list(outline_of(proposal))
    finding = _finding(rows[row])
    text = problem_text(finding)
    head, tail = text[:position].strip(END_MARKS), text[position:].strip(END_MARKS)
    if not head or not tail:
        raise RuleViolation("请把光标放在第二个问题的开头，前后都要有文字。")
    is_in_title = position <= len(finding.title)
    first = replace(
        finding,
        title=head if is_in_title else finding.title,
        description="" if is_in_title else text[len(finding.title) : position].strip(),
    )
    title, description = (
        (finding.title[position:].strip(END_MARKS), finding.description)
        if is_in_title and finding.title[position:].strip(END_MARKS)
        else titled(text[position:].strip())
    )
    second = ProposedFinding(
        "", title, finding.line, description=description, source=finding.source
    )
    rows[row] = replace(rows[row], item=first)
    behind = _behind_measures(rows, row)
    rows.insert(behind, OutlineRow(second, Level.FINDING, rows[row].under))
    return with_outline(proposal, rows)


def join_with_previous(proposal: ImportProposal, row: int) -> ImportProposal:
    """Join a finding with the one before it; results that differ are both kept as wording.

    Raises:
        RuleViolation: there is no finding before it under the same title.

    """
    rows = list(outline_of(proposal))
    second = _finding(rows[row])
    before = next((at for at in range(row - 1, -1, -1) if rows[at].level > Level.MEASURE), -1)
    if before < 0 or rows[before].level is not Level.FINDING:
        raise RuleViolation("前面没有同一标题下的问题，不能合并。")
    first = cast("ProposedFinding", rows[before].item)
    rows[before] = replace(rows[before], item=joined(first, second))
    del rows[row]
    return with_outline(proposal, rows)


def _moved(rows: list[OutlineRow], row: int, level: Level) -> list[OutlineRow]:
    """Return the rows with one item at another level."""
    old = rows[row]
    if level is Level.MEASURE and not any(above.level is Level.FINDING for above in rows[:row]):
        raise RuleViolation("上面还没有问题，不能改成措施。")
    if level is Level.MEASURE and old.level > Level.FINDING:
        rows = [*rows[:row], *_as_level(old, Level.FINDING, has_measures=False), *rows[row + 1 :]]
        old = rows[row]
    below = rows[row + 1] if row + 1 < len(rows) else None
    if level is Level.FINDING and _says_it_again(old, below):
        # A title above its one finding in the same words: the finding is already there.
        return [*rows[:row], *rows[row + 1 :]]
    has_measures = below is not None and below.level is Level.MEASURE
    rows[row : row + 1] = _as_level(old, level, has_measures=has_measures)
    if level >= Level.HEADING:
        _adopt(rows, row)
    return rows


def _says_it_again(title: OutlineRow, below: OutlineRow | None) -> bool:
    return (
        title.level > Level.FINDING
        and below is not None
        and below.level is Level.FINDING
        and below.title.strip(END_MARKS) == title.title.strip(END_MARKS)
    )


def _as_level(row: OutlineRow, level: Level, *, has_measures: bool) -> list[OutlineRow]:
    """Return an item at another level, and what it leaves behind."""
    item = row.item
    if level is Level.MEASURE:
        return [OutlineRow(as_measure(cast("ProposedFinding", item)), level, Level.FINDING)]
    if level is Level.FINDING:
        upper = cast("ProposedTheme | ProposedHeading | ProposedMeasure", item)
        return [OutlineRow(as_finding(upper), level, Level.HEADING)]
    title = (
        OutlineRow(ProposedTheme(row.title, item.line), level)
        if level is Level.THEME
        else OutlineRow(ProposedHeading(row.title, item.line), level, Level.THEME)
    )
    if isinstance(item, ProposedFinding) and (has_measures or tells_more(item)):
        return [title, OutlineRow(rest_of(item), Level.FINDING, level)]
    return [title]


def _adopt(rows: list[OutlineRow], at: int) -> None:
    """Let a new title take over the items behind it, up to the next of its level or above."""
    level = rows[at].level
    for index in range(at + 1, len(rows)):
        row = rows[index]
        if row.level >= level:
            return
        if row.level is Level.HEADING:
            rows[index] = replace(row, under=Level.THEME)
        elif row.level is Level.FINDING and (level is Level.HEADING or row.under is None):
            rows[index] = replace(row, under=level)


def _behind_measures(rows: Sequence[OutlineRow], row: int) -> int:
    behind = row + 1
    while behind < len(rows) and rows[behind].level is Level.MEASURE:
        behind += 1
    return behind


def _finding(row: OutlineRow) -> ProposedFinding:
    if not isinstance(row.item, ProposedFinding):
        raise RuleViolation(f"这一行是{LEVEL_TERMS[row.level]}，请先选中一个问题。")
    return row.item
