"""The state of evidence is told worst first, and nothing unchecked is called whole."""

from __future__ import annotations

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.evidence_states import (
    EvidenceState,
    FileStanding,
    evidence_states,
)
from rectify_desktop.domain.casework.proof import used_twice
from rectify_desktop.domain.ids import FindingId, RoundId

_ROUND = RoundId("round")
_ONE, _TWO = FindingId("one"), FindingId("two")


def scan(name: str, sha256: str, *findings: FindingId, number: str = "1") -> Evidence:
    return Evidence(_ROUND, name, sha256=sha256, finding_ids=findings, catalogue_number=number)


def states(
    *evidence: Evidence, standing: FileStanding | None = None, doubted: tuple[Evidence, ...] = ()
) -> list[list[EvidenceState]]:
    found = evidence_states(
        evidence, standing or FileStanding(), used_twice(evidence), {item.id for item in doubted}
    )
    return [list(found[item.id]) for item in evidence]


def test_file_is_whole_only_after_its_hash_was_checked() -> None:
    item = scan("甲", "a", _ONE)
    assert states(item) == [[EvidenceState.UNCHECKED]]
    assert states(item, standing=FileStanding(checked=frozenset("a"))) == [[EvidenceState.WHOLE]]


def test_faults_come_before_all_else() -> None:
    lost, changed = scan("甲", "a", number=""), scan("乙", "b", _ONE)
    told = states(
        lost,
        changed,
        standing=FileStanding(frozenset("a"), frozenset("b"), frozenset("ab")),
        doubted=(changed,),
    )
    assert told == [
        [EvidenceState.LOST, EvidenceState.UNLINKED, EvidenceState.UNNUMBERED],
        [EvidenceState.CHANGED, EvidenceState.DOUBTED_DATE],
    ]


def test_one_file_for_two_findings_or_in_two_records_is_shown() -> None:
    for evidence in (
        (scan("甲", "a", _ONE, _TWO),),
        (scan("甲", "a", _ONE), scan("甲的副本", "a", _TWO)),
    ):
        assert all(listed[0] is EvidenceState.USED_TWICE for listed in states(*evidence))


def test_paper_has_no_file_to_be_checked() -> None:
    paper = Evidence(_ROUND, "原件", location="柜", finding_ids=(_ONE,), catalogue_number="1")
    assert states(paper) == [[EvidenceState.PAPER]]
