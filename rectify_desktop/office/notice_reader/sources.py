"""Which source a heading or a clause speaks of: 立行立改, 信访件, 线索 …, else 反馈问题."""

from __future__ import annotations

import re

from rectify_desktop.domain.terms import FindingSource
from rectify_desktop.office.notice_reader.words import any_of, word_lists


class SourceCues:
    """The words that name a side source."""

    def __init__(self) -> None:
        self._cues = [
            (FindingSource(key), re.compile(any_of(words)))
            for key, words in word_lists("figures", "subjects").items()
        ]

    def named_in(self, folded: str) -> FindingSource | None:
        """Return the side source that some words name, if any."""
        return next((source for source, cue in self._cues if cue.search(folded)), None)
