"""The rules of 体检 and the words they look for, as the office has them."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import Any

from rectify_desktop.domain.checks.rule import CheckLevel, Rule, RuleNumber
from rectify_desktop.domain.checks.words import CheckWords, PrivacyWords
from rectify_desktop.services.casework.close_finding import future_words
from rectify_desktop.services.casework.suggest_records import suggestion_words
from rectify_desktop.vocabulary import vocabulary

# All fields of CheckWords that are lists of checks.toml.
_WORD_LISTS = (
    "deeds", "bare_deeds", "meeting_deeds", "talk", "late_words", "early_words",
    "secrecy_marks", "secrecy_exempt", "case_words", "case_exempt", "doubled_words", "labels",
)  # fmt: skip


@cache
def check_rules() -> dict[str, Rule]:
    """Return every rule by its key, in the order in which they are shown."""
    table: dict[str, dict[str, Any]] = vocabulary("checks")["rules"]
    return {
        key: Rule(
            key=key,
            title=row["title"],
            group=row["group"],
            level=CheckLevel(row["level"]),
            why=row["why"],
            source=row["source"],
            example=row["example"],
            number=RuleNumber(**row["number"]) if "number" in row else None,
        )
        for key, row in table.items()
    }


@cache
def check_words() -> CheckWords:
    """Return the words all rules look for."""
    words: dict[str, Any] = vocabulary("checks")["words"]
    lists = {name: _listed(words[name]) for name in _WORD_LISTS}
    return CheckWords(
        future=future_words(),
        records=suggestion_words(),
        privacy=privacy_words(),
        numbers=MappingProxyType(
            {key: rule.number.value for key, rule in check_rules().items() if rule.number}
        ),
        **lists,
    )


@cache
def privacy_words() -> PrivacyWords:
    """Return what names, companies and addresses are told by."""
    words: dict[str, list[str]] = vocabulary("checks")["privacy"]
    return PrivacyWords(**{name: _listed(value) for name, value in words.items()})


def _listed(words: list[str]) -> tuple[str, ...]:
    return tuple(words)
