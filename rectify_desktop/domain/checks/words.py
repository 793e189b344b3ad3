"""The words the rules look for; data of the office (``checks.toml``, ``closing.toml`` …)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.domain.casework.future_wording import FutureWords
    from rectify_desktop.domain.casework.suggestions import SuggestionWords


@dataclass(frozen=True, slots=True)
class PrivacyWords:
    """What names, companies and addresses are told by."""

    surnames: tuple[str, ...]
    double_surnames: tuple[str, ...]
    fault_deeds: tuple[str, ...]
    praise: tuple[str, ...]
    debts: tuple[str, ...]
    company_ends: tuple[str, ...]
    no_names: tuple[str, ...]
    place_ends: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckWords:
    """All words of 体检; ``numbers`` are the usual ones of the rules that have one."""

    future: FutureWords
    records: SuggestionWords
    privacy: PrivacyWords
    deeds: tuple[str, ...]
    bare_deeds: tuple[str, ...]
    meeting_deeds: tuple[str, ...]
    talk: tuple[str, ...]
    late_words: tuple[str, ...]
    early_words: tuple[str, ...]
    secrecy_marks: tuple[str, ...]
    secrecy_exempt: tuple[str, ...]
    case_words: tuple[str, ...]
    case_exempt: tuple[str, ...]
    doubled_words: tuple[str, ...]
    labels: tuple[str, ...]
    numbers: Mapping[str, int]
