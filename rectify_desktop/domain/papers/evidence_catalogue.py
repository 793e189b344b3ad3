"""佐证材料目录: every piece of evidence, its place, and what has none (domain §3.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import EVIDENCE_TERMS
from rectify_desktop.domain.papers.case_parts import (
    day_text,
    department_name,
    finding_number,
    finding_numbers,
    note,
)
from rectify_desktop.domain.papers.headed_table import headed_paper, text_table
from rectify_desktop.domain.papers.paper import Align, PaperColumn
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import first_of
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import EvidenceId, FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

_NAME = "佐证材料目录"
_LISTED = 20
_HEIGHT = 9.0
_ORIGINAL, _COPY, _FILE = "原件", "复印件", "电子件"
_COLUMNS = (
    PaperColumn("序号", 11.0, Align.CENTRE, is_label=True),
    PaperColumn("问题编号", 18.0, Align.CENTRE, is_label=True),
    PaperColumn("材料编号", 34.0, Align.CENTRE, is_elastic=True),
    PaperColumn("材料名称", 36.0, is_elastic=True),
    PaperColumn("文号", 31.0, Align.CENTRE),
    PaperColumn("形成日期", 31.0, Align.CENTRE),
    PaperColumn("材料类型", 18.0, Align.CENTRE, choices=tuple(EVIDENCE_TERMS.values())),
    PaperColumn("页数", 11.0, Align.CENTRE),
    PaperColumn("存放位置", 22.0, is_elastic=True),
    PaperColumn("原件或\n复印件", 16.0, Align.CENTRE, choices=(_ORIGINAL, _COPY, _FILE)),
    PaperColumn("提供科室", 21.0, Align.CENTRE),
    PaperColumn("核对人", 17.0, Align.CENTRE),
)


def compose_evidence_catalogue(
    ledger: Ledger, records: CaseRecords, *, today: date, finding: Finding | None = None
) -> Paper:
    """Compose the catalogue of a whole round, or of one finding."""
    served = _served(ledger, records)
    listed = [item for item in records.evidence if finding is None or finding.id in served[item.id]]
    # By the first finding each piece serves; what serves none comes last.
    order = {f.id: at for at, f in enumerate(ledger.findings)}
    listed.sort(key=lambda item: order[served[item.id][0]] if served[item.id] else len(order))
    numbers = {item.id: finding_numbers(ledger, served[item.id]) for item in listed}
    of_finding = "" if finding is None else f"（问题{finding_number(ledger, finding)}）"
    table = text_table(
        _COLUMNS,
        (_texts(ledger, at, item, numbers[item.id]) for at, item in enumerate(listed, start=1)),
        least_height=_HEIGHT,
        empty_notice="尚未登记佐证材料。",
    )
    return headed_paper(
        ledger,
        _NAME,
        (
            *([note(f"具体问题：{full_width(finding.title)}")] if finding else []),
            table,
            note(_summary(listed) + _missing(ledger, served, finding)),
        ),
        headed=f"巡察整改{_NAME}{of_finding}",
        beside_unit=(f"截至日期：{chinese_date(today)}",),
        signed_by=("编制人：", "核对人：", "整改办负责人：", "日期："),
    )


def _served(ledger: Ledger, records: CaseRecords) -> dict[EvidenceId, list[FindingId]]:
    """Return the findings each piece proves: those it names and those whose measures it names."""
    order = {finding.id: at for at, finding in enumerate(ledger.findings)}
    finding_of = {m.id: m.finding_id for measures in ledger.measures.values() for m in measures}
    return {
        item.id: sorted(
            {
                key
                for key in (*item.finding_ids, *map(finding_of.get, item.measure_ids))
                if key is not None and key in order
            },
            key=lambda key: order[key],
        )
        for item in records.evidence
    }


def _texts(ledger: Ledger, at: int, item: Evidence, numbers: str) -> tuple[str, ...]:
    return (
        str(at),
        numbers,
        item.catalogue_number,
        full_width(item.name),
        full_width(item.document_number),
        day_text(item.formed_on),
        EVIDENCE_TERMS[item.kind],
        str(item.pages) if item.pages else "",
        full_width(item.location),
        _medium(item),
        department_name(ledger, item.provided_by),
        item.checked_by,
    )


def _medium(item: Evidence) -> str:
    """Return what lies there: a file without a paper's place is neither original nor copy."""
    if item.is_original:
        return _ORIGINAL
    return _FILE if item.has_file and not item.location else _COPY


def _summary(evidence: list[Evidence]) -> str:
    said = f"合计：{len(evidence)}件，{sum(item.pages for item in evidence)}页"
    if uncounted := sum(not item.pages for item in evidence):
        said += f"（{uncounted}件未登记页数，不在页数内）"
    return f"{said}（口径：佐证材料件数，一件证明几个问题的只计一次）。"


def _missing(
    ledger: Ledger, served: dict[EvidenceId, list[FindingId]], finding: Finding | None
) -> str:
    """Name the findings that nothing proves yet; a catalogue of one finding has no such line."""
    proved = {key for keys in served.values() for key in keys}
    lacking = [finding_number(ledger, f) for f in ledger.findings if f.id not in proved]
    if finding is not None or not lacking:
        return ""
    return f"尚无佐证材料的问题（{len(lacking)}个）：{first_of(lacking, _LISTED)}。"
