"""What names or describes a private person in a text (domain §4.11), each with a masked form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.people_in_fault import masked_name, people_in_fault
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from rectify_desktop.domain.checks.words import PrivacyWords
    from rectify_desktop.domain.inspection import ContactBlock


class PrivateKind(StrEnum):
    """What kind of private matter a text holds."""

    ID_NUMBER = "id_number"
    MOBILE = "mobile"
    BANK_CARD = "bank_card"
    PLATE = "plate"
    ADDRESS = "address"
    PERSON = "person"
    COMPANY = "company"


PRIVATE_TERMS: dict[PrivateKind, str] = {
    PrivateKind.ID_NUMBER: "身份证号",
    PrivateKind.MOBILE: "手机号",
    PrivateKind.BANK_CARD: "银行卡号",
    PrivateKind.PLATE: "车牌号",
    PrivateKind.ADDRESS: "住址",
    PrivateKind.PERSON: "姓名",
    PrivateKind.COMPANY: "企业名称",
}


PRIVATE_REASONS: dict[PrivateKind, str] = {
    PrivateKind.ID_NUMBER: "18位号码，出生日期和校验码都对，是身份证号。任何情况下都不公开。",
    PrivateKind.MOBILE: "以1开头的11位号码，像是个人手机号。",
    PrivateKind.BANK_CARD: "位数和校验码符合银行卡号。任何情况下都不公开。",
    PrivateKind.PLATE: "像是机动车号牌。",
    PrivateKind.ADDRESS: "写到了楼栋、门牌，像是住址；公开只写到乡镇、街道。",
    PrivateKind.PERSON: "同一句话里写了约谈、批评、处分等，前后文像是人名。",
    PrivateKind.COMPANY: "同一句话里写了欠款、追缴等，点了企业的名。",
}
OWN_PERSON_REASON = "本单位人员名册里有这个人，同一句话里写了约谈、批评、处分等。"


@dataclass(frozen=True, slots=True)
class PrivateItem:
    """One private matter at ``start`` in a text; ``masked`` is what the public may read."""

    kind: PrivateKind
    text: str
    start: int
    masked: str

    @property
    def end(self) -> int:
        """Where the text behind it begins."""
        return self.start + len(self.text)


_ID_NUMBER = lazy_pattern(
    r"(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])"
)
_MOBILE = lazy_pattern(
    r"(?<![\dA-Za-z-])(?:\+?86[- ]?)?(1[3-9]\d(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4}))(?![\d-])"
)
_CARD = lazy_pattern(r"(?<![\dA-Za-z])[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)")
_PLATE = lazy_pattern(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]\s?[·.•]?\s?"
    r"(?=[A-HJ-NP-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])"
)
_ADDRESS = lazy_pattern(
    r"(?:[\u4e00-\u9fff]{2,6}(?:小区|花园|家园|公寓|新村|苑)\d{1,4}(?:号楼|栋|幢)?(?:\d{1,2}单元)?(?:\d{2,4}(?:室|号|房))?"
    r"|[\u4e00-\u9fff]{1,8}(?:路|街|巷|大道|村|组|弄)\d{1,5}号(?:\d{1,3}(?:号楼|栋|幢))?(?:\d{1,2}单元)?(?:\d{2,4}室)?"
    r"|[\u4e00-\u9fff]{1,8}(?:村|社区)第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:组|社|队)(?:\d{1,4}号)?)"
)
_FLAT = lazy_pattern(r"\d(?:单元|室|栋|幢|号楼)|(?:小区|花园|家园|公寓|新村|苑)\d")
_UP_TO_STREET = lazy_pattern(r"^.*(?:乡|镇|街道)")
_LIVES = lazy_pattern(
    r"(?:住(?![建房院宅路])|住址|家住|户籍地|现居|居住(?!路)|家庭地址|地址)[^，,。；;]{0,10}$"
)
# A line that tells where to write to is the unit's own.
_OFFICE_LINE = lazy_pattern(r"邮编|邮政|邮箱|来信|(?:联系|通讯|通信|邮寄|办公|单位)地址|地址[:：]")
# 依法对某某公司 begins before the name.
_BEFORE_COMPANY = lazy_pattern(r"^.*(?:依法|责成|督促|要求|[对向由让的])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_SIGNS = "10X98765432"


def private_items(
    text: str,
    words: PrivacyWords,
    *,
    roster: Collection[str] = (),
    contact: ContactBlock | None = None,
) -> tuple[PrivateItem, ...]:
    """Return the private matters of a text in their order; the unit's own contact line is none."""
    own = _own_lines(contact)
    found: list[PrivateItem] = []
    for item in _all(text, words, roster):
        is_taken = any(item.start < held.end and held.start < item.end for held in found)
        if not is_taken and not any(_is_own(item, part) for part in own):
            found.append(item)
    return tuple(sorted(found, key=lambda item: item.start))


