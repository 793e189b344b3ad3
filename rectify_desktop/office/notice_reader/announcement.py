"""The words by which a paper announces how a round was put right (现将…整改情况予以公布)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.words import any_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

# 整改阶段性进展情况: words of the office may stand inside 整改…情况.
_TOLD_REACH = 8


class Announcement:
    """Tells a notice by its title or its opening."""

    def __init__(self) -> None:
        told = any_of(word_list("sections", "cues", "notice"))
        told = rf"(?:{told}|整改[^,。;]{{0,{_TOLD_REACH}}}(?:情况|进展|成效))"
        published = any_of(word_list("sections", "cues", "published"))
        self._pattern = re.compile(
            rf"(?:现将|现就)[^。]{{0,40}}{told}[^。]{{0,30}}{published}|{told}的?{published}\s*$"
        )

    def is_in(self, lines: Iterable[str]) -> bool:
        """Whether any of some folded lines announces a notice."""
        return any(self._pattern.search(folded) for folded in lines)
