"""The painted notice and the .docx, as LibreOffice prints it, are the same paper."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.terms import Edition, Profile
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.services.intake.import_source import apply_proposal, propose_text
from rectify_desktop.services.notice.word_notices import notice_of
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.printing.notice_painter import notice_pdf
from tests.notice_ledger import long_ledger
from tests.office.measured_pages import Page, measured_pages, pages_of_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rectify_desktop.domain.notice.notice import Notice

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("qapp")]

# Digits and Latin letters differ in width from face to face; Chinese characters do not.
_NARROW = re.compile(r"[!-~]+")


def both(notice: Notice, folder: Path) -> tuple[list[Page], list[Page]]:
    return pages_of_pdf(notice_pdf(notice)), measured_pages(write_notice(notice), folder)


def lines_of(page: Page) -> list[str]:
    """Return the lines of the text of a page, without what stands below it."""
    lines: dict[int, str] = {}
    for glyph in page.glyphs:
        if glyph.size > 14.5:
            # Faces differ by a little in how high a mark stands on its line.
            at = next((top for top in lines if abs(top - glyph.bottom * 10) < 30), None)
            key = round(glyph.bottom * 10) if at is None else at
            lines[key] = lines.get(key, "") + glyph.text
    return [unicodedata.normalize("NFKC", lines[top]) for top in sorted(lines)]


@pytest.mark.parametrize("profile", list(Profile))
def test_lines_and_pages_turn_alike(profile: Profile, tmp_path: Path) -> None:
    notice = notice_of(long_ledger(12), Edition.PUBLIC, profile=profile)
    paragraphs = tuple(
        replace(
            part,
            runs=tuple(replace(run, text=_NARROW.sub("某", run.text)) for run in part.runs),
        )
        for part in notice.paragraphs
    )
    painted, printed = both(replace(notice, paragraphs=paragraphs), tmp_path)
    assert len(painted) == len(printed) > 4
    assert len(lines_of(painted[2])) in (21, 22)
    for number, (ours, theirs) in enumerate(zip(painted, printed, strict=True), start=1):
        assert lines_of(ours) == lines_of(theirs), f"page {number}"


@pytest.mark.seeds
@pytest.mark.parametrize("number", ["001", "003"])
def test_a_real_notice_has_about_as_many_pages(
    number: str, seed: Callable[[str], Path], tmp_path: Path
) -> None:
    path = seed(number)
    with Workspace.in_memory(actor="测试员") as workspace:
        apply_proposal(workspace, propose_text(path.read_text(encoding="utf-8"), path.name))
        notice = notice_of(workspace.ledger(), Edition.PUBLIC)
    painted, printed = both(notice, tmp_path)
    # Where a digit of the face at hand is wider than half a character, a line may turn earlier.
    assert abs(len(painted) - len(printed)) <= 1
