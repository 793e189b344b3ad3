"""缺佐证: what is missing stands per department; files dropped on a row settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from rectify_desktop.ui.evidence.missing_section import MissingSection, MissingVerb
from tests.ui.evidence.hands import drop, files_dragged

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk, Message


@pytest.fixture
def section(qtbot: QtBot, desk: Desk) -> MissingSection:
    shown = MissingSection(desk)
    qtbot.addWidget(shown)
    shown.resize(1216, 600)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_every_finding_without_evidence_is_listed(desk: Desk, section: MissingSection) -> None:
    listed = {row.item.finding.id for row in section.model.cases}
    assert listed == {finding.id for finding in desk.ledger.findings}


def test_file_dropped_on_a_row_proves_what_it_asks_for(
    qtbot: QtBot, desk: Desk, section: MissingSection, scans: Path
) -> None:
    row = section.model.cases[0]
    at = section.table.visualRect(section.model.index(0, 0)).center()
    with qtbot.waitSignal(section.jobs.added):
        assert drop(section.table.viewport(), files_dragged([scans / "退款凭证.jpg"]), at)
    (record,) = desk.workspace.case_records().evidence
    assert record.finding_ids == (row.item.finding.id,)
    qtbot.waitUntil(lambda: row.key not in {each.key for each in section.model.cases})


def test_urging_text_names_all_a_department_owes(
    section: MissingSection, messages: list[Message]
) -> None:
    section.table.choose([section.model.key_of(0)])
    department = section.model.cases[0].department
    owed = [row for row in section.model.cases if row.department == department]
    section.actions_by_verb[MissingVerb.URGE].trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"{department}：巡察整改还缺下列佐证材料")
    assert len(text.splitlines()) == len(owed) + 1
    assert f"共 {len(owed)} 项" in messages[-1].text
