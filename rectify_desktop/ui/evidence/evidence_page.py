"""The page 佐证成果: evidence, what lacks it, and the side ledgers of the notice's figures."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.casework.section_actions import SectionActions, VerbRow
from rectify_desktop.ui.evidence.sections import OFFERS, SECTIONS
from rectify_desktop.ui.generated.ui_evidence_page import Ui_EvidencePage
from rectify_desktop.ui.ledger_page import LedgerPage

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.casework.case_section import CaseSection
    from rectify_desktop.ui.desk import Desk

_LAST_SECTION = "evidence/section"
_OFFERS_MS = 600


class PageVerb(Enum):
    """How one goes from section to section."""

    NEXT = auto()
    PREVIOUS = auto()


_VERBS = {
    PageVerb.NEXT: VerbRow("下一栏", "转到佐证成果的下一栏", "Ctrl+PgDown"),
    PageVerb.PREVIOUS: VerbRow("上一栏", "转到佐证成果的上一栏", "Ctrl+PgUp"),
}


class EvidencePage(LedgerPage):
    """Makes a section when it is first shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[str, CaseSection] = {}
        self.ui = Ui_EvidencePage()
        self.ui.setupUi(self)
        for entry in SECTIONS:
            self.ui.sectionTabs.addTab(self.tr(entry.title))
        self._verbs = SectionActions("evidencePage", _VERBS, self)
        self._verbs.run(
            {PageVerb.NEXT: partial(self._turn, 1), PageVerb.PREVIOUS: partial(self._turn, -1)}
        )
        last = desk.settings.choice(_LAST_SECTION)
        keys = [entry.key for entry in SECTIONS]
        self.ui.sectionTabs.setCurrentIndex(keys.index(last) if last in keys else 0)
        self.ui.sectionTabs.currentChanged.connect(self._show)
        self._work = SlicedWork(self)
        # Behind what the clerk does: texts are read while the window has nothing else to do.
        self._soon = QTimer(self, singleShot=True, interval=_OFFERS_MS)
        self._soon.timeout.connect(self._count_offers)
        desk.signals.changed.connect(self._on_changed)

    @property
    def section(self) -> CaseSection:
        """The section in front."""
        return self._section(self.ui.sectionTabs.currentIndex())

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""
        keys = [entry.key for entry in SECTIONS]
        self.ui.sectionTabs.setCurrentIndex(keys.index(key))

    @override
    def actions_for_menu(self) -> list[QAction]:
        return [*self.section.actions_for_menu(), *self._verbs.all()]

    @override
    def save_pending(self) -> None:
        for section in self._made.values():
            section.save_pending()

    @override
    def save_sizes(self) -> None:
        for section in self._made.values():
            section.save_sizes()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._show(self.ui.sectionTabs.currentIndex())
        super().showEvent(event)
        self._soon.start()
        QTimer.singleShot(0, self, self._take_keys)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._soon.stop()
        self._work.stop()
        super().hideEvent(event)

    def _on_changed(self) -> None:
        # What was read so far is of another ledger.
        self._work.stop()
        if self.isVisible():
            self._soon.start()

    def _count_offers(self) -> None:
        """Tell on its tab how many offers wait, so that nobody has to look."""
        from rectify_desktop.services.casework.offer_records import offer_steps

        desk = self._desk
        steps = offer_steps(desk.workspace, desk.ledger, desk.today())
        self._work.run(steps, lambda offers: self._name_offers(len(offers.open)))

    def _name_offers(self, count: int) -> None:
        at = next(at for at, entry in enumerate(SECTIONS) if entry.key == OFFERS)
        title = self.tr(SECTIONS[at].title)
        self.ui.sectionTabs.setTabText(at, f"{title} {count}" if count else title)

    @Slot(int)
    def _show(self, at: int) -> None:
        self.save_pending()
        self._desk.settings.remember_choice(_LAST_SECTION, SECTIONS[at].key)
        self.ui.sectionStack.setCurrentWidget(self._section(at))
        self.verbs_changed.emit()

    def _section(self, at: int) -> CaseSection:
        entry = SECTIONS[at]
        if entry.key not in self._made:
            section = self._made[entry.key] = entry.make(self._desk)
            section.rows_wanted.connect(self.rows_wanted)
            section.finding_wanted.connect(self.finding_wanted)
            section.page_wanted.connect(self.page_wanted)
            section.round_wanted.connect(self.round_wanted)
            self.ui.sectionStack.addWidget(section)
        return self._made[entry.key]

    def _turn(self, step: int) -> None:
        tabs = self.ui.sectionTabs
        tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())
        self._take_keys()

    def _take_keys(self) -> None:
        """Let the keys go to the table if turning to this page brought them here."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return
        table = getattr(self.section, "table", None)
        if table is not None and focused is not table:
            table.setFocus()
