"""Lists for the public: nobody is named in them, save who was decided to stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.papers.list_layout import ListKind, usual_layout
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.papers.list_layouts import layout_for, remember_layout
from rectify_desktop.services.papers.look_before_export import look_at_lists
from rectify_desktop.services.papers.public_lists import as_published
from rectify_desktop.services.privacy.decide_privacy import decide_privacy, private_matters
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.papers.list_sheet import ListSheet

TODAY = date(2026, 3, 12)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        finding = Finding(
            opened.current_round().id,
            "值守记录不全",
            situation="对时任站长肖国梁进行约谈，补签11处。",
            remarks="肖国梁电话13800000001。",
        )
        with opened.operation("新增问题"):
            opened.findings.save(finding)
        yield opened


def listed(workspace: Workspace, *, is_public: bool) -> tuple[ListSheet, ...]:
    layout = replace(usual_layout(ListKind.RECTIFICATION), is_public=is_public)
    ledger = workspace.ledger()
    sheets = [compose_list_sheet(ledger, layout, today=TODAY)]
    decisions = workspace.checks.decisions.of_round(ledger.round.id)
    return as_published(sheets, ledger, decisions)


def text_of(sheets: tuple[ListSheet, ...]) -> str:
    return "\n".join(
        text for sheet in sheets for entry in sheet.entries for row in entry.rows for text in row
    )


def test_public_list_masks_people_wherever_they_stand_and_their_numbers(
    workspace: Workspace,
) -> None:
    text = text_of(listed(workspace, is_public=True))
    assert "对时任站长肖某某进行约谈" in text
    assert "肖某某电话138****0001" in text
    assert "肖国梁" not in text


def test_internal_list_stays_as_it_is_and_is_told_to_stay_inside(workspace: Workspace) -> None:
    sheets = listed(workspace, is_public=False)
    assert "肖国梁" in text_of(sheets)
    assert "肖国梁" in look_at_lists(sheets, workspace.ledger()).inside


def test_public_list_is_not_told_to_stay_inside(workspace: Workspace) -> None:
    assert look_at_lists(listed(workspace, is_public=True), workspace.ledger()).is_clean


def test_who_was_decided_to_stay_is_named_in_a_public_list(workspace: Workspace) -> None:
    (matter, *_) = private_matters(workspace.ledger(), notice_material(workspace))
    decide_privacy(
        workspace, matter.item, PrivacyChoice.KEPT, by="邱主任", on=TODAY, ground="已公开通报"
    )
    assert "肖国梁进行约谈" in text_of(listed(workspace, is_public=True))


def test_being_public_is_said_of_one_export_and_not_remembered(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr(
        "rectify_desktop.services.papers.list_layouts.user_data_folder",
        lambda: tmp_path_factory.mktemp("own"),
    )
    layout = replace(usual_layout(ListKind.RECTIFICATION), is_public=True)
    remember_layout(workspace.ledger(), layout)
    assert not layout_for(workspace.ledger(), ListKind.RECTIFICATION).is_public
