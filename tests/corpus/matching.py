"""How near a proposal comes to its label: which findings are the same, and what is missed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import DoubtKind
from rectify_desktop.domain.terms import RESULT_TERMS, SOURCE_TERMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding
    from tests.corpus.labels import ExpectedFinding, Label

# A title counts if it is the same or one of the two holds the other and is not much longer.
_LENGTH_RATIO = 0.8
# A ledger may keep the set phrase, for a notice is printed with it; both are counted right.
_WRAPPING = re.compile(
    r"(?:关于|關於|针对|針對|对于|對於)(?P<core>.+?)的?(?:问题|問題)?(?:的?整改(?:落实)?(?:情况|情況)?)?"
)
# The names that domain.proposal.StatedFigure promises; others are judged by their noun.
_NAMED_FIGURES = frozenset(
    [
        "问题总数",
        "已完成",
        "阶段性完成",
        "未完成",
        "措施",
        "立行立改",
        "立行立改已完成",
        "信访件",
        "信访件已办结",
    ]
)


@dataclass(slots=True)
class Tally:
    """So many right out of so many."""

    right: int = 0
    total: int = 0

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        self.right += other.right
        self.total += other.total

    def note(self, is_right: bool) -> None:
        """Count one more case."""
        self.right += is_right
        self.total += 1

    @property
    def share(self) -> float:
        """The share that is right; 1 where there was nothing to judge."""
        return self.right / self.total if self.total else 1.0

    def __str__(self) -> str:
        return f"{self.right}/{self.total}" if self.total else "–"


@dataclass(slots=True)
class TextScore:
    """What the reading of one source is worth."""

    label: Label
    expected: int = 0
    found: int = 0
    matched: int = 0
    wrapped: int = 0
    is_count_exact: bool = False
    invented_results: list[str] = field(default_factory=list)
    results: Tally = field(default_factory=Tally)
    figures: Tally = field(default_factory=Tally)
    false_figures: list[str] = field(default_factory=list)
    dates: Tally = field(default_factory=Tally)
    damaged: Tally = field(default_factory=Tally)
    structure: Tally = field(default_factory=Tally)
    plans: Tally = field(default_factory=Tally)
    measures: Tally = field(default_factory=Tally)
    tallies: Tally = field(default_factory=Tally)
    misses: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of expected findings that were found."""
        return self.matched / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """The share of proposed findings that are really there."""
        return self.matched / self.found if self.found else 1.0


