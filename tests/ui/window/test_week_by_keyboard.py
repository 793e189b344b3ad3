"""A whole working week through the real window with the hands on the keyboard alone.

Nothing is clicked and no method of the program is called to make something happen: keys go to
whatever has the focus. File dialogs are the system's, so their answers are given.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, cast

import openpyxl
import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from rectify_desktop.ui.intake.import_dialog import ImportDialog
from tests.ui.review.hands import stored, stored_review, type_chinese

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.main_window import MainWindow

Key = Qt.Key
_Held = Qt.KeyboardModifier
# Papers are made beside the window; a busy machine takes its time.
_LONG = 40_000
_NOTICE = """中共松石镇委员会关于巡察整改进展情况的通报
一、组织整改情况
镇党委成立领导小组。截至2026年2月20日，巡察反馈的3个问题，已完成整改1个。
二、整改进展情况
（一）基层治理不实
1.河道巡护不经常。
整改结果：完成
整改情况：组织巡护12次，清理垃圾3处。
2.议事会议记录不完整。
整改结果：整改中
整改情况：已补记会议4次。
（二）作风建设不严
1.公务接待审批滞后。
整改结果：整改中
整改情况：修订接待办法，逐单核对。
三、下一步安排
持续抓好整改。
"""


class Hands:
    """Ten fingers: keys, and the characters an input method hands over."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window

    @property
    def ledger(self) -> Ledger:
        assert self._window.desk is not None
        return self._window.desk.ledger

    @property
    def workspace(self) -> Workspace:
        assert self._window.desk is not None
        return self._window.desk.workspace

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _Held.NoModifier) -> None:
        QTest.keyClick(self._focused(), key, held)
        self.wait_for_work()

    def control(self, key: Qt.Key, held: Qt.KeyboardModifier = _Held.NoModifier) -> None:
        self.press(key, _Held.ControlModifier | held)

    def type_chinese(self, words: str) -> None:
        type_chinese(words)
        QApplication.processEvents()

    def _focused(self) -> QWidget:
        """Return where keys go; where a dialog closed, a desktop turns to the window again."""
        if QApplication.focusWidget() is None:
            self._window.activateWindow()
            self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return cast("QWidget", QApplication.focusWidget())

    def wait_for_work(self) -> None:
        desk = self._window.desk
        self._qtbot.waitUntil(lambda: desk is None or not desk.tasks.is_busy, timeout=_LONG)
        QApplication.processEvents()

    def choose_in_menu(self, mnemonic: Qt.Key, *titles: str) -> None:
        """Open a menu by Alt and its letter, walk down to each title, and take the last."""
        QTest.keyClick(self._focused(), mnemonic, _Held.AltModifier)
        QApplication.processEvents()
        for at, title in enumerate(titles):
            menu = cast("QMenu", QApplication.activePopupWidget())
            assert isinstance(menu, QMenu), title
            for _ in menu.actions():
                active = menu.activeAction()
                if active is not None and active.text().startswith(title):
                    break
                QTest.keyClick(menu, Key.Key_Down)
            is_last = at == len(titles) - 1
            QTest.keyClick(menu, Key.Key_Return if is_last else Key.Key_Right)
        self.wait_for_work()


@pytest.fixture
def hands(bare_window: MainWindow, empty_file: Path, qtbot: QtBot) -> Hands:
    """Return the hands over a window on an empty ledger."""
    assert bare_window.open_ledger(empty_file)
    QApplication.processEvents()
    return Hands(qtbot, bare_window)


