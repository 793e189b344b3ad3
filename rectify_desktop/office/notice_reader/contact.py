"""The unit's contact line at the end of a notice."""

from __future__ import annotations

import re

from rectify_desktop.domain.inspection import ContactBlock

_END = r"(?=[。;,\n]|\s*(?:联系|邮|电子|地址|通讯|电话|传真|邮编|$))"
_PHONE = re.compile(r"(?:电话|热线|联系方式)(?:号码?)?\s*[:为]?\s*(?P<v>\d[\d\-—、,/() 转]{4,}\d)")
_ADDRESS = re.compile(
    rf"(?:邮政信箱|通讯地址|通信地址|联系地址|来信地址|邮寄地址|信箱|地址)\s*[:为]\s*(?P<v>[^。;\n]+?){_END}"
)
_POSTCODE = re.compile(r"(?:邮编|邮政编码)\s*[:为]?\s*(?P<v>\d{6})")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_CONTACT = re.compile(
    r"联系(?:方式|电话|人)|监督电话|举报电话|电话|通讯地址|通信地址|邮政信箱|电子邮箱"
)


def read_contact(folded: str, written: str) -> ContactBlock:
    """Read phone, address, postcode and e-mail from the closing lines."""
    return ContactBlock(
        phone=_value(_PHONE, folded, written),
        postal_address=_value(_ADDRESS, folded, written).rstrip(",，"),
        postcode=_value(_POSTCODE, folded, written),
        email=match.group() if (match := _EMAIL.search(folded)) else "",
    )


def contact_start(folded: str) -> int:
    """Return where the contact data of a closing line begin; its length if it has none."""
    match = _CONTACT.search(folded)
    return match.start() if match else len(folded)


def contact_sentence(folded: str) -> int:
    """Return where the sentence with the telephone that ends a line begins, else its length."""
    match = _PHONE.search(folded)
    if match is None or "。" in folded[match.end() :].rstrip(" 。"):
        return len(folded)
    return folded.rfind("。", 0, match.start()) + 1


def _value(pattern: re.Pattern[str], folded: str, written: str) -> str:
    match = pattern.search(folded)
    return written[match.start("v") : match.end("v")].strip() if match else ""
