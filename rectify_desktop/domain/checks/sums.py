"""Figures in the passages of the round, against the ledger and against each other (§5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import OF_ROUND, hit_in_text, round_texts
from rectify_desktop.domain.figures import count_findings
from rectify_desktop.domain.terms import SOURCE_TERMS, DeclaredResult, FindingSource
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern
from rectify_desktop.domain.wording.numerals import read_number

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.scope import CheckedText, Scope

_SENTENCE = lazy_pattern(r"[^。；;\n]+")
# 十三个 counts; 一个问题一套方案 and 三个方面问题 are ways of speaking.
_NUMBER = r"\d{1,4}|[一二三四五六七八九]?十[一二三四五六七八九]?"
_TOTAL = lazy_pattern(
    rf"反馈的?(?:具体)?(?P<n>{_NUMBER})(?:个|项|条)(?:具体|主要|突出)?问题"
    rf"|反馈(?:意见)?(?:的)?问题(?:共|合计|总计)?(?P<m>{_NUMBER})(?:个|项|条)(?!方面)"
)
_DONE = lazy_pattern(
    r"(?:已(?:全部)?(?:完成(?:整改)?|整改(?:完成|到位)))(?:了)?(?P<n>\d{1,4})(?:个|项|条)"
)
_STAGE = lazy_pattern(r"阶段性完成(?:整改)?(?:了)?(?P<n>\d{1,4})(?:个|项|条)")
_OPEN = lazy_pattern(
    r"(?:暂未|尚未|还未|未)(?:完成整改|整改到位|整改完成|完成)的(?P<n>\d{1,4})(?:个|项|条)"
)
_MEASURES = lazy_pattern(
    r"(?:制定|细化|提出|明确)(?:了|出|为)?(?:整改措施)?(?P<n>\d{1,4})(?:条|项)(?:具体)?(?:整改)?(?:措施|举措)|整改措施(?P<m>\d{1,4})(?:条|项)"
)
_RATE = lazy_pattern(
    r"(?P<name>[\u4e00-\u9fff]{0,4}率)(?:已)?(?:为|达到|达|是|到|稳定在|保持在|超过)?\s*(?:了)?(?P<n>\d{1,3}(?:\.\d+)?)\s*[%％]"
)
_COUNT = lazy_pattern(
    r"(?P<n>\d{1,5})\s*(?:个|项|件|条|人|家|户|所|名|份|处|座|本|次|篇|起|宗|笔|台|套|只|块|辆|张|株|口|亩)"
)
_PEOPLE_SUM = lazy_pattern(
    r"(?:共|共计|合计|累计|总计|问责|追责|批评教育|处理|处分)[^，,。；;\d]{0,8}(?P<sum>\d{1,5})(?P<unit>人次|人|名)[，,]?其中[：:]?(?P<parts>[^。；;]+)"
)
_PART = lazy_pattern(r"(?P<n>\d{1,5})(?:人次|人|名)")
_ROUNDING = 0.6
# 确保完成率保持在95% names a goal, which is no quotient yet.
_GOAL = lazy_pattern(r"(?:确保|力争|力求|争取|目标)[^，,]{0,8}$")


def tallies(scope: Scope) -> Iterator[CheckHit]:
    """Tell of a tally whose parts are more than its total."""
    for tally in scope.ledger.round.tallies:
        parts = tally.completed + tally.stage_completed
        if parts > tally.total:
            term = SOURCE_TERMS[tally.source]
            yield CheckHit(
                "states-over-total",
                f"{term}共{tally.total}件，完成和阶段性完成却有{parts}件。",
                "请核对这三个数。",
                field=f"{OF_ROUND}tallies",
                text=term,
            )


def stated_totals(scope: Scope) -> Iterator[CheckHit]:
    """Tell of totals and states written by hand that are not those of the ledger."""
    figures = count_findings(scope.ledger.findings, FindingSource.FEEDBACK)
    if not figures.total:
        return
    measures = sum(len(items) for items in scope.ledger.measures.values())
    own = (
        (_TOTAL, "反馈问题", figures.total),
        (_DONE, "完成", figures.of(DeclaredResult.COMPLETED)),
        (_STAGE, "阶段性完成", figures.of(DeclaredResult.STAGE_COMPLETED)),
        (_MEASURES, "整改措施", measures),
    )
    left = figures.total - figures.of(DeclaredResult.COMPLETED)
    states = (DeclaredResult.NOT_STARTED, DeclaredResult.IN_PROGRESS)
    unfinished = {left - figures.undeclared, sum(figures.of(state) for state in states)}
    for text in round_texts(scope):
        for match in _OPEN.finditer(text.text):
            if int(match["n"]) not in unfinished:
                yield hit_in_text(
                    "figure-differs",
                    text,
                    f"写着未完成的有{match['n']}个，台账里写明未完成的是{max(unfinished)}个",
                    "请在台账里写明是哪几个，或改正数字。",
                    match[0],
                    match.start(),
                )
        for sentence in _SENTENCE.finditer(text.text):
            is_of_all = _TOTAL.search(sentence[0]) is not None
            for pattern, name, value in own:
                if pattern in (_DONE, _STAGE) and not is_of_all:
                    continue
                yield from _differing(text, sentence, pattern, name, value)


def _differing(
    text: CheckedText, sentence: re.Match[str], pattern: re.Pattern[str], name: str, value: int
) -> Iterator[CheckHit]:
    for match in pattern.finditer(sentence[0]):
        number = match["n"] or match.groupdict().get("m")
        if number and read_number(number) != value:
            yield hit_in_text(
                "figure-differs",
                text,
                f"写的{name}是{number}，台账里是{value}（口径：具体问题）"
                if name != "整改措施"
                else f"写的整改措施是{number}条，台账里是{value}条（口径：登记的措施）",
                "请按台账改正，或补全台账。",
                match[0],
                sentence.start() + match.start(),
            )


def rates(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of a rate that names no numbers, or is not their quotient."""
    for sentence in _SENTENCE.finditer(text.text):
        for match in _RATE.finditer(sentence[0]):
            if _GOAL.search(sentence[0][: match.start()]):
                continue
            rate, start = float(match["n"]), sentence.start() + match.start()
            # The total often stands in the sentence before: 反馈5个问题。已完成4个，完成率80%.
            counts = [int(found["n"]) for found in _COUNT.finditer(text.text[:start])]
            if len(counts) < 2:
                if match["name"] and _is_of_work(match["name"]) and rate < 100:
                    yield hit_in_text(
                        "rate-without-basis",
                        text,
                        f"“{match[0]}”没有写明是几分之几",
                        "请写明分母和分子，如13个问题完成11个。",
                        match[0],
                        start,
                    )
                continue
            if _is_of_work(match["name"]) and not any(
                whole and abs(part * 100 / whole - rate) < _ROUNDING
                for whole in counts
                for part in counts
                if part <= whole
            ):
                yield hit_in_text(
                    "rate-differs",
                    text,
                    f"“{match[0]}”与前面的数算不出来",
                    "请按分子、分母重新计算。",
                    match[0],
                    start,
                )


def person_sums(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of 人次 whose parts do not sum up: 共12人次，其中约谈5人次、批评4人次."""
    for match in _PEOPLE_SUM.finditer(text.text):
        parts = [int(part["n"]) for part in _PART.finditer(match["parts"])]
        if len(parts) > 1 and sum(parts) != int(match["sum"]):
            added = "+".join(map(str, parts))
            yield hit_in_text(
                "sum-differs",
                text,
                f"写共{match['sum']}{match['unit']}，分项是{added}={sum(parts)}",
                "请核对合计和分项。",
                match[0][:20],
                match.start(),
            )


def _is_of_work(name: str) -> bool:
    return name.endswith(("完成率", "整改率", "办结率", "销号率", "到位率", "落实率"))
