"""Exporting papers (导出文书): a ledger value in, a file out; touches no database.

The ledger is read on the main thread, these functions may run on another one. The writers and
their libraries are loaded by the first export, not by the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_material import NO_MATERIAL
from rectify_desktop.domain.papers.list_layout import ListKind, extra_names, usual_layout
from rectify_desktop.domain.papers.list_paper import list_paper
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.errors import PaperMismatch, TargetRefused
from rectify_desktop.files import save_atomically
from rectify_desktop.services.notice.word_notices import notice_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts
    from rectify_desktop.domain.terms import Edition, Profile


def export_notice(
    ledger: Ledger,
    target: Path,
    edition: Edition,
    *,
    profile: Profile | None = None,
    pattern: str = "",
    material: NoticeMaterial = NO_MATERIAL,
    fonts: PaperFonts = DEFAULT_FONTS,
    checkpoint: Callable[[], None] | None = None,
) -> Notice:
    """Write the notice as .docx and return it, so that its gaps and cautions can be told.

    ``material`` is what was decided of it beside the ledger (``notice_material``).

    ``checkpoint`` is called before the file is touched; it may raise to stop the export.

    Raises:
        NotFound, TemplateBroken: there is no such pattern, or it cannot be read.
        RuleViolation: it is public and a private matter of it is open.
        PaperMismatch: what was written does not read back as the notice.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    notice = notice_of(ledger, edition, profile=profile, pattern=pattern, material=material)
    save_notice(notice, target, fonts=fonts, checkpoint=checkpoint)
    return notice


def save_notice(
    notice: Notice,
    target: Path,
    *,
    fonts: PaperFonts = DEFAULT_FONTS,
    checkpoint: Callable[[], None] | None = None,
) -> None:
    """Write a notice that is composed already, such as that of a kept draft.

    Every way a notice becomes a file leads here: what is open is refused, whoever asked before.

    Raises:
        RuleViolation: it is public and a private matter of it is open.
        PaperMismatch: what was written does not read back as the notice.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    from rectify_desktop.domain.checks.notice_privacy import must_hold_nothing_open
    from rectify_desktop.office.notice_writer.writer import write_notice
    from rectify_desktop.office.second_reader.comparing import check_notice

    must_hold_nothing_open(notice)
    content = write_notice(notice, fonts)
    _check(lambda: check_notice(content, notice), target)
    _save(content, target, checkpoint)


def export_ledger(
    ledger: Ledger,
    target: Path,
    today: date,
    *,
    fonts: PaperFonts = DEFAULT_FONTS,
    checkpoint: Callable[[], None] | None = None,
) -> None:
    """Write the usual 整改清单 of all findings as .xlsx.

    ``checkpoint`` is called before the file is touched; it may raise to stop the export.

    Raises:
        RuleViolation: a text is too long for a cell; it says which.
        PaperMismatch: what was written does not read back as the list.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    layout = usual_layout(ListKind.RECTIFICATION, extra_names(ledger))
    sheet = compose_list_sheet(ledger, layout, today=today)
    save_lists([sheet], target, fonts=fonts, checkpoint=checkpoint)


def save_lists(
    sheets: Sequence[ListSheet],
    target: Path,
    *,
    fonts: PaperFonts = DEFAULT_FONTS,
    checkpoint: Callable[[], None] | None = None,
) -> None:
    """Write lists as .xlsx, a sheet for each, or as .docx, as the name of the target says.

    Raises:
        RuleViolation: a text is too long for a cell; it says which.
        PaperMismatch: what was written does not read back as the lists.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    if target.suffix.lower() == ".docx":
        save_paper(list_paper(sheets), target, fonts=fonts, checkpoint=checkpoint)
        return
    from rectify_desktop.office.ledger_writer.writer import write_lists
    from rectify_desktop.office.second_reader.comparing import check_lists

    content = write_lists(sheets, fonts)
    _check(lambda: check_lists(content, sheets), target)
    _save(content, target, checkpoint)


def save_paper(
    paper: Paper,
    target: Path,
    *,
    fonts: PaperFonts = DEFAULT_FONTS,
    checkpoint: Callable[[], None] | None = None,
) -> None:
    """Write any other paper as .docx or .xlsx, as the name of the target says.

    Raises:
        RuleViolation: a text is too long for a cell; it says which.
        PaperMismatch: what was written does not read back as the paper.
        TargetBusy, TargetRefused, DiskFull: nothing was written, the old file is whole.

    """
    from rectify_desktop.office.second_reader.comparing import check_paper

    suffix = target.suffix.lower()
    if suffix == ".docx":
        from rectify_desktop.office.paper_writer.docx_paper import write_paper_docx as write
    elif suffix == ".xlsx":
        from rectify_desktop.office.paper_writer.xlsx_paper import write_paper_xlsx as write
    else:
        raise TargetRefused(f"{paper.name}只能存为 .docx 或 .xlsx 文件，请改名后重试。", target)
    content = write(paper, fonts)
    _check(lambda: check_paper(content, paper, suffix), target)
    _save(content, target, checkpoint)


def _check(compare: Callable[[], None], target: Path) -> None:
    """Open a paper again before it counts as saved; name it where it is not what it should be."""
    try:
        compare()
    except PaperMismatch as mismatch:
        raise PaperMismatch(mismatch.difference, target) from mismatch


def _save(content: bytes, target: Path, checkpoint: Callable[[], None] | None) -> None:
    if checkpoint is not None:
        checkpoint()
    save_atomically(target, content)
