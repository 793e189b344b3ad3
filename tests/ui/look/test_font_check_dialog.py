"""字体检查: which official faces are here, a line of each as printed, and how to get the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.ui.look.font_check_dialog import FontCheckDialog
from rectify_desktop.ui.printing.face_standings import face_standings
from rectify_desktop.ui.printing.missing_faces import missing_faces

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OFFICIAL = {"方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "Times New Roman"}


def rows_of(dialog: FontCheckDialog) -> dict[str, list[str]]:
    tree = dialog.findChild(QTreeWidget, "fontRows")
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {item.text(0): [item.text(column) for column in range(1, 5)] for item in items}


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    names = {"SimHei", "仿宋", "宋体", "Noto Serif CJK SC"}
    monkeypatch.setattr(QFontDatabase, "families", lambda: sorted(names))
    return names


def test_every_official_face_is_told_of(qtbot: QtBot) -> None:
    dialog = FontCheckDialog(DEFAULT_FONTS)
    qtbot.addWidget(dialog)

    assert set(rows_of(dialog)) == OFFICIAL


@pytest.mark.usefixtures("installed")
def test_a_face_that_is_there_prints_itself_and_another_its_stand_in(qtbot: QtBot) -> None:
    dialog = FontCheckDialog(DEFAULT_FONTS)
    qtbot.addWidget(dialog)
    rows = rows_of(dialog)

    assert rows["黑体"][1:3] == ["已安装", "黑体"]
    assert rows["仿宋_GB2312"][1:3] == ["没有", "仿宋"]
    assert rows["Times New Roman"][1:3] == ["没有", "宋体"]


def test_the_page_and_the_notice_before_an_export_say_the_same() -> None:
    told = {face.name: face.stand_in for face in missing_faces(DEFAULT_FONTS)}
    shown = {
        face.name: face.printed
        for face in face_standings(DEFAULT_FONTS)
        if not face.is_installed and face.name in told
    }

    assert shown == told


def test_a_face_the_office_chose_comes_first_and_the_official_one_is_still_told() -> None:
    faces = face_standings(replace(DEFAULT_FONTS, body="云溪仿宋"))

    names = [face.name for face in faces]
    assert names.index("云溪仿宋") < names.index("仿宋_GB2312")
    assert next(face for face in faces if face.name == "仿宋_GB2312").use == "正文（公文常用）"


def test_the_sample_is_set_in_what_is_printed() -> None:
    for face in face_standings(DEFAULT_FONTS):
        if face.printed in QFontDatabase.families():
            assert QFontInfo(face.sample_font(20)).family() == face.printed


@pytest.mark.usefixtures("installed")
def test_the_first_missing_face_is_current_and_says_how_it_is_got(qtbot: QtBot) -> None:
    dialog = FontCheckDialog(DEFAULT_FONTS)
    qtbot.addWidget(dialog)
    way = dialog.findChild(QLabel, "fontWayLabel")

    assert way.text().startswith("方正小标宋简体：")
    tree = dialog.findChild(QTreeWidget, "fontRows")
    tree.setCurrentItem(tree.topLevelItem(1))
    assert way.text().startswith("仿宋_GB2312：")


def test_a_face_of_the_offices_own_has_a_way_too(qtbot: QtBot) -> None:
    dialog = FontCheckDialog(replace(DEFAULT_FONTS, title="云溪标宋"))
    qtbot.addWidget(dialog)

    assert "信息化部门" in dialog.findChild(QLabel, "fontWayLabel").text()


def test_the_list_can_be_handed_on(qtbot: QtBot) -> None:
    dialog = FontCheckDialog(DEFAULT_FONTS)
    qtbot.addWidget(dialog)

    dialog.findChild(QPushButton, "copyFontsButton").click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(OFFICIAL)
    assert lines[0].startswith("方正小标宋简体\t标题\t")