def plain(text: str) -> str:
    """Return a text as it is compared: one width, no marks, no blanks."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(char for char in folded if char.isalnum())


def is_wrapped(title: str) -> bool:
    """Whether a title still stands in its 关于“…”问题的整改情况 (also 针对, 对于)."""
    return _WRAPPING.fullmatch(plain(title)) is not None


def is_same_title(one: str, other: str) -> bool:
    """Whether two titles name the same finding; the set phrase around a title is no part of it."""
    short, long = sorted((_unwrapped(one), _unwrapped(other)), key=len)
    return bool(short) and short in long and len(short) >= _LENGTH_RATIO * len(long)


def _unwrapped(title: str) -> str:
    text = plain(title)
    wrapping = _WRAPPING.fullmatch(text)
    return wrapping.group("core") if wrapping else text


def matched_pairs(
    expected: Sequence[ExpectedFinding], found: Sequence[ProposedFinding]
) -> list[tuple[ExpectedFinding, ProposedFinding | None]]:
    """Give each expected finding the first proposed one of its title that is still free."""
    free = list(found)
    pairs: list[tuple[ExpectedFinding, ProposedFinding | None]] = []
    for wanted in expected:
        hit = next((f for f in free if any(is_same_title(t, f.title) for t in wanted.titles)), None)
        if hit is not None:
            free.remove(hit)
        pairs.append((wanted, hit))
    return pairs


def score_text(label: Label, proposal: ImportProposal) -> TextScore:
    """Compare a proposal read from a text with the label of the text."""
    score = TextScore(label)
    pairs = _score_findings(score, proposal)
    _score_results(score, proposal, pairs)
    _score_structure(score, proposal, pairs)
    _score_figures(score, proposal)
    _score_dates(score, proposal)
    _score_tallies(score, proposal)
    return score


_Pairs = list[tuple["ExpectedFinding", "ProposedFinding | None"]]


def _score_findings(score: TextScore, proposal: ImportProposal) -> _Pairs:
    label = score.label
    pairs = matched_pairs(label.findings, proposal.findings)
    score.expected, score.found = len(label.findings), len(proposal.findings)
    score.matched = sum(hit is not None for _, hit in pairs)
    score.wrapped = sum(is_wrapped(found.title) for found in proposal.findings)
    score.is_count_exact = score.found in label.leaf_counts
    if score.is_count_exact and len(label.leaf_counts) > 1:
        # Where several readings are fair, the titles of one of them are not held against another.
        score.expected = score.matched = score.found
        return pairs
    if not score.is_count_exact:
        score.misses.append(f"条数 {score.found}，应为 {score.expected}")
    score.misses += [f"缺：{wanted.titles[0]}" for wanted, hit in pairs if hit is None]
    hits = [id(hit) for _, hit in pairs if hit is not None]
    extra = [f for f in proposal.findings if id(f) not in hits]
    score.misses += [f"多：{f.number}{f.title[:40]}（第{f.line + 1}行）" for f in extra]
    return pairs


def _score_results(score: TextScore, proposal: ImportProposal, pairs: _Pairs) -> None:
    source = plain("".join(proposal.lines))
    for wanted, hit in pairs:
        if hit is None:
            continue
        term = RESULT_TERMS[hit.result] if hit.result else None
        if wanted.result_wording is None:
            continue
        is_right = term == wanted.result and _holds(hit.result_wording, wanted.result_wording)
        score.results.note(is_right)
        if not is_right:
            said = f"{wanted.result_wording}（{wanted.result}）"
            score.misses.append(f"状态：{wanted.titles[0]} 应为{said}，读作{hit.result_wording}")
    written = [hit for wanted, hit in pairs if hit is not None and wanted.result_wording]
    for found in proposal.findings:
        if found.result_wording is None and found.result is None:
            continue
        is_written = any(found is hit for hit in written) or (
            score.label.has_results and not any(found is hit for _, hit in pairs)
        )
        if not is_written or plain(found.result_wording or "") not in source:
            score.invented_results.append(f"{found.title[:20]}：{found.result_wording}")
    score.misses += [f"臆造状态：{text}" for text in score.invented_results]


def _holds(read: str | None, wanted: str) -> bool:
    short, long = sorted((plain(read or ""), plain(wanted)), key=len)
    return bool(short) and short in long


def _score_structure(score: TextScore, proposal: ImportProposal, pairs: _Pairs) -> None:
    label = score.label
    _note(score, score.structure, "种类", label.kind, proposal.kind.value)
    _note(score, score.structure, "方面数", label.themes, len(proposal.themes))
    _note(score, score.structure, "类数", label.headings, len(proposal.headings))
    for wanted, hit in pairs:
        if hit is None:
            continue
        if label.themes and "theme" in wanted.given:
            theme = proposal.themes[hit.theme].title if hit.theme is not None else ""
            is_right = _holds(theme, wanted.given["theme"])
            score.structure.note(is_right)
            if not is_right:
                score.misses.append(f"方面：{wanted.titles[0][:20]} 归入“{theme[:30]}”")
        if label.headings and "heading" in wanted.given:
            heading = proposal.headings[hit.heading].title if hit.heading is not None else ""
            is_right = _holds(heading, wanted.given["heading"])
            score.structure.note(is_right)
            if not is_right:
                score.misses.append(f"类：{wanted.titles[0][:20]} 归入“{heading[:30]}”")
        if label.judges_plans:
            is_right = bool(hit.plan) == wanted.given.get("plan", False)
            score.plans.note(is_right)
            if not is_right:
                score.misses.append(f"整改计划：{wanted.titles[0][:20]} 读作“{hit.plan[:20]}”")
        if "measures" in wanted.given:
            _note(
                score,
                score.measures,
                f"措施数（{wanted.titles[0][:20]}）",
                wanted.given["measures"],
                len(hit.measures),
            )


def _note(score: TextScore, tally: Tally, what: str, wanted: object, read: object) -> None:
    if wanted is None:
        return
    tally.note(wanted == read)
    if wanted != read:
        score.misses.append(f"{what} {read}，应为 {wanted}")


def _score_figures(score: TextScore, proposal: ImportProposal) -> None:
    label = score.label
    stated = {figure.name: figure.value for figure in proposal.stated}
    for name, value in (label.figures or {}).items():
        _note(score, score.figures, f"数字“{name}”", value, stated.get(name))
    for noun, value in label.other_figures:
        is_found = any(
            float(figure.value) == value and noun in figure.name + figure.text
            for figure in proposal.stated
        )
        score.figures.note(is_found)
        if not is_found:
            score.misses.append(f"数字缺：{noun} {value}")
    if label.figures is not None:
        score.false_figures += [
            f"{name} {value}"
            for name, value in stated.items()
            if name in _NAMED_FIGURES - label.figures.keys()
            and not any(value == known for _, known in label.other_figures)
        ]
    score.false_figures += [
        f"{name} {stated[name]}"
        for name, values in label.false_figures.items()
        if stated.get(name) in values
    ]
    score.misses += [f"假数字：{text}" for text in score.false_figures]


def _score_dates(score: TextScore, proposal: ImportProposal) -> None:
    for name, wanted in score.label.dates.items():
        day = getattr(proposal.facts, name)
        _note(score, score.dates, name, wanted, day.isoformat() if day else "")
    wanted_tokens = Counter((_token(text), n) for text, n in score.label.damaged_dates)
    read_tokens = Counter(
        (_token(doubt.text), len(doubt.candidates))
        for doubt in proposal.doubts
        if doubt.kind is DoubtKind.DAMAGED_DATE
    )
    if wanted_tokens or read_tokens:
        score.damaged.right += (wanted_tokens & read_tokens).total()
        score.damaged.total += (wanted_tokens | read_tokens).total()
        for token, n in wanted_tokens - read_tokens:
            score.misses.append(f"缺损日期缺：{token}（{n}种读法）")
        for token, n in read_tokens - wanted_tokens:
            score.misses.append(f"缺损日期多：{token}（{n}种读法）")


def _token(text: str) -> str:
    return re.sub(r"[^\d年月日]", "", unicodedata.normalize("NFKC", text))


def _score_tallies(score: TextScore, proposal: ImportProposal) -> None:
    if score.label.tallies is None:
        return
    read = {
        (SOURCE_TERMS[tally.source], tally.total, tally.completed)
        for tally in proposal.facts.tallies
    }
    for wanted in score.label.tallies:
        score.tallies.note(wanted in read)
        if wanted not in read:
            score.misses.append(f"分类计数缺：{wanted}，读出 {sorted(read)}")
