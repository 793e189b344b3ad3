"""The words by which a paper announces how a round was put right (现将…整改情况予以公布)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.words import any_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

# 整改阶段性进展情况: words of the office may stand inside 整改…情况.
_TOLD_REACH = 8
_REPORTED = re.compile(r"(?=(?:现将|现就)[^。]{0,20}(?:情况|进展)[^。]{0,6}报告如下)")


class Announcement:
    """Tells a notice by its title or its opening."""

    def __init__(self) -> None:
        told = any_of(word_list("sections", "cues", "notice"))
        told = rf"(?:{told}|整改[^,。;]{{0,{_TOLD_REACH}}}(?:情况|进展|成效))"
        self._told = re.compile(
            rf"整改[^,。;]{{0,{_TOLD_REACH}}}(?:情况|进展|成效|结果)|整改落实\s*$"
        )
        published = any_of(word_list("sections", "cues", "published"))
        self._pattern = re.compile(
            rf"(?:现将|现就)[^。]{{0,40}}{told}[^。]{{0,30}}{published}"
            rf"|{told}的?{published}\s*(?:\([^()]{{1,8}}\)\s*)?$"
        )

    def is_in(self, lines: Iterable[str]) -> bool:
        """Whether any of some folded lines announces a notice."""
        return any(self._pattern.search(folded) or _is_reported(folded) for folded in lines)

    def is_hinted_in(self, lines: Iterable[str]) -> bool:
        """Whether any of some folded lines speaks of how a round was put right (整改进展情况)."""
        return any(self._told.search(folded) for folded in lines)


def _is_reported(folded: str) -> bool:
    """Whether a sentence reports what was put right (扎实整改，现将有关情况报告如下).

    No feedback is reported. 整改 is looked for once the report is found: a pattern for both would
    try every 整改 of an endless sentence with all that follows.
    """
    starts = (match.start() for match in _REPORTED.finditer(folded))
    return any("整改" in folded[folded.rfind("。", 0, start) + 1 : start] for start in starts)
