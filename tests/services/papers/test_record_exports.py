"""Exports: recorded once each, out of the reach of undo, and known again byte for byte."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import DatabaseReadOnly, FileProblem
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.papers.export_papers import export_notice
from rectify_desktop.services.papers.record_exports import exports, recognise, record_export
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)


@pytest.fixture
def notice(workspace: Workspace, tmp_path: Path) -> Path:
    """Return an exported notice, not yet recorded."""
    add_finding(workspace, title="路灯不亮")
    path = tmp_path / "通报（送审）.docx"
    export_notice(workspace.ledger(), path, Edition.PUBLIC)
    return path


def test_an_export_is_recorded_with_its_hash_and_known_again(
    workspace: Workspace, notice: Path, tmp_path: Path
) -> None:
    head = workspace.chain_head
    record = record_export(
        workspace, "通报", notice, exported_at=AT, edition=Edition.PUBLIC, draft_number=3
    )
    content = notice.read_bytes()
    assert (record.sha256, record.size) == (hashlib.sha256(content).hexdigest(), len(content))
    assert (record.file_name, record.draft_number, record.chain_head) == (notice.name, 3, head)
    assert exports(workspace) == [record]
    renamed = notice.rename(tmp_path / "微信收到的.docx")
    assert recognise(workspace, renamed) == record
    renamed.write_bytes(content + b" ")
    assert recognise(workspace, renamed) is None


def test_an_export_is_an_entry_of_the_log_but_no_step_to_undo(
    workspace: Workspace, notice: Path
) -> None:
    step = workspace.undo_name
    record_export(workspace, "通报", notice, exported_at=AT)
    assert workspace.operations()[0].name == "导出通报"
    assert workspace.undo_name == step
    workspace.undo()
    record_export(workspace, "通报", notice, exported_at=AT)
    assert workspace.redo_name == step
    workspace.redo()
    assert len(exports(workspace)) == 2
    assert workspace.verify_chain() > 0


def test_the_latest_of_equal_exports_is_named_and_all_are_listed_newest_first(
    workspace: Workspace, notice: Path
) -> None:
    records = [record_export(workspace, paper, notice, exported_at=AT) for paper in ("甲", "乙")]
    assert exports(workspace) == records[::-1]
    assert recognise(workspace, notice) == records[1]


def test_a_file_that_cannot_be_read_is_one_sentence_and_no_record(
    workspace: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(FileProblem, match="读不出来"):
        record_export(workspace, "通报", tmp_path / "没有.docx", exported_at=AT)
    with pytest.raises(FileProblem, match="读不出来"):
        recognise(workspace, tmp_path)
    assert exports(workspace) == []


def test_a_ledger_only_looked_at_recognises_and_refuses_to_record(
    tmp_path: Path, notice: Path
) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as created:
        record = record_export(created, "通报", notice, exported_at=AT)
    with Workspace.open(path, read_only=True) as viewed:
        assert recognise(viewed, notice) == record
        with pytest.raises(DatabaseReadOnly):
            record_export(viewed, "通报", notice, exported_at=AT)
