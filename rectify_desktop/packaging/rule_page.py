"""The page of the manual on the rules of 体检, written from what the program itself shows."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.rule import LEVEL_TERMS
from rectify_desktop.packaging.release import PROJECT
from rectify_desktop.services.checks.check_words import check_rules

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.checks.rule import Rule

RULE_PAGE = PROJECT / "resources" / "manual" / "check-rules.md"
_HEAD = """\
# 体检规则

体检共{count}条规则。错误必须改正；存疑改正，或写明理由后保留；提示看一眼即可。
在“体检”页按 Ctrl+Shift+R（规则设置）可以关闭某条规则、改它的级别，有数值的还可以改数值；
“密级字样”不能关闭。
"""
_TABLE = """
| 规则 | 级别 | 为什么查 | 依据 | 例子 |
|---|---|---|---|---|
"""
_FOOT = """
本单位改过的级别和数值，在规则设置里以粗体显示；点“恢复出厂设置”全部还原。
"""


def write_rule_page(target: Path = RULE_PAGE) -> None:
    """Write the page."""
    rules = check_rules().values()
    parts = [_HEAD.format(count=len(rules))]
    numerals = "一二三四五六七八九十"
    groups = groupby(rules, key=lambda rule: rule.group)
    for numeral, (group, members) in zip(numerals, groups, strict=False):
        parts.append(f"\n## {numeral}、{group}\n{_TABLE}")
        parts += [_row(rule) for rule in members]
    parts.append(_FOOT)
    target.write_text("".join(parts), encoding="utf-8", newline="\n")


def _row(rule: Rule) -> str:
    number = rule.number
    tuned = (
        f"{number.name}{number.value}{number.unit}，可改为{number.least}到{number.most}。"
        if number
        else ""
    )
    cells = (rule.title, LEVEL_TERMS[rule.level], rule.why + tuned, rule.source, rule.example)
    return "| " + " | ".join(cell.replace("|", "｜") for cell in cells) + " |\n"
