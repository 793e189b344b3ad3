"""The dialog of private matters on a ledger that tells of people, numbers and a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.ui.privacy.privacy_dialog import PrivacyDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk

TOLD = "对时任所长肖国梁、会计欧阳文静进行约谈，联系手机13800000001，身份证号110000199003071231。"


@pytest.fixture
def private_desk(desk: Desk, workspace: Workspace) -> Desk:
    finding = workspace.ledger().findings[1]
    edit_text(workspace, finding.id, TextField.SITUATION, TOLD)
    return desk


@pytest.fixture
def dialog(private_desk: Desk, qtbot: QtBot) -> PrivacyDialog:
    made = PrivacyDialog(private_desk)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.ui.matterTree.topLevelItemCount() == 4, timeout=20_000)
    return made
