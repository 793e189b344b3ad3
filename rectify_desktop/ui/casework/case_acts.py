"""What all acts of case work share: fields for names and days, asking, doing, taking back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.casework.act_dialog import ActDialog
from rectify_desktop.ui.casework.act_fields import ActField, FieldKind
from rectify_desktop.ui.desk import MessageAction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.casework.act_dialog import Act
    from rectify_desktop.ui.casework.act_fields import Answer
    from rectify_desktop.ui.desk import Desk


class CaseActs(QObject):
    """Asks what an act needs, does it as one step, and offers to take it back."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.desk = desk
        self.window = window

    def ask(self, act: Act) -> Answer | None:
        """Return what was answered, None if the act is not done."""
        return ActDialog.ask(self.window, act, self.desk.today())

    def do(self, act: Callable[[], object], told: str) -> bool:
        """Do an act, tell it and offer to undo it; or tell why it is refused."""
        try:
            act()
        except RectifyError as error:
            self.desk.show_error(error)
            return False
        self.desk.show_message(told, MessageAction(self.tr("撤销"), self.desk.undo))
        return True

    def names_field(self, key: str, label: str, value: str = "", hint: str = "") -> ActField:
        """Return a field that offers the people of the ledger."""
        names = [person.name for person in self.desk.ledger.people.values()]
        return ActField(key, label, FieldKind.NAMES, value, hint, names=names)

    def day_field(self, key: str, label: str, day: date | None, hint: str = "") -> ActField:
        """Return a field for a day, filled with one."""
        value = chinese_date(day) if day is not None else ""
        return ActField(key, label, FieldKind.DAY, value, hint or self.tr("如 3月5日"))

    def today_field(self, key: str, label: str) -> ActField:
        """Return a field for the day of an act, filled with today."""
        return self.day_field(key, label, self.desk.today())

    def subject(self, findings: Sequence[Finding]) -> str:
        """Say what an act is done to."""
        if len(findings) == 1:
            return f"{findings[0].number}　{findings[0].title}".strip()
        numbers = "、".join(finding.number or finding.title for finding in findings)
        return self.tr("{0}个问题：{1}").format(len(findings), numbers)

    def called(self, findings: Sequence[Finding]) -> str:
        """Call one finding by its number, several by how many they are."""
        if len(findings) == 1:
            return findings[0].called
        return self.tr("{0}个问题").format(len(findings))


def one_of(names: Iterable[str]) -> str:
    """Return the name that all agree on; empty where they do not."""
    known = set(names)
    return known.pop() if len(known) == 1 else ""
