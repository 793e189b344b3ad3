"""The menu 输出: every part of the pack in every form, and the last choice again."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from rectify_desktop.services.findings.register_findings import assign
from rectify_desktop.services.review.fill_in_review import ProgressField, fill_in
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.review.review_output_menu import Output, OutputKind, PackChoice
from rectify_desktop.ui.review.review_page import ReviewPage
from tests.invented_ledger import TODAY
from tests.ui.review.hands import action_named, finding_at, stored, trigger, type_latin

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.review.review_sheet import ReviewSheet
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk, Message
    from rectify_desktop.ui.printing.page_marks import LaidPaper


@pytest.fixture
def put_out(page: ReviewPage, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Output, ReviewSheet]]:
    """Return what the page hands over to be put out, instead of putting it out."""
    heard: list[tuple[Output, ReviewSheet]] = []
    monkeypatch.setattr(page._papers, "put_out", lambda *told: heard.append(told))
    return heard


def entry(page: ReviewPage, choice: PackChoice, kind: OutputKind) -> QAction:
    name = f"review{choice.title()}{kind.title()}Entry"
    parts = page._outputs.menu.findChildren(QMenu)
    entries = [each for part in parts for each in part.actions()]
    return next(each for each in entries if each.objectName() == name)


@pytest.mark.parametrize("choice", PackChoice)
@pytest.mark.parametrize("kind", OutputKind)
def test_every_part_can_be_had_in_every_form(
    page: ReviewPage,
    put_out: list[tuple[Output, ReviewSheet]],
    choice: PackChoice,
    kind: OutputKind,
) -> None:
    entry(page, choice, kind).trigger()
    assert [output for output, _ in put_out] == [Output(choice, kind)]


def test_a_click_on_the_button_does_again_what_was_chosen_last(
    page: ReviewPage, put_out: list[tuple[Output, ReviewSheet]]
) -> None:
    assert page.ui.outputButton.text() == "打印全套"
    entry(page, PackChoice.LEADERS, OutputKind.WORD).trigger()
    assert page.ui.outputButton.text() == "按领导存Word"
    page.ui.outputButton.click()
    assert [output for output, _ in put_out] == [Output(PackChoice.LEADERS, OutputKind.WORD)] * 2


def test_the_last_choice_is_remembered_for_the_next_day(
    page: ReviewPage, desk: Desk, qtbot: QtBot, put_out: list[object], tmp_path: Path
) -> None:
    entry(page, PackChoice.DEPARTMENTS, OutputKind.EXCEL).trigger()
    desk.settings = Settings(tmp_path / "settings.ini")
    tomorrow = ReviewPage(desk)
    qtbot.addWidget(tomorrow)
    assert tomorrow._outputs.last == Output(PackChoice.DEPARTMENTS, OutputKind.EXCEL)


def test_a_choice_of_another_program_is_passed_over(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.remember_choice("reviewOutput", "wall paint")
    page = ReviewPage(desk)
    qtbot.addWidget(page)
    assert page._outputs.last == Output(PackChoice.PACK, OutputKind.PRINT)


@pytest.mark.parametrize(
    ("verb", "output"),
    [
        ("Preview", Output(PackChoice.SUMMARY, OutputKind.PREVIEW)),
        ("Print", Output(PackChoice.SUMMARY, OutputKind.PRINT)),
        ("SavePdf", Output(PackChoice.SUMMARY, OutputKind.PDF)),
        ("PrintPack", Output(PackChoice.PACK, OutputKind.PRINT)),
    ],
)
def test_four_of_them_have_a_key_that_leaves_the_last_choice_alone(
    page: ReviewPage, put_out: list[tuple[Output, ReviewSheet]], verb: str, output: Output
) -> None:
    action = action_named(page, verb)
    keys = action.shortcut().toString()
    assert keys
    assert entry(page, *output).text().endswith(f"\t{keys}")
    action.trigger()
    assert [each for each, _ in put_out] == [output]
    assert page.ui.outputButton.text() == "打印全套"


def test_paper_holds_what_was_still_being_typed_and_what_changed(
    page: ReviewPage, workspace: Workspace, put_out: list[tuple[Output, ReviewSheet]]
) -> None:
    finding_id = finding_at(page, 0)
    type_latin("last words")
    trigger(page, "PrintPack")

    ((_, sheet),) = put_out
    assert [u.progress for u in stored(workspace).values()] == ["last words"]
    assert "last words" in {r.progress for r in sheet.rows if r.finding_id == finding_id}
    assert sheet.changes is not None


def test_a_held_review_is_put_out_as_it_was_held(
    page: ReviewPage, workspace: Workspace, put_out: list[tuple[Output, ReviewSheet]]
) -> None:
    finding_id = finding_at(page, 0)
    fill_in(workspace, TODAY, finding_id, ProgressField.PROGRESS, "已盘点")
    trigger(page, "Hold")
    trigger(page, "PrintPack")
    assign(workspace, finding_id, lead_officials="后来的领导")
    trigger(page, "PrintPack")

    (_, before), (_, after) = put_out
    assert after == before
    assert "后来的领导" not in after.leaders


@pytest.mark.parametrize(
    ("kind", "suffix", "start"),
    [
        (OutputKind.PDF, ".pdf", b"%PDF-"),
        (OutputKind.EXCEL, ".xlsx", b"PK\x03\x04"),
        (OutputKind.WORD, ".docx", b"PK\x03\x04"),
    ],
)
def test_the_pack_is_saved_as_a_file(
    page: ReviewPage,
    messages: list[Message],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    kind: OutputKind,
    suffix: str,
    start: bytes,
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        asked.append(proposal)
        return str(tmp_path / f"调度{suffix}"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    entry(page, PackChoice.PACK, kind).trigger()
    qtbot.waitUntil(lambda: any("已保存" in message.text for message in messages), timeout=20000)

    content = (tmp_path / f"调度{suffix}").read_bytes()
    assert content.startswith(start)
    assert f"周调度表（全套）（2026-03-09）{suffix}" in asked[0]
    if kind is OutputKind.EXCEL:
        sheets = openpyxl.load_workbook(BytesIO(content)).sheetnames
        assert len(sheets) == 1 + 4 + 4


def test_preview_shows_the_part_that_was_asked_for(
    page: ReviewPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[LaidPaper] = []
    monkeypatch.setattr(
        "rectify_desktop.ui.review.review_papers.show_preview", lambda _page, p: seen.append(p)
    )
    entry(page, PackChoice.LEADERS, OutputKind.PREVIEW).trigger()
    qtbot.waitUntil(lambda: bool(seen), timeout=20000)
    assert [paper.title for paper in seen] == ["云溪区市政园林局巡察整改周调度表（按领导）"]


def test_the_paragraph_on_what_changed_can_be_copied(
    page: ReviewPage, messages: list[Message]
) -> None:
    trigger(page, "CopyChanges")
    passage = QGuiApplication.clipboard().text()
    assert passage.startswith("截至2026年3月12日，")
    assert passage in messages[-1].text


def test_an_empty_ledger_offers_no_output(desk: Desk, qtbot: QtBot) -> None:
    page = ReviewPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert not page.ui.outputButton.isEnabled()
    assert not page._outputs.menu.menuAction().isEnabled()
