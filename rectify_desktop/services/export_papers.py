"""Exporting papers (导出文书): a ledger value in, a file out; touches no database.

The ledger is read on the main thread, these functions may run on another one. The writers and
their libraries are loaded by the first export, not by the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.notice_material import NO_MATERIAL
from rectify_desktop.files import save_atomically
from rectify_desktop.services.word_notices import notice_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice import Notice
    from rectify_desktop.domain.papers.notice_material import NoticeMaterial
    from rectify_desktop.domain.terms import Edition, Profile


def export_notice(
    ledger: Ledger,
    target: Path,
    edition: Edition,
    *,
    profile: Profile | None = None,
    pattern: str = "",
    material: NoticeMaterial = NO_MATERIAL,
    checkpoint: Callable[[], None] | None = None,
) -> Notice:
    """Write the notice as .docx and return it, so that its gaps and cautions can be told.

    ``material`` is what was decided of it beside the ledger (``notice_material``).

    ``checkpoint`` is called before the file is touched; it may raise to stop the export.

    Raises:
        NotFound, TemplateBroken: there is no such pattern, or it cannot be read.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    notice = notice_of(ledger, edition, profile=profile, pattern=pattern, material=material)
    save_notice(notice, target, checkpoint=checkpoint)
    return notice


def save_notice(
    notice: Notice, target: Path, *, checkpoint: Callable[[], None] | None = None
) -> None:
    """Write a notice that is composed already, such as that of a kept draft.

    Raises:
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    from rectify_desktop.office.notice_writer.writer import write_notice

    content = write_notice(notice)
    if checkpoint is not None:
        checkpoint()
    save_atomically(target, content)


def export_ledger(
    ledger: Ledger, target: Path, today: date, *, checkpoint: Callable[[], None] | None = None
) -> None:
    """Write the 整改清单 as .xlsx.

    ``checkpoint`` is called before the file is touched; it may raise to stop the export.

    Raises:
        RuleViolation: a text is too long for a cell; it says which.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    from rectify_desktop.office.ledger_writer.writer import write_ledger

    content = write_ledger(ledger, today)
    if checkpoint is not None:
        checkpoint()
    save_atomically(target, content)
