"""Exporting a review: which series, which parts of the pack, in the format its name says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.review_pack import FULL_PACK, PackPart, compose_review_pack
from rectify_desktop.services.review.look_at_review import sheet_on

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace

# What may be asked for by a word.
PARTS: dict[str, tuple[PackPart, ...]] = {
    "summary": (PackPart.SUMMARY,),
    "pack": FULL_PACK,
    "leaders": (PackPart.LEADERS,),
    "departments": (PackPart.DEPARTMENTS,),
}
REVIEW_SUFFIXES = (".pdf", ".docx", ".xlsx")


def review_paper_of(workspace: Workspace, arguments: Namespace, today: date) -> Paper:
    """Return the parts of a review that were asked for."""
    day = arguments.period or today
    sheet = sheet_on(workspace, day, today, cycle=arguments.series)
    return compose_review_pack(sheet, PARTS[arguments.part])
