"""离线自证: facts with their grounds, the program read behind them, a check on demand, a paper."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTableWidget

from rectify_desktop.domain.offline_proof import ConnectionCount, IntegrityCheck, ProgramSeal
from rectify_desktop.services.program import prove_offline
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.background.tasks import Tasks
from rectify_desktop.ui.preferences.settings import Settings, _key_of
from rectify_desktop.ui.window import offline_proof_dialog
from rectify_desktop.ui.window.offline_proof_dialog import OfflineProofDialog
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CHECK = IntegrityCheck(datetime(2026, 3, 12, 9, 30, tzinfo=UTC), 31, "台账备份.zgtz")
SEAL = ProgramSeal(3, "ab" * 32, is_listed=True)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "台账.zgtz", actor="测试员") as opened:
        enter(opened, invented_ledger(4))
        yield opened


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture(autouse=True)
def _quick_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(told: object) -> ProgramSeal:
        assert callable(told)
        told(1, 2)
        return SEAL

    monkeypatch.setattr(offline_proof_dialog, "check_seal", read)


def shown(
    qtbot: QtBot, workspace: Workspace | None, settings: Settings, tasks: Tasks | None = None
) -> OfflineProofDialog:
    dialog = OfflineProofDialog(workspace, tasks or Tasks(), settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.proof.seal is not None)
    return dialog


def facts_of(dialog: OfflineProofDialog) -> dict[str, str]:
    table = dialog.findChild(QTableWidget, "proofTable")
    return {table.item(at, 0).text(): table.item(at, 1).text() for at in range(table.rowCount())}


def press(dialog: OfflineProofDialog, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


def test_the_program_is_read_behind_the_facts(
    qtbot: QtBot, kept: Workspace, settings: Settings
) -> None:
    dialog = OfflineProofDialog(kept, Tasks(), settings)
    qtbot.addWidget(dialog)
    assert facts_of(dialog)["程序文件"].startswith("正在计算")

    qtbot.waitUntil(lambda: facts_of(dialog)["程序文件"] == "与出厂清单一致")


def test_reading_waits_for_a_job_under_way(
    qtbot: QtBot, kept: Workspace, settings: Settings
) -> None:
    tasks = Tasks()
    tasks.run(lambda: None, lambda _: None, title="导出")

    assert facts_of(shown(qtbot, kept, settings, tasks))["程序文件"] == "与出厂清单一致"


def test_closing_gives_the_reading_up(qtbot: QtBot, kept: Workspace, settings: Settings) -> None:
    tasks = Tasks()
    dialog = OfflineProofDialog(kept, tasks, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(tasks.finished):
        dialog.reject()

    assert tasks.is_cancelled
    assert not tasks.is_busy


def test_a_check_is_made_on_demand_and_remembered(
    qtbot: QtBot, kept: Workspace, settings: Settings
) -> None:
    dialog = shown(qtbot, kept, settings)
    assert "还没有做过" in facts_of(dialog)["最近一次完整性检查"]

    press(dialog, "checkIntegrityButton")

    assert "通过：操作记录" in facts_of(dialog)["最近一次完整性检查"]
    again = shown(qtbot, kept, settings)
    assert facts_of(again)["最近一次完整性检查"] == facts_of(dialog)["最近一次完整性检查"]


def test_a_check_that_was_edited_by_hand_is_as_none(tmp_path: Path, settings: Settings) -> None:
    path = tmp_path / "台账.zgtz"
    settings.remember_integrity_check(path, CHECK)
    assert settings.integrity_check(path) == CHECK
    assert settings.integrity_check(tmp_path / "另一个.zgtz") is None

    settings._store.setValue(f"integrity/{_key_of(path)}", "{")

    assert settings.integrity_check(path) is None


def test_without_a_ledger_there_is_nothing_to_check(qtbot: QtBot, settings: Settings) -> None:
    dialog = shown(qtbot, None, settings)

    assert facts_of(dialog)["台账"] == "没有打开台账"
    assert not dialog.findChild(QPushButton, "checkIntegrityButton").isEnabled()


def test_an_alarm_is_marked_by_more_than_colour(
    qtbot: QtBot, kept: Workspace, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Watch:
        def count(self) -> ConnectionCount:
            return ConnectionCount(CHECK.checked_at, ("socket.connect 10.0.0.1:80",))

    monkeypatch.setattr(prove_offline, "watch_connections", Watch)
    kept.back_up("手工备份")

    dialog = shown(qtbot, kept, settings)

    assert facts_of(dialog)["联网动作"] == "▲ 对外联网1次：socket.connect 10.0.0.1:80"
    assert "有1项需要查明" in dialog.findChild(QLabel, "proofSummaryLabel").text()


def test_what_is_shown_is_saved_as_a_pdf(
    qtbot: QtBot,
    kept: Workspace,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "自证.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = shown(qtbot, kept, settings)

    press(dialog, "proofPdfButton")

    assert target.read_bytes().startswith(b"%PDF-")
    assert "已保存" in dialog.findChild(QLabel, "proofProblemLabel").text()


def test_a_pdf_that_cannot_be_written_is_told(
    qtbot: QtBot,
    kept: Workspace,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "自证.pdf").mkdir()
    reply = (str(tmp_path / "自证.pdf"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: reply)
    dialog = shown(qtbot, kept, settings)

    press(dialog, "proofPdfButton")

    label = dialog.findChild(QLabel, "proofProblemLabel")
    assert label.isVisible()
    assert "已保存" not in label.text()


def test_every_row_is_high_enough_for_its_texts(
    qtbot: QtBot, kept: Workspace, settings: Settings
) -> None:
    dialog = shown(qtbot, kept, settings)
    dialog.resize(760, 600)
    table = dialog.findChild(QTableWidget, "proofTable")

    for at in range(table.rowCount()):
        needed = max(table.sizeHintForIndex(table.model().index(at, c)).height() for c in range(3))
        assert table.rowHeight(at) >= needed
