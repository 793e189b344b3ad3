"""The passages of a notice that follow from the facts of the round: opening, figures, closing.

Each is what a clerk would write when no text of the office's own is at hand (domain §4.2, §4.8).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.figures import ledger_figures
from rectify_desktop.domain.notice.claims import claims
from rectify_desktop.domain.terms import Edition
from rectify_desktop.domain.wording.dates import chinese_date, chinese_day
from rectify_desktop.domain.wording.gaps import gap_mark

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.inspection import ContactBlock, InspectionRound
    from rectify_desktop.domain.ledger import Ledger

_INVITATION = "欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。"
# How running text shortens the last words of a party organisation's full name.
_SHORT_NAMES = {
    "总支部委员会": "党总支",
    "支部委员会": "党支部",
    "工作委员会": "党工委",
    "委员会": "党委",
    "党组": "党组",
    "党总支": "党总支",
    "党支部": "党支部",
    "党工委": "党工委",
    "党委": "党委",
}


def fact(value: str, name: str) -> str:
    """Return a fact of the ledger, or the mark that it is missing."""
    return value.strip() or gap_mark(name)


def opening_passage(facts: InspectionRound, edition: Edition) -> str:
    """Say who inspected whom, when, and when the findings were handed over."""
    published = "通报" if edition is Edition.INTERNAL else "公布"
    return (
        f"{inspection_passage(facts)}"
        f"按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以{published}。"
    )


def inspection_passage(facts: InspectionRound) -> str:
    """Say who inspected whom and when, and on which day the findings were handed over."""
    authority = fact(facts.authority, "巡察机关（如：区委）")
    team = fact(facts.team_name, "巡察组名称")
    unit = fact(facts.unit_name, "被巡察单位")
    receiver = _short_name(facts.party_organisation, facts.unit_name) or unit
    return (
        f"根据{authority}统一部署，{_period(facts)}，{team}对{unit}进行了巡察。"
        f"{_date(facts.feedback_on, '反馈日期')}，{team}向{receiver}反馈了巡察意见。"
    )


def figures_passage(ledger: Ledger) -> str:
    """State the figures of every source as counted on a day; nothing where nothing is known."""
    figures = ledger_figures(ledger)
    if not figures:
        return ""
    as_of = _date(ledger.round.as_of, "截至日期")
    return f"截至{as_of}，{claims(figures, ledger.round.authority)}。"


def party_meeting(facts: InspectionRound) -> str:
    """Return what the unit calls the meeting of its party organisation: 党组会议; else nothing."""
    organisation = facts.party_organisation.strip()
    for ending, short in _SHORT_NAMES.items():
        if organisation.endswith(ending):
            return f"{short}会议"
    return ""


def closing_passage(facts: InspectionRound) -> str:
    """Invite supervision and give the unit's own contact line."""
    return (facts.closing.strip() or _INVITATION) + _contact(facts.contact)


def _period(facts: InspectionRound) -> str:
    first, last = facts.inspected_from, facts.inspected_to
    start = _date(first, "巡察开始日期")
    if first is not None and last is not None and first.year == last.year:
        return f"{start}至{chinese_day(last)}"
    return f"{start}至{_date(last, '巡察结束日期')}"


def _date(day: date | None, name: str) -> str:
    return chinese_date(day) if day is not None else gap_mark(name)


def _short_name(organisation: str, unit: str) -> str:
    """Name a party organisation the way running text does: 区水务局党组, 市一中党总支."""
    organisation = organisation.strip()
    if unit.strip():
        for ending, short in _SHORT_NAMES.items():
            if organisation.endswith(ending):
                return unit.strip() + short
    return organisation


def _contact(contact: ContactBlock) -> str:
    if contact.is_empty:
        return gap_mark("联系方式")
    parts = (
        ("联系电话", contact.phone),
        ("邮政信箱", contact.postal_address),
        ("邮编", contact.postcode),
        ("电子邮箱", contact.email),
    )
    return "；".join(f"{label}：{value}" for label, value in parts if value) + "。"
