"""The review page on an invented ledger, with the keyboard in its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk, Message
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.review.review_page import ReviewPage
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        yield opened


@pytest.fixture
def desk(workspace: Workspace, tmp_path: Path) -> Desk:
    settings = Settings(tmp_path / "settings.ini")
    return Desk(workspace, settings=settings, today=lambda: TODAY)


@pytest.fixture
def messages(desk: Desk) -> list[Message]:
    heard: list[Message] = []
    desk.message_posted.connect(heard.append)
    return heard


@pytest.fixture
def page(workspace: Workspace, desk: Desk, qtbot: QtBot) -> ReviewPage:
    """Return the page on a ledger of 20 findings, 13 of them open, ready to be typed into."""
    enter(workspace, invented_ledger(20))
    page = ReviewPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.ui.reviewTable.setFocus()
    qtbot.waitUntil(page.ui.reviewTable.hasFocus)
    return page
