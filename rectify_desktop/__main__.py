"""The way in: a window without arguments or on a ledger, else one verb of the command line."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from multiprocessing import freeze_support
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.cli.parser import USAGE_ERROR, VERBS, build_parser, unknown_verb
from rectify_desktop.errors import RectifyError

if TYPE_CHECKING:
    from collections.abc import Sequence

_FAILED = 1
_LEDGER_SUFFIX = ".zgtz"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return 0, or 1 after one Chinese sentence on stderr."""
    # In a frozen program the process that reads a file is started from here, too.
    freeze_support()
    _fill_missing_streams()
    _speak_utf8()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except RectifyError as error:
        sys.stderr.write(f"{error}\n")
        return _FAILED
    except KeyboardInterrupt:
        sys.stderr.write("已中断，未完成的操作没有写入台账。\n")
        return _FAILED


def _run(words: list[str]) -> int:
    is_window = not words or (words[0] not in VERBS and not words[0].startswith("-"))
    if is_window:
        if words and Path(words[0]).suffix != _LEDGER_SUFFIX and not Path(words[0]).exists():
            sys.stderr.write(f"{unknown_verb(words[0])}\n")
            return USAGE_ERROR
        from rectify_desktop.ui.background.garbage import hold_collecting

        # Before Qt is loaded, which makes thousands of things that stay.
        hold_collecting()
        from rectify_desktop.ui.app import run_window

        return run_window(Path(words[0]) if words else None)
    parsed = build_parser().parse_args(words)
    if parsed.verb == "import":
        from rectify_desktop.cli.imports import run_import

        run_import(parsed)
    elif parsed.verb == "export":
        from rectify_desktop.cli.exports import run_export

        run_export(parsed)
    elif parsed.verb == "check":
        from rectify_desktop.cli.check import run_check

        return run_check(parsed)
    elif parsed.verb == "sample":
        from rectify_desktop.cli.sample import run_sample

        return run_sample(parsed.out)
    else:
        from rectify_desktop.cli.self_test import run_self_test

        return run_self_test()
    return 0


def _fill_missing_streams() -> None:
    """Give a program without a console somewhere to write: nobody reads it, nothing fails on it."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
            setattr(sys, name, nowhere)


def _speak_utf8() -> None:
    """Chinese must survive a console or pipe of another encoding (Windows: cp936, cp1252)."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # pyright: ignore


if __name__ == "__main__":
    raise SystemExit(main())
