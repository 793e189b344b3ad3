"""Looking at a paper before it leaves the house (导出前核对): what is unequal, open or missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.notice_privacy import roster_of
from rectify_desktop.domain.checks.private_items import private_items
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.checks.check_figures import FiguresMaterial, compared_notice
from rectify_desktop.services.checks.check_words import privacy_words
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.papers.fill_form import placeholders_of
from rectify_desktop.services.privacy.decide_privacy import open_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.checks.figures_desk import DeskRow
    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.domain.papers.own_form import FormReport, FormValues
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PaperLook:
    """What is to be said of a paper before it is exported.

    ``private`` keeps a public paper in the house; ``inside`` is what an internal one tells of, so
    that nobody puts it on the web.
    """

    gaps: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    unequal: tuple[DeskRow, ...] = ()
    private: tuple[PrivateMatter, ...] = ()
    inside: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether there is nothing to be said."""
        return not any((self.gaps, self.cautions, self.unequal, self.private, self.inside))


def export_material(workspace: Workspace, ledger: Ledger) -> FiguresMaterial:
    """Read what a notice is looked at with; a value, so that the look may run off-thread."""
    return FiguresMaterial(ledger, notice_material(workspace, ledger.round.id))


def look_at_notice(notice: Notice, material: FiguresMaterial) -> PaperLook:
    """Look at a notice as it is about to be printed, whoever composed it and when."""
    is_public = notice.edition is Edition.PUBLIC
    private = open_in(notice, material.ledger, material.material) if is_public else ()
    wrong = compared_notice(material, notice).desk.wrong
    # What is open stands among the cautions as well; it is said once.
    return PaperLook(notice.gaps, () if private else notice.cautions, wrong, private)


def look_at_lists(sheets: Iterable[ListSheet], ledger: Ledger) -> PaperLook:
    """Look at lists: only what is private in internal ones is told, others hold it masked."""
    texts = (
        text
        for sheet in sheets
        if not sheet.layout.is_public
        for entry in sheet.entries
        for row in entry.rows
        for text in row
    )
    return PaperLook(inside=_private_in(texts, ledger))


def look_at_filling(report: FormReport, values: FormValues, ledger: Ledger) -> PaperLook:
    """Look at what fills a form of the office's own: only what is private in it is told."""
    placeholders = placeholders_of(ledger)
    named = (placeholders.named(name) for name in report.used)
    keys = {placeholder.key for placeholder in named if placeholder is not None}
    texts = (
        value
        for row in values.findings
        for key, value in row.items()
        if key in keys and isinstance(value, str)
    )
    return PaperLook(inside=_private_in(texts, ledger))


def _private_in(texts: Iterable[str], ledger: Ledger) -> tuple[str, ...]:
    words, roster = privacy_words(), roster_of(ledger)
    found = (
        item.text
        for text in texts
        for item in private_items(text, words, roster=roster, contact=ledger.round.contact)
    )
    return tuple(dict.fromkeys(found))
