"""A copy that came back: what was changed by hand in it, and what no longer holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.edited_copy import Origin
from rectify_desktop.domain.checks.figures_desk import Verdict
from rectify_desktop.domain.notice.draft_comparison import ParagraphStatus
from rectify_desktop.domain.notice.drafts import NoticeDraft
from rectify_desktop.domain.notice.notice_material import NO_MATERIAL
from rectify_desktop.domain.terms import DeclaredResult, Edition, Profile
from rectify_desktop.services.checks.check_figures import (
    FiguresMaterial,
    compared_paper,
    read_paper,
)
from rectify_desktop.services.intake.import_source import propose_text
from rectify_desktop.services.notice.word_notices import notice_of
from rectify_desktop.services.papers.export_papers import save_notice
from tests.notice_ledger import water_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.services.checks.check_figures import ComparedPaper

MATERIAL = FiguresMaterial(water_ledger(), NO_MATERIAL)


def printed() -> list[str]:
    return list(notice_of(water_ledger(), Edition.PUBLIC).texts)


def compared(lines: list[str], material: FiguresMaterial = MATERIAL) -> ComparedPaper:
    return compared_paper(material, propose_text("\n".join(lines)))


def origins(paper: ComparedPaper) -> dict[str, Origin]:
    assert paper.copy is not None
    told = zip(paper.desk.rows, paper.copy.origins, strict=True)
    return {f"{row.stated}{row.unit}": origin for row, origin in told if origin != "unchanged"}


def test_a_copy_nobody_touched_has_no_changes(tmp_path: Path) -> None:
    path = tmp_path / "通报.docx"
    for edition, profile in ((Edition.PUBLIC, None), (Edition.INTERNAL, Profile.RED_HEAD)):
        save_notice(notice_of(water_ledger(), edition, profile=profile), path)
        copy = compared_paper(MATERIAL, read_paper(path)).copy
        assert copy is not None
        assert copy.changed_count == 0
        assert (
            copy.base.name
            == f"现在的通报（{['社会公开', '党内通报'][edition is Edition.INTERNAL]}）"
        )


def test_a_number_changed_by_hand_is_told_apart() -> None:
    lines = [line.replace("停用账号12个", "停用账号20个") for line in printed()]
    paper = compared(lines)
    assert origins(paper) == {"20个": Origin.BY_HAND}
    assert {row.verdict for row in paper.desk.rows if row.stated == 20} == {Verdict.DIFFERENT}


def test_a_paragraph_written_anew_and_one_taken_out_are_told() -> None:
    lines = printed()
    del lines[10]
    lines.insert(12, "另外新建节水公园3处。")
    paper = compared(lines)
    assert paper.copy is not None
    told = [change.status for change in paper.copy.changes if change.status != "same"]
    assert set(told) == {ParagraphStatus.ADDED, ParagraphStatus.REMOVED}
    assert origins(paper) == {"3处": Origin.BY_HAND}


def test_what_the_ledger_overtook_no_longer_holds() -> None:
    ledger = water_ledger()
    done = next(f for f in ledger.findings if f.declared_result is DeclaredResult.COMPLETED)
    draft = NoticeDraft(
        ledger.round.id, 2, notice_of(ledger, Edition.PUBLIC), datetime(2026, 1, 9, tzinfo=UTC)
    )
    moved = tuple(
        replace(f, declared_result=DeclaredResult.IN_PROGRESS) if f.id == done.id else f
        for f in ledger.findings
    )
    now = FiguresMaterial(replace(ledger, findings=moved), NO_MATERIAL, (draft,))
    paper = compared(printed(), now)
    assert paper.copy is not None
    assert paper.copy.base.name == "第2稿（社会公开）"
    assert origins(paper) == {"11个": Origin.OVERTAKEN}


def test_a_foreign_paper_is_no_copy_of_ours() -> None:
    assert compared(["关于召开安全生产会议的通知", "请各科室派1人参加。"]).copy is None
