"""A desk on an invented ledger, dressed as the program is; no dialog may wait for anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.background.stillness import still
from rectify_desktop.ui.desk import Desk, Message
from rectify_desktop.ui.papers.export_summary_dialog import ExportSummaryDialog
from rectify_desktop.ui.preferences.settings import Settings
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Give every test the look and the language of the program."""
    assert prepare_application() is qapp


@pytest.fixture(autouse=True)
def _no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(dialog: QDialog) -> int:
        pytest.fail(f"{type(dialog).__name__} would wait for somebody")

    monkeypatch.setattr(QDialog, "exec", refuse)


@pytest.fixture(autouse=True)
def _every_export_goes_on(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer what is asked before an export at once, but where a test asks about just that."""
    if request.node.get_closest_marker("asked_before_export"):
        return

    def show(panel: ExportSummaryDialog, *found: Any) -> None:
        shown(panel, *found)
        if panel.may_go_on and panel.isVisible():
            QTimer.singleShot(0, panel.accept)

    shown = ExportSummaryDialog.show_found
    monkeypatch.setattr(ExportSummaryDialog, "show_found", show)
    monkeypatch.setattr(
        ExportSummaryDialog,
        "open",
        lambda panel: (QDialog.open(panel), panel.may_go_on and panel.accept()),
    )


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Return an open ledger of 13 findings in 3 themes."""
    with Workspace.in_memory(actor="测试员") as opened:
        enter(opened, invented_ledger(13))
        yield opened


@pytest.fixture
def desk(workspace: Workspace, tmp_path: Path) -> Iterator[Desk]:
    settings = Settings(tmp_path / "settings.ini")
    made = Desk(workspace, settings=settings, today=lambda: TODAY)
    yield made
    # The ledger goes before the pages that a test made on it.
    for root in (made, *QApplication.topLevelWidgets()):
        still(root)


@pytest.fixture
def messages(desk: Desk) -> list[Message]:
    heard: list[Message] = []
    desk.message_posted.connect(heard.append)
    return heard
