"""What a text says of the round itself: title, names, dates, contact, passages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal import Doubt, DoubtKind, RoundFacts, SectionKind
from rectify_desktop.domain.written_dates import written_days
from rectify_desktop.office.notice_reader.contact import contact_start, read_contact
from rectify_desktop.office.notice_reader.figures import TOTAL, tallies_of
from rectify_desktop.office.notice_reader.words import any_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from rectify_desktop.domain.proposal import StatedFigure
    from rectify_desktop.domain.written_dates import WrittenDay
    from rectify_desktop.office.notice_reader.layout import Layout
    from rectify_desktop.office.notice_reader.lines import NoticeText

_PARTY = "(?:总支部?委员会|支部委员会|机关委员会|工作委员会|党总支|党工委|党组|党委|党支部|委员会)"
_PARTY_NAME = re.compile(
    rf"(?P<name>(?:中共|中国共产党)[^\s。,;:关]{{2,36}}?{_PARTY})(?=关于|\s|\d|$)"
)
_AUTHORITY = re.compile(
    r"(?:根据|按照|依据)(?P<name>[^\s,。;根据按照]{1,10}?委)(?:的|巡察|员会)?[^,。;]{0,16}?(?:部署|安排|要求)"
)
_TEAM = re.compile(
    r"(?P<name>(?:[\u4e00-\u9fff]{0,6}?委)第[一二三四五六七八九十\d]{1,3}(?:轮)?(?:专项|常规|提级|联合)?(?:巡察|巡视)组)"
)
_PLAIN_TEAM = re.compile(r"(?P<name>(?:省|市|区|县|州|旗|镇|校|院)委(?:专项)?(?:巡察|巡视)组)")
_UNIT = re.compile(
    r"(?:巡察组|巡视组)?对(?P<name>[^。,;]{2,60}?)(?:进行|开展)了?[^。,;]{0,16}(?:巡察|巡视)"
)
_RECEIVER = re.compile(r"向(?P<name>[^\s。,;:]{2,30}?)反馈")
_UNIT_END = re.compile(rf"含|包括|及|[、(,]|{_PARTY}$")
_RANGE = re.compile(r"\s*(?:至|到|-|—|–|~)+\s*")
_RANGE_END = re.compile(r"(?:至|到|-|—|–|~)\s*$")
# Up to 反馈 in the same sentence, with no other day between.
_FED_BACK = re.compile(r"(?:(?!\d\s*日|[。;]).)*?反馈")
_AS_OF = re.compile(r"截至\s*$|截止\s*$|截止到\s*$|截至到\s*$")
_GENRE_TAIL = r"(?:的)?(?:通报|报告|公告|公示|情况|公布|意见|说明)"


@dataclass(frozen=True, slots=True)
class _Found:
    """A written day and the line it stands in."""

    line: int
    day: WrittenDay


class FactReader:
    """Reads the facts of one text; doubts gather beside them."""

    def __init__(self, text: NoticeText, layout: Layout, stated: tuple[StatedFigure, ...]) -> None:
        self._text = text
        self._layout = layout
        self._stated = stated
        self.doubts: list[Doubt] = []

    def of_notice(self) -> RoundFacts:
        """Return what a notice says of its round."""
        facts = self._common()
        tail = self._joined(SectionKind.TAIL)
        signed_on = self._signed_on()
        feedback_on = self._feedback_on(facts.inspected_to, signed_on)
        return replace(
            facts,
            party_organisation=self._party_organisation(facts.title, tail),
            feedback_on=feedback_on,
            as_of=self._as_of(feedback_on, signed_on),
            signed_on=signed_on,
            contact=read_contact(tail, self._joined_as_written(SectionKind.TAIL)),
            opening=self._passage(SectionKind.OPENING),
            organisation=self._organisation(),
            next_steps=self._next_steps(),
            closing=self._closing(),
            tallies=tallies_of(self._stated),
        )

    def of_feedback(self) -> RoundFacts:
        """Return what the news of a feedback can say: its passages are no part of our papers."""
        facts = self._common()
        return replace(facts, feedback_on=self._feedback_on(facts.inspected_to, None))

    def _common(self) -> RoundFacts:
        opening = self._joined(SectionKind.OPENING)
        title = self._title()
        start, end = self._inspected(opening)
        return RoundFacts(
            title=title,
            unit_name=self._unit_name(opening) or self._receiver(f"{title}\n{opening}"),
            authority=self._authority(opening),
            team_name=self._team_name(),
            inspected_from=start,
            inspected_to=end,
        )

    # Passages

    def _joined(self, kind: SectionKind) -> str:
        return "\n".join(self._text.folded[line] for line in self._layout.lines_of(kind))

    def _joined_as_written(self, kind: SectionKind) -> str:
        return "\n".join(self._text.lines[line] for line in self._layout.lines_of(kind))

    def _passage(self, kind: SectionKind) -> str:
        return self._paragraphs(self._layout.lines_of(kind))

    def _next_steps(self) -> str:
        """Return the last part without its heading, if it has one."""
        lines = self._layout.lines_of(SectionKind.NEXT_STEPS)
        has_heading = bool(lines) and not self._text.folded[lines[0]].strip().endswith("。")
        return self._paragraphs(lines[1:] if has_heading else lines)

    def _paragraphs(self, lines: Iterable[int]) -> str:
        parts = (self._text.slice(line) for line in lines)
        return "\n".join(part for part in parts if part)

    def _organisation(self) -> str:
        """Return part 一 without the paragraph of figures, which a ledger counts anew."""
        lines = list(self._layout.lines_of(SectionKind.ORGANISATION))[1:]
        return self._paragraphs(line for line in lines if not self._is_figures(line))

    def _is_figures(self, line: int) -> bool:
        names = [figure.name for figure in self._stated if figure.line == line]
        is_dated = self._text.folded[line].startswith(("截至", "截止"))
        return is_dated and (TOTAL in names or len(names) > 1)

    def _closing(self) -> str:
        cue = re.compile(r"\s*" + any_of(word_list("sections", "cues", "closing")))
        for line in self._layout.lines_of(SectionKind.TAIL):
            folded = self._text.folded[line]
            if cue.match(folded):
                return self._text.slice(line, 0, contact_start(folded))
        return ""

    # Names

    def _title(self) -> str:
        """Return the title, joined where it is broken over two or three lines."""
        genre = re.compile(
            rf"{any_of(word_list('sections', 'title', 'subjects'))}.*?{_GENRE_TAIL}\s*$"
        )
        lines = [line for line in self._title_lines() if not self._text.is_blank(line)]
        for at in range(len(lines)):
            for count in (1, 2, 3):
                chosen = lines[at : at + count]
                words = "".join(self._text.folded[line].strip() for line in chosen)
                is_broken = count > 1 and not words.startswith(("中共", "关于", "中国共产党"))
                if len(words) > 80 or "。" in words or is_broken:
                    break
                if genre.search(words):
                    return "".join(self._text.slice(line) for line in chosen)
        return ""

    def _title_lines(self) -> list[int]:
        front = list(self._layout.lines_of(SectionKind.FRONT))
        opening = list(self._layout.lines_of(SectionKind.OPENING))
        return front or opening[:4]

    def _party_organisation(self, title: str, tail: str) -> str:
        for words in (title, tail):
            if match := _PARTY_NAME.search(words):
                return match["name"]
        for line in self._layout.lines_of(SectionKind.TAIL):
            if re.fullmatch(rf"\s*[^\s。,;:]{{2,36}}{_PARTY}\s*", self._text.folded[line]):
                return self._text.slice(line)
        return ""

    def _authority(self, opening: str) -> str:
        match = _AUTHORITY.search(opening)
        return match["name"] if match else ""

    def _team_name(self) -> str:
        """Return the team: the first full name anywhere, else the name without a number."""
        for pattern in (_TEAM, _PLAIN_TEAM):
            for folded in self._text.folded:
                if match := pattern.search(folded):
                    return _without_lead(match["name"])
        return ""

    def _unit_name(self, opening: str) -> str:
        """Return who was inspected; 我局 and 本单位 are no names."""
        for match in _UNIT.finditer(opening):
            name = match["name"].strip()
            if not name.startswith(("我", "本", "该", "其")):
                return _short_unit(name)
        return ""

    def _receiver(self, words: str) -> str:
        match = _RECEIVER.search(words)
        return _short_unit(match["name"]) if match else ""

    # Dates

    def _days(self, kind: SectionKind) -> list[_Found]:
        return [
            _Found(line, day)
            for line in self._layout.lines_of(kind)
            for day in written_days(self._text.folded[line])
            if day.exists
        ]

    def _inspected(self, opening: str) -> tuple[date | None, date | None]:
        """Return the first range of days in the opening: the inspection's period."""
        days = [day for day in written_days(opening) if day.exists]
        for first, last in pairwise(days):
            if not _RANGE.fullmatch(opening[first.end : last.start]):
                continue
            start = first.on()
            if start is None:
                return None, last.on()
            end = last.on(start.year)
            if end is not None and end < start and last.year is None:
                end = last.on(start.year + 1)
            return start, end
        return None, None

    def _feedback_on(self, inspected_to: date | None, signed_on: date | None) -> date | None:
        """Return the day of feedback; a year that is not written is inferred and says so."""
        for found in self._days(SectionKind.OPENING):
            folded = self._text.folded[found.line]
            is_in_range = _RANGE_END.search(folded[: found.day.start])
            if is_in_range or not _FED_BACK.match(folded, found.day.end):
                continue
            whole = found.day.on()
            return whole or self._inferred(found, after=inspected_to, before=signed_on)
        return None

    def _as_of(self, feedback_on: date | None, signed_on: date | None) -> date | None:
        for kind in (SectionKind.ORGANISATION, SectionKind.OPENING):
            for found in self._days(kind):
                before = self._text.folded[found.line][: found.day.start]
                if _AS_OF.search(before):
                    whole = found.day.on()
                    return whole or self._inferred(found, after=feedback_on, before=signed_on)
        return None

    def _inferred(self, found: _Found, *, after: date | None, before: date | None) -> date | None:
        """Give a day the first year that puts it after one day, else the last before another."""
        readings: list[date] = []
        if after is not None:
            # Over the turn of the year the month is smaller than that of the day before.
            years = (after.year, after.year + 1)
            readings = [d for year in years if (d := found.day.on(year)) and d >= after]
        elif before is not None:
            years = (before.year, before.year - 1)
            readings = [d for year in years if (d := found.day.on(year)) and d <= before]
        if not readings:
            return None
        chosen = readings[0]
        self.doubts.append(
            Doubt(
                DoubtKind.INFERRED_YEAR,
                found.day.text,
                f"原文没有写年份，按{chosen.year}年读",
                found.line,
                found.day.start,
                (f"{chosen.year}年{chosen.month}月{chosen.day}日",),
            )
        )
        return chosen

    def _signed_on(self) -> date | None:
        """Return the last whole date that stands on its own, or behind the signature."""
        for found in reversed(self._days(SectionKind.TAIL)):
            folded = self._text.folded[found.line].strip()
            if folded.endswith(found.day.text.strip()) and len(folded) < 60:
                return found.day.on()
        return None


def _short_unit(name: str) -> str:
    end = _UNIT_END.search(name, 2)
    return (name[: end.start()] if end else name).strip()


def _without_lead(name: str) -> str:
    """Drop words that ran into a team's name (由区委第一巡察组)."""
    return re.sub(r"^.*?(?=[\u4e00-\u9fff]委第|[\u4e00-\u9fff]委(?:专项)?巡)", "", name)
