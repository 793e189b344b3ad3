"""The faces of a .docx: a template names the usual ones, a file the ones its office has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.office.word.docx_package import STYLES
from rectify_desktop.office.word.docx_xml import qualified

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts
    from rectify_desktop.office.word.docx_template import DocxTemplate
    from rectify_desktop.office.word.docx_xml import Element

FONT_TABLE = "word/fontTable.xml"
_SIDES = ("ascii", "eastAsia", "hAnsi", "cs")


def set_faces(template: DocxTemplate, fonts: PaperFonts) -> None:
    """Put the office's faces in the place of the usual ones, in the styles and their list."""
    if fonts == DEFAULT_FONTS:
        return
    chosen = dict(zip(DEFAULT_FONTS.names(), fonts.names(), strict=True))
    for faces in template.tree(STYLES).iter(qualified("rFonts")):
        for side in _SIDES:
            name = faces.get(qualified(side))
            if name in chosen:
                faces.set(qualified(side), chosen[name])
    _rename_listed(template.tree(FONT_TABLE), chosen)


def _rename_listed(table: Element, chosen: dict[str, str]) -> None:
    """Rename the faces of the font table; a face that serves twice is listed once."""
    listed: set[str] = set()
    for face in list(table.iterchildren(qualified("font"))):
        usual = face.get(qualified("name")) or ""
        name = chosen.get(usual, usual)
        if name in listed:
            table.remove(face)
            continue
        listed.add(name)
        if name != usual:
            face.set(qualified("name"), name)
            # What may stand in for the usual face is no stand-in for another.
            for stand_in in list(face.iterchildren(qualified("altName"))):
                face.remove(stand_in)
