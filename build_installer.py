"""Builds what is handed out: one function per step, each callable alone by its name.

python build_installer.py              all steps in order
python build_installer.py forms        one step
python build_installer.py pinyin       the table of pinyin initials, only when asked for
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.bootstrap import run_checks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PROJECT = Path(__file__).resolve().parent
FORMS = PROJECT / "forms"
RESOURCES = PROJECT / "resources" / "rectify.qrc"
GENERATED = PROJECT / "rectify_desktop" / "ui" / "generated"
PINYIN = PROJECT / "resources" / "vocabulary" / "pinyin.toml"
PINYIN_HEAD = """\
# 拼音首字母：每个字可能的首字母（多音字算词语和姓氏里有的读音）。
# 由 build_installer.py pinyin 取自 pypinyin（MIT 许可）的字表和词表写出，不要手改。
[initials]
"""
# Readings that a character has in a surname and hardly elsewhere.
SURNAMES = {
    "仇": "q", "区": "o", "单": "s", "乐": "y", "员": "y", "曾": "z", "查": "z", "种": "c",
    "解": "x", "尉": "y", "盖": "g", "朴": "p", "缪": "m", "翟": "z", "覃": "q", "折": "s",
    "秘": "b", "繁": "p", "召": "s", "盛": "s", "任": "r", "华": "h", "谌": "c", "冼": "x",
}  # fmt: skip


def forms(target: Path = GENERATED) -> None:
    """Compile the Designer forms, icons and styles into Python modules."""
    compiled = {target / f"ui_{form.stem}.py": form for form in sorted(FORMS.glob("*.ui"))}
    for stale in set(target.glob("ui_*.py")) - set(compiled):
        stale.unlink()
    for module, form in compiled.items():
        _qt_tool("pyside6-uic", "--from-imports", str(form), "-o", str(module))
        _name_only_what_is_used(module)
    # Format 1 holds no file times and nothing is compressed: the same bytes in every checkout.
    options = ("--format-version", "1", "--no-compress")
    _qt_tool("pyside6-rcc", *options, str(RESOURCES), "-o", str(target / "rectify_rc.py"))


def pinyin(target: Path = PINYIN) -> None:
    """Write which letters each character may begin with, from the tables of pypinyin.

    Importing pypinyin takes longer than opening a ledger; this file is read in a few milliseconds.
    Counted are the usual reading, those that words have, and those of surnames: with every
    reading a dictionary knows, half of what was found would be found by chance.
    """
    from pypinyin.phrases_dict import phrases_dict  # pyright: ignore[reportMissingImports]
    from pypinyin.pinyin_dict import pinyin_dict  # pyright: ignore[reportMissingImports]

    letters: dict[str, set[str]] = {
        character: {_first_letter(readings.split(",")[0])}
        for code, readings in pinyin_dict.items()
        if "\u4e00" <= (character := chr(int(code))) <= "\u9fff"
    }
    for word, readings in phrases_dict.items():
        for character, known in zip(word, readings, strict=False):
            if character in letters:
                letters[character].update(map(_first_letter, known))
    for character, letter in SURNAMES.items():
        letters[character].add(letter)
    characters: dict[str, str] = {}
    for character in sorted(letters):
        key = "".join(sorted(letters[character]))
        characters[key] = characters.get(key, "") + character
    lines = [f'{key} = "{characters[key]}"\n' for key in sorted(characters)]
    target.write_text(PINYIN_HEAD + "".join(lines), encoding="utf-8", newline="\n")


def check() -> None:
    """Run ruff, pyright and all tests."""
    if run_checks(Path(sys.executable)):
        raise SystemExit(1)


STEPS: dict[str, Callable[[], None]] = {"forms": forms, "check": check}
# Their results are committed and change only with the library they come from.
RARE_STEPS: dict[str, Callable[[], None]] = {"pinyin": pinyin}


def main(names: Sequence[str]) -> int:
    """Run the named steps, or all of them in order."""
    steps = STEPS | RARE_STEPS
    unknown = [name for name in names if name not in steps]
    if unknown:
        sys.stderr.write(f"unknown step: {', '.join(unknown)}; known: {', '.join(steps)}\n")
        return 2
    for name in names or STEPS:
        steps[name]()
    return 0


def _first_letter(reading: str) -> str:
    """Return the letter a reading begins with, without its tone."""
    return unicodedata.normalize("NFD", reading.strip())[0].lower()


def _name_only_what_is_used(module: Path) -> None:
    """Drop the idle names uic imports: PySide builds a class and its enums when it is named."""
    text = module.read_text(encoding="utf-8")
    body = text[text.index("\nclass ") :]

    def used(block: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", block[2]) if re.search(rf"\b{name}\b", body)]
        return f"from {block[1]} import ({', '.join(names)})\n" if names else ""

    text = re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", used, text)
    module.write_text(text, encoding="utf-8", newline="\n")


def _qt_tool(name: str, *arguments: str) -> None:
    """Run a tool of the PySide6 that belongs to this Python."""
    tool = shutil.which(name, path=str(Path(sys.executable).parent))
    if tool is None:
        raise SystemExit(f"{name} is missing: install the project first (pip install -e .)")
    subprocess.run([tool, *arguments], check=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
