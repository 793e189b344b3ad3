"""Text as it enters the program: no control characters, no lone surrogates, one kind of line end.

It is cleaned once, here at the border, because neither Word nor Excel can store such characters
and an export must never be the first to meet them (office-documents §7.1). No-break spaces stay:
what they mean is for the readers to decide.
"""

from __future__ import annotations

import re

# Old Mac and Windows ends, vertical tab, form feed, NEL, Unicode line and paragraph separators.
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# What no document may hold (C0, C1, surrogates, non-characters), and marks that nobody can see:
# zero-width characters and the switches of writing direction, which can disguise a text.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]"
)


def clean_text(text: str) -> str:
    r"""Return ``text`` without what no paper can hold; ``\n`` and ``\t`` stay.

    >>> clean_text("一是制定\x01方案\r\n二是召开会议")
    '一是制定方案\n二是召开会议'
    """
    # Nearly every text is of printable characters alone, and to see that is quick.
    return text if text.isprintable() else _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def clean_lines(text: str) -> tuple[str, ...]:
    """Return the cleaned lines of ``text``, blank ones included, without the last line end."""
    lines = clean_text(text).split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    return tuple(lines)
