"""``override`` as ``typing`` has it from Python 3.12 on, for 3.11.

``typing_extensions`` has it as well, and everything else that typing ever gained: loading that for
one mark takes longer than opening a ledger's first page, and most of a megabyte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method):
        """Mark a method that stands in for one of a base class; type checkers hold it to that."""
        method.__override__ = True
        return method
