"""The notice (巡察整改进展情况的通报) composed from a ledger, as parts that a writer lays out.

Composition is item pattern A of domain §4.6: （一）方面 → 1.类。一是具体问题 → 整改结果 → 整改情况
→ 整改计划 where the finding is not finished. Every figure is counted from the ledger; a fact the
ledger lacks is printed as 【待填：…】 and listed among the gaps, never invented.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.dates import chinese_date as chinese_date
from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.gaps import gap_mark, gap_names
from rectify_desktop.domain.notice_passages import (
    closing_passage,
    fact,
    figures_passage,
    opening_passage,
)
from rectify_desktop.domain.numerals import chinese_numeral
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.domain.typography import as_sentence, full_width

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.ledger import Ledger

_SIGNED_ON = "成文日期"
_UNFINISHED = frozenset(
    {DeclaredResult.NOT_STARTED, DeclaredResult.IN_PROGRESS, DeclaredResult.STAGE_COMPLETED}
)


class Face(StrEnum):
    """How a run of text looks; the writer maps it to the fonts of GB/T 9704 §7.3.3."""

    BODY = "body"
    LEVEL_1 = "level_1"
    LEVEL_2 = "level_2"
    LEVEL_3 = "level_3"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class NoticeRun:
    """A run of text in one face."""

    text: str
    face: Face = Face.BODY


@dataclass(frozen=True, slots=True)
class NoticeParagraph:
    """One paragraph; ``outline`` is 0 for text, 1–3 for 一、, （一） and 1."""

    runs: tuple[NoticeRun, ...]
    outline: int = 0

    @property
    def text(self) -> str:
        """The paragraph as plain text."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice ready to be laid out; ``gaps`` names what the ledger could not fill."""

    edition: Edition
    title: str
    paragraphs: tuple[NoticeParagraph, ...]
    signature: str
    signed_on: date | None
    gaps: tuple[str, ...] = ()


# A first sentence longer than two lines is no title, whatever number it carries.
_RUN_IN_TITLES = (
    (re.compile(r"（[一二三四五六七八九十]{1,3}）[^。]{1,50}(?:。|$)"), Face.LEVEL_2, 2),
    (re.compile(r"\d{1,2}\.(?!\d)[^。]{1,50}(?:。|$)"), Face.LEVEL_3, 3),
)


def compose_notice(ledger: Ledger, edition: Edition) -> Notice:
    """Compose the notice of one round from its ledger."""
    return _Composer(ledger, edition).compose()


