"""A table of contents in front of a paper: its lines look like headings and are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.office.notice_reader.lines import NoticeText

_TITLE = re.compile(r"\s*目\s*[录次]\s*$")
# 一、整改工作组织情况……………3
_PAGE_NUMBER = re.compile(r"[\s.·…―—\-_]*\(?\d{0,3}\)?\s*$")
_FEWEST = 2


def behind_contents(text: NoticeText) -> int:
    """Return the first line behind a table of contents; 0 if there is none.

    Contents are marked lines at the head of the paper that all stand again further down.
    """
    folded, markers = text.folded, text.markers
    title = next((line for line, words in enumerate(folded) if _TITLE.match(words)), None)
    first = 0 if title is None else title + 1
    entries: list[int] = []
    for line in range(first, len(folded)):
        words = _PAGE_NUMBER.sub("", folded[line].strip())
        if not words:
            continue
        if markers[line] is None and not entries:
            if title is None:
                continue
            return 0
        if markers[line] is None or not _is_repeated(words, folded[line + 1 :]):
            break
        entries.append(line)
    return entries[-1] + 1 if len(entries) >= _FEWEST else 0


def _is_repeated(words: str, below: Sequence[str]) -> bool:
    return any(folded.strip().startswith(words) for folded in below)
