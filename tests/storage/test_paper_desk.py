"""The paper desk in the file: what the schema refuses, old files, values kept as JSON."""

from __future__ import annotations

import json
import shutil
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.deadline import DueStanding, DueState
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.domain.notice.notice import Notice
from rectify_desktop.domain.notice.notice_parts import Face
from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.progress import ProgressReview, ReviewSeries
from rectify_desktop.domain.review.review_sheet import ReviewSheet, compose_review_sheet
from rectify_desktop.domain.terms import DeclaredResult, Edition, WithholdingGround
from rectify_desktop.services.notice.edit_notice import edit_passage
from rectify_desktop.services.notice.keep_drafts import keep_draft
from rectify_desktop.services.notice.withhold_passages import withhold
from rectify_desktop.services.notice.word_notices import notice_material
from rectify_desktop.services.papers.record_exports import record_export
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage.value_json import value_json, value_of
from tests.invented_ledger import TODAY
from tests.notice_ledger import water_ledger
from tests.storage.ledger_samples import add_finding, connection_of

VALUES = Path(__file__).resolve().parents[1] / "data" / "values"
SCHEMAS = Path(__file__).resolve().parents[1] / "data" / "schemas"
AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
OPENING = PassageKey(PassageKind.OPENING)


def sheet() -> ReviewSheet:
    """Return the sheet of a full ledger with open findings."""
    ledger = water_ledger()
    findings = tuple(
        replace(finding, declared_result=DeclaredResult.IN_PROGRESS if at % 2 else None)
        for at, finding in enumerate(ledger.findings)
    )
    ledger = replace(ledger, findings=findings)
    series = ReviewSeries(ledger.round.id, "周调度")
    review = ProgressReview(series.id, TODAY, TODAY)
    return compose_review_sheet(ledger, series, review, {}, {}, today=TODAY)


# Old files


@pytest.mark.parametrize("version", [1, 2])
def test_a_ledger_from_before_the_paper_desk_has_an_empty_one_and_uses_it(
    version: int, tmp_path: Path
) -> None:
    path = Path(shutil.copy(SCHEMAS / f"ledger_v{version}.zgtz", tmp_path / "旧台账.zgtz"))
    with Workspace.open(path) as workspace:
        material = notice_material(workspace)
        assert (material.edits, material.withheld) == ((), ())
        assert workspace.exports.of_round(workspace.current_round().id) == []
        edit_passage(workspace, None, OPENING, "升级以后写的开头。")
    with Workspace.open(path) as workspace:
        assert [edit.text for edit in notice_material(workspace).edits] == [
            "升级以后写的开头。",
            "升级以后写的开头。",
        ]
        assert workspace.undo_name == "修改通报文字"
        workspace.undo()
        assert workspace.undo_name == "填写进展"
        assert workspace.verify_chain() > 0


def test_all_of_the_paper_desk_survives_closing(tmp_path: Path) -> None:
    path, paper = tmp_path / "台账.zgtz", tmp_path / "通报.docx"
    paper.write_bytes(b"docx")
    with Workspace.create(path) as workspace:
        finding = add_finding(workspace, "路灯不亮")
        edit_passage(workspace, Edition.PUBLIC, OPENING, "手写。\n\n　第二段 ")
        item = withhold(
            workspace,
            PassageKey(PassageKind.SITUATION, finding.id),
            WithholdingGround.SENSITIVE,
            note="说明",
            decided_by="周主任",
            decided_on=date(2026, 3, 9),
        )
        draft = keep_draft(workspace, Edition.PUBLIC, made_at=AT, note="送审")
        record = record_export(workspace, "通报", paper, exported_at=AT, draft_number=draft.number)
        material, round_id = notice_material(workspace), workspace.current_round().id
        head = workspace.chain_head
    with Workspace.open(path, read_only=True) as workspace:
        assert notice_material(workspace) == material
        assert material.withheld == (item,)
        assert workspace.drafts.of_round(round_id, Edition.PUBLIC) == [draft]
        assert workspace.drafts.get(draft.id) == draft
        assert workspace.exports.of_round(round_id) == [record]
        assert workspace.chain_head == head


# What the schema itself refuses


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("passage_edit", "text = ''"),
        ("passage_edit", "edition = 'both'"),
        ("passage_edit", "kind = 'finding'"),
        ("passage_edit", "finding_uid = NULL"),
        ("passage_edit", "finding_uid = 'nobody'"),
        ("withheld_item", "ground = NULL"),
        ("withheld_item", "ground = 'shame'"),
        ("withheld_item", "kind = 'closing', finding_uid = NULL"),
        ("withheld_item", "decided_on = '上周'"),
        ("notice_draft", "content = '正文'"),
        ("notice_draft", "number = 0"),
        ("notice_draft", "profile = 'plain'"),
        ("export_record", "sha256 = 'abc'"),
        ("held_sheet", "content = '调度表'"),
    ],
)
def test_what_the_domain_does_not_know_cannot_be_stored(
    workspace: Workspace, table: str, change: str, tmp_path: Path
) -> None:
    fill_the_desk(workspace, tmp_path)
    with pytest.raises(sqlite3.IntegrityError), workspace.operation("改动"):
        connection_of(workspace).execute(f"UPDATE {table} SET {change}")


