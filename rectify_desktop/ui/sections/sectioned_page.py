"""A page of several sections, one at a time, under a bar that names them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot

from rectify_desktop.overrides import override
from rectify_desktop.ui.ledger_page import LedgerPage
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction, QShowEvent
    from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.sections.case_section import CaseSection


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One section: the word that settings remember it with, its title, and what makes it."""

    key: str
    title: str
    make: Callable[[Desk], CaseSection]


class PageVerb(Enum):
    """How one goes from section to section."""

    NEXT = auto()
    PREVIOUS = auto()


_VERBS = {
    PageVerb.NEXT: VerbRow("下一栏", "转到这一页的下一栏", "Ctrl+PgDown"),
    PageVerb.PREVIOUS: VerbRow("上一栏", "转到这一页的上一栏", "Ctrl+PgUp"),
}


class SectionedPage(LedgerPage):
    """Makes a section when it is first shown; opens with the one that was in front last."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        sections: Sequence[SectionEntry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sections = tuple(sections)
        self._remembered = f"{name}/section"
        self._made: dict[str, CaseSection] = {}
        self._verbs = VerbActions(name, _VERBS, self)
        self._verbs.run(
            {PageVerb.NEXT: partial(self._turn, 1), PageVerb.PREVIOUS: partial(self._turn, -1)}
        )

    def arrange_sections(self, tabs: QTabBar, stack: QStackedWidget) -> None:
        """Put the sections into the form of the page; to be called once."""
        self._tabs, self._stack = tabs, stack
        for entry in self._sections:
            tabs.addTab(self.tr(entry.title))
        # A bar that is not on show yet tells no layout that it has grown.
        tabs.updateGeometry()
        last = self._desk.settings.choice(self._remembered)
        known = (at for at, entry in enumerate(self._sections) if entry.key == last)
        tabs.setCurrentIndex(next(known, 0))
        tabs.currentChanged.connect(self._on_chosen)

    @property
    def section(self) -> CaseSection:
        """The section in front."""
        entry = self._sections[self._tabs.currentIndex()]
        if entry.key not in self._made:
            self._made[entry.key] = self.make_section(entry)
        return self._made[entry.key]

    def show_section(self, key: str) -> CaseSection:
        """Bring a section to the front."""
        keys = [entry.key for entry in self._sections]
        self._tabs.setCurrentIndex(keys.index(key))
        return self.section

    def make_section(self, entry: SectionEntry) -> CaseSection:
        """Make a section, and let the page ask on its behalf."""
        section = entry.make(self._desk)
        section.rows_wanted.connect(self.rows_wanted)
        section.finding_wanted.connect(self.finding_wanted)
        section.page_wanted.connect(self.page_wanted)
        section.round_wanted.connect(self.round_wanted)
        self._stack.addWidget(section)
        return section

    def bring_to_front(self) -> None:
        """Show the section chosen on the bar."""
        self._stack.setCurrentWidget(self.section)

    @override
    def actions_for_menu(self) -> list[QAction]:
        return [*self.section.actions_for_menu(), *self._verbs.all()]

    @override
    def take_keys(self) -> None:
        if self._made:
            self.section.take_keys()

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
        super().showEvent(event)
        self.bring_to_front()
        QTimer.singleShot(0, self, self.take_free_keys)

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self.save_pending()
        self._desk.settings.remember_choice(self._remembered, self._sections[at].key)
        self.bring_to_front()
        self.verbs_changed.emit()

    def _turn(self, by: int) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self._tabs.count())
        self.section.take_keys()
