"""Every way a public notice becomes a file: refused while a private matter is open."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.cli.three_papers import write_three_papers
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.notice.keep_drafts import draft_as_public, keep_draft
from rectify_desktop.services.notice.word_notices import notice_material, notice_of
from rectify_desktop.services.papers.export_papers import export_notice, save_notice
from rectify_desktop.services.privacy.decide_privacy import mask_open_matters
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 3, 12)
NOW = datetime(2026, 3, 12, 9).astimezone()


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    return tmp_path / "泵站.zgtz"


@pytest.fixture
def workspace(ledger_file: Path) -> Iterator[Workspace]:
    with Workspace.create(ledger_file) as opened:
        finding = Finding(
            opened.current_round().id,
            "值守记录不全",
            declared_result=DeclaredResult.COMPLETED,
            situation="对时任站长肖国梁进行约谈，补签11处。",
        )
        with opened.operation("新增问题"):
            opened.findings.save(finding)
        yield opened


def test_open_matter_is_refused_where_the_notice_is_composed_for_the_file(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "通报.docx"
    with pytest.raises(RuleViolation, match="肖国梁"):
        export_notice(
            workspace.ledger(), target, Edition.PUBLIC, material=notice_material(workspace)
        )
    assert not target.exists()


def test_open_matter_is_refused_by_the_three_papers_without_a_display(
    workspace: Workspace, ledger_file: Path, tmp_path: Path
) -> None:
    workspace.close()
    with pytest.raises(RuleViolation, match="肖国梁"):
        write_three_papers(ledger_file, tmp_path)
    assert not list(tmp_path.glob("*.docx"))


def test_internal_notice_may_name_people(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "通报.docx"
    export_notice(workspace.ledger(), target, Edition.INTERNAL, material=notice_material(workspace))
    assert target.exists()


def test_notice_goes_once_everything_is_decided(workspace: Workspace, tmp_path: Path) -> None:
    mask_open_matters(workspace, by="测试员", on=TODAY)
    target = tmp_path / "通报.docx"
    notice = notice_of(workspace.ledger(), Edition.PUBLIC, material=notice_material(workspace))
    save_notice(notice, target)
    assert target.exists()


def test_draft_is_refused_until_its_matters_are_decided(
    workspace: Workspace, tmp_path: Path
) -> None:
    draft = keep_draft(workspace, Edition.PUBLIC, made_at=NOW)
    target = tmp_path / "第1稿.docx"
    with pytest.raises(RuleViolation, match="肖国梁"):
        save_notice(draft_as_public(workspace, draft), target)
    mask_open_matters(workspace, by="测试员", on=TODAY)
    notice = draft_as_public(workspace, draft)
    save_notice(notice, target)
    assert not any("肖国梁" in text for text in (*notice.texts, *notice.cautions))
