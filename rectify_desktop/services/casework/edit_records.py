"""Reading what is typed into the cells of evidence and side ledgers; a table or a form asks here.

Every function says in a sentence what cannot be read. None of them saves anything.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, TypeVar

from rectify_desktop.domain.casework.funds import read_amount
from rectify_desktop.domain.papers.case_parts import finding_number
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from rectify_desktop.domain.ids import DepartmentId, FindingId
    from rectify_desktop.domain.ledger import Ledger

_Kind = TypeVar("_Kind", bound="StrEnum")
_MARKS = re.compile(r"[、，,；;\s]+")
_UNITS = re.compile(r"(?:人次|页|人|次|项|个|名|份)$")
_LARGEST = 1_000_000
# Python itself refuses to read thousands of figures as one number.
_MOST_DIGITS = 20
_FEN_PER_WAN = 1_000_000


def read_term(text: str, terms: Mapping[_Kind, str]) -> _Kind:
    """Return the kind a word names.

    Raises:
        RuleViolation: it is none of the words.

    """
    word = text.strip()
    found = next((kind for kind, term in terms.items() if term == word), None)
    if found is None:
        raise RuleViolation(f"“{word}”不在可选范围内，可以填：{'、'.join(terms.values())}。")
    return found


def read_count(text: str, what: str) -> int:
    """Return a number of pages, people or items; nothing typed is 0: nobody counted.

    Raises:
        RuleViolation: it is no whole number, or no sensible one.

    """
    plain = _UNITS.sub("", unicodedata.normalize("NFKC", text).strip()).strip()
    if not plain:
        return 0
    if not plain.isdecimal() or len(plain) > _MOST_DIGITS or int(plain) > _LARGEST:
        raise RuleViolation(f"{what}“{text.strip()}”不是数字，请填整数。")
    return int(plain)


def read_wan(text: str) -> int:
    """Return an amount in fen; a bare number is 万元, as the column says.

    Raises:
        RuleViolation: it is no amount, beyond all sense, or has parts of a fen.

    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return 0
    is_bare = re.fullmatch(r"[\d.,]+", plain) is not None
    fen = read_amount(f"{plain}万元" if is_bare else plain)
    if fen is None:
        raise RuleViolation(f"“{text.strip()}”不是金额，请写成 3.25（万元）或 32500元。")
    return fen


def wan_text(fen: int) -> str:
    """Word an amount as its cell in 万元 holds it, never rounded.

    >>> wan_text(3_250_000), wan_text(12_345), wan_text(0)
    ('3.25', '0.012345', '')
    """
    if not fen:
        return ""
    whole, rest = divmod(fen, _FEN_PER_WAN)
    return f"{whole}.{rest:06}".rstrip("0").rstrip(".")


def read_findings(text: str, ledger: Ledger) -> tuple[FindingId, ...]:
    """Return the findings whose numbers a cell lists.

    Raises:
        RuleViolation: no finding has such a number, or two have.

    """
    known: dict[str, list[FindingId]] = {}
    for finding in ledger.findings:
        known.setdefault(finding_number(ledger, finding), []).append(finding.id)
    wanted = [part for part in _MARKS.split(text.strip()) if part]
    for number in wanted:
        if number not in known:
            raise RuleViolation(f"没有编号为“{number}”的问题，请填问题清单里的编号。")
        if len(known[number]) > 1:
            raise RuleViolation(f"有{len(known[number])}个问题的编号都是“{number}”，请先改编号。")
    return tuple(dict.fromkeys(known[number][0] for number in wanted))


def department_called(text: str, ledger: Ledger) -> DepartmentId | None:
    """Return the department a cell names; None for an empty one.

    Raises:
        RuleViolation: the ledger knows no such department.

    """
    name = text.strip()
    if not name:
        return None
    called = (d.id for d in ledger.departments.values() if d.name == name)
    found = next(called, None)
    if found is None:
        raise RuleViolation(f"台账里没有“{name}”这个科室，请核对名称。")
    return found
