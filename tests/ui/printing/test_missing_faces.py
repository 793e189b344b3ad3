"""Which official faces are missing, told once and without holding anything up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QDialog

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS, PaperFonts
from rectify_desktop.ui.look.font_report import report_missing_faces
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.printing.missing_faces import (
    MissingFace,
    missing_faces,
    missing_faces_text,
)
from rectify_desktop.ui.printing.paper_faces import PaperFaces
from rectify_desktop.ui.printing.print_fonts import FaceKind, families, font_of, needs_bold

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.ui.desk import Desk, Message

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of installed families, to be filled by the test."""
    known: list[str] = ["Noto Serif CJK SC", "Noto Sans CJK SC"]
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: known)
    return known


def test_every_missing_face_is_named_with_what_is_printed_instead(installed: list[str]) -> None:
    installed += ["黑体", "仿宋"]
    assert missing_faces(DEFAULT_FONTS) == (
        MissingFace("仿宋_GB2312", "仿宋"),
        MissingFace("方正小标宋简体", "Noto Serif CJK SC"),
        MissingFace("楷体_GB2312", "Noto Serif CJK SC"),
        MissingFace("宋体", "Noto Serif CJK SC"),
    )


def test_a_face_installed_under_its_english_name_is_not_missing(installed: list[str]) -> None:
    installed += ["SimHei", "SimSun", "FangSong", "KaiTi", "方正小标宋简体"]
    assert missing_faces(replace(DEFAULT_FONTS, body="仿宋", kai="楷体")) == ()


def test_the_report_says_that_the_file_keeps_the_official_name(installed: list[str]) -> None:
    text = missing_faces_text(missing_faces(DEFAULT_FONTS))
    assert "本机没有字体仿宋_GB2312、方正小标宋简体" in text
    assert "黑体以“Noto Sans CJK SC”代替" in text
    assert "文件里仍写正式字体名" in text
    assert missing_faces_text(()) == ""


def test_the_clerk_is_told_once(installed: list[str], desk: Desk, messages: list[Message]) -> None:
    assert report_missing_faces(desk)
    assert report_missing_faces(desk) == ""
    assert len(messages) == 1
    assert not messages[0].is_error
    installed.append("仿宋_GB2312")
    assert "仿宋_GB2312" not in report_missing_faces(desk)
    assert len(messages) == 2


@pytest.mark.usefixtures("installed")
def test_what_is_told_leads_to_the_page_of_faces(
    desk: Desk, messages: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QDialog] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: opened.append(dialog))
    report_missing_faces(desk)
    action = messages[0].action
    assert action is not None
    assert action.text == "字体检查"

    action.run()

    assert [dialog.windowTitle() for dialog in opened] == ["字体检查"]


@pytest.mark.parametrize("kind", FaceKind)
def test_no_face_is_left_to_the_computer(kind: FaceKind) -> None:
    stack = families(kind, getattr(DEFAULT_FONTS, kind.value))
    assert stack[0] == getattr(DEFAULT_FONTS, kind.value)
    assert any(name.endswith(" SC") for name in stack)
    assert not any("JP" in name or "Kai" in name for name in stack if kind is not FaceKind.KAI)


def test_where_official_faces_are_missing_chinese_forms_are_taken() -> None:
    if "Noto Serif CJK SC" not in QFontDatabase.families():
        pytest.skip("Noto Serif CJK SC is not installed")
    face = PaperFaces(PaperFonts(body="没有的字体")).body()
    assert QFontInfo(font_of(face)).family() == "Noto Serif CJK SC"


def test_the_faces_of_papers_are_kept_for_this_desk(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    assert Settings(file).paper_fonts() == DEFAULT_FONTS
    chosen = replace(DEFAULT_FONTS, body="仿宋", title="华文中宋")
    Settings(file).save_paper_fonts(chosen)
    assert Settings(file).paper_fonts() == chosen


def test_a_title_is_bold_only_where_a_common_face_stands_in(installed: list[str]) -> None:
    needs_bold.cache_clear()
    assert PaperFaces(DEFAULT_FONTS).title().is_bold
    installed.append("方正小标宋_GBK")
    needs_bold.cache_clear()
    assert not PaperFaces(DEFAULT_FONTS).title().is_bold
    needs_bold.cache_clear()
