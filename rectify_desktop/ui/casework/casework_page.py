"""The page 督办销号: the sections of case work, one at a time, under a bar that names them."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.casework.section_actions import SectionActions, VerbRow
from rectify_desktop.ui.casework.sections import SECTIONS, SectionKey
from rectify_desktop.ui.generated.ui_casework_page import Ui_CaseworkPage
from rectify_desktop.ui.ledger_page import LedgerPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QShowEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.casework.case_section import CaseSection
    from rectify_desktop.ui.casework.closure_section import ClosureSection
    from rectify_desktop.ui.casework.order_section import OrderSection
    from rectify_desktop.ui.desk import Desk

_LAST_SECTION = "casework/section"


class PageVerb(Enum):
    """How one goes from section to section."""

    NEXT = auto()
    PREVIOUS = auto()


_VERBS = {
    PageVerb.NEXT: VerbRow("下一栏", "转到督办销号的下一栏", "Ctrl+PgDown"),
    PageVerb.PREVIOUS: VerbRow("上一栏", "转到督办销号的上一栏", "Ctrl+PgUp"),
}


class CaseworkPage(LedgerPage):
    """Makes a section when it is first wanted; ``verbs_changed`` tells that another is in front."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[SectionKey, CaseSection] = {}
        self.ui = Ui_CaseworkPage()
        self.ui.setupUi(self)
        self._verbs = SectionActions("casework", _VERBS, self)
        self._verbs.run(
            {PageVerb.NEXT: partial(self._step, 1), PageVerb.PREVIOUS: partial(self._step, -1)}
        )
        for entry in SECTIONS:
            self.ui.sectionTabs.addTab(entry.title)
        self.ui.sectionTabs.setCurrentIndex(self._opening_section())
        self.ui.sectionTabs.currentChanged.connect(self._on_chosen)
        self.ui.emptyArea.asked.connect(lambda: self.page_wanted.emit(ActionKey.SHOW_FINDINGS))
        desk.signals.changed.connect(self._on_changed)

    @property
    def section(self) -> CaseSection:
        """The section in front."""
        return self._section(SECTIONS[self.ui.sectionTabs.currentIndex()].key)

    def show_section(self, key: SectionKey) -> CaseSection:
        """Bring a section to the front."""
        keys = [entry.key for entry in SECTIONS]
        self.ui.sectionTabs.setCurrentIndex(keys.index(key))
        return self.section

    @override
    def actions_for_menu(self) -> list[QAction]:
        if not self._desk.ledger.findings:
            return []
        return [*self.section.actions_for_menu(), *self._verbs.all()]

    @override
    def save_pending(self) -> None:
        for section in self._made.values():
            section.save_pending()

    @override
    def save_sizes(self) -> None:
        for section in self._made.values():
            section.save_sizes()

    def _opening_section(self) -> int:
        last = self._desk.settings.choice(_LAST_SECTION)
        known = (at for at, entry in enumerate(SECTIONS) if entry.key.value == last)
        return next(known, 0)

    def _section(self, key: SectionKey) -> CaseSection:
        section = self._made.get(key)
        if section is None:
            entry = next(entry for entry in SECTIONS if entry.key is key)
            section = self._made[key] = entry.make(self._desk)
            section.rows_wanted.connect(self.rows_wanted)
            section.finding_wanted.connect(self.finding_wanted)
            section.page_wanted.connect(self.page_wanted)
            section.round_wanted.connect(self.round_wanted)
            if key is SectionKey.CLOSURES:
                cast("ClosureSection", section).orders_wanted.connect(self._on_orders_wanted)
            self.ui.sectionStack.addWidget(section)
        return section

    def _show(self) -> None:
        """Show the section chosen, or what an empty ledger lacks."""
        has_findings = bool(self._desk.ledger.findings)
        area = self.ui.sectionArea if has_findings else self.ui.emptyArea
        self.ui.contentStack.setCurrentWidget(area)
        if has_findings:
            self.ui.sectionStack.setCurrentWidget(self.section)

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self.save_pending()
        self._desk.settings.remember_choice(_LAST_SECTION, SECTIONS[at].key.value)
        self._show()
        self.verbs_changed.emit()

    def _step(self, by: int) -> None:
        tabs = self.ui.sectionTabs
        tabs.setCurrentIndex((tabs.currentIndex() + by) % tabs.count())
        self.section.take_keys()

    @Slot(object)
    def _on_orders_wanted(self, finding_ids: Sequence[FindingId]) -> None:
        section = cast("OrderSection", self.show_section(SectionKey.ORDERS))
        section.issue(finding_ids)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and Aggregate.FINDING in changes.aggregates:
            self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        QTimer.singleShot(0, self, self._take_keys)

    def _take_keys(self) -> None:
        """Let the keys go to the section if turning to this page brought them here."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and self._made:
            self.section.take_keys()
