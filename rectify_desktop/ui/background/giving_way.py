"""Working beside the window in a way that lets it go on painting."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

# Every call into Qt lets go of the interpreter, and by default gets it back 5 ms later: a window
# that paints a list meanwhile would stand still until the work is done.
_SWITCH_SECONDS = 0.0002

_lock = Lock()
_usual = sys.getswitchinterval()
_was_collecting = True
_at_work = 0


@contextmanager
def giving_way() -> Generator[None]:
    """Hand the interpreter to the window whenever it asks, until the last work has ended.

    Nor is garbage looked for meanwhile: what a paper is made of is freed as it is let go of, and a
    look through all of a large ledger keeps the interpreter for a tenth of a second.
    """
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _at_work, _usual, _was_collecting
    with _lock:
        if _at_work == 0:
            _usual, _was_collecting = sys.getswitchinterval(), gc.isenabled()
            sys.setswitchinterval(_SWITCH_SECONDS)
            gc.disable()
        _at_work += 1


def _end() -> None:
    global _at_work
    with _lock:
        _at_work -= 1
        if _at_work == 0:
            sys.setswitchinterval(_usual)
            # A window that was opening meanwhile may have turned it on: it stays on.
            if _was_collecting:
                gc.enable()
