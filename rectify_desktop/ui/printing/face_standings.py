"""Which official faces this computer has, for what they are used, and what is printed instead."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS, PaperFonts
from rectify_desktop.ui.printing.missing_faces import is_installed, stand_in
from rectify_desktop.ui.printing.print_fonts import FaceKind, families, needs_bold

_LATIN = "Times New Roman"
# In the order of a paper from its title down (GB/T 9704 §5.2, §7.3).
_USES = {
    FaceKind.TITLE: "标题",
    FaceKind.BODY: "正文",
    FaceKind.HEI: "一级标题、表头",
    FaceKind.KAI: "二级标题",
    FaceKind.NUMBER: "页码",
}


@dataclass(frozen=True, slots=True)
class FaceStanding:
    """One face of papers; ``printed`` is the family that is printed, itself or a stand-in."""

    kind: FaceKind
    name: str
    use: str
    is_installed: bool
    printed: str

    def sample_font(self, pixels: int) -> QFont:
        """Return the font this face is printed in, stand-ins and boldness included."""
        font = QFont()
        font.setFamilies(list(families(self.kind, self.name)))
        font.setPixelSize(pixels)
        font.setBold(self.kind is FaceKind.TITLE and needs_bold(self.kind, self.name))
        return font


def face_standings(fonts: PaperFonts) -> tuple[FaceStanding, ...]:
    """Return the faces this office has chosen and the official ones, each once."""
    installed = set(QFontDatabase.families())
    faces: dict[str, FaceStanding] = {}
    for chosen in (fonts, DEFAULT_FONTS):
        for kind, use in _USES.items():
            name = str(getattr(chosen, kind.value))
            is_other = chosen is DEFAULT_FONTS and chosen != fonts
            told = f"{use}（公文常用）" if is_other else use
            faces.setdefault(name, _standing(kind, name, told, installed))
    latin = _standing(FaceKind.NUMBER, _LATIN, "西文和数字（选用时）", installed)
    return (*faces.values(), *([] if _LATIN in faces else [latin]))


def _standing(kind: FaceKind, name: str, use: str, installed: set[str]) -> FaceStanding:
    is_there = is_installed(name, installed)
    printed = name if is_there else stand_in(kind, name, installed)
    return FaceStanding(kind, name, use, is_there, printed)
