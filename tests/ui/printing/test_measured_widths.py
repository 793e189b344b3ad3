"""Words are drawn as wide as they were measured, or lines would not end where they should."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextLayout

from rectify_desktop.domain.papers.paper import Tone
from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.ui.printing.paper_faces import PaperFaces
from rectify_desktop.ui.printing.print_fonts import font_of, text_widths

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.ui.printing.print_fonts import Typeface

pytestmark = pytest.mark.usefixtures("qapp")

# Faces are made when there is an application: only then it is known what is installed.
FACES: dict[str, Callable[[PaperFaces], Typeface]] = {
    "body": lambda faces: faces.body(),
    "cell": lambda faces: faces.body(10.5),
    "title": lambda faces: faces.title(),
    "alert": lambda faces: faces.cell(Tone.ALERT, 9.0),
}


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize(
    "text",
    [
        "水利工程，整改落实。",
        "一是——二是………",
        "“水利”（2025—2026年）",
        "第12条，A4纸fi，AV1.2.5%，shuiwu1@qinghe.example",
        "①②▲△㎡",
        "镕堃喆犇翀昇玥珺",
        "　　年　月　日",
    ],
)
def test_a_text_is_as_wide_as_its_characters(text: str, name: str) -> None:
    face = FACES[name](PaperFaces(DEFAULT_FONTS))
    layout = QTextLayout(text, font_of(face))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    assert line.cursorToX(len(text))[0] == pytest.approx(sum(text_widths(text, face)), abs=2)
