"""Saving a written paper as PDF the way LibreOffice prints it (转换为 PDF); touches no database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.files import save_atomically

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def can_convert_papers() -> bool:
    """Whether a program that converts is installed here."""
    from rectify_desktop.office.pdf_conversion import can_convert_to_pdf

    return can_convert_to_pdf()


def convert_paper(
    content: bytes,
    suffix: str,
    target: Path,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the .docx or .xlsx in ``content`` as PDF; meant for the worker, it takes seconds.

    Raises:
        OfficeUnavailable: there is no LibreOffice, or it failed; nothing was written.
        Cancelled: ``cancelled`` became true; nothing was written.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    from rectify_desktop.office.pdf_conversion import converted_to_pdf

    save_atomically(target, converted_to_pdf(content, suffix, cancelled))
