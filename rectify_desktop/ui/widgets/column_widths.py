"""Widths of columns that hold at every size of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QHeaderView

# Height of a line for which widths are told in pixels.
_USUAL_LINE = 19


def set_widths(header: QHeaderView, widths: Mapping[Any, int]) -> None:
    """Give columns their widths, as told for usual letters; the words of a head are never cut."""
    header.ensurePolished()
    scale = header.fontMetrics().height() / _USUAL_LINE
    for column, width in widths.items():
        header.resizeSection(column, max(round(width * scale), header.sectionSizeHint(column)))
