"""How near a proposal read from a workbook comes to its label: every labelled cell counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.terms import RESULT_TERMS, SOURCE_TERMS
from rectify_desktop.domain.wording.due_wording import read_due
from tests.corpus.matching import Tally, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding
    from tests.corpus.labels import Label


@dataclass(slots=True)
class TableScore:
    """What the reading of one table is worth; it is exact where ``misses`` is empty."""

    label: Label
    expected: int = 0
    found: int = 0
    cells: Tally = field(default_factory=Tally)
    misses: list[str] = field(default_factory=list)


def score_table(label: Label, proposal: ImportProposal) -> TableScore:
    """Compare row by row: a table leaves no room for another order or another title."""
    score = TableScore(label, len(label.findings), len(proposal.findings))
    if score.expected != score.found:
        score.misses.append(f"条数 {score.found}，应为 {score.expected}")
    for name, wanted, read in (
        ("方面数", label.themes, len(proposal.themes)),
        ("类数", label.headings, len(proposal.headings)),
    ):
        if wanted is not None:
            _note(score, name, wanted, read)
    for wanted in label.doubts:
        is_told = any(wanted in doubt.text for doubt in proposal.doubts)
        _note(score, f"存疑“{wanted}”", True, is_told)
    for row, (wanted, read) in enumerate(
        zip(label.findings, proposal.findings, strict=False), start=1
    ):
        for name, value in wanted.given.items():
            _note(score, f"第{row}条 {name}", value, _cell(name, value, read, proposal, label.year))
    for read in proposal.findings[score.expected :]:
        score.misses.append(f"多：{read.title[:40]}")
    return score


def _note(score: TableScore, what: str, wanted: object, read: object) -> None:
    is_right = _comparable(wanted) == _comparable(read)
    score.cells.note(is_right)
    if not is_right:
        score.misses.append(f"{what} 读作 {read!r}，应为 {wanted!r}")


def _comparable(value: object) -> object:
    """Fold width, blanks and marks away; what a list holds is compared one by one."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, list | tuple):
        return [_comparable(item) for item in value]
    return value


def _cell(
    name: str, wanted: Any, read: ProposedFinding, proposal: ImportProposal, year: int | None
) -> object:
    special: dict[str, Callable[[], object]] = {
        "theme": lambda: proposal.themes[read.theme].title if read.theme is not None else "",
        "heading": lambda: (
            proposal.headings[read.heading].title if read.heading is not None else ""
        ),
        "result": lambda: RESULT_TERMS[read.result] if read.result else "",
        "result_wording": lambda: read.result_wording or "",
        "source": lambda: SOURCE_TERMS[read.source],
        "due_on": lambda: str(read_due(read.due_wording, year=year).due_on or ""),
        "measures": lambda: [measure.text for measure in read.measures],
        "measure_dues": lambda: [measure.due_wording for measure in read.measures],
        # Only the labelled columns are asked for: a reader may keep more.
        "extras": lambda: {key: dict(read.extras).get(key) for key in wanted},
    }
    return special[name]() if name in special else getattr(read, name)
