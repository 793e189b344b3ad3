"""Lines that may open a part of the paper (一、组织领导情况), told from themes and problems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import SectionKind
from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import MarkerKind
from rectify_desktop.office.notice_reader.words import (
    any_of,
    pattern_of,
    word_list,
    word_lists,
)

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.markers import Marker
    from rectify_desktop.office.notice_reader.words import TitleWords

_LENGTH = 60
_BARE_LENGTH = 30
_SLOGAN = re.compile(r"问题|整改")
_CONTENT = re.compile(r"方面|关于|针对|“|\"")
# …方面, and …方面整改情况 where each part of the paper gathers the problems of one theme.
_THEME = re.compile(r"方面(?:存在)?的?(?:问题)?的?(?:整改|落实|进展|完成)*(?:情况)?$")
# 党的建设方面（共3个问题，已完成2个）, …（责任领导：甲）: what stands in brackets is no name.
_THEME_NOTE = re.compile(r"(?<=方面)\s*[(（][^()（）]{1,60}[)）]$")
# （2个问题） behind a name that does not end in 方面 is no part of it either.
_COUNT = re.compile(r"\s*[(（]\s*共?\s*\d{1,3}\s*[个项条类](?:具体|反馈)?(?:问题)?\s*[)）]$")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that may open a part; ``kind`` is None where its words name no part."""

    line: int
    marker: Marker | None
    text: str
    kind: SectionKind | None
    is_group: bool = False

    @property
    def is_theme(self) -> bool:
        """Whether the words are those of a theme (…方面), which gathers problems."""
        return _THEME.search(self.text) is not None

    @property
    def tells_of_deeds(self) -> bool:
        """Whether the words speak of 问题 or 整改 (狠抓问题整改)."""
        return _SLOGAN.search(self.text) is not None

    def is_level_of(self, other: Heading) -> bool:
        """Whether two headings carry markers of one shape, or both none."""
        if self.marker is None or other.marker is None:
            return self.marker is other.marker
        return self.marker.kind is other.marker.kind

    def follows(self, other: Heading) -> bool:
        """Whether this heading counts on from another of its level."""
        return (
            self.marker is not None
            and other.marker is not None
            and self.is_level_of(other)
            and self.marker.ordinal == other.marker.ordinal + 1
        )


class HeadingReader:
    """Reads headings by their words: next steps first, then organisation, then problems."""

    def __init__(self, titles: TitleWords) -> None:
        self._titles = titles
        self._next_steps = pattern_of("sections", "headings", "next_steps")
        self._organisation = pattern_of("sections", "headings", "organisation")
        self._overviews = word_list("sections", "headings", "overviews")
        self._problems = pattern_of("sections", "headings", "problems")
        self._endings = re.compile(any_of(word_list("sections", "headings", "endings")) + r"\s*$")
        wordings = word_lists("results", "wordings").values()
        self._states = re.compile(
            any_of(word for words in wordings for word in words)
            + r"(?:的|类|整改|销号|落实|\d+[个项件条])*(?:问题|事项|任务)"
            + r"(?:的?(?:整改|进展|推进|落实)+情况)?(?:[(共].{0,8})?$"
        )

    def read(self, text: NoticeText, line: int) -> Heading | None:
        """Read a line as a heading; a bare line is one only if its words say so."""
        folded, marker = text.folded[line], text.markers[line]
        start = marker.end if marker else 0
        sentence = folded[start : first_sentence(folded, start)].strip().rstrip("。:")
        sentence = _THEME_NOTE.sub("", sentence)
        if not sentence:
            return None
        if marker and marker.kind in (MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET):
            if len(sentence) > _LENGTH:
                return Heading(line, marker, sentence[:_LENGTH], None)
            return Heading(
                line, marker, sentence, self._kind(sentence), self.is_status_group(sentence)
            )
        is_bare = marker is None and len(sentence) <= _BARE_LENGTH
        if is_bare and not re.search(r"[,;。]|:.", folded) and (kind := self._kind(sentence)):
            return Heading(line, None, sentence, kind, self.is_status_group(sentence))
        return None

    def is_slogan(self, text: NoticeText, line: int) -> bool:
        """Whether a 一、 speaks of 整改 and names no theme and no problem (聚焦问题，逐项整改)."""
        heading = self.read(text, line)
        if heading is None or heading.marker is None or heading.is_theme:
            return False
        is_upper = heading.marker.kind is MarkerKind.CHINESE
        return is_upper and heading.tells_of_deeds and not self._titles.is_title(heading.text)

    def is_status_group(self, sentence: str) -> bool:
        """Whether a heading gathers problems by their state (已完成整改的问题)."""
        return self._states.search(sentence) is not None and "关于" not in sentence

    def _kind(self, sentence: str) -> SectionKind | None:
        if sentence.endswith("方面"):
            return None
        if sentence in self._overviews:
            return SectionKind.ORGANISATION
        if self._next_steps.search(sentence):
            return SectionKind.NEXT_STEPS
        if self.is_status_group(sentence):
            return SectionKind.PROBLEMS
        if self._is_content(sentence):
            return None
        if self._organisation.search(sentence):
            return SectionKind.ORGANISATION
        # 强化政治担当，抓好整改落实 tells of a deed; only …情况 with a comma names a part.
        is_deed = "," in sentence and not sentence.endswith("情况")
        is_deed = is_deed or ("、" in sentence and not sentence.endswith(("情况", "成效")))
        if self._problems.search(sentence) and self._endings.search(sentence) and not is_deed:
            return SectionKind.PROBLEMS
        return None

    def _is_content(self, sentence: str) -> bool:
        """Whether a heading speaks of a theme or a problem, not of a part of the paper."""
        rest = self._problems.sub("", sentence).replace("问题", "")
        return _CONTENT.search(sentence) is not None or self._titles.faults.search(rest) is not None


def bare_title(title: str) -> str:
    """Return the title of a theme without the count or the official in brackets behind it.

    >>> bare_title("党的建设方面（共3个问题，已完成2个）")
    '党的建设方面'
    """
    return _COUNT.sub("", _THEME_NOTE.sub("", title))
