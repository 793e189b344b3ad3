"""The sheet 快速上手: one page of A4 to pin to the wall, drawn from ``manual/wall-sheet.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from rectify_desktop.domain.papers.paper import OFFICIAL_PAGE
from rectify_desktop.ui.look import look
from rectify_desktop.ui.manual.manual_pages import manual_folder
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_MM, without_local_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

_TWIPS_PER_POINT = 20
# All places in millimetres from the corner of the sheet.
_LEFT, _RIGHT = 16.0, 194.0
_STEPS_RIGHT, _KEYS_LEFT = 112.0, 120.0
_STEPS_TOP, _STEP_HEIGHT = 50.0, 20.2
_KEYS_BOTTOM = 190.0
_WEEK_TOP, _WEEK_HEIGHT = 194.0, 28.0
_RULES_TOP, _RULES_HEIGHT = 227.0, 34.0
_WARNING_TOP, _WARNING_HEIGHT = 268.0, 11.0
_TITLE_ROOM = 9.0

_Flag = Qt.AlignmentFlag
_MIDDLE = _Flag.AlignVCenter | _Flag.AlignLeft
_TOP = _Flag.AlignTop | _Flag.AlignLeft
_CENTRE = _Flag.AlignCenter
_AT_RIGHT = _Flag.AlignVCenter | _Flag.AlignRight


@dataclass(frozen=True, slots=True)
class WallSheet:
    """The sheet as a paper of one page, for preview, printer and PDF."""

    title: str
    content: dict[str, Any]
    width: float = OFFICIAL_PAGE.width * TWIPS_PER_MM
    height: float = OFFICIAL_PAGE.height * TWIPS_PER_MM

    @property
    def pages(self) -> tuple[WallSheet, ...]:
        """The one page there is."""
        return (self,)

    def draw(self, painter: QPainter) -> None:
        """Draw the sheet on a painter that counts in twips from its corner."""
        pen = _Pen(painter)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen.draw_head(self.title, self.content["title"], self.content["subtitle"])
        pen.draw_steps(self.content["steps"])
        pen.draw_keys(self.content["keys"])
        pen.draw_week(self.content["week"])
        pen.draw_rules(self.content["rules"])
        pen.draw_warning(self.content["warning"])
        painter.restore()


def lay_out_sheet(title: str) -> WallSheet:
    """Return the sheet 快速上手 under the name of the program."""
    text = (manual_folder() / "wall-sheet.toml").read_text(encoding="utf-8")
    return WallSheet(title, tomllib.loads(text))


class _Pen:
    """Draws words and boxes at millimetres."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def draw_head(self, program: str, title: str, subtitle: str) -> None:
        """Draw the title over a strong rule."""
        self._words(_mm(_LEFT, 15, 150, 10), program, 13, look.QUIET, _MIDDLE)
        self._words(_mm(_LEFT, 22, 100, 14), title, 27, look.NAVY, _MIDDLE, bold=True)
        self._words(_mm(92, 26, _RIGHT - 92, 9), subtitle, 10.5, look.QUIET, _AT_RIGHT)
        self._fill(_mm(_LEFT, 38, _RIGHT - _LEFT, 0.9), look.NAVY)
        self._fill(_mm(_LEFT, 38, 26, 0.9), look.ACCENT)

    def draw_steps(self, steps: dict[str, Any]) -> None:
        """Draw the numbered steps, a line leading from each to the next."""
        self._title(_LEFT, 40.5, steps["title"])
        items = steps["item"]
        self._fill(
            _mm(_LEFT + 4.3, _STEPS_TOP + 5, 0.4, _STEP_HEIGHT * (len(items) - 1)), look.LINE
        )
        for at, item in enumerate(items):
            top = _STEPS_TOP + at * _STEP_HEIGHT
            self._number(_LEFT, top, at + 1)
            left, width = _LEFT + 13, _STEPS_RIGHT - _LEFT - 13
            self._words(
                _mm(left, top, width, 7), item["title"], 13.5, look.NAVY, _MIDDLE, bold=True
            )
            self._caps(_STEPS_RIGHT, top + 0.6, item["key"].split("  "))
            self._words(_mm(left, top + 7.4, width, _STEP_HEIGHT - 8), item["text"], 10.5, look.INK)

    def draw_keys(self, keys: dict[str, Any]) -> None:
        """Draw the keys one needs most, as caps."""
        self._title(_KEYS_LEFT, 40.5, keys["title"])
        items = keys["item"]
        height = (_KEYS_BOTTOM - _STEPS_TOP) / len(items)
        for at, (key, deed) in enumerate(items):
            top = _STEPS_TOP + at * height
            if at % 2 == 0:
                self._fill(_mm(_KEYS_LEFT - 2, top, _RIGHT - _KEYS_LEFT + 2, height), look.BAND)
            self._cap(_KEYS_LEFT, top + (height - 5.4) / 2, 27, key)
            box = _mm(_KEYS_LEFT + 30, top, _RIGHT - _KEYS_LEFT - 30, height)
            self._words(box, deed, 10.5, look.INK, _MIDDLE)

    def draw_week(self, week: dict[str, Any]) -> None:
        """Draw the days of a week side by side."""
        self._title(_LEFT, _WEEK_TOP, week["title"])
        for box, (day, deed) in self._columns(_WEEK_TOP, _WEEK_HEIGHT, week["item"]):
            self._frame(box)
            head = QRectF(box.x(), box.y(), box.width(), 7 * TWIPS_PER_MM)
            self._fill(head, look.NAVY)
            self._words(head, day, 11.5, look.PAPER, _CENTRE, bold=True)
            self._words(_within(box, 8.0), deed, 10, look.INK)

    def draw_rules(self, rules: dict[str, Any]) -> None:
        """Draw what lets one sleep well."""
        self._title(_LEFT, _RULES_TOP, rules["title"])
        for box, (rule, text) in self._columns(_RULES_TOP, _RULES_HEIGHT, rules["item"]):
            self._frame(box)
            self._fill(QRectF(box.x(), box.y(), 1.2 * TWIPS_PER_MM, box.height()), look.GREEN)
            head = _within(box, 1.5, left=4.0)
            head.setHeight(7 * TWIPS_PER_MM)
            self._words(head, rule, 12, look.GREEN, _MIDDLE, bold=True)
            self._words(_within(box, 9.0, left=4.0), text, 10, look.INK)

    def draw_warning(self, text: str) -> None:
        """Draw what must not be done, in a frame of its own."""
        box = _mm(_LEFT, _WARNING_TOP, _RIGHT - _LEFT, _WARNING_HEIGHT)
        self._frame(box, look.ACCENT, 0.5)
        self._words(box, text, 12, look.ACCENT, _CENTRE, bold=True)

    # Parts

    def _title(self, left: float, top: float, text: str) -> None:
        self._words(_mm(left, top, 90, 8), text, 12, look.ACCENT, _MIDDLE, bold=True)

    def _columns(
        self, top: float, height: float, items: Sequence[Sequence[str]]
    ) -> list[tuple[QRectF, Sequence[str]]]:
        gap = 3.0
        width = (_RIGHT - _LEFT + gap) / len(items)
        return [
            (_mm(_LEFT + at * width, top + _TITLE_ROOM, width - gap, height - _TITLE_ROOM), item)
            for at, item in enumerate(items)
        ]

    def _number(self, left: float, top: float, number: int) -> None:
        disc = _mm(left, top - 1, 9, 9)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(look.NAVY)
        self._painter.drawEllipse(disc)
        self._words(disc, str(number), 13, look.PAPER, _CENTRE, bold=True)

    def _caps(self, right: float, top: float, keys: Sequence[str]) -> None:
        width = 17.0
        for at, key in enumerate(reversed(keys)):
            self._cap(right - (at + 1) * width - at, top, width, key)

    def _cap(self, left: float, top: float, width: float, key: str) -> None:
        box = _mm(left, top, width, 5.4)
        self._painter.setPen(QPen(look.QUIET, 0.25 * TWIPS_PER_MM))
        self._painter.setBrush(look.PAPER)
        radius = 1.1 * TWIPS_PER_MM
        self._painter.drawRoundedRect(box, radius, radius)
        self._words(box, key, 9.5, look.INK, _CENTRE)

    def _frame(self, box: QRectF, colour: QColor = look.LINE, width: float = 0.3) -> None:
        self._painter.setPen(QPen(colour, width * TWIPS_PER_MM))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(box)

    def _fill(self, box: QRectF, colour: QColor) -> None:
        self._painter.fillRect(box, colour)

    def _words(
        self, box: QRectF, text: str, points: float, colour: QColor,
        place: Qt.AlignmentFlag = _TOP, *, bold: bool = False,
    ) -> None:  # fmt: skip
        font = QFont()
        font.setFamilies(look.UI_FONTS)
        font.setPixelSize(round(points * _TWIPS_PER_POINT))
        font.setBold(bold)
        without_local_forms(font)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(box, int(place) | int(Qt.TextFlag.TextWordWrap), text)


def _mm(left: float, top: float, width: float, height: float) -> QRectF:
    return QRectF(*(value * TWIPS_PER_MM for value in (left, top, width, height)))


def _within(box: QRectF, top: float, left: float = 2.5) -> QRectF:
    """Return the room for words in a box, below ``top`` millimetres of it."""
    scale = TWIPS_PER_MM
    return box.adjusted(left * scale, top * scale, -2 * scale, -1 * scale)
