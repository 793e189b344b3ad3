"""What a text says of the round itself: title, names, dates, contact, passages."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.inspection import ContactBlock
from rectify_desktop.domain.proposal.proposal import RoundFacts, SectionKind
from rectify_desktop.office.notice_reader.contact import contact_sentence, read_contact
from rectify_desktop.office.notice_reader.figures import tallies_of
from rectify_desktop.office.notice_reader.passages import Passages
from rectify_desktop.office.notice_reader.round_dates import RoundDates
from rectify_desktop.office.notice_reader.words import any_of, word_list

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import Doubt, StatedFigure
    from rectify_desktop.office.notice_reader.layout import Layout
    from rectify_desktop.office.notice_reader.lines import NoticeText

_PARTY = "(?:总支部?委员会|支部委员会|机关委员会|工作委员会|党总支|党工委|党组|党委|党支部|委员会)"
_PARTY_NAME = re.compile(
    rf"(?P<name>(?:中共|中国共产党)[^\s。,;:关]{{2,36}}?{_PARTY})(?=关于|\s|\d|$)"
)
_AUTHORITY = re.compile(
    r"(?:根据|按照|依据)(?P<name>[^\s,。;根据按照]{1,10}?委)(?:的|巡察|员会)?[^,。;]{0,16}?(?:部署|安排|要求)"
)
_NUMERAL = r"第[一二三四五六七八九十\d]{1,3}"
# Whose party committee sends a team where no 市委 or 县委 does: 校党委第二巡察组.
_BODY = "(?:学校|大学|学院|医院|集团|公司|[省市区县镇乡校院局厅]|)"
_TEAM = re.compile(
    rf"(?P<authority>{_BODY}党委|[\u4e00-\u9fff]委)(?:{_NUMERAL}轮)?(?:专项|常规|提级|联合)?(?:巡察|巡视)?"
    rf"(?P<number>{_NUMERAL})(?P<body>(?:专项|常规|提级|联合)?(?:巡察|巡视)组)"
)
_PLAIN_TEAM = re.compile(
    r"(?P<authority>[省市区县州旗镇校院]委)(?P<number>)(?P<body>(?:专项)?(?:巡察|巡视)组)"
)
_UNIT = re.compile(
    r"(?:巡察组|巡视组)?对(?P<name>[^。,;]{2,60}?)(?:进行|开展)了?[^。,;]{0,16}(?:巡察|巡视)"
)
_RECEIVER = re.compile(r"向(?P<name>[^\s。,;:]{2,30}?)反馈")
_UNIT_END = re.compile(rf"含|包括|及|[、(,]|{_PARTY}$")
_GENRE_TAIL = r"(?:的)?(?:通报|报告|公告|公示|情况|公布|意见|说明)"


class FactReader:
    """Reads the facts of one text."""

    def __init__(self, text: NoticeText, layout: Layout, stated: tuple[StatedFigure, ...]) -> None:
        self._text = text
        self._layout = layout
        self._stated = stated
        self._dates = RoundDates(text, layout)
        self._passages = Passages(text, layout, stated)

    @property
    def doubts(self) -> list[Doubt]:
        """What is uncertain about the facts read so far."""
        return self._dates.doubts

    def of_notice(self) -> RoundFacts:
        """Return what a notice says of its round."""
        facts = self._common()
        tail = self._joined(SectionKind.TAIL)
        signed_on = self._dates.signed_on()
        feedback_on = self._dates.feedback_on(facts.inspected_to, signed_on)
        return replace(
            facts,
            party_organisation=self._party_organisation(facts.title, tail),
            feedback_on=feedback_on,
            as_of=self._dates.as_of(feedback_on, signed_on),
            signed_on=signed_on,
            contact=self._contact(),
            opening=self._opening(facts.title),
            organisation=self._passages.organisation(),
            next_steps=self._passages.next_steps(),
            closing=self._passages.closing(),
            tallies=tallies_of(self._stated),
        )

    def of_feedback(self) -> RoundFacts:
        """Return what the news of a feedback can say: its passages are no part of our papers."""
        facts = self._common()
        feedback_on = self._dates.feedback_on(facts.inspected_to, None)
        if feedback_on is None and facts.title.endswith("意见"):
            # A 反馈意见 bears the day on which it is handed over.
            feedback_on = self._dates.below_title()
        return replace(facts, feedback_on=feedback_on)

    def _opening(self, title: str) -> str:
        """Return the opening; a title right above part one is not said twice on our papers."""
        opening = self._passages.opening()
        first, _, rest = opening.partition("\n")
        return rest if first.strip() == title else opening

    def _common(self) -> RoundFacts:
        opening = self._joined(SectionKind.OPENING)
        title = self._title()
        start, end = self._dates.inspected()
        return RoundFacts(
            title=title,
            unit_name=self._unit_name(opening)
            or self._addressee(title)
            or self._receiver(f"{title}\n{opening}"),
            authority=self._authority(opening),
            team_name=self._team_name(),
            inspected_from=start,
            inspected_to=end,
        )

    def _joined(self, kind: SectionKind) -> str:
        return "\n".join(self._text.folded[line] for line in self._layout.lines_of(kind))

    def _joined_as_written(self, kind: SectionKind) -> str:
        return "\n".join(self._text.lines[line] for line in self._layout.lines_of(kind))

    def _contact(self) -> ContactBlock:
        """Return the contact data of the tail, else those in the last words of the next steps."""
        kind = SectionKind.TAIL
        found = read_contact(self._joined(kind), self._joined_as_written(kind))
        last = self._layout.lines_of(SectionKind.NEXT_STEPS)[-1:]
        if found != ContactBlock() or not last:
            return found
        folded = self._text.folded[last[0]]
        start = contact_sentence(folded)
        return read_contact(folded[start:], self._text.lines[last[0]][start:])

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
        lines = [folded for folded in self._text.folded if "察组" in folded or "视组" in folded]
        for pattern in (_TEAM, _PLAIN_TEAM):
            for folded in lines:
                if match := pattern.search(folded):
                    return match["authority"] + match["number"] + match["body"]
        return ""

    def _unit_name(self, opening: str) -> str:
        """Return who was inspected; 我局 and 本单位 are no names."""
        for match in _UNIT.finditer(opening):
            name = match["name"].strip()
            if not name.startswith(("我", "你", "本", "该", "其")):
                return _short_unit(name)
        return ""

    def _addressee(self, title: str) -> str:
        """Return whom a feedback is addressed to (东坡村党支部：) where its title says the same."""
        for line in self._title_lines():
            folded = self._text.folded[line].strip()
            if folded.endswith(":") and (name := _short_unit(folded.rstrip(":"))) in title:
                return name
        return ""

    def _receiver(self, words: str) -> str:
        match = _RECEIVER.search(words)
        return _short_unit(match["name"]) if match else ""


def _short_unit(name: str) -> str:
    end = _UNIT_END.search(name, 2)
    return (name[: end.start()] if end else name).strip()
