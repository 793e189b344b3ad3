"""Regular expressions that are compiled by their first use, not by loading a module.

One that names the range of Chinese characters takes up to three milliseconds to compile, and the
window would wait for dozens of them that only reading a paper needs.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _LazyPattern:
    """Stands for a compiled expression and becomes it when asked for anything."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        # From now on its methods are found here without asking.
        for method in ("match", "fullmatch", "search", "sub", "split", "finditer", "findall"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what ``re.compile`` returns, compiled by its first use."""
    return cast("re.Pattern[str]", _LazyPattern(source, flags))
