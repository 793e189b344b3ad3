"""The page 佐证成果: evidence, what lacks it, and the side ledgers of the notice's figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from rectify_desktop.overrides import override
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.evidence.sections import OFFERS, SECTIONS
from rectify_desktop.ui.generated.ui_evidence_page import Ui_EvidencePage
from rectify_desktop.ui.sections.sectioned_page import SectionedPage

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.desk import Desk

_OFFERS_MS = 600


class EvidencePage(SectionedPage):
    """Counts, behind what the clerk does, the offers that wait to be registered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "evidence", SECTIONS, parent)
        self.ui = Ui_EvidencePage()
        self.ui.setupUi(self)
        self.arrange_sections(self.ui.sectionTabs, self.ui.sectionStack)
        self._work = SlicedWork(self)
        # Behind what the clerk does: texts are read while the window has nothing else to do.
        self._soon = QTimer(self, singleShot=True, interval=_OFFERS_MS)
        self._soon.timeout.connect(self._count_offers)
        desk.signals.changed.connect(self._on_changed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

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
