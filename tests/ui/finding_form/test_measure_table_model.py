"""The measures of one finding as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.terms import MeasureState
from rectify_desktop.services.findings.register_findings import add_measure
from rectify_desktop.ui.finding_form.measure_table_model import MeasureColumn, MeasureTableModel

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from rectify_desktop.ui.desk import Desk


@pytest.fixture
def model(desk: Desk, qtmodeltester: ModelTester) -> MeasureTableModel:
    finding = desk.ledger.findings[0]
    add_measure(desk.workspace, finding.id, "补签领用单")
    add_measure(desk.workspace, finding.id, "修订盘点办法")
    model = MeasureTableModel(desk)
    desk.signals.changed.connect(lambda: model.show_finding(finding.id))
    qtmodeltester.check(model, force_py=True)
    model.show_finding(finding.id)
    return model


@pytest.mark.parametrize(
    ("column", "typed", "shown"),
    [
        (MeasureColumn.TEXT, "逐条摸排", "逐条摸排"),
        (MeasureColumn.DEPARTMENT, "养护科", "养护科"),
        (MeasureColumn.OWNER, "陈新", "陈新"),
        (MeasureColumn.DUE, "6.30", "2026-06-30"),
        (MeasureColumn.DUE, "长期坚持", "长期坚持"),
        (MeasureColumn.STATE, MeasureState.DONE, "已完成"),
    ],
)
def test_a_typed_cell_is_stored_and_shown(
    column: MeasureColumn, typed: object, shown: str, model: MeasureTableModel, desk: Desk
) -> None:
    assert model.setData(model.index(1, column), typed)

    assert model.index(1, column).data() == shown
    assert desk.workspace.undo_name == "修改措施"


def test_a_finding_without_measures_shows_none(model: MeasureTableModel) -> None:
    model.show_finding(None)

    assert model.rowCount() == 0
