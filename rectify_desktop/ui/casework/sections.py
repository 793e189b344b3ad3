"""The sections of the page 督办销号 in their order; each is loaded when it is first shown."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.ui.sections.sectioned_page import SectionEntry

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.sections.case_section import CaseSection


class SectionKey(StrEnum):
    """A section by the word that settings remember it with."""

    CLOSURES = "closures"
    EXTENSIONS = "extensions"
    ORDERS = "orders"
    REMARKS = "remarks"
    RECHECKS = "rechecks"
    EVALUATION = "evaluation"


def _closures(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.casework.closure_section import ClosureSection

    return ClosureSection(desk)


def _extensions(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.casework.extension_section import ExtensionSection

    return ExtensionSection(desk)


def _orders(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.casework.order_section import OrderSection

    return OrderSection(desk)


def _remarks(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.rounds.remark_section import RemarkSection

    return RemarkSection(desk)


def _rechecks(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.rounds.recheck_section import RecheckSection

    return RecheckSection(desk)


def _evaluation(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.rounds.evaluation_section import EvaluationSection

    return EvaluationSection(desk)


SECTIONS: tuple[SectionEntry, ...] = (
    SectionEntry(SectionKey.CLOSURES, "销号", _closures),
    SectionEntry(SectionKey.EXTENSIONS, "延期", _extensions),
    SectionEntry(SectionKey.ORDERS, "督办", _orders),
    SectionEntry(SectionKey.REMARKS, "审核意见", _remarks),
    SectionEntry(SectionKey.RECHECKS, "回头看", _rechecks),
    SectionEntry(SectionKey.EVALUATION, "成效自评", _evaluation),
)
