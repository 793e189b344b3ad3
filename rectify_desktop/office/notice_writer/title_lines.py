"""Where a long title turns its lines: by meaning, in a trapezium or rhombus (GB/T 9704 §7.3.1)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast
from unicodedata import east_asian_width

from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# 156 mm hold 20 characters of 22 pt.
TITLE_WIDTH = 20
_MOST_LINES = 4
_GENEROUS_LINES = 3
_STRONG, _GOOD, _FAIR, _POOR = 0, 12, 20, 60
_NEVER_FIRST = "，。、；：？！）》〉”’】〕…—·的之"
_NEVER_LAST = "（《〈“‘【〔—·"
_BRACKETS = {"（": "）", "《": "》", "〈": "〉", "“": "”", "【": "】"}


def text_width(text: str) -> float:
    """Return the width in Chinese characters; a Latin letter or digit counts half."""
    return sum(map(_character_width, text))


@cache
def _character_width(char: str) -> float:
    return 1 if east_asian_width(char) in "WFA" else 0.5


def title_lines(title: str, width: float = TITLE_WIDTH) -> tuple[str, ...]:
    """Break a title into as few lines as hold it, at the places that read best.

    >>> title_lines("中共青禾县水利局党组关于巡察整改进展情况的通报")
    ('中共青禾县水利局党组', '关于巡察整改进展情况的通报')
    """
    if text_width(title) <= width:
        return (title,)
    places = dict(_places(title))
    for count in range(2, _MOST_LINES + 1):
        best = _best(title, places, count, width)
        if best is None:
            continue
        # One more line is better than a line that ends in the middle of a name.
        if best[0] >= _POOR and count < _GENEROUS_LINES:
            best = min(best, _best(title, places, count + 1, width) or best)
        return best[1]
    return (title,)


def _best(
    title: str, places: dict[int, int], count: int, width: float
) -> tuple[float, tuple[str, ...]] | None:
    return min(
        (
            (sum(places[at] for at in chosen) + _shape_cost(lines, width), lines)
            for chosen, lines in _layouts(title, places, count, width)
        ),
        default=None,
    )


def _layouts(
    title: str, places: Iterable[int], count: int, width: float, start: int = 0
) -> Iterator[tuple[tuple[int, ...], tuple[str, ...]]]:
    """Yield every way to set the title from ``start`` on in ``count`` lines that fit."""
    if text_width(title[start:]) > width * count:
        return
    if count == 1:
        yield (), (title[start:],)
        return
    for at in places:
        if at <= start:
            continue
        line = title[start:at]
        if text_width(line) > width:
            return
        for later, lines in _layouts(title, places, count - 1, width, at):
            yield (at, *later), (line, *lines)


def _places(title: str) -> Iterator[tuple[int, int]]:
    """Yield every place a line may end, with the cost of ending it there."""
    words = vocabulary("title_breaks")
    whole = _inside_words(title, cast("list[str]", words["whole"]))
    enclosed = _inside_brackets(title)
    for at in range(2, len(title) - 1):
        before, after = title[:at], title[at:]
        if after[0] in _NEVER_FIRST or before[-1] in _NEVER_LAST:
            continue
        if before[-1].isascii() and after[0].isascii():
            continue
        if after.startswith(tuple(cast("list[str]", words["strong_before"]))):
            cost = _STRONG
        elif at in whole:
            cost = _POOR
        elif after.startswith(("（", *cast("list[str]", words["before"]))):
            cost = _GOOD
        elif before.endswith(tuple(cast("list[str]", words["after"]))):
            cost = _FAIR
        else:
            cost = _POOR
        yield at, cost + (_POOR if at in enclosed else 0)


def _inside_words(title: str, words: list[str]) -> set[int]:
    """Return the places that would cut one of the words that stay whole."""
    inside: set[int] = set()
    for word in words:
        start = title.find(word)
        while start >= 0:
            inside.update(range(start + 1, start + len(word)))
            start = title.find(word, start + 1)
    return inside


def _inside_brackets(title: str) -> set[int]:
    inside: set[int] = set()
    for opening, closing in _BRACKETS.items():
        start = title.find(opening)
        while start >= 0:
            end = title.find(closing, start)
            inside.update(range(start + 1, end + 1))
            start = title.find(opening, start + 1)
    return inside


def _shape_cost(lines: tuple[str, ...], width: float) -> float:
    """Charge ragged lines a little, stubs and hourglasses much."""
    widths = [text_width(line) for line in lines]
    mean = sum(widths) / len(widths)
    cost = sum(abs(value - mean) for value in widths)
    cost += sum(40 for value in widths if value < width / 5)
    cost += sum(
        15
        for left, middle, right in zip(widths, widths[1:], widths[2:], strict=False)
        if middle < left and middle < right
    )
    # Lines of one length make a block, which the standard does not want.
    return cost + (2 if len(set(widths)) == 1 else 0)
