"""Exporting papers (导出文书): a ledger value in, a file out; touches no database.

The ledger is read on the main thread, these functions may run on another one. The writers and
their libraries are loaded by the first export, not by the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.notice import Notice, compose_notice
from rectify_desktop.files import save_atomically

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.terms import Edition


def export_notice(
    ledger: Ledger, target: Path, edition: Edition, *, checkpoint: Callable[[], None] | None = None
) -> Notice:
    """Write the notice as .docx and return it, so that its gaps can be told.

    ``checkpoint`` is called before the file is touched; it may raise to stop the export.

    Raises:
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    from rectify_desktop.office.notice_writer import write_notice

    notice = compose_notice(ledger, edition)
    content = write_notice(notice)
    if checkpoint is not None:
        checkpoint()
    save_atomically(target, content)
    return notice


def export_ledger(
    ledger: Ledger, target: Path, today: date, *, checkpoint: Callable[[], None] | None = None
) -> None:
    """Write the 整改清单 as .xlsx.

    ``checkpoint`` is called before the file is touched; it may raise to stop the export.

    Raises:
        RuleViolation: a text is too long for a cell; it says which.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    from rectify_desktop.office.ledger_writer import write_ledger

    content = write_ledger(ledger, today)
    if checkpoint is not None:
        checkpoint()
    save_atomically(target, content)
