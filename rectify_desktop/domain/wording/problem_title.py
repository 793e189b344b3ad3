"""The problem that a title names: 关于“…”问题的整改情况 is how a notice words it, not a ledger."""

from __future__ import annotations

import re

_TAIL = r"问题[)）]?(?:的)?(?:整改|落实|进展|完成)*(?:情况)?[。:：;；]?"
_ABOUT = "(?:关于|针对|对于)"
_OPENING = "“\"「‘'"
_CLOSING = "”\"」’'"
_QUOTED = re.compile(
    rf"{_ABOUT}\s*(?P<open>[{_OPENING}])(?P<core>.+)(?P<close>[{_CLOSING}])\s*的?{_TAIL}", re.DOTALL
)
# “…”问题整改情况 without 关于; what is short is a term of its own (“四风”问题).
_QUOTED_ALONE = re.compile(
    rf"(?P<open>[{_OPENING}])(?P<core>.{{6,}})(?P<close>[{_CLOSING}])\s*的?{_TAIL}", re.DOTALL
)
_SAID = re.compile(
    rf"(?:巡[察视]组?)?(?:反馈|指出|发现)(?:指出|发现|意见|的?(?:具体)?问题)?\s*[:：]?\s*"
    rf"(?P<open>[{_OPENING}])(?P<core>.+)(?P<close>[{_CLOSING}])[。.；;]?",
    re.DOTALL,
)
_UNQUOTED = re.compile(
    rf"{_ABOUT}\s*(?P<core>[{_OPENING}](?P<unclosed>[^{_CLOSING}]+?)|.+?)(?P<of>的?){_TAIL}",
    re.DOTALL,
)
# A topic says nothing without 问题 (干部队伍建设的问题), nor does an open list (甲、乙等问题).
_TOPIC = re.compile(
    "(?:等|中|里|存在|方面|领域|环节|建设|管理|工作|制度|机制|落实|执行|情况|作风|责任|队伍|服务|使用|发展|"
    "经费|资金|保障|活动|教育|监督|整改|改革|治理)$"
)
_SIMPLIFIED = str.maketrans("問題關於進況對針", "问题关于进况对针")


def problem_named(title: str) -> str:
    """Return the problem itself where a title wraps it in a set phrase, else the title.

    >>> problem_named("关于“台账不全”问题的整改情况"), problem_named("关于经费不足等问题的整改")
    ('台账不全', '经费不足等问题')
    """
    words = title.strip().translate(_SIMPLIFIED)
    start = len(title) - len(title.lstrip())
    for quoting in (_QUOTED, _QUOTED_ALONE, _SAID):
        if (match := quoting.fullmatch(words)) and _is_one_quotation(match):
            return title[start + match.start("core") : start + match.end("core")]
    match = _UNQUOTED.fullmatch(words)
    if match is None:
        return title
    name = "core" if match["unclosed"] is None else "unclosed"
    end = match.end(name)
    if _TOPIC.search(match[name]):
        end = match.end("of") + len("问题")
    return title[start + match.start(name) : start + end]


def _is_one_quotation(match: re.Match[str]) -> bool:
    """Whether the quotes around a title belong together (not “甲”和“乙”)."""
    closing = _CLOSING[_OPENING.index(match["open"])]
    core = match["core"]
    if match["close"] != closing:
        return False
    if closing == match["open"]:
        return closing not in core
    depth = 0
    for char in core:
        depth += (char == match["open"]) - (char == closing)
        if depth < 0:
            return False
    return depth == 0
