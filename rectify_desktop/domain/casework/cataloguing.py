"""Catalogue numbers of evidence (材料编号): 编号-部门-材料-日期, each number once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.proof import evidence_by_finding
from rectify_desktop.domain.casework.terms import EVIDENCE_TERMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ledger import Ledger

_UNKNOWN = "未定"


def catalogued(ledger: Ledger, evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return the evidence with a number for each that has none; numbers given before stay."""
    first = _first_numbers(ledger, evidence)
    taken = {item.catalogue_number for item in evidence if item.catalogue_number}
    numbered: list[Evidence] = []
    for item in evidence:
        if item.catalogue_number:
            numbered.append(item)
            continue
        number = _free(_number(ledger, item, first.get(item.id, _UNKNOWN)), taken)
        taken.add(number)
        numbered.append(replace(item, catalogue_number=number))
    return tuple(numbered)


def _number(ledger: Ledger, item: Evidence, finding_number: str) -> str:
    department = ledger.departments.get(item.provided_by) if item.provided_by else None
    day = f"{item.formed_on:%Y%m%d}" if item.formed_on else _UNKNOWN
    name = department.name if department else _UNKNOWN
    return "-".join((finding_number, name, EVIDENCE_TERMS[item.kind], day))


def _first_numbers(ledger: Ledger, evidence: Sequence[Evidence]) -> dict[str, str]:
    """Return the number of the first finding that each piece proves."""
    numbers: dict[str, str] = {}
    by_finding = evidence_by_finding(ledger, evidence)
    for place, finding in enumerate(ledger.findings, start=1):
        for item in by_finding[finding.id]:
            numbers.setdefault(item.id, finding.number or str(place))
    return numbers


def _free(number: str, taken: set[str]) -> str:
    candidate, count = number, 2
    while candidate in taken:
        candidate, count = f"{number}-{count}", count + 1
    return candidate
