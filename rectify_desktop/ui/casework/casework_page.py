"""The page 督办销号: closures, extensions, orders, and what reviewers and the round itself ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.overrides import override
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.casework.sections import SECTIONS, SectionKey
from rectify_desktop.ui.generated.ui_casework_page import Ui_CaseworkPage
from rectify_desktop.ui.sections.sectioned_page import SectionedPage, SectionEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.casework.closure_section import ClosureSection
    from rectify_desktop.ui.casework.order_section import OrderSection
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.sections.case_section import CaseSection


class CaseworkPage(SectionedPage):
    """Without findings there is no case work: the page says so, and has no verbs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "casework", SECTIONS, parent)
        self.ui = Ui_CaseworkPage()
        self.ui.setupUi(self)
        self.arrange_sections(self.ui.sectionTabs, self.ui.sectionStack)
        self.ui.emptyArea.asked.connect(lambda: self.page_wanted.emit(ActionKey.SHOW_FINDINGS))
        desk.signals.changed.connect(self._on_changed)

    @override
    def make_section(self, entry: SectionEntry) -> CaseSection:
        section = super().make_section(entry)
        if entry.key == SectionKey.CLOSURES:
            cast("ClosureSection", section).orders_wanted.connect(self._on_orders_wanted)
        return section

    @override
    def bring_to_front(self) -> None:
        has_findings = bool(self._desk.ledger.findings)
        area = self.ui.sectionArea if has_findings else self.ui.emptyArea
        self.ui.contentStack.setCurrentWidget(area)
        if has_findings:
            super().bring_to_front()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return super().actions_for_menu() if self._desk.ledger.findings else []

    @Slot(object)
    def _on_orders_wanted(self, finding_ids: Sequence[FindingId]) -> None:
        section = cast("OrderSection", self.show_section(SectionKey.ORDERS))
        section.issue(finding_ids)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and Aggregate.FINDING in changes.aggregates:
            self.bring_to_front()
