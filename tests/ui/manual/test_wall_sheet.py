"""The sheet 快速上手 is one page of A4, and all its words stand on it, beside one another."""

from __future__ import annotations

import re
import tomllib
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pdfplumber
import pytest

from rectify_desktop.ui.actions import ACTION_TABLE, ActionKey
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.main_window import MainWindow
from rectify_desktop.ui.manual.manual_pages import manual_folder, manual_pages
from rectify_desktop.ui.manual.wall_sheet import lay_out_sheet
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.printing.page_output import pages_pdf
from rectify_desktop.ui.printing.page_printing import PagePreviewDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pdfplumber.page import Page
    from pytestqt.qtbot import QtBot

_MM = 72 / 25.4
_TOUCH = 1.0
_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:回车|[A-Z0-9↓])|F\d+")


def sentences(content: Any) -> Iterator[str]:
    """Yield every piece of text of the sheet."""
    if isinstance(content, str):
        yield content
    else:
        for part in content.values() if isinstance(content, dict) else content:
            yield from sentences(part)


CONTENT = tomllib.loads((manual_folder() / "wall-sheet.toml").read_text(encoding="utf-8"))


@pytest.fixture
def sheet(tmp_path: Path, qtbot: QtBot) -> Iterator[Page]:
    prepare_application()
    target = tmp_path / "快速上手.pdf"
    target.write_bytes(pages_pdf(lay_out_sheet("巡察整改工作台")))
    with pdfplumber.open(target) as pdf:
        (page,) = pdf.pages
        yield page


def test_it_is_one_page_of_a4_with_every_word(sheet: Page) -> None:
    assert (round(sheet.width / _MM), round(sheet.height / _MM)) == (210, 297)
    drawn = sorted(char["text"] for char in sheet.chars if not char["text"].isspace())
    written = sorted(
        "巡察整改工作台" + "".join("".join(map(clean, sentences(CONTENT)))) + "1234567"
    )
    assert drawn == written


def clean(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_no_word_leaves_the_margins_or_lies_on_another(sheet: Page) -> None:
    chars = [char for char in sheet.chars if not char["text"].isspace()]
    assert all(char["x0"] > 10 * _MM and char["x1"] < 200 * _MM for char in chars)
    assert all(char["top"] > 10 * _MM and char["bottom"] < 287 * _MM for char in chars)
    for one, other in combinations(chars, 2):
        across = min(one["x1"], other["x1"]) - max(one["x0"], other["x0"])
        down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
        assert across < _TOUCH or down < _TOUCH + one["size"] / 2, (one["text"], other["text"])


def test_its_keys_are_those_of_the_page_on_keys() -> None:
    keys = next(page for page in manual_pages() if page.file_name == "keys.md").text
    for key in {key for text in sentences(CONTENT) for key in _KEY.findall(text)}:
        assert f"{key} " in keys or f"{key}、" in keys, key


def test_the_verb_of_the_menu_previews_it(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[PagePreviewDialog] = []
    monkeypatch.setattr(PagePreviewDialog, "exec", lambda dialog: shown.append(dialog))
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.actions_by_key[ActionKey.PRINT_SHEET].trigger()
    assert len(shown) == 1
    assert "快速上手" in ACTION_TABLE[ActionKey.PRINT_SHEET].text
