"""Who a text names beside a fault: the roster first, then names told by what stands around them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from rectify_desktop.domain.checks.words import PrivacyWords

_SENTENCE = re.compile(r"[^。；;！!？?\n]+")
_CLAUSE_ENDS = "，,：:"
_HAN = r"[\u4e00-\u9fff]"
# What stands behind a name that something was done to.
_BEHIND = (
    r"(?=同志|等|进行|予以|给予|作出|做出|开展|实施|、|和|及|与|，|,|。|；|;|）|\)|的|在|因|存在|违|被|受|党内|"
    r"政务|批评|约谈|诫勉|谈话|提醒|通报|撤|免|立案|停|记|警告|处|问责|\d|$)"
)
# 将某某调整到别的岗位: what was done stands behind the name alone.
_MOVED = r"(?=调整|调离|调任|免职|撤职|停职|降职)"
_LEAD = (
    r"(?:对(?:时任|原|涉事|相关|责任人|当事人|干部|职工|党员|会计|出纳)?{post}|给予{post}|约谈(?:了)?{post}|"
    r"批评(?:教育)?(?:了)?{post}|问责(?:了)?{post}|处分(?:了)?{post}|诫勉(?:谈话)?(?:了)?{post}|"
    r"提醒谈话{post}|谈话提醒{post}|处理(?:了)?{post}|责令{post}|免去{post}|将{post})"
)
_POST = (
    rf"(?:(?:时任|原|涉事|相关)?{_HAN}{{0,10}}?(?:书记|主任|科长|股长|局长|所长|站长|院长|队长|组长|委员|"
    r"干事|会计|出纳|同志|职工|干部|负责人|工作人员|党员|医生|护士|人员))?"
)
# 贺某某因把关不严被诫勉: what was done stands behind the name, and who it is before it.
_POSTED = (
    rf"(?:^|(?<=[，,、：:]))(?:时任|原)?{_HAN}{{0,10}}?(?:书记|主任|科长|股长|局长|所长|站长|院长|队长|"
    r"组长|委员|干事|会计|出纳|负责人|工作人员|医生|护士)"
)
_SUFFERED = (
    r"(?=(?:同志)?(?:[，,]?[因于][^。；;]{1,30}?)?[，,]?(?:已|均)?(?:被|受到|受)[^，,。；;]{0,8}?"
    r"(?:约谈|批评|诫勉|问责|处分|警告|记过|处理|免职|撤职|谈话))"
)


def people_in_fault(
    text: str, words: PrivacyWords, roster: Collection[str]
) -> Iterator[tuple[str, int]]:
    """Yield each name beside a fault and where it stands; a name may come twice."""
    for sentence in _SENTENCE.finditer(text):
        if not any(deed in sentence[0] for deed in words.fault_deeds):
            continue
        for name in roster:
            for match in re.finditer(re.escape(name), sentence[0]) if name else ():
                if not _is_praised(sentence[0], match, words):
                    yield name, sentence.start() + match.start()
        for name, start in _named(sentence[0], words):
            yield name, sentence.start() + start


def masked_name(name: str, words: PrivacyWords) -> str:
    """Return a name as the public reads it: 肖某某."""
    family = 2 if len(name) > 2 and name.startswith(words.double_surnames) else 1
    return name[:family] + "某" * min(2, len(name) - family)


def _is_praised(sentence: str, name: re.Match[str], words: PrivacyWords) -> bool:
    """Whether the clause of a name tells of praise alone; the fault is somebody else's."""
    first = max(sentence.rfind(end, 0, name.start()) for end in _CLAUSE_ENDS) + 1
    ends = [at for end in _CLAUSE_ENDS if (at := sentence.find(end, name.end())) >= 0]
    clause = sentence[first : min(ends, default=len(sentence))]
    is_praise = any(word in clause for word in words.praise)
    return is_praise and not any(deed in clause for deed in words.fault_deeds)


def _named(sentence: str, words: PrivacyWords) -> Iterator[tuple[str, int]]:
    """Yield the names something was done to, and those in a row behind them: 甲、乙和丙."""
    first, further = _patterns(words)
    for lead in first.finditer(sentence):
        match: re.Match[str] | None = lead
        while match is not None:
            group = next(group for group, name in match.groupdict().items() if name)
            if not _is_name(match[group], words):
                break
            yield match[group], match.start(group)
            match = further.match(sentence, match.end(group))


def _is_name(name: str, words: PrivacyWords) -> bool:
    # 肖某某 is masked already.
    if "某" in name or name.endswith(words.place_ends):
        return False
    return not any(other in name for other in words.no_names)


@cache
def _patterns(words: PrivacyWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds a name by what was done, and one in a row behind another name."""
    doubles = "|".join(map(re.escape, words.double_surnames))
    singles = "".join(words.surnames)

    def name(group: str) -> str:
        return rf"(?P<{group}>(?:{doubles}){_HAN}{{1,2}}?|[{singles}]{_HAN}{{1,2}}?)"

    lead = _LEAD.format(post=_POST)
    moved = rf"将[^，,。；;]{{0,24}}?{name('moved')}{_MOVED}"
    # Without a post before it, 同志 behind it tells that it is a name.
    called = rf"(?:^|(?<=[，,、])){name('called')}(?=同志)"
    suffered = rf"(?:{_POSTED}{name('suffered')}|{called}){_SUFFERED}"
    return (
        re.compile(rf"{lead}{name('name')}{_BEHIND}|{moved}|{suffered}"),
        re.compile(rf"(?:同志)?[、和及与]{_POST}{name('name')}{_BEHIND}"),
    )
