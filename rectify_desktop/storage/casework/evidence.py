"""佐证材料 in the ledger file; its files lie beside it (``evidence_files.py``)."""

from __future__ import annotations

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.terms import EvidenceKind
from rectify_desktop.storage.casework.records import (
    FINDING_COLUMN,
    ROUND,
    RecordKind,
    days,
    flag,
    links,
    numbers,
    reference,
    term,
    texts,
)

EVIDENCE = RecordKind(
    Evidence,
    "evidence",
    "份佐证材料",
    (
        ROUND,
        *texts("name", "document_number", "location", "checked_by", "catalogue_number"),
        *texts("original_name", "sha256"),
        term("kind", EvidenceKind),
        *days("formed_on"),
        *numbers("pages"),
        flag("is_original"),
        reference("provided_by", "provided_by_uid"),
    ),
    (
        links("finding_ids", "evidence_finding", FINDING_COLUMN),
        links("measure_ids", "evidence_measure", "measure_uid"),
    ),
)
