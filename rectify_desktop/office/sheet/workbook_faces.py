"""The faces of a workbook: a template names the usual ones, a file the ones its office has."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

    from rectify_desktop.domain.papers.paper_fonts import PaperFonts


def set_workbook_faces(workbook: Workbook, fonts: PaperFonts) -> None:
    """Put the office's faces in the place of the usual ones; sizes and colours stay."""
    if fonts == DEFAULT_FONTS:
        return
    chosen = dict(zip(DEFAULT_FONTS.names(), fonts.names(), strict=True))
    # Cells know their font by its place in this list, so it is changed in place.
    known = cast("list[Any]", cast("Any", workbook)._fonts)
    for at, font in enumerate(known):
        if font.name in chosen:
            changed = copy(font)
            changed.name = chosen[font.name]
            known[at] = changed
