"""Working beside the window in a way that lets it go on painting."""

from __future__ import annotations

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
_at_work = 0


@contextmanager
def giving_way() -> Generator[None]:
    """Hand the interpreter to the window whenever it asks, until the last work has ended."""
    global _at_work, _usual
    with _lock:
        if _at_work == 0:
            _usual = sys.getswitchinterval()
            sys.setswitchinterval(_SWITCH_SECONDS)
        _at_work += 1
    try:
        yield
    finally:
        with _lock:
            _at_work -= 1
            if _at_work == 0:
                sys.setswitchinterval(_usual)
