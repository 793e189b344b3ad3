"""Item patterns (通报句式): how a notice words and numbers its findings (domain §4.6).

A pattern is data: a table of short templates whose placeholders stand in 【】. What a placeholder
means, and when its line is called for, is decided by the composition.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.domain.wording.numerals import chinese_numeral
from rectify_desktop.errors import TemplateBroken

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_PATTERN = "A"
_FIRST_CIRCLED, _MOST_CIRCLED = 0x2460, 20

_LEVEL = re.compile(
    r"(?P<before>[^【】]*)【(?P<counter>一|1|①)】(?P<after>[、.）：是]?)"
    r"(?P<prefix>[^【】]*)【(?P<field>方面|类|问题|状态)】(?P<suffix>[^【】。]*)"
    r"(?P<stop>。?)(?P<description>【描述】)?"
)
_BODY = re.compile(r"(?P<label>[^【】]+[：，])?【(?P<field>描述|整改结果|整改情况|整改计划)】")
# Which level of GB/T 9704 §7.3.3 a number belongs to, by its shape.
_LEVELS = {("【一】", "、"): 1, ("（【一】", "）"): 2, ("【1】", "."): 3, ("问题【1】", "："): 3}
_POINT = re.compile(r"(?:^|(?<=[。；：\n]))([一二三四五六七八九十]{1,3})是(\d?)")


@dataclass(frozen=True, slots=True)
class Level:
    """The template of one level: 【1】.关于“【问题】”问题的整改。【描述】."""

    before: str
    counter: str
    after: str
    prefix: str
    suffix: str
    is_sentence: bool
    has_description: bool

    @property
    def outline(self) -> int:
        """1–3 for 一、, （一） and 1.; 0 for numbers below them."""
        return _LEVELS.get((f"{self.before}【{self.counter}】", self.after), 0)

    def marker(self, count: int) -> str:
        """Return what stands before a title: （三）, 3., ③ or 问题3："""
        return f"{self.before}{self._counted(count)}{self.after}"

    def worded(self, title: str) -> str:
        """Return a title in the words of the pattern, which are never said twice."""
        opening, closing = self.prefix.rstrip("“"), self.suffix.lstrip("”")
        is_quoted = self.prefix.endswith("“")
        if is_quoted:
            if (opening and title.startswith(opening)) or (closing and title.endswith(closing)):
                return title
            title = title.replace("“", "‘").replace("”", "’")
        elif opening and title.startswith(opening):
            opening = ""
        for noun in ("的问题", "问题"):
            if closing.startswith("问题") and title.endswith(noun):
                title = title.removesuffix(noun)
        if is_quoted:
            return f"{self.prefix}{title}{self.suffix}"
        return opening + (title if title.endswith(closing) else title + closing)

    def _counted(self, count: int) -> str:
        if self.counter == "一":
            return chinese_numeral(count)
        if self.counter == "①":
            return chr(_FIRST_CIRCLED + count - 1) if count <= _MOST_CIRCLED else f"（{count}）"
        return str(count)


@dataclass(frozen=True, slots=True)
class BodyLine:
    """One line below a title: a label, which may be empty or lead in, and what it announces."""

    label: str
    field: str

    @property
    def is_labelled(self) -> bool:
        """Whether it opens with a label (整改情况：), not with words of a sentence (下一步，)."""
        return self.label.endswith("：")


@dataclass(frozen=True, slots=True)
class ItemPattern:
    """How a notice words and numbers its findings, and what its parts are called.

    ``groups`` are the titles under which findings of one result stand together; without them
    findings stand under their themes. ``is_renumbered`` starts 1. anew in every theme;
    ``keeps_headings`` prints a heading above a single finding of the same words, too.
    """

    key: str
    name: str
    organisation: str
    problems: str
    next_steps: str
    theme: Level
    heading: Level | None
    finding: Level
    finding_in_heading: Level
    body: tuple[BodyLine, ...]
    is_renumbered: bool = False
    keeps_headings: bool = False
    heading_runs_in: bool = False
    body_runs_in: bool = False
    points: str = ""
    groups: Mapping[DeclaredResult, str] = field(default_factory=dict[DeclaredResult, str])

    @property
    def themes_are_parts(self) -> bool:
        """Whether a theme is numbered 一、 like the parts of the paper."""
        return self.theme.outline == 1

    def pointed(self, situation: str) -> str:
        """Return a situation with 一是、二是 marked as the pattern marks points (1. 2.)."""
        found = _POINT.findall(situation)
        counts_on = [numeral for numeral, _ in found] == [
            chinese_numeral(count) for count in range(1, len(found) + 1)
        ]
        # A point that begins with a number keeps its words: 2.8月15日 would be read as 2.8.
        if not self.points or not counts_on or any(digit for _, digit in found):
            return situation
        numbers = iter(range(1, len(found) + 1))
        return _POINT.sub(lambda _: self.points.replace("【1】", str(next(numbers))), situation)


_NEEDED = (
    "name", "organisation", "problems", "next_steps", "theme", "heading", "finding",
    "finding_in_heading", "body",
)  # fmt: skip


def read_pattern(key: str, table: Mapping[str, Any]) -> ItemPattern:
    """Read a pattern from its table.

    Raises:
        TemplateBroken: something is missing, or a placeholder is not one of ours.

    """
    lacking = [name for name in _NEEDED if not isinstance(table.get(name), str)]
    if lacking:
        raise TemplateBroken(f"通报句式“{key}”缺少“{lacking[0]}”，请在词表notice_patterns里补上。")
    groups = cast("Mapping[str, str]", table.get("groups", {}))
    return ItemPattern(
        key=key,
        name=table["name"],
        organisation=table["organisation"],
        problems=table["problems"],
        next_steps=table["next_steps"],
        theme=_level(key, table["theme"]),
        heading=_level(key, table["heading"]) if table["heading"] else None,
        finding=_level(key, table["finding"]),
        finding_in_heading=_level(key, table["finding_in_heading"]),
        body=tuple(_body_line(key, line) for line in table["body"].split("\n") if line.strip()),
        is_renumbered=bool(table.get("is_renumbered")),
        keeps_headings=bool(table.get("keeps_headings")),
        heading_runs_in=bool(table.get("heading_runs_in")),
        body_runs_in=bool(table.get("body_runs_in")),
        points=str(table.get("points", "")),
        groups={_result(key, name): title for name, title in groups.items()},
    )


def _result(key: str, name: str) -> DeclaredResult:
    if name not in set(DeclaredResult):
        known = "、".join(DeclaredResult)
        raise TemplateBroken(f"通报句式“{key}”的分组里没有“{name}”这种结果，可写：{known}。")
    return DeclaredResult(name)


def _level(key: str, template: str) -> Level:
    match = _LEVEL.fullmatch(template.strip())
    if match is None:
        raise _broken(key, template)
    return Level(
        before=match["before"],
        counter=match["counter"],
        after=match["after"],
        prefix=match["prefix"],
        suffix=match["suffix"],
        is_sentence=bool(match["stop"]),
        has_description=bool(match["description"]),
    )


def _body_line(key: str, template: str) -> BodyLine:
    match = _BODY.fullmatch(template.strip())
    if match is None:
        raise _broken(key, template)
    return BodyLine(match["label"] or "", match["field"])


def _broken(key: str, template: str) -> TemplateBroken:
    return TemplateBroken(
        f"通报句式“{key}”里的“{template.strip()}”写法有误：编号用【一】、【1】或【①】，"
        "内容用【方面】、【类】、【问题】、【描述】、【整改结果】、【整改情况】、【整改计划】。"
    )
