"""What is written below a problem stands somewhere in the proposal, whatever its shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.proposal import SectionKind
from rectify_desktop.services.intake.import_source import propose_text
from tests.corpus.labels import Label, text_labels
from tests.corpus.matching import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding

_SENTENCE = re.compile(r"[^。；;：:（）()！]+[。；;]")
_MARKER = re.compile(
    r"\A\s*(?:[一二三四五六七八九十]+[、是]|[（(]?[一二三四五六七八九十\d]+[）).、．]|[①-⑳]|【[^】]{2,6}】)\s*"
)
# A title is taken out of its set phrase; a bare label has lost its colon.
_WORDED = re.compile(r"\s*(?:关于|关於|關於|针对|對於|对于|整改情况|“[^”]+”问题)")
_SHORTEST = 6


def _written(finding: ProposedFinding) -> Iterator[str]:
    yield from (finding.title, finding.description, finding.situation, finding.plan)
    yield from (finding.due_wording, finding.completed_wording, finding.result_wording or "")
    yield from (*finding.lead_officials, *finding.owners)
    yield from (*finding.responsible_departments, *finding.supporting_departments)
    yield from (measure.text for measure in finding.measures)


def _lost(proposal: ImportProposal) -> Iterator[str]:
    titles = [item.title for item in (*proposal.themes, *proposal.headings)]
    kept = plain("".join([*titles, *(words for f in proposal.findings for words in _written(f))]))
    first = min(finding.line for finding in proposal.findings)
    for section in proposal.sections:
        if section.kind is not SectionKind.PROBLEMS:
            continue
        for line in proposal.lines[first : section.last + 1]:
            for sentence in _SENTENCE.findall(_MARKER.sub("", line)):
                words = plain(_MARKER.sub("", sentence))
                is_told = len(words) >= _SHORTEST and not _WORDED.match(sentence)
                if is_told and words not in kept:
                    yield sentence


_NOTICES = [
    label
    for label in text_labels()
    if label.kind == "notice" and label.findings and not label.is_word
]


@pytest.mark.parametrize("label", _NOTICES, ids=lambda label: label.name)
def test_no_sentence_below_a_problem_is_lost(label: Label) -> None:
    proposal = propose_text(label.source.read_text(encoding="utf-8"), label.name)
    assert list(_lost(proposal)) == []
