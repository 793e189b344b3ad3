"""The findings of a notice (第二部分) as paragraphs, worded and numbered by an item pattern."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.figures import RESULT_ORDER
from rectify_desktop.domain.notice.notice_material import whole_finding
from rectify_desktop.domain.notice.notice_parts import (
    LEVEL_FACES,
    Face,
    NoticeParagraph,
    NoticeRun,
    one_line,
    one_paragraph,
    paragraphs_in,
)
from rectify_desktop.domain.notice.notice_passages import fact
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.domain.wording.numerals import chinese_numeral
from rectify_desktop.domain.wording.typography import as_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.notice.item_pattern import BodyLine, ItemPattern, Level
    from rectify_desktop.domain.notice.passage_texts import PassageTexts

_OUTLINES = {face: outline for outline, face in LEVEL_FACES.items()}
_PASSAGES = {"整改情况": PassageKind.SITUATION, "整改计划": PassageKind.PLAN}
_UNFINISHED = frozenset(
    {DeclaredResult.NOT_STARTED, DeclaredResult.IN_PROGRESS, DeclaredResult.STAGE_COMPLETED}
)


class NoticeItems:
    """The findings of one edition in one pattern; ``parts`` counts the 一、 of the paper.

    What the edition withholds is left out, numbers run on without it.
    """

    def __init__(self, texts: PassageTexts, pattern: ItemPattern, parts: int) -> None:
        ledger = texts.ledger
        self._texts = texts
        self._ledger = ledger
        self._findings = [
            finding
            for finding in ledger.findings
            if texts.withheld_by(whole_finding(finding.id)) is None
        ]
        self._pattern = pattern
        self._theme_titles = ledger.theme_titles()
        self._heading_titles = ledger.heading_titles()
        self._number = 0
        self._upper = 0
        self._paragraphs: list[NoticeParagraph] = []
        self.parts = parts

    def paragraphs(self) -> list[NoticeParagraph]:
        """Return the paragraphs of all findings."""
        if not self._pattern.themes_are_parts or not self._ledger.findings:
            self._part(self._pattern.problems)
        if not self._ledger.findings:
            self._add((NoticeRun(gap_mark("具体问题")),))
        elif self._pattern.groups:
            self._grouped_by_result()
        else:
            self._grouped_by_theme()
        return self._paragraphs

    # What stands above the findings

    def _grouped_by_theme(self) -> None:
        for theme_id, in_theme in groupby(self._findings, key=lambda f: f.theme_id):
            if theme_id is not None:
                self._theme(self._theme_titles[theme_id])
            elif self._pattern.themes_are_parts:
                self._part(self._pattern.problems)
            for heading_id, in_heading in groupby(in_theme, key=lambda f: f.heading_id):
                if heading_id is None:
                    self._numbered(in_heading)
                else:
                    self._heading(self._heading_titles[heading_id], list(in_heading))

    def _grouped_by_result(self) -> None:
        for result in (*RESULT_ORDER, None):
            findings = [f for f in self._findings if f.declared_result is result]
            if findings:
                title = self._pattern.groups.get(result, "") if result else ""
                self._upper_title(title or gap_mark("整改结果"))
                self._numbered(findings)

    def _theme(self, title: str) -> None:
        self._upper_title(one_line(fact(title, "方面名称")))

    def _upper_title(self, title: str) -> None:
        level = self._pattern.theme
        if self._pattern.is_renumbered:
            self._number = 0
        if self._pattern.themes_are_parts:
            self.parts += 1
        self._upper += 1
        count = self.parts if self._pattern.themes_are_parts else self._upper
        words = level.marker(count) + level.worded(title.rstrip("。"))
        self._add((NoticeRun(words, LEVEL_FACES[level.outline]),), level.outline)

    def _part(self, title: str) -> None:
        self.parts += 1
        self._add((NoticeRun(f"{chinese_numeral(self.parts)}、{title}", Face.LEVEL_1),), 1)

    def _heading(self, title: str, findings: list[Finding]) -> None:
        level = self._pattern.heading
        is_said_below = len(findings) == 1 and _same_words(findings[0].title, title)
        if level is None or (is_said_below and not self._pattern.keeps_headings):
            self._numbered(findings)
            return
        self._number += 1
        words = level.marker(self._number) + _titled(level, one_line(fact(title, "类名称")))
        lead = NoticeRun(words, LEVEL_FACES[level.outline])
        runs_in = self._pattern.heading_runs_in
        if not runs_in:
            self._add((lead,), level.outline)
        for count, finding in enumerate(findings, start=1):
            # 一是 without 二是 is no list.
            counted = None if runs_in and len(findings) == 1 else count
            lead_in = lead if runs_in and count == 1 else None
            self._finding(self._pattern.finding_in_heading, counted, finding, lead_in)

    # Findings

    def _numbered(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            self._number += 1
            self._finding(self._pattern.finding, self._number, finding)

    def _finding(
        self, level: Level, count: int | None, finding: Finding, lead: NoticeRun | None = None
    ) -> None:
        name = f"问题{finding.number or count or ''}"
        marker = "" if count is None else level.marker(count)
        title = _titled(level, one_line(fact(finding.title, f"{name}的内容")))
        runs = [NoticeRun(marker + title, LEVEL_FACES[level.outline])]
        if lead is not None:
            runs.insert(0, lead)
        if level.has_description and (description := one_paragraph(finding.description)):
            runs.append(NoticeRun(description))
        outline = level.outline if lead is None else _OUTLINES[lead.face]
        body = [
            line for part in self._pattern.body for line in self._body_line(part, finding, name)
        ]
        passage = None
        if self._pattern.body_runs_in and body:
            run_in = body.pop(0)
            runs += run_in.runs
            passage = run_in.passage
        self._add(tuple(runs), outline, passage)
        if self._texts.edition is Edition.INTERNAL:
            self._responsibility(finding)
        self._paragraphs += body

    def _body_line(self, part: BodyLine, finding: Finding, name: str) -> list[NoticeParagraph]:
        """Return one line of the pattern as paragraphs; none where it is not called for."""
        key = _PASSAGES.get(part.field)
        passage = None if key is None else PassageKey(key, finding.id)
        lines = self._lines(part, finding, name, passage)
        if not lines:
            return []
        first, *rest = lines
        return [
            NoticeParagraph((*_opening(part, first), NoticeRun(first)), passage=passage),
            *(NoticeParagraph((NoticeRun(line),), passage=passage) for line in rest),
        ]

    def _lines(
        self, part: BodyLine, finding: Finding, name: str, passage: PassageKey | None
    ) -> list[str]:
        if passage is None:
            if part.field == "描述":
                return paragraphs_in(one_paragraph(finding.description))
            is_declared = finding.declared_result or finding.declared_wording.strip()
            return paragraphs_in(finding.result_text.strip().rstrip("。")) if is_declared else []
        if passage.kind is PassageKind.PLAN:
            # A labelled plan must not be missing where something is left to do.
            is_needed = part.is_labelled and finding.declared_result in _UNFINISHED
            return self._texts.lines(passage, f"{name}的整改计划" if is_needed else "")
        lines = self._texts.lines(passage, f"{name}的整改情况")
        return self._pattern.pointed("\n".join(lines)).splitlines()

    def _responsibility(self, finding: Finding) -> None:
        ledger = self._ledger
        parts = (
            ("责任领导", ledger.person_names(finding.lead_officials)),
            ("责任科室", ledger.department_names(finding.responsible_departments)),
            ("完成时限", due_text(finding)),
        )
        text = "；".join(f"{label}：{value}" for label, value in parts if value)
        for paragraph in paragraphs_in(text + "。" if text else ""):
            self._add((NoticeRun(paragraph),))

    def _add(
        self, runs: tuple[NoticeRun, ...], outline: int = 0, passage: PassageKey | None = None
    ) -> None:
        self._paragraphs.append(NoticeParagraph(runs, outline, passage))


def _opening(part: BodyLine, text: str) -> tuple[NoticeRun, ...]:
    """Return what a line opens with, unless its text says so itself."""
    if part.is_labelled:
        return (NoticeRun(part.label, Face.LABEL),)
    says_so = not part.label or text.startswith(part.label.rstrip("，"))
    return () if says_so else (NoticeRun(part.label),)


def _titled(level: Level, title: str) -> str:
    if level.is_sentence and not (level.prefix or level.suffix):
        return as_sentence(title)
    words = level.worded(title.rstrip("。"))
    return as_sentence(words) if level.is_sentence else words


def _same_words(first: str, second: str) -> bool:
    return one_line(first).rstrip("。") == one_line(second).rstrip("。")
