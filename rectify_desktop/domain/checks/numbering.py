"""Numbers of findings, and whether titles are worded alike (domain §5.5)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.rule import CheckHit
from rectify_desktop.domain.checks.scope import OF_ROUND, called
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from rectify_desktop.domain.checks.scope import Scope
    from rectify_desktop.domain.finding import Finding

_NUMBER = lazy_pattern(r"\d+(?:\.\d+)*")
_ABOUT = lazy_pattern(r"^\s*关于")
_ABOUT_PROBLEM = lazy_pattern(r"^\s*(?:关于|针对|对).*问题")
_NUMBERED = lazy_pattern(r"^\s*\d{1,3}\s*[.、．]\s*(?P<title>[^。]{4,})")
_PARTY = "(?:委员会|党委|党组|党总支|党支部|党工委)"
_PARTY_PARTS = lazy_pattern(rf"^(?:中国共产党|中共)|(?:支部|机关|总支部?)?{_PARTY}$")
_PAPER_TITLE = lazy_pattern(rf"^(?P<name>(?:中共|中国共产党)?[\u4e00-\u9fff]{{2,36}}?{_PARTY})关于")
_SIGNATURE = lazy_pattern(rf"(?:中共|中国共产党)?[\u4e00-\u9fff]{{2,36}}{_PARTY}")
# From so many titles on, and so large a share of one wording, the others break a pattern.
_FEWEST = 5
_SHARE = 0.8
_LONGEST_TITLE = 120
_HEAD, _FOOT = 6, 8


def same_number(scope: Scope) -> Iterator[CheckHit]:
    """Tell of two findings with one number."""
    held: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in scope.ledger.findings:
        if finding.number.strip():
            held[(finding.source, finding.number.strip())].append(finding)
    for (_, number), findings in held.items():
        for finding in findings[1:]:
            yield CheckHit(
                "same-number",
                f"编号{number}用在了{len(findings)}个问题上。",
                "请改成不同的编号，或重新编号。",
                finding.id,
                "number",
                number,
            )


def number_gap(scope: Scope) -> Iterator[CheckHit]:
    """Tell of numbers that skip (1, 2, 4) and of levels that jump (1.1.1 under 1)."""
    before: tuple[int, ...] = ()
    for finding in scope.ledger.findings:
        number = finding.number.strip()
        if not _NUMBER.fullmatch(number):
            before = ()
            continue
        parts = tuple(int(part) for part in number.split("."))
        if before and parts != before and not _follows(before, parts):
            shown = ".".join(map(str, before))
            yield CheckHit(
                "number-gap",
                f"编号从{shown}跳到了{number}。",
                "请补上缺的编号，或重新编号。",
                finding.id,
                "number",
                number,
            )
        before = parts


def title_pattern(scope: Scope) -> Iterator[CheckHit]:
    """Tell of the few titles that are worded otherwise than all others (关于…问题)."""
    titles = [finding for finding in scope.ledger.findings if finding.title.strip()]
    for at in _breaking(
        [finding.title for finding in titles], _ABOUT, scope.number("title-pattern") / 100
    ):
        finding = titles[at]
        yield CheckHit(
            "title-pattern",
            f"{called(finding)}的标题写法与其他各条不一致（“关于……问题”）。",
            "请统一标题写法。",
            finding.id,
            "title",
            finding.title,
            0,
        )


def title_lines(lines: Sequence[str]) -> Iterator[CheckHit]:
    """Tell of the numbered titles of a paper that break the wording of the others."""
    titles = [
        (at, match["title"])
        for at, line in enumerate(lines, start=1)
        if (match := _NUMBERED.match(line)) and len(match["title"]) < _LONGEST_TITLE
    ]
    for place in _breaking([title for _, title in titles], _ABOUT_PROBLEM):
        at, title = titles[place]
        yield CheckHit(
            "title-pattern",
            f"第{at}段的标题“{title[:16]}”没有按“关于……问题”的写法，与其他各条不一致。",
            "请统一标题写法。",
            None,
            f"line {at}",
            title,
            0,
        )


def signed_lines(lines: Sequence[str]) -> Iterator[CheckHit]:
    """Tell that the unit in the title of a paper is not the one that signs it."""
    filled = [(at, line.strip()) for at, line in enumerate(lines, start=1) if line.strip()]
    titled = [match["name"] for _, line in filled[:_HEAD] if (match := _PAPER_TITLE.search(line))]
    signed = [(at, line) for at, line in filled[-_FOOT:] if _SIGNATURE.fullmatch(line)]
    if titled and signed and not _is_one(titled[0], signed[-1][1]):
        at, line = signed[-1]
        yield CheckHit(
            "unit-names-differ",
            f"标题单位是“{titled[0]}”，第{at}段落款是“{line}”，不是同一个单位。",
            "请核对两处单位名称。",
            None,
            f"line {at}",
            line,
            0,
        )


def title_and_signature(scope: Scope) -> Iterator[CheckHit]:
    """Tell that the unit inspected and the unit that signs are not one."""
    facts = scope.ledger.round
    unit, signs = facts.unit_name.strip(), facts.party_organisation.strip()
    if unit and signs and not names_agree(unit, signs):
        yield CheckHit(
            "unit-names-differ",
            f"被巡察单位是“{unit}”，落款是“{signs}”，不像同一个单位。",
            "请核对两处单位名称。",
            field=f"{OF_ROUND}party_organisation",
            text=signs,
        )


def names_agree(short: str, full: str) -> bool:
    """Whether a short name is drawn from a full one, sign by sign: 区卫健局, 某区卫生健康局党组.

    >>> [names_agree(name, "中共云溪区卫生健康局党组") for name in ("区卫健局", "区教育局")]
    [True, False]
    """
    signs = iter(full)
    return all(sign in signs for sign in short.removesuffix("党组").removesuffix("党委"))


def _breaking(titles: Sequence[str], pattern: re.Pattern[str], share: float = _SHARE) -> list[int]:
    """Return the places of the few titles that are worded otherwise than nearly all."""
    fitting = {at for at, title in enumerate(titles) if pattern.search(title)}
    others = set(range(len(titles))) - fitting
    few = min(fitting, others, key=len)
    if len(titles) < _FEWEST or len(titles) - len(few) < share * len(titles):
        return []
    return sorted(few)


def _is_one(title: str, signature: str) -> bool:
    names = (_PARTY_PARTS.sub("", name) for name in (title, signature))
    short, full = sorted(names, key=len)
    return names_agree(short, full)


def _follows(before: tuple[int, ...], parts: tuple[int, ...]) -> bool:
    """Whether a number may stand behind another: 1.2 → 1.3, 2, 2.1; a fresh 1 begins a new part."""
    if parts[0] == 1 and all(part == 1 for part in parts):
        return True
    common = 0
    while common < min(len(before), len(parts)) and before[common] == parts[common]:
        common += 1
    if common == len(before):
        return len(parts) == common + 1 and parts[-1] == 1
    if common == len(parts):
        return False
    return parts[common] == before[common] + 1 and all(p == 1 for p in parts[common + 1 :])
