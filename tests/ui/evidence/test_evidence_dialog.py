"""材料信息: one piece or many at once; only what was touched is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.terms import EvidenceKind
from rectify_desktop.services.evidence.keep_evidence import add_evidence, change_all_evidence
from rectify_desktop.services.findings.register_findings import add_measure
from rectify_desktop.ui.evidence.evidence_dialog import EvidenceDialog
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk


@pytest.fixture
def pair(desk: Desk) -> tuple[Evidence, Evidence]:
    """Return two papers; the first proves the first finding."""
    first, second = desk.ledger.findings[:2]
    round_id = desk.ledger.round.id
    papers = (
        Evidence(round_id, "会议记录", EvidenceKind.MINUTES, location="1号柜",
                 finding_ids=(first.id,)),
        Evidence(round_id, "退款凭证", EvidenceKind.VOUCHER, location="2号柜",
                 finding_ids=(first.id, second.id)),
    )  # fmt: skip
    for paper in papers:
        add_evidence(desk.workspace, paper)
    return papers


def opened(qtbot: QtBot, desk: Desk, *evidence: Evidence) -> EvidenceDialog:
    dialog = EvidenceDialog(evidence, desk.ledger, TODAY)
    qtbot.addWidget(dialog)
    return dialog


def typed(edit: object, words: str) -> None:
    """Type words as a person does, for a field knows what was typed."""
    edit.setText(words)  # type: ignore[attr-defined]
    edit.setModified(True)  # type: ignore[attr-defined]


def test_of_several_only_what_was_touched_is_changed(
    qtbot: QtBot, desk: Desk, pair: tuple[Evidence, Evidence]
) -> None:
    dialog = opened(qtbot, desk, *pair)
    assert dialog.ui.locationEdit.placeholderText() == "各不相同，不改"
    assert not dialog.ui.nameEdit.isEnabled()
    typed(dialog.ui.checkedEdit, "李某")
    typed(dialog.ui.formedEdit, "2.9")
    dialog.accept()
    first, second = dialog.answer
    assert (first.checked_by, second.checked_by) == ("李某", "李某")
    assert first.formed_on == second.formed_on
    assert (first.location, second.location) == ("1号柜", "2号柜")
    assert (first.kind, second.kind) == (EvidenceKind.MINUTES, EvidenceKind.VOUCHER)
    assert (first.finding_ids, second.finding_ids) == (pair[0].finding_ids, pair[1].finding_ids)
    change_all_evidence(desk.workspace, dialog.answer)
    assert desk.workspace.undo_name == "修改2份佐证材料"
    desk.undo()
    assert desk.workspace.case_records().evidence == pair


def test_ticks_link_findings_and_measures(
    qtbot: QtBot, desk: Desk, pair: tuple[Evidence, Evidence]
) -> None:
    owner = desk.ledger.findings[0]
    measure = add_measure(desk.workspace, owner.id, "制定用印办法")
    dialog = opened(qtbot, desk, *pair)
    tree = dialog.ui.linkTree
    first, second = (tree.topLevelItem(at) for at in (0, 1))
    assert first is not None
    assert second is not None
    assert first.checkState(0) is Qt.CheckState.Checked
    assert second.checkState(0) is Qt.CheckState.PartiallyChecked
    first.child(0).setCheckState(0, Qt.CheckState.Checked)
    dialog.accept()
    assert [item.measure_ids for item in dialog.answer] == [(measure.id,), (measure.id,)]
    assert dialog.answer[0].finding_ids == pair[0].finding_ids
    assert set(dialog.answer[1].finding_ids) == set(pair[1].finding_ids)


def test_what_cannot_be_is_said_in_the_dialog_and_nothing_is_lost(
    qtbot: QtBot, desk: Desk, pair: tuple[Evidence, Evidence]
) -> None:
    dialog = opened(qtbot, desk, pair[0])
    typed(dialog.ui.formedEdit, "2月30日")
    typed(dialog.ui.nameEdit, "会议记录（签字版）")
    dialog.accept()
    assert dialog.answer == ()
    assert dialog.ui.problemLabel.text()
    assert dialog.ui.nameEdit.text() == "会议记录（签字版）"
    typed(dialog.ui.formedEdit, "2月27日")
    typed(dialog.ui.locationEdit, " ")
    dialog.accept()
    assert "请填写原件存放在哪里" in dialog.ui.problemLabel.text()
