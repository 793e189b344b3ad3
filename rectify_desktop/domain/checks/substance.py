"""Whether a finished finding's text tells anything: when, how many, which paper (§§5.1, 5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import called
from rectify_desktop.domain.wording.folding import folded
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.scope import Scope
    from rectify_desktop.domain.finding import Finding

_CLAUSE = lazy_pattern(r"[，,。；;！!？?\n]+")
_FIGURE = lazy_pattern(
    r"\d|[一二三四五六七八九十百两]+(?:次|个|名|人|件|份|项|家|场|期|处|条|所|台|万|元|轮|本|户|篇)"
)
_PAPER = lazy_pattern(r"《[^《》]{2,}》|“[^“”]{2,12}”(?:制度|机制|工作法|清单|台账)|号文")
_MARKER = lazy_pattern(
    r"^(?:[一二三四五六七八九十]{1,3}是|\d{1,2}[.、]|[（(][一二三四五六七八九十]{1,3}[）)])"
)
_ABOUT_MEETINGS = lazy_pattern(r"学习|会议|组织生活|民主生活|培训|研究部署|传达|党课|党日|制度不")
_FEWEST = 5
# 已全部完成整改。 is no account of anything; in a longer text the words around tell what of.
_SHORT = 14


def empty_text(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a text without any date, number, paper or deed."""
    text = finding.situation.strip()
    if finding.is_open or not text or _FIGURE.search(text) or _PAPER.search(text):
        return
    deeds = [deed for deed in scope.words.deeds if deed in text]
    if len(text) < _SHORT:
        deeds = [deed for deed in deeds if deed not in scope.words.bare_deeds]
    if deeds:
        return
    yield CheckHit(
        "empty-text",
        f"{called(finding)}的整改情况没有日期、数量、文件，也没有写清做了什么。",
        "请写明谁、何时、做了什么、做成什么样。",
        finding.id,
        "situation",
        text[:20],
        0,
    )


def only_meetings(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a text whose only deeds are meetings and papers sent out (以会议落实会议)."""
    # Where the fault itself was how meetings and studies were held, holding them mends it.
    if finding.is_open or _ABOUT_MEETINGS.search(finding.title + finding.description):
        return
    clauses = [
        _MARKER.sub("", clause.strip())
        for clause in _CLAUSE.split(finding.situation)
        if len(clause.strip()) >= _FEWEST
    ]
    words = scope.words
    telling = [clause for clause in clauses if any(word in clause for word in words.meeting_deeds)]
    done = [deed for deed in words.deeds if deed not in words.talk and deed in finding.situation]
    if telling and not done:
        yield CheckHit(
            "only-meetings",
            f"{called(finding)}的整改情况只写了开会、发文、学习，没有写问题改得怎样。",
            "请补写问题本身改到什么程度。",
            finding.id,
            "situation",
            telling[0][:20],
            finding.situation.find(telling[0]),
        )


def weekly_copy(finding: Finding, scope: Scope) -> Iterator[CheckHit]:
    """Tell of progress that is that of the week before, word for word."""
    reported = [text for text in scope.progress.get(finding.id, ()) if text.strip()]
    if len(reported) < 2:
        return
    last, before = (folded(text) for text in (reported[-1], reported[-2]))
    if last == before and len(last) >= _FEWEST:
        yield CheckHit(
            "weekly-copy",
            f"{called(finding)}最近一期的进展与上一期一字不差。",
            "请写本期的新进展；没有进展的请勾选“无进展”。",
            finding.id,
            "progress",
            reported[-1][:20],
        )
