"""What of the log may leave the house: our own words and places in the code, nothing of a ledger.

Everything is left out but what is known to be harmless: the heads of records (what our code says,
without what it says it of), the places of a traceback with their lines of code, and the kinds of
errors. What an error says is kept only of kinds whose words are the interpreter's own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LEFT_OUT = "〔略〕"
_HEAD = re.compile(
    r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ rectify_desktop[\w.]*: )(.*)", re.ASCII
)
_PLACE = re.compile(r'  File "([^"]+)", line (\d+), in ([\w<>.]+)', re.ASCII)
_MARKS = re.compile(r"[ ^~]+")
_REPEATED = re.compile(r"  \[Previous line repeated \d+ more times?\]", re.ASCII)
_TRACEBACK = "Traceback (most recent call last):"
_BETWEEN_TRACEBACKS = (
    "During handling of the above exception, another exception occurred:",
    "The above exception was the direct cause of the following exception:",
)
_ERROR = re.compile(r"([A-Za-z_][\w.]*)(?:: (.*))?", re.ASCII)
# Their words are names of the code and of tables.
_HARMLESS = frozenset(
    {
        "AttributeError", "ImportError", "MemoryError", "ModuleNotFoundError", "NameError",
        "RecursionError", "UnboundLocalError", "sqlite3.DatabaseError",
        "sqlite3.IntegrityError", "sqlite3.OperationalError",
    }
)  # fmt: skip
_CRASH_PLACE = re.compile(r'  File "([^"]+)", line (\d+) in ([\w<>.]+)', re.ASCII)
_CRASH_HEAD = re.compile(
    r"(?:Fatal Python error|Windows fatal exception): [\w :-]+"
    r"|(?:Current thread|Thread) 0x[0-9a-f]+ .*\(most recent call first\):",
    re.ASCII,
)
_NOT_OF_CODE = re.compile(r"[^\x20-\x7e]+|\d{4,}")
_INSTALLED = re.compile(r".*?(?=(?:rectify_desktop|site-packages|lib[/\\]python3\.\d+)[/\\])")


def scrubbed(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a log that may be shown on, each as it may be shown."""
    is_in_traceback = is_below_place = False
    for line in lines:
        is_line_of_code, is_below_place = is_below_place, False
        if head := _HEAD.fullmatch(line):
            is_in_traceback = False
            yield head[1] + _NOT_OF_CODE.sub(LEFT_OUT, head[2])
        elif line == _TRACEBACK or line in _BETWEEN_TRACEBACKS:
            is_in_traceback = line == _TRACEBACK
            yield line
        elif is_in_traceback and (place := _PLACE.fullmatch(line)):
            is_below_place = True
            yield f'  File "{_in_the_code(place[1])}", line {place[2]}, in {place[3]}'
        elif is_in_traceback and line.startswith("    "):
            # What an error says may look like a traceback, too: code is only what is below a place.
            if is_line_of_code or _MARKS.fullmatch(line):
                yield line
        elif is_in_traceback and _REPEATED.fullmatch(line):
            yield line
        elif is_in_traceback:
            is_in_traceback = False
            if error := _ERROR.fullmatch(line):
                yield _error_line(error[1], error[2])


def scrubbed_crashes(lines: Iterable[str]) -> Iterator[str]:
    """Yield what may be shown of faults of C code: what fault, and the places in the code."""
    for line in lines:
        if place := _CRASH_PLACE.fullmatch(line):
            yield f'  File "{_in_the_code(place[1])}", line {place[2]} in {place[3]}'
        elif _CRASH_HEAD.fullmatch(line):
            yield line


def _in_the_code(file: str) -> str:
    """Return a place without the folder of whoever installed the program."""
    inside = _INSTALLED.sub("", file, count=1)
    return inside if inside != file else re.split(r"[/\\]", file)[-1]


def _error_line(kind: str, said: str | None) -> str:
    if not said:
        return kind
    words = _NOT_OF_CODE.sub(LEFT_OUT, said) if kind in _HARMLESS else LEFT_OUT
    return f"{kind}: {words}"
