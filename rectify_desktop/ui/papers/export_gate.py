"""The gate every paper passes on its way out: looked at first, and refused where it must be."""

from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from rectify_desktop.domain.checks.rule import CheckLevel
from rectify_desktop.domain.notice.notice import Notice
from rectify_desktop.domain.papers.completion_list import NAME as COMPLETION_LIST
from rectify_desktop.domain.papers.paper import Paper
from rectify_desktop.domain.papers.privacy_sheet import SHEET_NAME as PRIVACY_SHEET
from rectify_desktop.domain.papers.withholding_sheet import SHEET_NAME as WITHHOLDING_SHEET
from rectify_desktop.domain.terms import Edition
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.background.latest_work import LatestWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.services.checks.check_figures import FiguresMaterial
    from rectify_desktop.services.papers.look_before_export import PaperLook
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.export_summary_dialog import ExportSummaryDialog
    from rectify_desktop.ui.papers.made_paper import MadePaper

    Maker = Callable[[], MadePaper]
    Then = Callable[[MadePaper], object]
    Again = Callable[[], object]

# A look that takes longer is shown to be under way.
_SOON_MS = 800
# How often it is looked whether the paper before is out of the house.
_HELD_MS = 100
_QUIET = "quietWhenClean"
# What is open is the very matter of these papers.
_TELL_THEMSELVES = frozenset({COMPLETION_LIST, PRIVACY_SHEET, WITHHOLDING_SHEET})
# Hints alone hold nobody up.
_ASKED = (CheckLevel.ERROR, CheckLevel.DOUBT)


