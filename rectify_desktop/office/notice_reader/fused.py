"""Fused paragraphs: a whole text pasted as one, taken apart where its paragraphs once ended.

They end before a marker or a label behind a blank or a full stop, at a blank behind a full stop,
and at a blank behind words that close a title (…问题, …方面, …不到位).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.folding import with_stops
from rectify_desktop.office.notice_reader.markers import POINT
from rectify_desktop.office.notice_reader.words import any_of, word_list, word_lists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.office.notice_reader.folding import Folding

# A paragraph shorter than this was not fused from several; nor one without two signs of it.
_LENGTH = 120
_SIGNS = 2
# 当前位置：首页>>党务公开>>巡察整改: where the page stands, in front of its text.
_TRAIL = re.compile(
    r"\s*(?:您?(?:现在|当前|所在)?的?位置\s*:\s*)?(?:[^\s>»›。,]{1,12}\s*[>»›]+\s*){1,6}"
    r"(?:正文|[^\s>»›。,\d]{1,12}?(?=\s|\d))\s*"
)
_CHINESE = "[一二三四五六七八九十]{1,3}"


class FusedParagraphs:
    """Takes fused paragraphs apart."""

    def __init__(self, folding: Folding) -> None:
        self._folding = folding
        listed = word_lists("labels", "labels")
        labels = any_of(word for key in ("result", "situation", "plan") for word in listed[key])
        headings = any_of(
            word
            for key in ("organisation", "problems", "next_steps")
            for word in word_list("sections", "headings", key)
        )
        after = r"(?:(?<=[\s。;])|(?<=情况))"
        numbered = rf"{_CHINESE}、|\({_CHINESE}\)|\d{{1,2}}{POINT}"
        worded = rf"(?:反馈|具体)?问题(?:\d{{1,2}}|{_CHINESE})[.、:]"
        lower = r"\(\d{1,2}\)|[①-⑳]"
        self._seams = re.compile(
            rf"{after}(?={numbered}|{labels}\s*:)|(?<=方面)(?=\d{{1,2}}{POINT})|(?<=[\s。:])(?={worded})|(?<=\s)(?={lower})|(?<=。)\s+"
        )
        # The blank behind a title that ends without a full stop.
        faults = any_of(
            [*word_list("sections", "faults", "words"), "方面", "情况", "问题”", '问题"']
        )
        self._title_end = re.compile(rf"{faults}[^\W\d_]{{0,3}}(?P<blank>\s+)")
        self._sign = re.compile(
            rf"{after}(?:{_CHINESE}、[^。,]{{0,20}}?{headings}|\d{{1,2}}[.、](?:关于|针对)|{labels}\s*:)"
        )

    def parted(self, row: str) -> Iterator[str]:
        """Yield the paragraphs of a row; the row itself if it is not fused."""
        if len(row) <= _LENGTH:
            yield row
            return
        folded = with_stops(row.translate(self._folding))
        if len(self._sign.findall(folded)) < _SIGNS:
            yield row
            return
        cuts = [seam.span() for seam in self._seams.finditer(folded)]
        cuts += [end.span("blank") for end in self._title_end.finditer(folded)]
        if trail := _TRAIL.match(folded):
            cuts.append((trail.end(), trail.end()))
        last = 0
        for start, end in sorted(cuts):
            if piece := row[last:start].strip():
                yield piece
            last = max(last, end)
        if piece := row[last:].strip():
            yield piece
