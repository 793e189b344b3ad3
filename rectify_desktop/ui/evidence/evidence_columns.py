"""The columns of the evidence table (domain §3.10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import EVIDENCE_TERMS
from rectify_desktop.domain.papers.case_parts import finding_numbers
from rectify_desktop.services.casework.edit_records import read_findings, read_term
from rectify_desktop.ui.evidence.record_columns import (
    RecordColumn,
    count_column,
    day_column,
    term_column,
    text_column,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.evidence.record_columns import Typing

_ORIGINAL, _COPY, _FILE = "原件", "复印件", "电子件"
_MEDIA = {_ORIGINAL: _ORIGINAL, _COPY: _COPY, _FILE: _FILE}


def medium_of(item: Evidence) -> str:
    """Return what lies there: a file without a paper's place is neither original nor copy."""
    if item.is_original:
        return _ORIGINAL
    return _FILE if item.has_file and not item.location else _COPY


def linked_text(item: Evidence, ledger: Ledger) -> str:
    """Return what a piece proves: 1.1、2；1.3措施2, where only a measure of 1.3 is named."""
    measures = [
        f"{finding_numbers(ledger, (finding.id,))}措施{at}"
        for finding in ledger.findings
        for at, measure in enumerate(ledger.measures_of(finding.id), start=1)
        if measure.id in item.measure_ids
    ]
    return "；".join(filter(None, (finding_numbers(ledger, item.finding_ids), *measures)))


def _linked(item: Evidence, words: str, typing: Typing) -> Evidence:
    """Take the findings typed; measures are linked in the dialog and stay as they are."""
    plain = "、".join(part for part in words.split("；") if "措施" not in part)
    return replace(item, finding_ids=read_findings(plain, typing.ledger))


def _with_medium(item: Evidence, words: str, _: Typing) -> Evidence:
    # The terms are their own kinds here, so that a wrong word is refused like any other.
    return replace(item, is_original=read_term(words, _MEDIA) == _ORIGINAL)  # type: ignore[type-var]


EVIDENCE_COLUMNS = (
    text_column(
        "材料编号", 13, "catalogue_number", "编号-部门-材料-日期；“编号”会给没有编号的编上"
    ),
    text_column("材料名称", 0, "name"),
    term_column("类型", 6, EVIDENCE_TERMS),
    text_column("文号", 11, "document_number"),
    day_column("形成日期", "formed_on"),
    count_column("页数", 4, "pages"),
    RecordColumn(
        "原件",
        5,
        lambda item, _: medium_of(item),
        _with_medium,
        choices=(_ORIGINAL, _COPY),
        tip="原件、复印件，或只有电子件",
    ),
    text_column("存放位置", 8, "location", "纸质原件放在哪里"),
    RecordColumn(
        "证明问题",
        7,
        linked_text,
        _linked,
        tip="填问题编号，几个问题用顿号分开；关联到措施请用“材料信息”",
    ),
)
