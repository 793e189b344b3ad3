"""Editing the milestones of a round (整改节点): ask for them, store them as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rectify_desktop.errors import RectifyError
from rectify_desktop.services.casework.set_milestones import (
    milestone_rules,
    rule_sets,
    rules_of_set,
    set_milestones,
    working_calendar,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.desk import Desk


def edit_milestones(window: QWidget, desk: Desk, rule_id: str = "") -> None:
    """Ask for the milestones of the round, beginning at one rule, and store what was changed."""
    from rectify_desktop.ui.overview.milestone_dialog import MilestoneDialog

    if desk.is_read_only:
        desk.show_message(_tr("台账以只读方式打开，不能修改整改节点。"))
        return
    facts = desk.ledger.round
    try:
        known, calendar = milestone_rules(desk.workspace, facts.id), working_calendar()
    except RectifyError as error:
        desk.show_error(error)
        return
    sets = [(known_set, rules_of_set(facts.id, known_set)) for known_set in rule_sets()]
    dialog = MilestoneDialog(facts, known, sets, calendar, desk.today(), window)
    dialog.go_to(rule_id)
    rules = dialog.ask()
    if rules is None:
        return
    try:
        set_milestones(desk.workspace, facts.id, rules, today=desk.today())
    except RectifyError as error:
        desk.show_error(error)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MilestoneVerbs", text)
