"""What the public edition leaves out (不予公开), on one of the five grounds of domain §4.10."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import WithheldItemId, new_id
from rectify_desktop.domain.notice.passages import PassageKind
from rectify_desktop.domain.terms import GROUND_TERMS, WithholdingGround
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.domain.notice.passages import PassageKey

# Without them a notice is none; and the unit's own contact line must stay (domain §4.11).
_ALWAYS_PUBLIC = {
    PassageKind.TITLE: "标题",
    PassageKind.OPENING: "开头",
    PassageKind.CLOSING: "结尾和联系方式",
}


@dataclass(frozen=True, slots=True)
class WithheldItem:
    """A finding, or one passage, that the public edition leaves out, and who decided it.

    ``decided_by`` and ``decided_on`` are empty until the leader has decided.
    """

    round_id: RoundId
    key: PassageKey
    ground: WithholdingGround
    note: str = ""
    decided_by: str = ""
    decided_on: date | None = None
    id: WithheldItemId = field(default_factory=lambda: WithheldItemId(new_id()))

    @property
    def is_decided(self) -> bool:
        """Whether it is known who decided, and when."""
        return bool(self.decided_by.strip()) and self.decided_on is not None


def must_have_ground(ground: WithholdingGround | None) -> WithholdingGround:
    """Return the ground on which something is withheld.

    Raises:
        RuleViolation: there is none; the sentence names the five.

    """
    if ground is None:
        grounds = "；".join(GROUND_TERMS.values())
        raise RuleViolation(f"不予公开必须有依据，请从以下五种中选一种：{grounds}。")
    return ground


def must_be_withholdable(key: PassageKey) -> None:
    """Refuse to leave out what makes the paper a notice.

    Raises:
        RuleViolation: the passage is the title, the opening, or the closing with its contact line.

    """
    if (name := _ALWAYS_PUBLIC.get(key.kind)) is not None:
        raise RuleViolation(f"通报的{name}必须公开，不能列为不予公开内容。")
