"""The page 督办销号 on an invented ledger, two findings of which may be closed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from rectify_desktop.services.casework.close_finding import set_closure_roles
from rectify_desktop.ui.casework.casework_page import CaseworkPage
from tests.ui.casework.hands import Clerk, put_right

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk


@pytest.fixture
def ready(workspace: Workspace) -> tuple[Finding, Finding]:
    """Return two findings that lack nothing."""
    findings = workspace.ledger().findings
    for at in (0, 3):
        put_right(workspace, findings[at], date(2026, 3, 2))
    set_closure_roles(workspace, findings[0].round_id, ("科室负责人", "整改办"))
    again = workspace.ledger().findings
    return again[0], again[3]


@pytest.fixture
def clerk(monkeypatch: pytest.MonkeyPatch) -> Clerk:
    """Return somebody who answers the forms."""
    hired = Clerk()
    monkeypatch.setattr(QDialog, "exec", lambda dialog: hired.fill_in(dialog))
    return hired


@pytest.fixture
def page(desk: Desk, ready: tuple[Finding, Finding], qtbot: QtBot) -> CaseworkPage:
    """Return the page with its first section in front and two findings ready in it."""
    assert all(finding.completed_on for finding in ready)
    page = CaseworkPage(desk)
    qtbot.addWidget(page)
    page.resize(1250, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page
