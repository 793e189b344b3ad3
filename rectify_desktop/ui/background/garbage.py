"""When Python looks for garbage: not while the window opens, for what is made then stays.

Looking through everything that was just loaded, again and again, takes a tenth of the start.
"""

from __future__ import annotations

import gc


def hold_collecting() -> None:
    """Look for no garbage until the window has opened."""
    gc.disable()


def resume_collecting() -> None:
    """Look for garbage again; what the window is made of counts as looked through for good."""
    gc.collect()
    gc.freeze()
    gc.enable()
