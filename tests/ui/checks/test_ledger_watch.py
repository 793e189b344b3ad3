"""The watch over a ledger: checked in idle time, then followed whatever moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.checks.rule import CheckLevel, RuleSetting
from rectify_desktop.services.checks.accept_hits import accept_hits
from rectify_desktop.services.checks.check_ledger import check_desk, set_rules
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.findings.register_findings import change_round, delete_findings
from rectify_desktop.ui.checks.cell_marks import CellMarks
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.checks.ledger_watch import LedgerWatch
    from rectify_desktop.ui.desk import Desk


@pytest.fixture
def watch(desk: Desk, qtbot: QtBot) -> LedgerWatch:
    watch = desk.checks
    watch.begin()
    qtbot.waitUntil(lambda: watch.is_settled)
    return watch


def settled(qtbot: QtBot, watch: LedgerWatch) -> None:
    qtbot.waitUntil(lambda: watch.is_settled)


def fresh(desk: Desk) -> list[str]:
    return sorted(
        item.hit.fingerprint for item in check_desk(desk.workspace, today=desk.today()).hits()
    )


def known(watch: LedgerWatch) -> list[str]:
    return sorted(item.hit.fingerprint for item in watch.hits)


def test_an_edit_is_followed_to_what_a_fresh_check_says(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot
) -> None:
    finding = desk.ledger.findings[4]
    with qtbot.waitSignal(watch.changed) as heard:
        edit_text(desk.workspace, finding.id, TextField.SITUATION, "已于2月30日办结。")
    settled(qtbot, watch)
    assert finding.id in heard.args[0]
    assert "impossible-date" in {item.hit.rule for item in watch.hits_of(finding.id)}
    assert known(watch) == fresh(desk)


@pytest.mark.parametrize("days", [10, 400])
def test_the_facts_of_the_round_move_the_hits_of_every_finding(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot, days: int
) -> None:
    facts = desk.ledger.round
    change_round(desk.workspace, replace(facts, feedback_on=TODAY - timedelta(days=days)))
    settled(qtbot, watch)
    assert known(watch) == fresh(desk)


def test_what_is_deleted_and_brought_back_by_undo_is_followed(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot
) -> None:
    before = known(watch)
    delete_findings(desk.workspace, [finding.id for finding in desk.ledger.findings[2:5]])
    settled(qtbot, watch)
    assert known(watch) == fresh(desk) != before
    desk.undo()
    settled(qtbot, watch)
    assert known(watch) == before


def test_an_accepted_doubt_is_open_no_more(desk: Desk, watch: LedgerWatch, qtbot: QtBot) -> None:
    doubt = next(item for item in watch.hits if item.rule.level is CheckLevel.DOUBT)
    count = watch.counts[CheckLevel.DOUBT]
    accept_hits(desk.workspace, [doubt.hit], "已核对", by="郑允", today=TODAY)
    settled(qtbot, watch)
    assert watch.counts[CheckLevel.DOUBT] == count - 1


def test_another_number_of_a_rule_checks_the_ledger_anew(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot
) -> None:
    set_rules(
        desk.workspace,
        [RuleSetting("same-sentence", number=60), RuleSetting("no-measure", is_off=True)],
    )
    settled(qtbot, watch)
    assert known(watch) == fresh(desk)
    assert "no-measure" not in {item.hit.rule for item in watch.hits}


def test_errors_are_counted_for_the_navigation(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.errors_counted) as heard:
        desk.checks.begin()
    assert heard.args == [desk.checks.counts[CheckLevel.ERROR]]


def test_a_whole_check_runs_in_the_worker_and_tells_its_progress(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot
) -> None:
    before = known(watch)
    with qtbot.waitSignals([desk.tasks.finished, watch.changed]):
        watch.check_again()
        assert desk.tasks.title == "体检"
    settled(qtbot, watch)
    assert known(watch) == before


def test_a_cancelled_check_keeps_what_was_known(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rectify_desktop.ui.checks.ledger_watch._BETWEEN_CHECKPOINTS", 1)
    before = known(watch)
    finding = desk.ledger.findings[0]
    with qtbot.waitSignal(desk.tasks.finished):
        watch.check_again()
        desk.tasks.cancel()
    assert known(watch) == before
    edit_text(desk.workspace, finding.id, TextField.SITUATION, "已于2月30日办结。")
    settled(qtbot, watch)
    assert known(watch) == fresh(desk)


def test_an_edit_under_a_whole_check_is_not_lost(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot
) -> None:
    finding = desk.ledger.findings[3]
    with qtbot.waitSignal(desk.tasks.finished):
        edit_text(desk.workspace, finding.id, TextField.SITUATION, "已于2月30日办结。")
        watch.check_again()
        edit_text(desk.workspace, finding.id, TextField.REMARKS, "见附件（二。")
    settled(qtbot, watch)
    assert known(watch) == fresh(desk)
    assert {"impossible-date", "unpaired-brackets"} <= {
        item.hit.rule for item in watch.hits_of(finding.id)
    }


def test_cells_are_marked_by_their_column_and_rows_by_the_gravest(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot
) -> None:
    finding = desk.ledger.findings[0]
    marks = CellMarks(watch)
    edit_text(desk.workspace, finding.id, TextField.REMARKS, "详见附件（二。")
    settled(qtbot, watch)
    assert marks.level(finding.id, FindingColumn.REMARKS) is CheckLevel.ERROR
    assert marks.level(finding.id, FindingColumn.NUMBER) is CheckLevel.ERROR
    assert "不成对" in marks.told(finding.id, FindingColumn.REMARKS)
    edit_text(desk.workspace, finding.id, TextField.REMARKS, "")
    settled(qtbot, watch)
    assert marks.level(finding.id, FindingColumn.REMARKS) is None


def test_nothing_is_read_once_the_ledger_is_closed(
    desk: Desk, watch: LedgerWatch, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.tasks.finished):
        watch.check_again()
        watch.stop()
    desk.workspace.close()
    watch.begin()
    qtbot.wait(50)
    assert watch.is_ready
