"""Which face and size each kind of text of a paper takes (GB/T 9704 §5.2, §7.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_parts import Face
from rectify_desktop.domain.papers.paper import Tone
from rectify_desktop.ui.printing.page_marks import Ink
from rectify_desktop.ui.printing.print_fonts import (
    TWIPS_PER_POINT,
    FaceKind,
    Typeface,
    needs_bold,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts

# One character and one line of the 28 × 22 grid; 三号 is set a quarter point narrower for it.
CHARACTER, LINE = 316, 579
BODY_SIZE, _BODY_SPACING = 16.0, -5
TITLE_SIZE, TITLE_PITCH = 22.0, 700

_FACE_KINDS = {Face.LEVEL_1: FaceKind.HEI, Face.LEVEL_2: FaceKind.KAI}
_BOLD_FACES = frozenset({Face.LEVEL_3, Face.LABEL})
TONE_INKS = {
    Tone.PLAIN: Ink.BLACK,
    Tone.LABEL: Ink.BLACK,
    Tone.PAST: Ink.GREY,
    Tone.ALERT: Ink.DARK_RED,
}


@dataclass(frozen=True, slots=True)
class PaperFaces:
    """The faces of one paper, in the families an office has chosen."""

    fonts: PaperFonts

    def face(
        self, kind: FaceKind, points: float, *, is_bold: bool = False, spacing: int = 0
    ) -> Typeface:
        """Return a face of a size in points."""
        size = round(points * TWIPS_PER_POINT)
        return Typeface(kind, getattr(self.fonts, kind.value), size, is_bold, spacing)

    def title(self, points: float = TITLE_SIZE) -> Typeface:
        """Return 小标宋; a common 宋体 in its place is bold, the face itself never is."""
        is_bold = needs_bold(FaceKind.TITLE, self.fonts.title)
        return self.face(FaceKind.TITLE, points, is_bold=is_bold)

    def body(self, points: float = BODY_SIZE) -> Typeface:
        """Return 仿宋; of 三号 in the width of the grid."""
        spacing = _BODY_SPACING if points == BODY_SIZE else 0
        return self.face(FaceKind.BODY, points, spacing=spacing)

    def run(self, face: Face, points: float = BODY_SIZE) -> Typeface:
        """Return the face of a run of text."""
        spacing = _BODY_SPACING if points == BODY_SIZE else 0
        kind = _FACE_KINDS.get(face, FaceKind.BODY)
        return self.face(kind, points, is_bold=face in _BOLD_FACES, spacing=spacing)

    def cell(self, tone: Tone, points: float) -> Typeface:
        """Return the face of a cell: 黑体 names things, bold 黑体 must be noticed."""
        if tone is Tone.ALERT:
            return self.face(FaceKind.HEI, points, is_bold=True)
        return self.face(FaceKind.HEI if tone is Tone.LABEL else FaceKind.BODY, points)