class SavedPapers:
    """Answers every question for a file; called, it waits for the next one and returns it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self._asked: list[Path] = []
        self._taken = 0

    def answer(self, _parent: object, _title: str, proposal: str, *_: object) -> tuple[str, str]:
        suffix = "." + proposal.rpartition(".")[2]
        self._asked.append(self._folder / f"{len(self._asked)}{suffix}")
        return str(self._asked[-1]), ""

    @property
    def _is_next_saved(self) -> bool:
        return len(self._asked) > self._taken and self._asked[self._taken].exists()

    def __call__(self, suffix: str) -> Path:
        self._qtbot.waitUntil(lambda: self._is_next_saved, timeout=_LONG)
        path = self._asked[self._taken]
        self._taken += 1
        assert path.suffix == suffix
        return path


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> SavedPapers:
    papers = SavedPapers(qtbot, tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", papers.answer)
    return papers


def test_a_week_from_import_to_export(
    hands: Hands, saved: SavedPapers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImportDialog, "exec", lambda dialog: _import_by_keys(hands, dialog))

    # Monday: the notice comes by mail and is pasted.
    QGuiApplication.clipboard().setText(_NOTICE)
    hands.control(Key.Key_I)
    titles = [finding.title for finding in hands.ledger.findings]
    assert titles == ["河道巡护不经常", "议事会议记录不完整", "公务接待审批滞后"]

    # Tuesday: what the list lacks is written into its cells.
    hands.control(Key.Key_2)
    hands.press(Key.Key_F2)
    hands.press(Key.Key_End)
    hands.type_chinese("，台账不全")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Tab)
    hands.type_chinese("钟岩")
    hands.press(Key.Key_Tab)
    hands.type_chinese("党政办")
    hands.press(Key.Key_Return)
    first, second, _ = hands.ledger.findings
    assert first.title == "河道巡护不经常，台账不全"
    assert hands.ledger.person_names(second.lead_officials) == "钟岩"
    assert hands.ledger.department_names(second.responsible_departments) == "党政办"
    hands.control(Key.Key_Z)
    assert hands.ledger.department_names(hands.ledger.findings[1].responsible_departments) == ""
    hands.control(Key.Key_Y)

    # Thursday: what the offices report.
    hands.control(Key.Key_3)
    hands.type_chinese("补记会议2次")
    hands.press(Key.Key_Tab)
    hands.type_chinese("两名记录员调离")
    hands.press(Key.Key_Return)
    hands.control(Key.Key_0)
    reported = stored(hands.workspace)
    assert [each.progress for each in reported.values()] == ["补记会议2次", ""]
    assert [each.no_progress for each in reported.values()] == [False, True]

    # Friday: the sheet is saved for the meeting, then the review is frozen.
    hands.control(Key.Key_S, _Held.ShiftModifier)
    assert saved(".pdf").read_bytes().startswith(b"%PDF")
    hands.choose_in_menu(Key.Key_W, "输出", "全套", "存为Excel")
    pack = openpyxl.load_workbook(BytesIO(saved(".xlsx").read_bytes()))
    assert "补记会议2次" in _words(pack)
    hands.choose_in_menu(Key.Key_W, "定稿")
    review = stored_review(hands.workspace)
    assert review is not None
    assert review.is_frozen

    # And out go the list and the notice for the party's own; papers that are asked for while
    # another is on its way are the gate's to test, for a question in front takes the keys.
    hands.control(Key.Key_2)
    hands.control(Key.Key_L)
    listed = openpyxl.load_workbook(BytesIO(saved(".xlsx").read_bytes()))
    assert "河道巡护不经常，台账不全" in _words(listed)
    hands.wait_for_work()
    hands.control(Key.Key_E, _Held.ShiftModifier)
    notice = Document(str(saved(".docx")))
    assert "河道巡护不经常，台账不全" in "\n".join(each.text for each in notice.paragraphs)


def _import_by_keys(hands: Hands, dialog: ImportDialog) -> int:
    """Paste, read, take what is proposed."""
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    hands.control(Key.Key_V)
    hands.control(Key.Key_Return)
    hands.control(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    return dialog.result()


def _words(book: openpyxl.Workbook) -> str:
    return "\n".join(
        str(value) for sheet in book for row in sheet.values for value in row if value is not None
    )
