"""The table of pinyin initials: which letters each character may begin with, from pypinyin.

Importing pypinyin takes longer than opening a ledger; the table is read in a few milliseconds.
"""

from __future__ import annotations

import unicodedata
from importlib import import_module
from typing import TYPE_CHECKING

from rectify_desktop.packaging.release import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

PINYIN = PROJECT / "resources" / "vocabulary" / "pinyin.toml"
_HEAD = """\
# 拼音首字母：每个字可能的首字母（多音字算词语和姓氏里有的读音）。
# 由 build_installer.py pinyin 取自 pypinyin（MIT 许可）的字表和词表写出，不要手改。
[initials]
"""
# Readings that a character has in a surname and hardly elsewhere.
_SURNAMES = {
    "仇": "q", "区": "o", "单": "s", "乐": "y", "员": "y", "曾": "z", "查": "z", "种": "c",
    "解": "x", "尉": "y", "盖": "g", "朴": "p", "缪": "m", "翟": "z", "覃": "q", "折": "s",
    "秘": "b", "繁": "p", "召": "s", "盛": "s", "任": "r", "华": "h", "谌": "c", "冼": "x",
}  # fmt: skip


def write_pinyin(target: Path = PINYIN) -> None:
    """Write the table.

    Counted are the usual reading, those that words have, and those of surnames: with every
    reading a dictionary knows, half of what was found would be found by chance.
    """
    readings_of, phrases_of = _tables()
    letters: dict[str, set[str]] = {
        character: {_first_letter(readings.split(",")[0])}
        for code, readings in readings_of.items()
        if "\u4e00" <= (character := chr(code)) <= "\u9fff"
    }
    for word, readings in phrases_of.items():
        for character, known in zip(word, readings, strict=False):
            if character in letters:
                letters[character].update(map(_first_letter, known))
    for character, letter in _SURNAMES.items():
        letters[character].add(letter)
    characters: dict[str, str] = {}
    for character in sorted(letters):
        key = "".join(sorted(letters[character]))
        characters[key] = characters.get(key, "") + character
    lines = [f'{key} = "{characters[key]}"\n' for key in sorted(characters)]
    target.write_text(_HEAD + "".join(lines), encoding="utf-8", newline="\n")


def _tables() -> tuple[dict[int, str], dict[str, list[list[str]]]]:
    """Return the readings of characters, by code, and of words, as pypinyin has them."""
    characters = import_module("pypinyin.pinyin_dict")
    words = import_module("pypinyin.phrases_dict")
    return characters.pinyin_dict, words.phrases_dict


def _first_letter(reading: str) -> str:
    """Return the letter a reading begins with, without its tone."""
    return unicodedata.normalize("NFD", reading.strip())[0].lower()
