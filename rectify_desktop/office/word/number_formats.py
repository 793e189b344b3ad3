"""How Word writes automatic numbers: 一、（一）, 1., ①, Ⅳ, a) and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.numerals import chinese_numeral

if TYPE_CHECKING:
    from collections.abc import Callable

_HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸"
_EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_LEGAL = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
_FULL_WIDTH_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")
_DIGITS_IN_ROW = str.maketrans("0123456789", "〇一二三四五六七八九")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def written(number: int, number_format: str) -> str | None:
    """Write a number as ``w:numFmt`` says; None if the format is not known to us.

    >>> [written(12, f) for f in ("chineseCounting", "decimalEnclosedCircle", "upperRoman")]
    ['十二', '⑫', 'XII']
    """
    write = _FORMATS.get(number_format)
    if write is None:
        return None
    return write(number) if 0 < number < 10_000 else str(number)


def _chinese(number: int) -> str:
    return chinese_numeral(number) if number < 1000 else str(number)


def _letters(number: int) -> str:
    # Word goes on after z with aa, bb, cc.
    repeat, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (repeat + 1)


def _roman(number: int) -> str:
    text = ""
    for size, sign in _ROMAN:
        count, number = divmod(number, size)
        text += sign * count
    return text


def _circled(number: int) -> str:
    for first, last, base in ((1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1)):
        if first <= number <= last:
            return chr(base + number - first)
    return str(number)


def _from_twenty(base: int) -> Callable[[int], str]:
    return lambda number: chr(base + number - 1) if number <= 20 else str(number)


def _cycle(signs: str) -> Callable[[int], str]:
    return lambda number: signs[(number - 1) % len(signs)]


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "decimalFullWidth": lambda number: str(number).translate(_FULL_WIDTH_DIGITS),
    "decimalFullWidth2": lambda number: str(number).translate(_FULL_WIDTH_DIGITS),
    "decimalHalfWidth": str,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": _from_twenty(0x2474),
    "decimalEnclosedFullstop": _from_twenty(0x2488),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "japaneseCounting": _chinese,
    "taiwaneseCounting": _chinese,
    "taiwaneseCountingThousand": _chinese,
    "chineseLegalSimplified": lambda number: _chinese(number).translate(_LEGAL),
    "ideographDigital": lambda number: str(number).translate(_DIGITS_IN_ROW),
    "japaneseDigitalTenThousand": lambda number: str(number).translate(_DIGITS_IN_ROW),
    "ideographTraditional": _cycle(_HEAVENLY_STEMS),
    "ideographZodiac": _cycle(_EARTHLY_BRANCHES),
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerLetter": _letters,
    "none": lambda number: "",
}
