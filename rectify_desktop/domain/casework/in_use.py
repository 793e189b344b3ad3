"""What is in use is not deleted: the clerk is told by what, and may take those links off first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.domain.finding import Finding


# A record by what it is called, with its classifier.
CLOSURE_USE = "份销号申请"


def must_be_unused(finding: Finding, uses: Mapping[str, int]) -> None:
    """Raise RuleViolation if records name a finding; ``uses`` counts them by what they are called.

    Its own measures and progress go with it and are not counted.
    """
    if uses:
        way = "请先解除关联或删除它们"
        if CLOSURE_USE in uses:
            way += "，在途的销号申请可以先撤回；审核过的销号要留作记录，问题也就不能删除"
        raise RuleViolation(f"{finding.called}下还有{counted(uses)}，不能删除；{way}。")


def must_be_unnamed(name: str, uses: Mapping[str, int]) -> None:
    """Raise RuleViolation if anything names a department or person."""
    if uses:
        raise RuleViolation(
            f"“{name}”正用于{counted(uses)}，不能删除；请先改由其他科室或人员负责。"
        )


def counted(uses: Mapping[str, int]) -> str:
    """Say what uses something: 2份佐证材料、1份销号申请."""
    return "、".join(f"{count}{term}" for term, count in uses.items())