class ExportGate(QObject):
    """Looks at one paper at a time; ``then`` gets it when it may go."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self._verb = self._title = ""
        self._then: Then | None = None
        self._again: Again | None = None
        self._found: tuple[MadePaper, PaperLook] | None = None
        self._panel: ExportSummaryDialog | None = None
        self._work = LatestWork(self)
        self._work.done.connect(self._on_looked)
        self._work.failed.connect(self._on_failed)
        # Nobody waits for a look that broke off.
        self._work.broken.connect(self._end)
        desk.closing.connect(self._end)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._open_panel)
        # Papers leave in the order in which they were asked for.
        self._began = 0.0
        self._is_handing_on = False
        self._held = QTimer(self, singleShot=True, interval=_HELD_MS)
        self._held.timeout.connect(self._decide)

    def pass_through(
        self, title: str, make: Maker, then: Then, again: Again | None = None, *, verb: str = ""
    ) -> None:
        """Look at a paper; go on at once where there is nothing to be said of it.

        ``again`` makes and exports the paper anew once its private matters are decided of; ``verb``
        says what becomes of it, 导出 unless told.
        """
        if self._panel is not None:
            # Asked twice: the question of the first time still stands.
            self._panel.raise_()
            return
        # The rules and the figures are loaded by the first export, not by the window.
        from rectify_desktop.services.papers.look_before_export import export_material

        self._end()
        self._title, self._verb = title, verb or self.tr("导出")
        self._then, self._again, self._found = then, again, None
        self._began = perf_counter()
        desk = self._desk
        desk.checks.changed.connect(self._follow_checks)
        desk.checks.begin()
        material = export_material(desk.workspace, desk.ledger)
        self._work.run(partial(_look, make, material))
        self._soon.start()

    # What is found

    @Slot(object)
    def _on_looked(self, found: tuple[MadePaper, PaperLook]) -> None:
        self._found = found
        self._decide()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._end()
        self._desk.show_error(error)  # type: ignore[arg-type]

    @Slot()
    def _follow_checks(self) -> None:
        if self._then is not None:
            self._decide()

    @Slot()
    def _decide(self) -> None:
        """Go on, or ask; a check of the ledger that takes long is waited for only a moment."""
        if self._found is None:
            return
        if self._is_held_up:
            self._held.start()
            return
        checks, (made, look) = self._desk.checks, self._found
        is_clean = checks.is_settled and not self._has_findings
        if made.name in _TELL_THEMSELVES or (is_clean and self._is_quiet):
            # A panel that only told of waiting goes away by itself.
            self._go_on()
        elif self._panel is not None:
            self._panel.show_found(look, checks.counts if checks.is_ready else None)
        elif look.private or checks.is_settled:
            self._open_panel()

    @property
    def _is_held_up(self) -> bool:
        """Whether a job runs, or a paper asked for before is still on its way out."""
        return self._desk.tasks.is_busy or any(
            gate._is_handing_on or (gate._then is not None and gate._began < self._began)
            for gate in self._desk.findChildren(ExportGate)
        )

    @property
    def _has_findings(self) -> bool:
        is_clean = self._found is not None and self._found[1].is_clean
        counts = self._desk.checks.counts
        return not is_clean or any(counts[level] for level in _ASKED)

    @property
    def _is_quiet(self) -> bool:
        """Whether nothing is asked where nothing was found; the clerk may want it otherwise."""
        if self._panel is not None:
            return self._panel.ui.quietCheck.isChecked()
        return self._desk.settings.choice(_QUIET) != "no"

    # The panel

    @Slot()
    def _open_panel(self) -> None:
        from rectify_desktop.ui.papers.export_summary_dialog import ExportSummaryDialog

        if self._panel is not None or self._then is None:
            return
        if self._is_held_up and not self._desk.tasks.is_busy:
            # The panel or the file dialog of the paper before is in front.
            self._soon.start()
            return
        panel = ExportSummaryDialog(self._title, self._verb, self._window)
        panel.ui.quietCheck.setChecked(self._is_quiet)
        self._panel = panel
        panel.finished.connect(self._on_answered)
        panel.privacy_wanted.connect(self._decide_privacy)
        panel.checks_wanted.connect(partial(self._leave_for, ActionKey.SHOW_CHECKS))
        panel.gaps_wanted.connect(partial(self._leave_for, ActionKey.SHOW_PAPERS))
        panel.figures_wanted.connect(self._show_figures)
        checks = self._desk.checks
        look = self._found[1] if self._found and not self._is_held_up else None
        panel.show_found(look, checks.counts if checks.is_ready else None)
        panel.open()

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        panel = self._panel
        if panel is None:
            return
        is_quiet = panel.ui.quietCheck.isChecked()
        self._desk.settings.remember_choice(_QUIET, "yes" if is_quiet else "no")
        if answer:
            self._go_on()
        else:
            self._end()

    def _go_on(self) -> None:
        found, then = self._found, self._then
        self._end()
        if found is not None and then is not None:
            self._is_handing_on = True
            try:
                then(found[0])
            finally:
                self._is_handing_on = False

    @Slot()
    def _end(self) -> None:
        self._soon.stop()
        self._held.stop()
        self._work.forget()
        if self._then is not None:
            self._desk.checks.changed.disconnect(self._follow_checks)
        self._then = self._again = self._found = None
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.close()
            panel.deleteLater()

    # Where things are mended

    def _decide_privacy(self) -> None:
        """Let the clerk decide of what is open; then the paper is made anew and looked at again."""
        from rectify_desktop.ui.privacy.privacy_dialog import decide_privacy

        again = self._again
        self._end()
        if decide_privacy(self._desk, self._window) and again is not None:
            again()

    def _leave_for(self, key: ActionKey) -> None:
        self._end()
        self._desk.page_wanted.emit(key)

    def _show_figures(self) -> None:
        from rectify_desktop.ui.figures.figures_dialog import show_figures

        edition = self._found[0].edition if self._found else None
        self._end()
        show_figures(self._desk, self._window).choose(edition or Edition.PUBLIC)


def _look(make: Maker, material: FiguresMaterial) -> tuple[MadePaper, PaperLook]:
    from rectify_desktop.services.papers.look_before_export import (
        PaperLook,
        look_at_lists,
        look_at_notice,
    )

    made = make()
    match made.source:
        case Notice():
            return made, look_at_notice(made.source, material)
        case Paper():
            return made, PaperLook(made.gaps, made.cautions)
        case sheets:
            return made, look_at_lists(sheets, material.ledger)
