"""Wording notices (拟写通报): a ledger composed in the pattern and the profile of its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.item_pattern import DEFAULT_PATTERN, ItemPattern, read_pattern
from rectify_desktop.domain.notice.notice import Notice, compose_notice
from rectify_desktop.domain.notice.notice_material import NO_MATERIAL, NoticeMaterial
from rectify_desktop.domain.terms import EDITION_PROFILES, Edition
from rectify_desktop.errors import NotFound
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.terms import Profile
    from rectify_desktop.services.workspace import Workspace


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
    ledger: Ledger,
    edition: Edition,
    *,
    profile: Profile | None = None,
    pattern: str = "",
    material: NoticeMaterial = NO_MATERIAL,
) -> Notice:
    """Compose a notice; what is not chosen is as the unit has it.

    In the public edition private matters are masked as was decided; open ones are told.

    Raises:
        NotFound: there is no such pattern.
        TemplateBroken: the pattern is written in a way the program cannot read.

    """
    notice = composed_notice(ledger, edition, profile=profile, pattern=pattern, material=material)
    if edition is not Edition.PUBLIC:
        return notice
    # Loaded by the first public notice: the window itself needs none of it.
    from rectify_desktop.domain.checks.notice_privacy import masked_notice, matters_of
    from rectify_desktop.services.checks.check_words import privacy_words

    return masked_notice(notice, matters_of(notice, ledger, privacy_words(), material.privacy))


def composed_notice(
    ledger: Ledger,
    edition: Edition,
    *,
    profile: Profile | None = None,
    pattern: str = "",
    material: NoticeMaterial = NO_MATERIAL,
) -> Notice:
    """Compose a notice as its passages stand, nothing masked."""
    chosen = item_pattern(pattern or ledger.round.notice_pattern)
    return compose_notice(ledger, edition, chosen, profile or EDITION_PROFILES[edition], material)


def notice_material(workspace: Workspace, round_id: RoundId | None = None) -> NoticeMaterial:
    """Return what the notices of a round are made of beside its ledger, as one value."""
    chosen = workspace.current_round().id if round_id is None else round_id
    return NoticeMaterial(
        edits=tuple(workspace.notice_passages.edits_of(chosen)),
        withheld=tuple(workspace.notice_passages.withheld_of(chosen)),
        records=workspace.case_records(chosen),
        privacy=workspace.checks.decisions.of_round(chosen),
    )
