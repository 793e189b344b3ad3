"""Initials are those in the table, for every reading."""

from __future__ import annotations

from rectify_desktop.domain.wording.initials import Initials

INITIALS = Initials({"z": "整", "g": "改", "cz": "长", "hx": "行"})


def test_a_letter_stands_for_every_character_that_may_begin_with_it() -> None:
    begun = INITIALS.symbols_of("z")
    assert INITIALS.symbols("整") in begun
    assert INITIALS.symbols("长") in begun
    assert INITIALS.symbols("行") not in begun


def test_marks_and_figures_spell_nothing() -> None:
    assert INITIALS.symbols("，2") == "，2"
    assert INITIALS.of("，") == ""


def test_letters_stand_for_themselves() -> None:
    assert INITIALS.spells("wps整改", "wpszg")
