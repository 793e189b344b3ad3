"""Papers that leave the page: files, PDFs, drafts; each is recorded and known again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.domain.terms import Edition, WithholdingGround
from rectify_desktop.office.sources.source_text import read_source_text
from rectify_desktop.services.notice.edit_notice import edit_passage
from rectify_desktop.services.notice.keep_drafts import drafts
from rectify_desktop.services.notice.withhold_passages import withhold
from rectify_desktop.services.papers.record_exports import exports
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.papers.full_preview import FullPreview
from tests.ui.papers.hands import (
    OPENING,
    action,
    choose_paper,
    choose_passage,
    notice_text,
    rewrite,
    settle,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk, Message
    from rectify_desktop.ui.notice.draft_comparison_dialog import DraftComparisonDialog
    from rectify_desktop.ui.papers.papers_page import PapersPage


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    def answer(path: Path) -> None:
        reply = (str(path), "")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: reply)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: reply)

    return answer


def put_out(page: PapersPage, name: str, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.tasks.finished, timeout=30_000):
        action(page, name).trigger()


def test_an_export_holds_what_was_still_being_typed(
    page: PapersPage, desk: Desk, choose_file: Callable, tmp_path: Path, qtbot: QtBot
) -> None:
    choose_file(tmp_path / "通报.docx")
    choose_passage(page, OPENING).ui.passageEdit.setPlainText("现将整改情况通报如下。")

    put_out(page, "Export", desk, qtbot)

    assert "现将整改情况通报如下。" in "\n".join(read_source_text(tmp_path / "通报.docx").lines)
    (record,) = exports(desk.workspace)
    assert (record.file_name, record.edition) == ("通报.docx", Edition.PUBLIC)


def test_an_exported_file_is_known_again_and_a_changed_one_is_not(
    page: PapersPage, desk: Desk, choose_file: Callable, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "通报.docx"
    choose_file(target)
    put_out(page, "Export", desk, qtbot)
    pane = page.details.exports
    assert pane.ui.exportTree.topLevelItemCount() == 1
    assert pane.ui.exportTree.topLevelItem(0).text(1) == "通报.docx"

    pane.ui.recogniseButton.click()
    assert "完全一致" in pane.ui.recogniseLabel.text()
    target.write_bytes(target.read_bytes() + b" ")
    pane.ui.recogniseButton.click()
    assert "改过" in pane.ui.recogniseLabel.text()


def test_an_office_program_converts_the_file_that_would_be_saved(
    page: PapersPage, desk: Desk, choose_file: Callable, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    converted: list[tuple[bytes, str, Path]] = []
    monkeypatch.setattr("rectify_desktop.ui.papers.paper_verbs.can_convert_papers", lambda: True)
    monkeypatch.setattr(
        "rectify_desktop.ui.papers.paper_output.convert_paper",
        lambda content, suffix, target, **_: converted.append((content, suffix, target)),
    )
    choose_file(tmp_path / "通报.pdf")
    choose_paper(page, PaperKey.INTERNAL_NOTICE, qtbot)
    (entry,) = [a for a in page.ui.exportButton.menu().actions() if "LibreOffice" in a.text()]
    # Nothing is there to be recorded: the stand-in writes no file.
    monkeypatch.setattr("rectify_desktop.ui.papers.paper_output.record_saved", lambda *_: None)
    with qtbot.waitSignal(desk.tasks.finished, timeout=30_000):
        entry.trigger()
    (content, suffix, target) = converted[0]
    written = tmp_path / f"again{suffix}"
    written.write_bytes(content)
    assert target == tmp_path / "通报.pdf"
    assert any("巡察整改" in line for line in read_source_text(written).lines)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (PaperKey.THREE_LISTS, "三清单.xlsx"),
        (PaperKey.REVIEW_SUMMARY, "调度.xlsx"),
        (PaperKey.REPORT, "报告.docx"),
        (PaperKey.CLOSURE, "审批表.docx"),
    ],
)
def test_other_papers_are_exported_as_they_usually_leave(
    page: PapersPage,
    desk: Desk,
    choose_file: Callable,
    tmp_path: Path,
    qtbot: QtBot,
    key: PaperKey,
    name: str,
) -> None:
    choose_file(tmp_path / name)
    choose_paper(page, key, qtbot)
    put_out(page, "Export", desk, qtbot)
    assert (tmp_path / name).stat().st_size > 1000
    assert [record.file_name for record in exports(desk.workspace)] == [name]


def test_a_pdf_is_painted_page_by_page_while_the_window_lives(
    page: PapersPage, desk: Desk, choose_file: Callable, tmp_path: Path, qtbot: QtBot
) -> None:
    steps: list[tuple[int, int]] = []
    desk.tasks.progressed.connect(lambda done, total: steps.append((done, total)))
    choose_file(tmp_path / "通报.pdf")

    put_out(page, "SavePdf", desk, qtbot)

    count = page.ui.preview.view.page_count
    assert (tmp_path / "通报.pdf").read_bytes().startswith(b"%PDF")
    assert (count, count) in steps


def test_a_pdf_that_is_cancelled_leaves_no_file(
    page: PapersPage, desk: Desk, choose_file: Callable, tmp_path: Path, qtbot: QtBot
) -> None:
    choose_file(tmp_path / "通报.pdf")
    desk.tasks.progressed.connect(lambda *_: desk.tasks.cancel())

    put_out(page, "SavePdf", desk, qtbot)

    assert not (tmp_path / "通报.pdf").exists()


def test_printing_paints_every_page_off_the_clock(
    page: PapersPage,
    desk: Desk,
    messages: list[Message],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "print.pdf"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    put_out(page, "Print", desk, qtbot)
    assert (tmp_path / "print.pdf").stat().st_size > 1000
    assert "已交打印机" in messages[-1].text


def test_withheld_passages_bring_the_sheet_along(
    page: PapersPage,
    desk: Desk,
    messages: list[Message],
    choose_file: Callable,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    finding = desk.ledger.findings[0]
    withhold(desk.workspace, PassageKey(PassageKind.SITUATION, finding.id), WithholdingGround.HYPE)
    settle(page, qtbot)
    choose_file(tmp_path / "通报.docx")
    put_out(page, "Export", desk, qtbot)

    assert "审签" in messages[-1].text
    messages[-1].action.run()
    assert page.ui.paperList.key is PaperKey.WITHHOLDING_SHEET


def test_ctrl_s_stores_what_is_typed_and_says_where_it_is(
    page: PapersPage, workspace: Workspace, messages: list[Message]
) -> None:
    choose_passage(page, OPENING).ui.passageEdit.setPlainText("开头改写过。")
    action(page, "Save").trigger()

    assert workspace.undo_name == "修改通报文字"
    assert "不用另存" in messages[-1].text


def test_a_draft_is_kept_compared_and_gone_back_to(
    page: PapersPage, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = page.details.notice.drafts
    rewrite(page, OPENING, "第一稿的开头。", qtbot)
    pane.ui.noteEdit.setText("送审")
    pane.ui.keepButton.click()
    rewrite(page, OPENING, "第二稿的开头。", qtbot)
    action(page, "KeepDraft").trigger()

    kept = drafts(workspace, Edition.PUBLIC)
    assert [(d.number, d.note) for d in kept] == [(1, "送审"), (2, "")]
    assert [pane.ui.draftTree.topLevelItem(at).text(0) for at in range(2)] == ["第2稿", "第1稿"]

    shown: list[str] = []

    def look(dialog: DraftComparisonDialog) -> int:
        shown.append(dialog.ui.comparisonEdit.toPlainText())
        shown.append(dialog.ui.summaryLabel.text())
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    pane.ui.draftTree.selectAll()
    pane.ui.compareButton.click()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert "第一稿的开头。" in shown[0]
    assert "第二稿的开头。" in shown[0]
    assert shown[1] == "共1段有改动"

    pane.ui.draftTree.clearSelection()
    pane.ui.draftTree.topLevelItem(1).setSelected(True)
    pane.ui.restoreButton.click()
    settle(page, qtbot)
    assert "第一稿的开头。" in notice_text(page)


def test_a_draft_is_compared_with_the_notice_as_it_is(
    page: PapersPage, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.details.notice.keep_draft()
    shown: list[str] = []

    def look(dialog: DraftComparisonDialog) -> int:
        shown.append(dialog.ui.summaryLabel.text())
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    page.details.notice.drafts.ui.compareNowButton.click()
    qtbot.waitUntil(lambda: len(shown) == 1)
    opening = choose_passage(page, OPENING).state.text
    edit_passage(workspace, Edition.PUBLIC, OPENING, opening + "特此通报。")
    page.details.notice.drafts.ui.compareNowButton.click()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown == ["完全一样", "共1段有改动"]


def test_the_whole_screen_shows_the_same_pages(page: PapersPage, qtbot: QtBot) -> None:
    action(page, "Preview").trigger()
    full = page.findChild(FullPreview)
    assert full is not None
    assert full.view.page_count == page.ui.preview.view.page_count
    with qtbot.waitSignal(full.destroyed):
        QTest.keyClick(full, Qt.Key.Key_Escape)
