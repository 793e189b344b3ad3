"""What a clerk decides of hits: let doubts stand, tell them again, set the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.checks.rule import must_be_acceptable
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.checks.accept_hits import accept_hits, withdraw_acceptances
from rectify_desktop.services.checks.check_ledger import rule_settings, set_rules
from rectify_desktop.services.checks.check_words import check_rules
from rectify_desktop.ui.desk import MessageAction

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.ui.desk import Desk

_DECIDED_BY = "checks/decidedBy"


class CheckVerbs(QObject):
    """Asks, stores as one step, and offers to take it back."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def accept(self, hits: Sequence[JudgedHit]) -> None:
        """Ask for a reason and let doubts stand; an error among them is told, nothing stored."""
        desk = self._desk
        try:
            for item in hits:
                # Asked before the clerk writes a reason in vain.
                must_be_acceptable(item.rule, item.rule.title)
        except RectifyError as error:
            desk.show_error(error)
            return
        from rectify_desktop.ui.checks.accept_dialog import AcceptDialog

        proposed = desk.settings.choice(_DECIDED_BY) or desk.settings.person()
        answer = AcceptDialog.ask(self._page, hits, proposed)
        if answer is None:
            return
        desk.settings.remember_choice(_DECIDED_BY, answer.decided_by)
        told = self.tr("已保留{0}处，理由一并印在补齐清单后面。").format(len(hits))
        self._do(
            told,
            lambda: accept_hits(
                desk.workspace,
                [item.hit for item in hits],
                answer.reason,
                by=answer.decided_by,
                today=desk.today(),
            ),
        )

    def withdraw(self, hits: Sequence[JudgedHit]) -> None:
        """Tell doubts again that had been let stand."""
        accepted = [item.hit for item in hits if not item.is_open]
        told = self.tr("已取消保留{0}处。").format(len(accepted))
        self._do(told, lambda: withdraw_acceptances(self._desk.workspace, accepted))

    def show_figures(self) -> None:
        """Show the numbers of a notice, or of a file, beside the ledger's own."""
        from rectify_desktop.ui.figures.figures_dialog import show_figures

        show_figures(self._desk, self._page)

    def decide_privacy(self) -> None:
        """Let the clerk decide of the private matters of the public edition."""
        from rectify_desktop.ui.privacy.privacy_dialog import decide_privacy

        decide_privacy(self._desk, self._page)

    def set_rules(self) -> None:
        """Ask which rules are on, at what level, by which numbers."""
        from rectify_desktop.ui.checks.rule_settings_dialog import RuleSettingsDialog

        workspace = self._desk.workspace
        dialog = RuleSettingsDialog(check_rules(), rule_settings(workspace), self._page)
        changed = dialog.ask()
        if changed:
            told = self.tr("已按新的规则设置重新体检。")
            self._do(told, lambda: set_rules(workspace, changed))

    def _do(self, told: str, act: Callable[[], object]) -> None:
        try:
            act()
        except RectifyError as error:
            self._desk.show_error(error)
            return
        self._desk.show_message(told, MessageAction(self.tr("撤销"), self._desk.undo))
