"""Progress by department (责任科室进度): who has how much left, the most pressing first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.domain.figures import RESULT_ORDER
from rectify_desktop.domain.overview.counts import Count, classifier_of, result_term

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId, FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.overview.counts import DueStates, Result
    from rectify_desktop.domain.terms import FindingSource

BASIS_DEPARTMENTS = "口径：具体问题；由几个科室负责的，各科室都计入，各行不相加"
NO_DEPARTMENT = "未明确责任科室"

# From left to right on a bar: the words of a notice, then what nobody declared.
PART_ORDER: tuple[Result, ...] = (*RESULT_ORDER, None)


@dataclass(frozen=True, slots=True)
class DepartmentProgress:
    """One department's findings of one source; ``parts`` follow ``PART_ORDER``, empty ones too."""

    department_id: DepartmentId | None
    total: Count
    parts: tuple[Count, ...]
    overdue: Count
    open_number: int

    @property
    def name(self) -> str:
        """The department as the office calls it."""
        return self.total.label

    @property
    def text(self) -> str:
        """The bar in words: 办公室：5条，完成3，整改中2，超期1."""
        parts = [f"{part.label}{part.number}" for part in self.parts if part.number]
        parts += [f"其中超期{self.overdue.number}"] if self.overdue.number else []
        total = f"{self.name}：{self.total.number}{self.total.classifier}"
        return "，".join((total, *parts))


def department_progress(
    ledger: Ledger, source: FindingSource, states: DueStates
) -> tuple[DepartmentProgress, ...]:
    """Return how far each department is with its findings of one source.

    Whoever is overdue or has most left to do comes first; findings of nobody come last.
    """
    held: defaultdict[DepartmentId | None, list[Finding]] = defaultdict(list)
    for finding in ledger.findings:
        if finding.source is source:
            for key in dict.fromkeys(finding.responsible_departments) or (None,):
                held[key].append(finding)
    rows = [
        _progress(
            key, NO_DEPARTMENT if key is None else ledger.departments[key].name, found, states
        )
        for key, found in held.items()
    ]
    rank = {key: at for at, key in enumerate(ledger.departments)}
    return tuple(
        sorted(
            rows,
            key=lambda row: (
                row.department_id is None,
                -row.overdue.number,
                -row.open_number,
                -row.total.number,
                rank.get(row.department_id, len(rank)) if row.department_id else 0,
            ),
        )
    )


def _progress(
    key: DepartmentId | None, name: str, findings: list[Finding], states: DueStates
) -> DepartmentProgress:
    classifier = classifier_of(findings[0].source)
    by_result: defaultdict[Result, list[FindingId]] = defaultdict(list)
    for finding in findings:
        by_result[finding.declared_result].append(finding.id)
    overdue = tuple(f.id for f in findings if states[f.id].standing is DueStanding.OVERDUE)
    return DepartmentProgress(
        key,
        Count(name, tuple(finding.id for finding in findings), classifier=classifier),
        tuple(
            Count(result_term(result), tuple(by_result[result]), classifier=classifier)
            for result in PART_ORDER
        ),
        Count("超期", overdue, bool(overdue), classifier),
        sum(finding.is_open for finding in findings),
    )
