"""版头 and 版记: what stands above and below the text of an official paper (GB/T 9704 §7)."""

from __future__ import annotations

import re
from dataclasses import InitVar, dataclass
from typing import TYPE_CHECKING

from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.terms import Urgency

_SECRECY = re.compile(r"^\s*[（(【]?\s*(?:绝密|机密|秘密)\s*(?:[★☆]|[）)】]|$)")
_NO_SECRETS = (
    "涉密公文不能在本机处理：标注密级的文件必须在涉密计算机上起草和保存，"
    "请不要把涉密内容录入本软件。"
)


@dataclass(frozen=True, slots=True)
class PaperFrame:
    """The elements of a red head and of an imprint that a unit fills in; empty ones are left out.

    ``secrecy`` (密级) exists to be refused: a classified paper does not belong on this computer
    (domain §4.10). ``recipients`` are 主送机关, ``copies_to`` 抄送机关, ``printed_by`` 印发机关.

    Raises:
        RuleViolation: a field holds a 密级.

    """

    issuing_mark: str = ""
    document_number: str = ""
    copy_number: str = ""
    urgency: Urgency | None = None
    recipients: str = ""
    attachments: tuple[str, ...] = ()
    copies_to: str = ""
    printed_by: str = ""
    printed_on: date | None = None
    secrecy: InitVar[str] = ""

    def __post_init__(self, secrecy: str) -> None:
        """Refuse a classified paper wherever its mark was typed."""
        typed = (self.issuing_mark, self.document_number, self.copy_number, *self.attachments)
        if secrecy.strip() or any(_SECRECY.match(text) for text in typed):
            raise RuleViolation(_NO_SECRETS)
