"""The page of papers on an invented ledger, with the public notice on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk, Message
from rectify_desktop.ui.papers.papers_page import PapersPage
from rectify_desktop.ui.preferences.settings import Settings
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        yield opened


@pytest.fixture
def desk(workspace: Workspace, tmp_path: Path) -> Desk:
    return Desk(workspace, settings=Settings(tmp_path / "settings.ini"), today=lambda: TODAY)


@pytest.fixture
def messages(desk: Desk) -> list[Message]:
    heard: list[Message] = []
    desk.message_posted.connect(heard.append)
    return heard


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot) -> Callable[[int], PapersPage]:
    """Return a way to open the page on a ledger of so many findings."""

    def opened(count: int) -> PapersPage:
        if count:
            enter(desk.workspace, invented_ledger(count))
        page = PapersPage(desk)
        qtbot.addWidget(page)
        page.resize(1250, 640)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        if count:
            qtbot.waitUntil(lambda: page.ui.preview.laid_paper is not None, timeout=20_000)
        return page

    return opened


@pytest.fixture
def page(open_page: Callable[[int], PapersPage]) -> PapersPage:
    """Return the page on 13 findings."""
    return open_page(13)
