"""Pages of a notice measured in the PDF that LibreOffice makes of it, in millimetres.

LibreOffice reads overflowPunct the wrong way round and puts a floating table wider than 95 % of
the text back into it (office-documents §2.4), so the measured copy differs in these two values;
everything else is the file as it is shipped.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PIL import ImageChops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POINTS_PER_MM = 72 / 25.4
GRID = 156 / 28
LINE = 28.95 / POINTS_PER_MM
_DOTS = 300
_CHANGES = {
    "word/styles.xml": (b'overflowPunct w:val="0"', b'overflowPunct w:val="1"'),
    "word/document.xml": (b'w:w="8844"', b'w:w="8400"'),
}


@dataclass(frozen=True)
class Glyph:
    """A character on a page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float


@dataclass(frozen=True)
class Line:
    """A line drawn across a page; ``colour`` as the PDF has it."""

    left: float
    right: float
    top: float
    thickness: float
    colour: tuple[float, ...]


@dataclass(frozen=True)
class Page:
    """A page: its characters, its lines, and where its red begins and ends from the top."""

    glyphs: list[Glyph]
    lines: list[Line]
    red: list[tuple[float, float]]

    @property
    def text(self) -> str:
        return "".join(glyph.text for glyph in self.glyphs)

    def box_of(self, text: str) -> Glyph:
        """Return the box around a text that stands on one line of this page."""
        start = self.text.rindex(text)
        chosen = self.glyphs[start : start + len(text)]
        return Glyph(
            text,
            min(glyph.left for glyph in chosen),
            max(glyph.right for glyph in chosen),
            min(glyph.top for glyph in chosen),
            max(glyph.bottom for glyph in chosen),
            chosen[0].size,
        )


def measured_pages(content: bytes, folder: Path) -> list[Page]:
    """Print a .docx and measure its pages; skip where LibreOffice or pdfplumber is missing."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed, so no page can be measured")
    return pages_of_pdf(_printed(office, content, folder).read_bytes())


def pages_of_pdf(content: bytes) -> list[Page]:
    """Measure the pages of a PDF; skip where pdfplumber is missing."""
    plumber = pytest.importorskip("pdfplumber")
    with plumber.open(io.BytesIO(content)) as document:
        return [Page(_glyphs(page), _lines(page), _red(page)) for page in document.pages]


def _glyphs(page) -> list[Glyph]:
    return [
        Glyph(
            char["text"],
            *(char[side] / POINTS_PER_MM for side in ("x0", "x1", "top", "bottom")),
            char["size"],
        )
        for char in page.chars
        if char["text"].strip()
    ]


def _lines(page) -> list[Line]:
    return [
        Line(
            item["x0"] / POINTS_PER_MM,
            item["x1"] / POINTS_PER_MM,
            item["top"] / POINTS_PER_MM,
            max(item["height"], item.get("linewidth") or 0) / POINTS_PER_MM,
            tuple(item.get("non_stroking_color") or item.get("stroking_color") or ()),
        )
        for item in (*page.rects, *page.lines, *page.curves)
        if item["width"] > 100 and item["height"] < 5
    ]


def _red(page) -> list[tuple[float, float]]:
    """Return the stretches from top to bottom that hold red ink."""
    image = page.to_image(resolution=_DOTS).original.convert("RGB")
    red, green, _ = image.split()
    mask = ImageChops.subtract(red, green).point(lambda value: 255 * (value > 128))
    inked = [any(row) for row in _rows(mask)]
    edges = [y for y in range(1, len(inked)) if inked[y] != inked[y - 1]]
    return [
        (top * 25.4 / _DOTS, bottom * 25.4 / _DOTS)
        for top, bottom in zip(edges[::2], edges[1::2], strict=True)
    ]


def _rows(mask) -> Iterator[bytes]:
    content = mask.tobytes()
    return (content[y * mask.width : (y + 1) * mask.width] for y in range(mask.height))


def _printed(office: str, content: bytes, folder: Path) -> Path:
    source = folder / "notice.docx"
    with (
        zipfile.ZipFile(io.BytesIO(content)) as shipped,
        zipfile.ZipFile(source, "w") as measured,
    ):
        for name in shipped.namelist():
            old, new = _CHANGES.get(name, (b"", b""))
            part = shipped.read(name)
            measured.writestr(name, part.replace(old, new) if old else part)
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return folder / "notice.pdf"