def test_a_passage_is_edited_and_a_draft_numbered_only_once(
    workspace: Workspace, tmp_path: Path
) -> None:
    fill_the_desk(workspace, tmp_path)
    for table in ("passage_edit", "withheld_item", "notice_draft", "held_sheet"):
        columns = [
            name
            for _, name, *_ in connection_of(workspace).tuples(f"PRAGMA table_info({table})")
            if name not in ("id", "uid")
        ]
        listed = ", ".join(columns)
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"), workspace.operation("重复"):
            connection_of(workspace).execute(
                f"INSERT INTO {table} (uid, {listed}) SELECT 'again', {listed} FROM {table}"
            )


def fill_the_desk(workspace: Workspace, folder: Path) -> None:
    """Put one row into every table of the desk."""
    finding = add_finding(workspace, "路灯不亮")
    situation = PassageKey(PassageKind.SITUATION, finding.id)
    edit_passage(workspace, Edition.PUBLIC, situation, "手写。")
    withhold(workspace, situation, WithholdingGround.HYPE)
    keep_draft(workspace, Edition.PUBLIC, made_at=AT)
    paper = folder / "通报.docx"
    paper.write_bytes(b"docx")
    record_export(workspace, "通报", paper, exported_at=AT)
    series = ReviewSeries(workspace.current_round().id, "周调度")
    review = ProgressReview(series.id, TODAY, TODAY)
    with workspace.operation("调度"):
        workspace.progress.save_series(series)
        workspace.progress.save_review(review)
        workspace.held_sheets.keep(review.id, sheet())


# Values kept as JSON


def test_a_sheet_comes_back_figure_by_figure() -> None:
    kept = sheet()
    found = value_of(value_json(kept))
    assert found == kept
    assert found.rows[0].due_state == kept.rows[0].due_state
    assert isinstance(found.rows[0].due_state.standing, DueStanding)
    assert found.figures[0].of(DeclaredResult.IN_PROGRESS) == 6


def test_a_sheet_kept_before_a_field_was_added_takes_its_default() -> None:
    held = json.loads(value_json(sheet()))
    del held["cycle"], held["basis"]
    for row in held["rows"]:
        del row["unanswered"]
    assert value_of(json.dumps(held)) == sheet()


def test_a_sheet_held_in_an_earlier_version_still_says_what_it_said() -> None:
    found = value_of((VALUES / "held_sheet_v5.json").read_text(encoding="utf-8"))
    assert isinstance(found, ReviewSheet)
    assert found.period_text == "2026年3月9日至3月15日（第11周）"
    assert [(row.number, row.progress, row.due_state.text) for row in found.rows] == [
        ("1.1", "已召开部署会", "超期71天"),
        ("1.2", "", "超期71天"),
    ]
    assert (found.unfilled, found.overdue, found.chair) == (1, 2, "陆远征")
    assert found.figures[0].sum_text == "2 = 2 整改中"


def test_a_draft_kept_in_an_earlier_version_still_reads_word_for_word() -> None:
    held = value_of((VALUES / "notice_draft_v5.json").read_text(encoding="utf-8"))
    notice, (edit,) = held["notice"], held["edits"]
    assert isinstance(notice, Notice)
    assert notice.frame is not None
    assert notice.frame.document_number == "青水党〔2026〕3号"
    assert edit.text == "手工改过的整改情况。"
    (line,) = [part for part in notice.paragraphs if part.passage == edit.key]
    assert line.text == "整改情况：手工改过的整改情况。"
    assert line.runs[0].face is Face.LABEL


def test_a_field_that_was_dropped_is_passed_over() -> None:
    held = json.loads(value_json(DueState(DueStanding.OVERDUE, -3)))
    assert value_of(json.dumps({**held, "light": "红"})) == DueState(DueStanding.OVERDUE, -3)


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.text()
        | st.dates()
        | st.sampled_from([*DueStanding, *Edition])
        | st.builds(PassageKey, st.just(PassageKind.PLAN), st.text().map(FindingId)),
        lambda inner: st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
    )
)
def test_any_value_comes_back_equal_and_of_its_kind(value: object) -> None:
    found = value_of(value_json(value))
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("value", [object(), {1, 2}, AT, Path("a"), sqlite3.Row])
def test_a_value_of_no_module_of_ours_is_a_bug_and_not_stored(value: object) -> None:
    with pytest.raises(TypeError):
        value_json(value)
