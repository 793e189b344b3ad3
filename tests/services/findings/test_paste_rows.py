"""Rows pasted below the last finding: findings of their own, numbered on, one step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.finding_fields import CellField
from rectify_desktop.services.findings.paste_rows import paste_rows
from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 3, 12)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        enter(opened, invented_ledger(13))
        yield opened


def test_rows_pasted_in_the_middle_push_on_their_own_group_alone(workspace: Workspace) -> None:
    before = workspace.ledger().findings
    first, second = before[:2]
    assert (first.theme_id, first.heading_id) == (second.theme_id, second.heading_id)
    rows = [{CellField.TITLE: "甲", CellField.OWNERS: "龚敏"}, {CellField.TITLE: "乙"}]

    outcome = paste_rows(workspace, [], rows, first.id, today=TODAY)

    after = workspace.ledger().findings
    assert [f.title for f in after[:4]] == [first.title, "甲", "乙", second.title]
    assert [f.id for f in after[3:]] == [f.id for f in before[1:]]
    assert len({f.number for f in after}) == len(after)
    assert (outcome.added, outcome.cells) == (2, 3)
    workspace.undo()
    assert workspace.ledger().findings == before


def test_numbers_that_rows_bring_stand(workspace: Workspace) -> None:
    last = workspace.ledger().findings[-1]

    paste_rows(workspace, [], [{CellField.NUMBER: "99.1"}], last.id, today=TODAY)

    assert workspace.ledger().findings[-1].number == "99.1"