def with_mentions(
    text: str, items: Sequence[PrivateItem], people: Mapping[str, str]
) -> tuple[PrivateItem, ...]:
    """Return the private matters of a text, and every mention of people with their masked names."""
    found = list(items)
    for name, masked in people.items():
        for match in re.finditer(re.escape(name), text):
            if not any(match.start() < held.end and held.start < match.end() for held in found):
                found.append(PrivateItem(PrivateKind.PERSON, name, match.start(), masked))
    return tuple(sorted(found, key=lambda item: item.start))


def _is_own(item: PrivateItem, part: str) -> bool:
    """Whether a matter is part of the contact line; its postcode may well stand in a mobile."""
    is_address = item.kind is PrivateKind.ADDRESS
    return item.text in part or (is_address and part in item.text)


def has_check_digit(number: str) -> bool:
    """Whether the last sign of an ID number is what the others make it (GB 11643)."""
    total = sum(int(sign) * weight for sign, weight in zip(number[:17], _WEIGHTS, strict=True))
    return _CHECK_SIGNS[total % 11] == number[17].upper()


def passes_luhn(number: str) -> bool:
    """Whether the digits of a card add up as issuers make them (ISO/IEC 7812-1)."""
    total = 0
    for at, sign in enumerate(reversed([sign for sign in number if sign.isdigit()])):
        digit = int(sign) * (2 if at % 2 else 1)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def _all(text: str, words: PrivacyWords, roster: Collection[str]) -> Iterator[PrivateItem]:
    for match in _ID_NUMBER.finditer(text):
        if has_check_digit(match[0]):
            masked = match[0][:2] + "*" * 13 + match[0][-3:]
            yield PrivateItem(PrivateKind.ID_NUMBER, match[0], match.start(), masked)
    for match in _CARD.finditer(text):
        if passes_luhn(match[0]):
            masked = "*" * (len(match[0]) - 4) + match[0][-4:]
            yield PrivateItem(PrivateKind.BANK_CARD, match[0], match.start(), masked)
    for match in _MOBILE.finditer(text):
        yield PrivateItem(PrivateKind.MOBILE, match[1], match.start(1), _masked_mobile(match[1]))
    for match in _PLATE.finditer(text):
        masked = match[0][:2] + "*" * (len(match[0]) - 3) + match[0][-1]
        yield PrivateItem(PrivateKind.PLATE, match[0], match.start(), masked)
    yield from _addresses(text)
    yield from _people(text, words, roster)
    yield from _companies(text, words)


def _masked_mobile(number: str) -> str:
    """Keep the first three digits, the last four, and the signs that part them."""
    hidden = "".join(sign if sign in "- " else "*" for sign in number[3:-4])
    return f"{number[:3]}{hidden}{number[-4:]}"


def _addresses(text: str) -> Iterator[PrivateItem]:
    for match in _ADDRESS.finditer(text):
        is_flat = _FLAT.search(match[0]) is not None
        if _OFFICE_LINE.search(text):
            continue
        if is_flat or _LIVES.search(text[: match.start()]) or _LIVES.search(match[0][:6]):
            kept = _UP_TO_STREET.match(match[0])
            yield PrivateItem(
                PrivateKind.ADDRESS, match[0], match.start(), (kept[0] if kept else "") + "***"
            )


def _people(text: str, words: PrivacyWords, roster: Collection[str]) -> Iterator[PrivateItem]:
    for name, start in people_in_fault(text, words, roster):
        yield PrivateItem(PrivateKind.PERSON, name, start, masked_name(name, words))


def _companies(text: str, words: PrivacyWords) -> Iterator[PrivateItem]:
    for sentence in re.finditer(r"[^。；;！!？?\n]+", text):
        if not any(debt in sentence[0] for debt in words.debts):
            continue
        for match in _company(words).finditer(sentence[0]):
            name = _BEFORE_COMPANY.sub("", match["name"])
            if name == match["end"] or any(sign in name for sign in "XxX×某*"):
                continue
            start = sentence.start() + match.end("name") - len(name)
            yield PrivateItem(PrivateKind.COMPANY, name, start, f"{name[:2]}××{match['end']}")


def _own_lines(contact: ContactBlock | None) -> tuple[str, ...]:
    """Return the parts of the unit's own contact line, which must stay (domain §4.11)."""
    if contact is None:
        return ()
    parts = (contact.phone, contact.postal_address, contact.postcode, contact.email)
    return tuple(part for part in parts if part.strip())


@cache
def _company(words: PrivacyWords) -> re.Pattern[str]:
    ends = "|".join(map(re.escape, sorted(words.company_ends, key=len, reverse=True)))
    return re.compile(
        rf"(?:(?<=[、，,：:和及与由向对欠给])|^|(?:其中|包括|督促|追缴|收取|支付|拖欠|催缴|要求|通知))"
        rf"(?P<name>[\u4e00-\u9fff（）()A-Za-z]{{2,18}}?(?P<end>{ends}))"
    )
