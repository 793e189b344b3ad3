"""A paper composed and ready to be shown, printed and saved, whatever it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice import Notice
from rectify_desktop.domain.papers.paper import Paper, TextBlock
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.services.papers.export_papers import save_lists, save_notice, save_paper
from rectify_desktop.ui.papers.remarks import Remark, plain_remarks
from rectify_desktop.ui.printing.notice_layout import notice_steps
from rectify_desktop.ui.printing.paper_layout import paper_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from datetime import date
    from pathlib import Path

    from rectify_desktop.domain.notice.passages import PassageState
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts
    from rectify_desktop.domain.terms import Edition
    from rectify_desktop.ui.printing.page_marks import LaidPaper

TEXT, TABLE, LISTS = (".docx",), (".docx", ".xlsx"), (".xlsx", ".docx")


@dataclass(frozen=True, slots=True)
class MadePaper:
    """One paper; ``name`` is the one its exports are recorded and filed under.

    ``source`` is a notice, any other paper, or the lists of one file, which ``printed`` lays out.
    ``passages`` and ``placed_remarks`` are those of a notice. Files are named by ``day``, else by
    the day of saving.
    """

    name: str
    source: Notice | Paper | tuple[ListSheet, ...]
    suffixes: tuple[str, ...]
    passages: tuple[PassageState, ...] = ()
    day: date | None = None
    printed: Paper | None = None
    placed_remarks: tuple[Remark, ...] = ()

    @property
    def notice(self) -> Notice | None:
        """The notice, where it is one."""
        return self.source if isinstance(self.source, Notice) else None

    @property
    def edition(self) -> Edition | None:
        """The edition of a notice."""
        return None if self.notice is None else self.notice.edition

    @property
    def gaps(self) -> tuple[str, ...]:
        """What the paper lacks."""
        return () if isinstance(self.source, tuple) else self.source.gaps

    @property
    def cautions(self) -> tuple[str, ...]:
        """What the clerk must look at before the paper leaves the house."""
        return () if isinstance(self.source, tuple) else self.source.cautions

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What is to be told of the paper, gaps first."""
        return self.placed_remarks or plain_remarks(self.gaps, self.cautions)

    @property
    def withheld_count(self) -> int:
        """How much of a notice its edition leaves out."""
        return len({state.withheld.id for state in self.passages if state.withheld is not None})

    def place_of(self, remark: Remark) -> int | None:
        """Return the number of the paragraph or block a remark is of; None where none is."""
        mark = gap_mark(remark.text) if remark.is_gap else ""
        if isinstance(self.source, Notice):
            for at, paragraph in enumerate(self.source.paragraphs):
                is_named = remark.key is not None and paragraph.passage == remark.key
                if mark in paragraph.text if mark else is_named:
                    return at
        elif isinstance(self.source, Paper) and mark:
            for at, block in enumerate(self.source.blocks):
                if isinstance(block, TextBlock) and mark in block.text:
                    return at
        return None

    def steps(self, fonts: PaperFonts) -> Generator[None, None, LaidPaper]:
        """Lay the paper out in short steps."""
        if isinstance(self.source, Notice):
            return notice_steps(self.source, fonts)
        paper = self.source if isinstance(self.source, Paper) else self.printed
        assert paper is not None
        return paper_steps(paper, fonts)

    def save(self, target: Path, fonts: PaperFonts, checkpoint: Callable[[], None]) -> None:
        """Save the paper as the name of ``target`` says; meant for the worker.

        Raises:
            RectifyError: nothing was written; it says why.

        """
        match self.source:
            case Notice():
                save_notice(self.source, target, fonts=fonts, checkpoint=checkpoint)
            case Paper():
                save_paper(self.source, target, fonts=fonts, checkpoint=checkpoint)
            case sheets:
                save_lists(sheets, target, fonts=fonts, checkpoint=checkpoint)