class _Composer:
    """One composition: collects paragraphs in the order of the paper."""

    def __init__(self, ledger: Ledger, edition: Edition) -> None:
        self._ledger = ledger
        self._round: InspectionRound = ledger.round
        self._edition = edition
        self._paragraphs: list[NoticeParagraph] = []

    def compose(self) -> Notice:
        facts = self._round
        organisation = _one_line(fact(facts.party_organisation or facts.unit_name, "党组织全称"))
        self._passage(facts.opening.strip() or opening_passage(facts, self._edition))
        self._level_1("一", "组织整改落实情况")
        self._passage(fact(facts.organisation, "组织整改落实情况"))
        self._passage(figures_passage(self._ledger))
        self._level_1("二", "整改进展情况")
        self._findings()
        self._level_1("三", "下一步整改工作安排")
        self._passage(fact(facts.next_steps, "下一步整改工作安排"))
        self._passage(closing_passage(facts))
        return self._notice(organisation)

    def _notice(self, organisation: str) -> Notice:
        title = f"{organisation}关于巡察整改进展情况的通报"
        texts = [title, *(paragraph.text for paragraph in self._paragraphs), organisation]
        if self._round.signed_on is None:
            texts.append(gap_mark(_SIGNED_ON))
        return Notice(
            edition=self._edition,
            title=title,
            paragraphs=tuple(self._paragraphs),
            signature=organisation,
            signed_on=self._round.signed_on,
            gaps=gap_names(texts),
        )

    # Findings

    def _findings(self) -> None:
        if not self._ledger.findings:
            self._passage(gap_mark("具体问题"))
        theme_titles = self._ledger.theme_titles()
        heading_titles = self._ledger.heading_titles()
        number = 0
        theme_number = 0
        for theme_id, in_theme in groupby(self._ledger.findings, key=lambda f: f.theme_id):
            if theme_id is not None:
                theme_number += 1
                self._theme(theme_number, theme_titles[theme_id])
            for heading_id, in_heading in groupby(in_theme, key=lambda f: f.heading_id):
                if heading_id is None:
                    for finding in in_heading:
                        number += 1
                        self._finding(f"{number}.", finding)
                else:
                    number += 1
                    self._heading(f"{number}.", heading_titles[heading_id], list(in_heading))

    def _theme(self, number: int, title: str) -> None:
        words = _one_line(fact(title, "方面名称")).rstrip("。")
        self._add((NoticeRun(f"（{chinese_numeral(number)}）{words}", Face.LEVEL_2),), outline=2)

    def _heading(self, number: str, title: str, findings: list[Finding]) -> None:
        if len(findings) == 1 and _same_words(findings[0].title, title):
            self._finding(number, findings[0])
            return
        lead = number + as_sentence(_one_line(fact(title, "类名称")))
        for index, finding in enumerate(findings, start=1):
            # 一是 without 二是 is no list.
            marker = "" if len(findings) == 1 else f"{chinese_numeral(index)}是"
            self._finding(marker, finding, lead if index == 1 else "")

    def _finding(self, marker: str, finding: Finding, lead: str = "") -> None:
        is_numbered = marker.endswith(".")
        name = f"问题{finding.number or marker.rstrip('.是')}"
        title = marker + as_sentence(_one_line(fact(finding.title, f"{name}的内容")))
        runs = [NoticeRun(lead, Face.LEVEL_3)] if lead else []
        runs.append(NoticeRun(title, Face.LEVEL_3 if is_numbered else Face.BODY))
        if description := _joined(finding.description):
            runs.append(NoticeRun(description))
        self._add(tuple(runs), outline=3 if lead or is_numbered else 0)
        if self._edition is Edition.INTERNAL:
            self._responsibility(finding)
        self._outcome(finding, name)

    def _outcome(self, finding: Finding, name: str) -> None:
        result = finding.declared_result
        if result is not None or finding.declared_wording.strip():
            self._labelled("整改结果", finding.result_text.strip().rstrip("。"))
        self._labelled("整改情况", as_sentence(fact(finding.situation, f"{name}的整改情况")))
        plan = finding.plan.strip()
        if result in _UNFINISHED or (plan and result is not DeclaredResult.COMPLETED):
            self._labelled("整改计划", as_sentence(fact(plan, f"{name}的整改计划")))

    def _responsibility(self, finding: Finding) -> None:
        ledger = self._ledger
        parts = (
            ("责任领导", ledger.person_names(finding.lead_officials)),
            ("责任科室", ledger.department_names(finding.responsible_departments)),
            ("完成时限", due_text(finding)),
        )
        text = "；".join(f"{label}：{value}" for label, value in parts if value)
        if text:
            self._passage(text + "。")

    # Building blocks

    def _labelled(self, label: str, text: str) -> None:
        first, *rest = _paragraphs(text) or [""]
        self._add((NoticeRun(f"{label}：", Face.LABEL), NoticeRun(first)))
        for paragraph in rest:
            self._add((NoticeRun(paragraph),))

    def _level_1(self, numeral: str, title: str) -> None:
        self._add((NoticeRun(f"{numeral}、{title}", Face.LEVEL_1),), outline=1)

    def _passage(self, text: str) -> None:
        for paragraph in _paragraphs(text):
            runs, outline = _passage_runs(paragraph)
            self._add(runs, outline)

    def _add(self, runs: tuple[NoticeRun, ...], outline: int = 0) -> None:
        self._paragraphs.append(NoticeParagraph(runs, outline))


def _paragraphs(text: str) -> list[str]:
    widened = (full_width(line).strip() for line in text.splitlines())
    return [paragraph for paragraph in widened if paragraph]


def _one_line(text: str) -> str:
    return "".join(_paragraphs(text))


def _passage_runs(paragraph: str) -> tuple[tuple[NoticeRun, ...], int]:
    """Give a title at the head of a passage (（一）…。, 1.…。) its face, and its outline level."""
    for pattern, face, outline in _RUN_IN_TITLES:
        if title := pattern.match(paragraph):
            rest = paragraph[title.end() :]
            runs = (NoticeRun(title.group(), face), *([NoticeRun(rest)] if rest else []))
            return runs, 0 if rest else outline
    return (NoticeRun(paragraph),), 0


def _joined(text: str) -> str:
    return "".join(as_sentence(paragraph) for paragraph in _paragraphs(text))


def _same_words(first: str, second: str) -> bool:
    return _one_line(first).rstrip("。") == _one_line(second).rstrip("。")
