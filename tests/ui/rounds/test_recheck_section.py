"""The section 回头看: draws by a seed, what was seen, what came again, and what was before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.terms import ClosureOutcome, DrawOutcome, RecheckState
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.draw_recurrence import check_drawn, draw_findings
from rectify_desktop.services.casework.link_past import link_past
from rectify_desktop.ui.casework.act_dialog import ActDialog
from rectify_desktop.ui.rounds.recheck_section import RecheckSection
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.casework.act_dialog import Act
    from rectify_desktop.ui.desk import Desk, Message


@pytest.fixture
def closed(workspace: Workspace) -> list[Finding]:
    """Return four findings that are closed."""
    findings = workspace.ledger().findings[:4]
    passed = (ClosureStep("整改办", "某", TODAY, "", ClosureOutcome.PASSED),)
    with workspace.operation("销号"):
        workspace.casework.closures.save_all(
            ClosureRequest(f.round_id, f.id, TODAY, steps=passed) for f in findings
        )
    return list(findings)


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Callable[[], RecheckSection]:
    def made() -> RecheckSection:
        section = RecheckSection(desk)
        qtbot.addWidget(section)
        section.resize(1200, 640)
        with qtbot.waitExposed(section):
            section.show()
        return section

    return made


def action(section: RecheckSection, name: str) -> QAction:
    return next(a for a in section.actions() if a.objectName() == f"recheck{name}Action")


def answering(monkeypatch: pytest.MonkeyPatch, **words: Any) -> list[str]:
    """Answer the next dialogs with these words; what is refused is told in the list returned."""
    refused: list[str] = []

    def answered(_parent: object, act: Act, today: date) -> object:
        dialog = ActDialog(act, today)
        for key, value in words.items():
            field = dialog.field(key)
            if hasattr(field, "show_value"):
                field.show_value(value)
            elif hasattr(field, "offer"):
                field.offer(next(f for f in act.fields if f.key == key).findings, value)
            else:
                (field.setPlainText if hasattr(field, "setPlainText") else field.setText)(value)
        answer = dialog.answer()
        dialog.deleteLater()
        try:
            act.check(answer)
        except RuleViolation as problem:
            refused.append(str(problem))
            return None
        return answer

    monkeypatch.setattr(ActDialog, "ask", answered)
    return refused


def test_a_draw_is_made_by_the_seed_typed_and_shown(
    opened: Callable[[], RecheckSection],
    closed: list[Finding],
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    section = opened()
    assert not section.model.cases
    answering(monkeypatch, count="2", seed="42", by="高某")
    action(section, "Draw").trigger()
    (draw,) = workspace.casework.draws.of_round(workspace.current_round().id)
    assert (draw.seed, draw.drawn_by, len(draw.findings)) == (42, "高某", 2)
    section.refresh()
    assert {case.finding.id for case in section.model.cases} <= {each.id for each in closed}
    assert "随机数42" in section._pane.words


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"count": "9"}, "抽查数应在1到4之间"),
        ({"count": "两"}, "请填写整数"),
        ({"seed": ""}, "随机数请填写整数"),
        ({"seed": "9" * 30}, "随机数请填写整数，不超过9位"),
        ({"count": "1" * 6000}, "抽查几个，请填写整数"),
    ],
)
def test_a_draw_that_cannot_be_is_refused_in_the_form(
    opened: Callable[[], RecheckSection],
    closed: list[Finding],
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    words: dict[str, str],
    said: str,
) -> None:
    section = opened()
    refused = answering(monkeypatch, **words)
    action(section, "Draw").trigger()
    assert said in refused[0]
    assert workspace.casework.draws.of_round(workspace.current_round().id) == ()


def test_a_relapse_needs_words_and_may_be_reopened(
    opened: Callable[[], RecheckSection],
    closed: list[Finding],
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw_findings(workspace, 1, seed=7, drawn_by="", today=TODAY)
    section = opened()
    assert not action(section, "Reopen").isEnabled()
    refused = answering(monkeypatch, outcome=DrawOutcome.RELAPSED)
    action(section, "Check").trigger()
    assert "写明看到了什么" in refused[0]
    answering(monkeypatch, outcome=DrawOutcome.RELAPSED, note="又有挂账")
    action(section, "Check").trigger()
    section.refresh()
    assert section.only_chosen.state is RecheckState.RELAPSED
    assert action(section, "Reopen").isEnabled()
    assert "又有挂账" in section._pane.words


def test_nothing_closed_is_said_and_nothing_asked(
    opened: Callable[[], RecheckSection], messages: list[Message]
) -> None:
    action(opened(), "Draw").trigger()
    assert messages[-1].text == "还没有已销号的问题，不用抽查。"


def test_a_draw_is_deleted_as_a_whole_and_brought_back(
    opened: Callable[[], RecheckSection], closed: list[Finding], workspace: Workspace
) -> None:
    draw = draw_findings(workspace, 3, seed=7, drawn_by="", today=TODAY)
    check_drawn(workspace, draw.id, draw.findings[0].finding_id, DrawOutcome.STEADY, on=TODAY)
    section = opened()
    assert len(section.model.cases) == 3
    action(section, "Delete").trigger()
    section.refresh()
    assert not section.model.cases
    workspace.undo()
    section.refresh()
    assert len(section.model.cases) == 3


def test_a_finding_that_takes_up_an_earlier_one_shows_its_past(
    opened: Callable[[], RecheckSection], workspace: Workspace
) -> None:
    finding = workspace.ledger().findings[0]
    past = InspectionRound(feedback_on=date(2020, 5, 6))
    earlier = Finding(past.id, "值班记录缺页", number="3", situation="已补齐全年记录。")
    with workspace.operation("引入"):
        facts = workspace.current_round()
        workspace.rounds.save(past)
        workspace.findings.save(earlier)
    assert workspace.current_round().id == facts.id or facts.feedback_on is None
    link_past(workspace, finding.id, [earlier.id])
    section = opened()
    (row,) = section.model.cases
    assert (row.state, row.past) == (RecheckState.RETURNED, (earlier.id,))
    assert "以前的问题：3　值班记录缺页" in section._pane.words
    assert "当时的整改情况：已补齐全年记录。" in section._pane.words
    assert not action(section, "Check").isEnabled()


def test_linking_without_earlier_rounds_says_how_to_get_them(
    opened: Callable[[], RecheckSection], messages: list[Message]
) -> None:
    action(opened(), "Link").trigger()
    assert "引入旧台账" in messages[-1].text
