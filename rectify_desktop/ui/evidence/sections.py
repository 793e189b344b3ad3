"""The sections of the page 佐证成果 in their order; each is loaded when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.ui.sections.sectioned_page import SectionEntry

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.sections.case_section import CaseSection

OFFERS = "offers"


def _evidence(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.evidence.evidence_section import EvidenceSection

    return EvidenceSection(desk)


def _missing(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.evidence.missing_section import MissingSection

    return MissingSection(desk)


def _policies(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.evidence.ledger_section import policy_section

    return policy_section(desk)


def _funds(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.evidence.ledger_section import fund_section

    return fund_section(desk)


def _accountability(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.evidence.ledger_section import accountability_section

    return accountability_section(desk)


def _meetings(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.evidence.ledger_section import meeting_section

    return meeting_section(desk)


def _trainings(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.evidence.ledger_section import training_section

    return training_section(desk)


def _offers(desk: Desk) -> CaseSection:
    from rectify_desktop.ui.evidence.offers_section import OffersSection

    return OffersSection(desk)


SECTIONS: tuple[SectionEntry, ...] = (
    SectionEntry("evidence", "佐证材料", _evidence),
    SectionEntry("missing", "缺佐证", _missing),
    SectionEntry("policies", "制度", _policies),
    SectionEntry("funds", "资金", _funds),
    SectionEntry("accountability", "问责", _accountability),
    SectionEntry("meetings", "会议", _meetings),
    SectionEntry("trainings", "培训", _trainings),
    SectionEntry(OFFERS, "待登记", _offers),
)
