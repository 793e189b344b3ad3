"""The notice (巡察整改进展情况的通报) composed from a ledger, as parts that a writer lays out.

Composition is item pattern A of domain §4.6: （一）方面 → 1.类。一是具体问题 → 整改结果 → 整改情况
→ 整改计划 where the finding is not finished. Every figure is counted from the ledger; a fact the
ledger lacks is printed as 【待填：…】 and listed among the gaps, never invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.figures import RESULT_ORDER, SourceFigures, ledger_figures
from rectify_desktop.domain.numerals import chinese_numeral
from rectify_desktop.domain.terms import DeclaredResult, Edition, FindingSource
from rectify_desktop.domain.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.inspection import ContactBlock, InspectionRound
    from rectify_desktop.domain.ledger import Ledger

_SENTENCE_ENDS = "。！？；："


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


def chinese_date(day: date) -> str:
    """Write a date as GB/T 9704 §7.3.5.4 wants it: Arabic, full year, no leading zero."""
    return f"{day.year}年{day.month}月{day.day}日"


def compose_notice(ledger: Ledger, edition: Edition) -> Notice:
    """Compose the notice of one round from its ledger."""
    return _Composer(ledger, edition).compose()


class _Composer:
    """One composition: collects paragraphs and gaps in the order of the paper."""

    def __init__(self, ledger: Ledger, edition: Edition) -> None:
        self._ledger = ledger
        self._round: InspectionRound = ledger.round
        self._edition = edition
        self._gaps: list[str] = []
        self._paragraphs: list[NoticeParagraph] = []

    def compose(self) -> Notice:
        organisation = self._fact(
            self._round.party_organisation or self._round.unit_name, "党组织全称"
        )
        self._passage(self._round.opening or self._opening())
        self._level_1("一", "组织整改落实情况")
        self._passage(self._round.organisation or self._gap("组织整改落实情况"))
        self._passage(self._figures_sentence())
        self._level_1("二", "整改进展情况")
        self._findings()
        self._level_1("三", "下一步整改工作安排")
        self._passage(self._round.next_steps or self._gap("下一步整改工作安排"))
        self._passage(self._closing())
        signed_on = self._round.signed_on
        if signed_on is None:
            self._gaps.append("成文日期")
        return Notice(
            edition=self._edition,
            title=full_width(f"{organisation}关于巡察整改进展情况的通报"),
            paragraphs=tuple(self._paragraphs),
            signature=full_width(organisation),
            signed_on=signed_on,
            gaps=tuple(dict.fromkeys(self._gaps)),
        )

    # Passages

    def _opening(self) -> str:
        facts = self._round
        authority = self._fact(facts.authority, "巡察机关（如：区委）")
        team = self._fact(facts.team_name, "巡察组名称")
        unit = self._fact(facts.unit_name, "被巡察单位")
        period = "至".join(
            self._date(day, name)
            for day, name in (
                (facts.inspected_from, "巡察开始日期"),
                (facts.inspected_to, "巡察结束日期"),
            )
        )
        receiver = facts.party_organisation or unit
        feedback = self._date(facts.feedback_on, "反馈日期")
        published = "通报" if self._edition is Edition.INTERNAL else "公布"
        return (
            f"根据{authority}统一部署，{period}，{team}对{unit}进行了巡察。"
            f"{feedback}，{team}向{receiver}反馈了巡察意见。"
            f"按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以{published}。"
        )

    def _figures_sentence(self) -> str:
        figures = ledger_figures(self._ledger)
        if not figures:
            return ""
        as_of = self._date(self._round.as_of, "截至日期")
        authority = self._round.authority or "巡察组"
        return f"截至{as_of}，" + "；".join(_claim(item, authority) for item in figures) + "。"

    def _closing(self) -> str:
        invitation = self._round.closing or (
            "欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。"
        )
        return invitation + self._contact(self._round.contact)

    def _contact(self, contact: ContactBlock) -> str:
        if contact.is_empty:
            return self._gap("联系方式")
        parts = (
            ("联系电话", contact.phone),
            ("邮政信箱", contact.postal_address),
            ("邮编", contact.postcode),
            ("电子邮箱", contact.email),
        )
        return "；".join(f"{label}：{value}" for label, value in parts if value) + "。"

    # Findings

    def _findings(self) -> None:
        theme_titles = self._ledger.theme_titles()
        number = 0
        theme_number = 0
        ordered = self._ledger.findings
        for theme_id, in_theme in groupby(ordered, key=lambda finding: finding.theme_id):
            if theme_id is not None:
                theme_number += 1
                self._theme(theme_number, theme_titles[theme_id])
            for heading_id, in_heading in groupby(in_theme, key=lambda f: f.heading_id):
                group = list(in_heading)
                if heading_id is None:
                    for finding in group:
                        number += 1
                        self._finding(f"{number}.", finding, "")
                else:
                    number += 1
                    self._heading(number, self._ledger.heading_titles()[heading_id], group)

    def _theme(self, number: int, title: str) -> None:
        text = f"（{chinese_numeral(number)}）{full_width(title).rstrip('。')}"
        self._add((NoticeRun(text, Face.LEVEL_2),), outline=2)

    def _heading(self, number: int, title: str, findings: list[Finding]) -> None:
        if len(findings) == 1 and _same_words(findings[0].title, title):
            self._finding(f"{number}.", findings[0], "")
            return
        lead = f"{number}.{_sentence(title)}"
        for index, finding in enumerate(findings, start=1):
            self._finding(f"{chinese_numeral(index)}是", finding, lead if index == 1 else "")

    def _finding(self, marker: str, finding: Finding, lead: str) -> None:
        is_numbered = marker.endswith(".")
        title = _sentence(finding.title)
        runs = [NoticeRun(lead, Face.LEVEL_3)] if lead else []
        runs.append(NoticeRun(marker + title, Face.LEVEL_3 if is_numbered else Face.BODY))
        if finding.description:
            runs.append(NoticeRun(_joined(finding.description)))
        self._add(tuple(runs), outline=3 if lead or is_numbered else 0)
        if self._edition is Edition.INTERNAL:
            self._responsibility(finding)
        if finding.declared_wording or finding.declared_result is not None:
            self._labelled("整改结果", finding.result_text)
        situation = finding.situation or self._gap(f"问题{finding.number}的整改情况")
        self._labelled("整改情况", situation)
        if finding.plan and finding.declared_result is not DeclaredResult.COMPLETED:
            self._labelled("整改计划", finding.plan)

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
        first, *rest = _paragraphs(text)
        self._add((NoticeRun(f"{label}：", Face.LABEL), NoticeRun(first)))
        for paragraph in rest:
            self._add((NoticeRun(paragraph),))

    def _level_1(self, numeral: str, title: str) -> None:
        self._add((NoticeRun(f"{numeral}、{title}", Face.LEVEL_1),), outline=1)

    def _passage(self, text: str) -> None:
        for paragraph in _paragraphs(text):
            self._add(_passage_runs(paragraph))

    def _add(self, runs: tuple[NoticeRun, ...], outline: int = 0) -> None:
        self._paragraphs.append(NoticeParagraph(runs, outline))

    def _fact(self, value: str, name: str) -> str:
        return value or self._gap(name)

    def _date(self, day: date | None, name: str) -> str:
        return chinese_date(day) if day is not None else self._gap(name)

    def _gap(self, name: str) -> str:
        self._gaps.append(name)
        return f"【待填：{name}】"


_CLAIM_SUBJECTS: dict[FindingSource, tuple[str, str]] = {
    FindingSource.FEEDBACK: ("{authority}巡察反馈的{n}个问题", "已完成整改"),
    FindingSource.ON_THE_SPOT: ("巡察期间交办的{n}个立行立改问题", "已完成整改"),
    FindingSource.PETITION: ("巡察期间移交的{n}件信访件", "已办结"),
    FindingSource.CLUE: ("移交的{n}件问题线索", "已办结"),
    FindingSource.SPECIAL: ("专项检查反馈的{n}个问题", "已完成整改"),
    FindingSource.RECOMMENDATION: ("巡察建议书提出的{n}条建议", "已落实"),
}
_CLAIM_RESULTS: dict[DeclaredResult, str] = {
    DeclaredResult.STAGE_COMPLETED: "阶段性完成整改",
    DeclaredResult.SUSTAINED: "长期坚持",
    DeclaredResult.IN_PROGRESS: "正在整改",
    DeclaredResult.NOT_STARTED: "尚未启动整改",
}
_CLASSIFIERS = {
    FindingSource.PETITION: "件",
    FindingSource.CLUE: "件",
    FindingSource.RECOMMENDATION: "条",
}


def _claim(figures: SourceFigures, authority: str) -> str:
    """Write one source's figures: 区委巡察反馈的13个问题，已完成整改11个，阶段性完成整改2个."""
    subject, done = _CLAIM_SUBJECTS[figures.source]
    classifier = _CLASSIFIERS.get(figures.source, "个")
    prefix = "" if "巡察" in authority and figures.source is FindingSource.FEEDBACK else authority
    parts = [
        subject.format(authority=prefix, n=figures.total)
        if prefix or figures.source is not FindingSource.FEEDBACK
        else f"{authority}反馈的{figures.total}个问题"
    ]
    for result in RESULT_ORDER:
        if count := figures.of(result):
            words = done if result is DeclaredResult.COMPLETED else _CLAIM_RESULTS[result]
            parts.append(f"{words}{count}{classifier}")
    return "，".join(parts)


def _paragraphs(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if widened := full_width(line).strip():
            yield widened


def _passage_runs(paragraph: str) -> tuple[NoticeRun, ...]:
    """Give a second-level title at the head of a passage its own face (（一）…。)."""
    if paragraph.startswith("（") and paragraph[1:2] in "一二三四五六七八九十":
        end = paragraph.find("。") + 1
        if 0 < end < len(paragraph):
            return NoticeRun(paragraph[:end], Face.LEVEL_2), NoticeRun(paragraph[end:])
        return (NoticeRun(paragraph, Face.LEVEL_2),)
    return (NoticeRun(paragraph),)


def _sentence(title: str) -> str:
    text = full_width(title).strip()
    return text if text.endswith(tuple(_SENTENCE_ENDS)) else text + "。"


def _joined(text: str) -> str:
    return "".join(_paragraphs(text))


def _same_words(first: str, second: str) -> bool:
    return full_width(first).strip("。 ") == full_width(second).strip("。 ")
