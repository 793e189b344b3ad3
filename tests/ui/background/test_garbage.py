"""Garbage is looked for again once the window is open, and not among what it is made of."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.ui.background.garbage import hold_collecting, resume_collecting

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def collecting_as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_nothing_is_collected_while_the_window_opens() -> None:
    hold_collecting()

    assert not gc.isenabled()


def test_an_open_window_is_looked_through_no_more() -> None:
    hold_collecting()

    resume_collecting()

    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
