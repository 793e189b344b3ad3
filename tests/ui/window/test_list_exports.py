"""Exporting lists from the window: asked, saved in any format, and had the same way next time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import openpyxl
import pytest

from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.list_layout import (
    THREE_LISTS,
    ListedColumn,
    ListKind,
    ListLayout,
    usual_layout,
)
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.paths import user_data_folder
from rectify_desktop.services.papers.list_layouts import layout_for
from rectify_desktop.services.papers.record_exports import recognise
from rectify_desktop.ui.lists.list_layout_dialog import ListLayoutDialog, ListOrder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

OWN = ListLayout(
    ListKind.RECTIFICATION,
    (ListedColumn(ColumnRole.NUMBER), ListedColumn(ColumnRole.FINDING, "反馈意见")),
    signatures=("党组书记",),
)


def answer(monkeypatch: pytest.MonkeyPatch, order: ListOrder | None) -> None:
    monkeypatch.setattr(ListLayoutDialog, "ask", lambda *_: order)


def headings(path: Path) -> list[str]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    row = int(sheet.print_title_rows.strip("$").split(":")[0])
    return [str(cell.value) for cell in sheet[row]]


def test_a_chosen_list_is_saved_recorded_and_had_again_by_one_key(
    window: MainWindow,
    do: Callable,
    choose_file: Callable,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = tmp_path / "甲.xlsx", tmp_path / "乙.xlsx"
    shown = replace(OWN, shown=ListFilter(only_open=True))
    answer(monkeypatch, ListOrder((shown,), (shown,), ".xlsx"))
    choose_file(first)
    with qtbot.waitSignal(window.tasks.finished, timeout=20_000):
        do("exportListsAction")
    assert headings(first) == ["序号", "反馈意见"]
    record = recognise(window.desk.workspace, first)
    assert record is not None
    assert record.paper == "巡察整改清单"
    choose_file(second)
    with qtbot.waitSignal(window.tasks.finished, timeout=20_000):
        do("exportLedgerAction")
    # The columns stay; a filter nobody asked for would leave findings out unseen.
    assert headings(second) == ["序号", "反馈意见"]
    rows = openpyxl.load_workbook(second).worksheets[0].max_row
    assert rows > openpyxl.load_workbook(first).worksheets[0].max_row


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_three_lists_are_saved_as_one_file(
    suffix: str,
    window: MainWindow,
    do: Callable,
    choose_file: Callable,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    layouts = tuple(usual_layout(kind) for kind in THREE_LISTS)
    answer(monkeypatch, ListOrder(layouts, layouts, suffix))
    target = tmp_path / f"三清单{suffix}"
    choose_file(target)
    with qtbot.waitSignal(window.tasks.finished, timeout=20_000):
        do("exportListsAction")
    assert target.is_file()
    assert "已保存“三清单" in window.ui.messageBar.text
    # What nobody changed is not written down.
    assert not (user_data_folder() / "vocabulary" / "list_layouts.toml").exists()


def test_a_list_as_pdf_is_painted(
    window: MainWindow,
    do: Callable,
    choose_file: Callable,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer(monkeypatch, ListOrder((OWN,), (OWN,), ".pdf"))
    target = tmp_path / "清单.pdf"
    choose_file(target)
    do("exportListsAction")
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")


def test_nothing_happens_when_the_dialog_is_left(
    window: MainWindow, do: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, None)
    do("exportListsAction")
    assert not window.tasks.is_busy
    assert layout_for(window.desk.ledger, ListKind.RECTIFICATION) == usual_layout(
        ListKind.RECTIFICATION
    )


def test_a_file_of_layouts_broken_by_hand_is_told(window: MainWindow, do: Callable) -> None:
    path = user_data_folder() / "vocabulary" / "list_layouts.toml"
    path.parent.mkdir(parents=True)
    path.write_text("[[lists]", encoding="utf-8")
    for name in ("exportLedgerAction", "exportListsAction"):
        do(name)
        assert window.ui.messageBar.property("isError")
        assert "list_layouts.toml" in window.ui.messageBar.text
