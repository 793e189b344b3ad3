"""What becomes of a private matter in the public edition: masked, kept with a ground, reworded."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.private_items import PRIVATE_TERMS, PrivateItem, PrivateKind
from rectify_desktop.domain.ids import PrivacyDecisionId, new_id
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from rectify_desktop.domain.ids import RoundId

_SHOWN = 5


class PrivacyChoice(StrEnum):
    """How a private matter is dealt with."""

    MASKED = "masked"
    KEPT = "kept"
    REWORDED = "reworded"


CHOICE_TERMS: dict[PrivacyChoice, str] = {
    PrivacyChoice.MASKED: "遮盖",
    PrivacyChoice.KEPT: "保留",
    PrivacyChoice.REWORDED: "改写",
}


@dataclass(frozen=True, slots=True)
class PrivacyDecision:
    """What was decided of one private matter of a round, wherever it stands."""

    round_id: RoundId
    kind: PrivateKind
    text: str
    choice: PrivacyChoice
    ground: str = ""
    decided_by: str = ""
    decided_on: date | None = None
    id: PrivacyDecisionId = field(default_factory=lambda: PrivacyDecisionId(new_id()))


def must_be_grounded(decision: PrivacyDecision) -> None:
    """Refuse to keep a private matter without a ground, or an ID number at all.

    Raises:
        RuleViolation: no ground is given, or what is to be kept never becomes public.

    """
    if decision.choice is not PrivacyChoice.KEPT:
        return
    if decision.kind in (PrivateKind.ID_NUMBER, PrivateKind.BANK_CARD):
        term = PRIVATE_TERMS[decision.kind]
        raise RuleViolation(f"{term}不能公开，请选择遮盖或改写。")
    if not decision.ground.strip():
        raise RuleViolation("保留姓名、电话等个人信息要写明依据，依据会印在审签单上。")


def decided(
    items: Iterable[PrivateItem], decisions: Iterable[PrivacyDecision]
) -> Mapping[PrivateItem, PrivacyDecision | None]:
    """Return each private matter with what was decided of it; None where that is open.

    What was to be reworded and still stands in the text is open again.
    """
    known = {
        (item.kind, item.text): item
        for item in decisions
        if item.choice is not PrivacyChoice.REWORDED
    }
    return {item: known.get((item.kind, item.text)) for item in items}


def masked_text(
    text: str, items: Iterable[PrivateItem], decisions: Iterable[PrivacyDecision]
) -> str:
    """Return a text with every matter masked that was decided so."""
    chosen = decided(items, decisions)
    for item in sorted(chosen, key=lambda item: item.start, reverse=True):
        decision = chosen[item]
        if decision is not None and decision.choice is PrivacyChoice.MASKED:
            text = text[: item.start] + item.masked + text[item.end :]
    return text


def must_be_decided(items: Iterable[PrivateItem], decisions: Iterable[PrivacyDecision]) -> None:
    """Refuse a public export while a private matter is open.

    Raises:
        RuleViolation: it names the first of them.

    """
    found = [item for item, decision in decided(items, decisions).items() if decision is None]
    if found:
        named = "、".join(
            dict.fromkeys(f"{PRIVATE_TERMS[i.kind]}“{i.text}”" for i in found[:_SHOWN])
        )
        rest = "等" if len(found) > _SHOWN else ""
        raise RuleViolation(
            f"社会公开版还有{len(found)}处个人信息没有决定怎样处理（{named}{rest}），"
            "请逐处选择遮盖、保留或改写后再导出。"
        )
