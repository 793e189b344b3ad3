"""What proves what (佐证要求): proof a measure calls for, and evidence that raises a doubt.

Inspectors go item by item through minutes, rules and vouchers (domain §2.8); a rule "made for the
整改" but dated before the feedback was found out by its date alone (domain §5.1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.casework.terms import EvidenceKind
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId, EvidenceId, FindingId
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.measure import Measure


@dataclass(frozen=True, slots=True)
class ProofRule:
    """What a measure that holds one of ``words`` calls for: one of ``kinds``, named ``says``."""

    words: tuple[str, ...]
    kinds: frozenset[EvidenceKind]
    says: str
    needs_number: bool = False


@dataclass(frozen=True, slots=True)
class MissingProof:
    """What a finding still lacks: ``measure`` is None where it has no evidence at all."""

    finding: Finding
    measure: Measure | None
    says: str


def kind_by_name(
    name: str, words: Iterable[tuple[EvidenceKind, Sequence[str]]], otherwise: EvidenceKind
) -> EvidenceKind:
    """Return the kind a file's name speaks of, the first that fits."""
    fitting = (kind for kind, known in words if any(word in name for word in known))
    return next(fitting, otherwise)


def evidence_by_finding(
    ledger: Ledger, evidence: Iterable[Evidence]
) -> dict[FindingId, tuple[Evidence, ...]]:
    """Return what proves each finding, by itself or by one of its measures."""
    owner = {m.id: key for key, measures in ledger.measures.items() for m in measures}
    served: dict[FindingId, list[Evidence]] = {finding.id: [] for finding in ledger.findings}
    for item in evidence:
        measured = (owner[key] for key in item.measure_ids if key in owner)
        for key in dict.fromkeys((*item.finding_ids, *measured)):
            if key in served:
                served[key].append(item)
    return {key: tuple(items) for key, items in served.items()}


def missing_proof(
    ledger: Ledger, evidence: Iterable[Evidence], rules: Sequence[ProofRule]
) -> tuple[MissingProof, ...]:
    """Return what is still to be handed in, in ledger order."""
    by_finding = evidence_by_finding(ledger, evidence)
    missing: list[MissingProof] = []
    for finding in ledger.findings:
        held = by_finding[finding.id]
        if not held:
            missing.append(MissingProof(finding, None, "佐证材料"))
        for measure in ledger.measures_of(finding.id) if held else ():
            own = [e for e in held if measure.id in e.measure_ids or finding.id in e.finding_ids]
            missing += [
                MissingProof(finding, measure, rule.says)
                for rule in rules
                if any(word in measure.text for word in rule.words) and not _is_met(rule, own)
            ]
    return tuple(missing)


def missing_by_department(
    ledger: Ledger, missing: Iterable[MissingProof]
) -> Mapping[DepartmentId | None, tuple[MissingProof, ...]]:
    """Return what each department still has to hand in; None stands for findings without one."""
    lists: dict[DepartmentId | None, list[MissingProof]] = {}
    for item in missing:
        own = item.measure.department_id if item.measure else None
        departments = (own,) if own else item.finding.responsible_departments or (None,)
        for department in departments:
            lists.setdefault(department, []).append(item)
    order = [*ledger.departments, None]
    return {key: tuple(lists[key]) for key in order if key in lists}


def date_doubt(item: Evidence, facts: InspectionRound, today: date) -> str:
    """Return why the date of a piece of evidence is doubted; empty if it is not."""
    day = item.formed_on
    if day is None:
        return ""
    if day > today:
        return f"形成日期{chinese_date(day)}晚于今天"
    if facts.inspected_from is not None and day < facts.inspected_from:
        return f"形成日期{chinese_date(day)}早于巡察开始，不像是整改材料"
    if facts.feedback_on is not None and day < facts.feedback_on:
        return f"形成日期{chinese_date(day)}早于反馈，属于边巡边改的请确认"
    return ""


def used_twice(evidence: Iterable[Evidence]) -> dict[EvidenceId, tuple[Evidence, ...]]:
    """Return, for each piece of evidence, the others that hold the very same file."""
    by_file: dict[str, list[Evidence]] = {}
    for item in evidence:
        if item.has_file:
            by_file.setdefault(item.sha256, []).append(item)
    return {
        item.id: tuple(other for other in group if other.id != item.id)
        for group in by_file.values()
        if len(group) > 1
        for item in group
    }


def _is_met(rule: ProofRule, held: Iterable[Evidence]) -> bool:
    return any(
        item.kind in rule.kinds and (item.document_number.strip() or not rule.needs_number)
        for item in held
    )
