"""Initials are those in the table, for every reading."""

from __future__ import annotations

from rectify_desktop.domain.wording.initials import Initials

INITIALS = Initials({"z": "整", "g": "改", "cz": "长", "hx": "行"})


def test_parts_are_all_that_two_and_three_characters_may_spell() -> None:
    assert INITIALS.parts("整长改") == {"zc", "zz", "cg", "zg", "zcg", "zzg"}


def test_marks_and_figures_spell_nothing() -> None:
    assert INITIALS.parts("整，改2整") == set()
    assert INITIALS.of("，") == ""


def test_letters_stand_for_themselves() -> None:
    assert INITIALS.spells("wps整改", "wpszg")
