"""Phrases of the ledger are those often written into the same field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.review.fill_in_review import ProgressField, fill_in
from rectify_desktop.services.review.offer_phrases import phrases_of_ledger
from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import LAST_WEEK, enter

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        enter(opened, invented_ledger(13))
        yield opened


def test_phrases_are_those_of_the_field_that_is_written_in(workspace: Workspace) -> None:
    first, second, *_ = workspace.ledger().findings
    fill_in(workspace, LAST_WEEK, first.id, ProgressField.PROGRESS, "已完成核对。待签字")
    fill_in(workspace, TODAY, second.id, ProgressField.PROGRESS, "已完成核对")
    fill_in(workspace, TODAY, second.id, ProgressField.DIFFICULTY, "人手不够用")

    assert phrases_of_ledger(workspace, ProgressField.PROGRESS) == ["已完成核对"]
    assert phrases_of_ledger(workspace, ProgressField.DIFFICULTY) == []


def test_dates_are_no_phrases(workspace: Workspace) -> None:
    assert phrases_of_ledger(workspace, ProgressField.RECHECK_ON) == []
