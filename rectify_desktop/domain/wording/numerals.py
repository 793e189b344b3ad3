"""Chinese numerals of official papers: 一、（一）, 一是 and the numbers in running text."""

from __future__ import annotations

_DIGITS = "零一二三四五六七八九"
_VALUES = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4,
    "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
}  # fmt: skip
_UNITS = {"十": 10, "百": 100, "千": 1000}
_SIGNS = _VALUES.keys() | _UNITS.keys()


def chinese_numeral(number: int) -> str:
    """Write a number from 1 to 999 the way levels are numbered.

    >>> [chinese_numeral(n) for n in (1, 10, 11, 20, 33, 101, 110, 215)]
    ['一', '十', '十一', '二十', '三十三', '一百零一', '一百一十', '二百一十五']
    """
    if not 1 <= number <= 999:
        msg = f"levels are numbered 1 to 999, not {number}"
        raise ValueError(msg)
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    head = _DIGITS[hundreds] + "百" if hundreds else ""
    if tens:
        head += "十" if tens == 1 and not head else _DIGITS[tens] + "十"
    elif head and ones:
        head += "零"
    return head + (_DIGITS[ones] if ones else "")


def read_number(text: str) -> int | None:
    """Read an Arabic (either width) or Chinese numeral; None if it is neither.

    >>> read_number("三十三"), read_number("１３"), read_number("二〇二五"), read_number("若干")
    (33, 13, 2025, None)
    """
    stripped = text.strip()
    if stripped in _VALUES:
        return _VALUES[stripped]
    if stripped.isdecimal():
        return int(stripped)
    if not stripped or not _SIGNS.issuperset(stripped):
        return None
    if not any(unit in stripped for unit in _UNITS):
        return int("".join(str(_VALUES[char]) for char in stripped))
    total, digit = 0, 0
    for char in stripped:
        if char in _VALUES:
            digit = _VALUES[char]
        else:
            total += (digit or 1) * _UNITS[char]
            digit = 0
    return total + digit
