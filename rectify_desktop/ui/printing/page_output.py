"""Laid-out pages brought to paper: a printer, a preview of one, or a PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.printing.page_flow import last_of
from rectify_desktop.ui.printing.pdf_text import with_plain_text
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_INCH, TWIPS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QPagedPaintDevice

    from rectify_desktop.ui.printing.page_marks import DrawnPaper

# One dot of a PDF file is one twip.
_PDF_RESOLUTION = TWIPS_PER_INCH
_SAME_SHEET = 0.01
_PROGRAM = "巡察整改工作台"


def sheet_layout(paper: DrawnPaper) -> QPageLayout:
    """Return the sheet of a paper without margins: they are part of the picture."""
    short, long = sorted((paper.width, paper.height))
    size = QPageSize(QSizeF(short / TWIPS_PER_MM, long / TWIPS_PER_MM), QPageSize.Unit.Millimeter)
    portrait, landscape = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
    layout = QPageLayout(
        size, landscape if paper.width > paper.height else portrait, QMarginsF(0, 0, 0, 0)
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def paint_pages(paper: DrawnPaper, device: QPagedPaintDevice) -> int:
    """Paint the pages the device asks for, fitted to its sheet; return the count of all.

    Raises:
        RectifyError: the device does not take the job.

    """
    return last_of(paint_steps(paper, device))


def paint_steps(
    paper: DrawnPaper, device: QPagedPaintDevice
) -> Generator[tuple[int, int], None, int]:
    """Paint page by page; every step tells how many are painted, and of how many.

    Raises:
        RectifyError: the device does not take the job.

    """
    painter = QPainter()
    if not painter.begin(device):
        raise RectifyError("打印机或目标文件没有响应，未能打印。请检查后重试。")
    try:
        _fit(painter, paper, device)
        wanted = device.pageRanges()
        numbers = range(1, len(paper.pages) + 1)
        chosen = [number for number in numbers if wanted.isEmpty() or wanted.contains(number)]
        for done, number in enumerate(chosen, start=1):
            if done > 1:
                device.newPage()
            paper.pages[number - 1].draw(painter)
            yield done, len(chosen)
    finally:
        painter.end()
    return len(paper.pages)


def pages_pdf(paper: DrawnPaper) -> bytes:
    """Return the pages as a PDF file; needs a QGuiApplication for its fonts."""
    return with_plain_text(last_of(pdf_steps(paper)))


def pdf_steps(paper: DrawnPaper) -> Generator[tuple[int, int], None, bytes]:
    """Write the pages one by one; what is returned wants ``with_plain_text`` to be a PDF file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(sheet_layout(paper))
    writer.setResolution(_PDF_RESOLUTION)
    writer.setTitle(paper.title)
    writer.setCreator(_PROGRAM)
    yield from paint_steps(paper, writer)
    buffer.close()
    return bytes(content.data())


def _fit(painter: QPainter, paper: DrawnPaper, device: QPagedPaintDevice) -> None:
    """Let the painter count in twips from the corner of the sheet.

    Another sheet than the paper was laid out for shows the same picture, larger or smaller.
    """
    dots = device.logicalDpiX()
    layout = device.pageLayout()
    sheet = layout.fullRectPixels(dots)
    natural = dots / TWIPS_PER_INCH
    scale = min(sheet.width() / paper.width, sheet.height() / paper.height)
    # Sheets come in whole points; a page of the same sheet keeps its own size.
    scale = natural if abs(scale / natural - 1) < _SAME_SHEET else scale
    if layout.mode() is not QPageLayout.Mode.FullPageMode:
        margins = layout.marginsPixels(dots)
        painter.translate(-margins.left(), -margins.top())
    painter.translate(
        (sheet.width() - paper.width * scale) / 2, (sheet.height() - paper.height * scale) / 2
    )
    painter.scale(scale, scale)
