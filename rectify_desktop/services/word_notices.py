"""Wording notices (拟写通报): a ledger composed in the pattern and the profile of its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.item_pattern import DEFAULT_PATTERN, ItemPattern, read_pattern
from rectify_desktop.domain.notice import Notice, compose_notice
from rectify_desktop.domain.terms import EDITION_PROFILES
from rectify_desktop.errors import NotFound
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.terms import Edition, Profile


def item_patterns() -> tuple[ItemPattern, ...]:
    """Return every item pattern (通报句式), those of the office behind ours.

    Raises:
        TemplateBroken: a pattern is written in a way the program cannot read.

    """
    return tuple(read_pattern(key, table) for key, table in vocabulary("notice_patterns").items())


def item_pattern(key: str) -> ItemPattern:
    """Return one item pattern; an empty key means the usual one.

    Raises:
        NotFound: there is none of that name.
        TemplateBroken: it is written in a way the program cannot read.

    """
    tables = vocabulary("notice_patterns")
    wanted = key or DEFAULT_PATTERN
    if wanted not in tables:
        known = "、".join(tables)
        raise NotFound(f"没有通报句式“{wanted}”，可选的有：{known}。")
    return read_pattern(wanted, tables[wanted])


def notice_of(
    ledger: Ledger, edition: Edition, *, profile: Profile | None = None, pattern: str = ""
) -> Notice:
    """Compose a notice; what is not chosen is as the unit has it.

    Raises:
        NotFound: there is no such pattern.
        TemplateBroken: the pattern is written in a way the program cannot read.

    """
    chosen = item_pattern(pattern or ledger.round.notice_pattern)
    return compose_notice(ledger, edition, chosen, profile or EDITION_PROFILES[edition])
