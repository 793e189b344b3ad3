"""Texts of a paper as strips, one for each line: titles, paragraphs, notes, signatures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_writer.signature_block import (
    LINE_WIDTH,
    place_sealed,
    place_signature,
)
from rectify_desktop.office.notice_writer.title_lines import text_width, title_lines
from rectify_desktop.ui.printing.line_setting import Piece, SetText, set_text
from rectify_desktop.ui.printing.page_flow import Strip
from rectify_desktop.ui.printing.pagination import Extent
from rectify_desktop.ui.printing.paper_faces import (
    BODY_SIZE,
    CHARACTER,
    LINE,
    TITLE_PITCH,
    TITLE_SIZE,
)
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_POINT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rectify_desktop.domain.notice.notice_parts import NoticeRun
    from rectify_desktop.ui.printing.page_marks import Mark
    from rectify_desktop.ui.printing.paper_faces import PaperFaces

_SIGNATURE_WIDTH = LINE_WIDTH - 4
# The seal begins within a line of the text: at 42 mm that takes two blank lines (§7.3.5.1).
_SEALED_BLANK = 2
NOTE_SIZE, _NOTE_PITCH = 12.0, 360
_NOTE_GAP = 60


@dataclass(frozen=True, slots=True)
class Setting:
    """How the lines of a text stand; lengths are twips.

    ``share`` of the room a line leaves goes before it, ``spread`` fills it. ``first`` is the
    indent of the first line, ``left`` and ``right`` those of all. One that ``is_whole`` is never
    parted by a page.
    """

    pitch: float = LINE
    share: float = 0.0
    spread: bool = False
    first: float = 0.0
    left: float = 0.0
    right: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keeps_next: bool = False
    is_whole: bool = False


BODY = Setting(spread=True, first=2 * CHARACTER)
FLUSH = Setting()
NOTE = Setting(pitch=_NOTE_PITCH, before=_NOTE_GAP)


def text_pieces(
    runs: Iterable[NoticeRun], faces: PaperFaces, points: float = BODY_SIZE
) -> list[Piece]:
    """Return runs of text in their faces."""
    return [Piece(run.text, faces.run(run.face, points)) for run in runs]


class TextStrips:
    """Makes strips of one width in the faces of one paper."""

    def __init__(self, faces: PaperFaces, width: float) -> None:
        self._faces = faces
        self.width = width

    def text(
        self, pieces: Sequence[Piece], setting: Setting, source: int | None = None
    ) -> Iterator[Strip]:
        """Yield one strip for each line."""
        width = self.width - setting.left - setting.right
        lines = set_text(pieces, width, setting.first)
        last = lines.count - 1
        for at in range(lines.count):
            extent = Extent(
                setting.pitch + (setting.after if at == last else 0.0),
                before=setting.before if at == 0 else 0.0,
                keeps_next=setting.keeps_next or (setting.is_whole and at < last),
            )
            make = partial(
                lines.marks,
                at,
                0.0,
                setting.pitch,
                left=setting.left,
                share=setting.share,
                spread=setting.spread,
            )
            yield Strip(extent, make, source)

    def title(
        self, text: str, *, before: float, after: float, source: int | None
    ) -> Iterator[Strip]:
        """Yield a title, turned by meaning and kept with what it heads."""
        room = self.width / (TITLE_SIZE * TWIPS_PER_POINT)
        lines = title_lines(text, int(room))
        setting = Setting(pitch=TITLE_PITCH, share=0.5, before=before, after=after, keeps_next=True)
        return self.text([Piece("\n".join(lines), self._faces.title())], setting, source)

    def signature(
        self, signature: str, date: str, *, sealed: bool, source: int | None
    ) -> Iterator[Strip]:
        """Yield signature and date where the standard has them (§7.3.5.1, §7.3.5.2)."""
        lines = title_lines(signature, _SIGNATURE_WIDTH)
        width = max(map(text_width, lines))
        day = Setting()
        if sealed:
            sealed_place = place_sealed(width, date)
            right = sealed_place.signature_right
            day = Setting(share=1.0, right=sealed_place.date_right * CHARACTER)
        else:
            place = place_signature(width, date)
            right = place.signature_right
            day = Setting(left=place.date_left * CHARACTER)
        # Lines of a long sealed name are centred on each other, so that the seal covers them alike.
        left = (LINE_WIDTH - width - right) if sealed and len(lines) > 1 else 0.0
        name = Setting(
            share=0.5 if left else 1.0,
            left=left * CHARACTER,
            right=right * CHARACTER,
            before=(_SEALED_BLANK if sealed else 1) * LINE,
            keeps_next=True,
        )
        face = self._faces.body()
        yield from self.text([Piece("\n".join(lines), face)], name, source)
        yield from self.text([Piece(date, face)], day, source)

    def spread_line(
        self, parts: Sequence[str], *, before: float, keeps_next: bool, source: int | None
    ) -> Iterator[Strip]:
        """Yield parts over the width, the first at the left, the last at the right."""
        face = self._faces.body(NOTE_SIZE)
        texts = [set_text([Piece(part, face)], self.width) for part in parts]
        widths = [text.line_width(0) for text in texts]
        if sum(widths) + (len(parts) - 1) * 2 * face.size > self.width or len(parts) < 2:
            setting = replace(NOTE, before=before, keeps_next=keeps_next)
            yield from self.text([Piece("　　".join(parts), face)], setting, source)
            return
        lefts: list[float] = []
        for at, width in enumerate(widths):
            share = at / (len(parts) - 1)
            lefts.append(min(max((self.width - width) * share, 0.0), self.width - width))
        extent = Extent(_NOTE_PITCH, before=before, keeps_next=keeps_next)
        yield Strip(extent, partial(_side_by_side, texts, lefts), source)

    def signing(
        self, labels: Sequence[str], *, before: float, source: int | None
    ) -> Iterator[Strip]:
        """Yield labels on one line with the same room to sign after each."""
        face = self._faces.body(NOTE_SIZE)
        texts = [set_text([Piece(label, face)], self.width) for label in labels]
        widths = [text.line_width(0) for text in texts]
        room = max(0.0, (self.width - sum(widths)) / len(texts))
        lefts = list(accumulate((width + room for width in widths[:-1]), initial=0.0))
        yield Strip(
            Extent(_NOTE_PITCH, before=before), partial(_side_by_side, texts, lefts), source
        )


def _side_by_side(texts: Sequence[SetText], lefts: Sequence[float]) -> Iterator[Mark]:
    for text, left in zip(texts, lefts, strict=True):
        yield from text.marks(0, 0.0, _NOTE_PITCH, left=left)
