"""The page 体检: everything the rules find, group by group, and what becomes of each place."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from rectify_desktop.domain.checks.hit_groups import GROUPING_TERMS, Grouping, group_hits
from rectify_desktop.domain.checks.rule import CheckLevel
from rectify_desktop.overrides import override
from rectify_desktop.ui.checks.check_verbs import CheckVerbs
from rectify_desktop.ui.checks.checks_actions import CHECKS_VERBS, LIST_VERBS, ChecksVerb
from rectify_desktop.ui.generated.ui_checks_page import Ui_ChecksPage
from rectify_desktop.ui.ledger_page import LedgerPage
from rectify_desktop.ui.widgets.verb_actions import VerbActions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QHideEvent, QShowEvent

    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.domain.ids import DepartmentId
    from rectify_desktop.ui.checks.completion_papers import CompletionPapers
    from rectify_desktop.ui.desk import Desk

_SPLITTER, _GROUPING = "checks/splitter", "checks/grouping"
_SIZES = [840, 376]


class ChecksPage(LedgerPage):
    """Shows what the watch of the desk knows; it finds nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch = desk.checks
        self.ui = Ui_ChecksPage()
        self.ui.setupUi(self)
        self._actions = VerbActions("checks", CHECKS_VERBS, self)
        self._verbs = CheckVerbs(desk, self)
        self._chips: dict[QToolButton, CheckLevel | None] = {
            self.ui.openChip: None,
            self.ui.errorChip: CheckLevel.ERROR,
            self.ui.doubtChip: CheckLevel.DOUBT,
            self.ui.hintChip: CheckLevel.HINT,
        }
        # The words stay beside the number that changes.
        self._chip_words = {chip: chip.text() for chip in (*self._chips, self.ui.acceptedChip)}
        self._departments = QMenu(self.tr("责任科室(&D)"), self)
        self._arrange()
        self._connect()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self._actions.all()

    @override
    def save_sizes(self) -> None:
        self._desk.settings.save_state(_SPLITTER, self.ui.splitter.saveState())

    @Slot()
    def refresh(self) -> None:
        """Show what the watch knows now."""
        ui, watch, ledger = self.ui, self._watch, self._desk.ledger
        has_findings = bool(ledger.findings)
        for part in (ui.checksBar, ui.checksFilterBar):
            part.setVisible(has_findings)
        if has_findings and watch.is_ready:
            self._show_counts()
            groups = group_hits(self._chosen_hits(), ledger, self._grouping)
            ui.hitTree.show_groups(groups, ledger, self._grouping)
            ui.contentStack.setCurrentWidget(ui.checksArea if groups else ui.cleanArea)
        else:
            ui.contentStack.setCurrentWidget(ui.waitingArea if has_findings else ui.emptyArea)
        self._follow()

    # What is shown

    @property
    def _grouping(self) -> Grouping:
        return list(Grouping)[max(0, self.ui.groupingCombo.currentIndex())]

    def _chosen_hits(self) -> list[JudgedHit]:
        if self.ui.acceptedChip.isChecked():
            return [item for item in self._watch.hits if not item.is_open]
        level = next((level for chip, level in self._chips.items() if chip.isChecked()), None)
        return [
            item for item in self._watch.hits if item.is_open and level in (None, item.rule.level)
        ]

    def _show_counts(self) -> None:
        ui, counts = self.ui, self._watch.counts
        accepted = sum(not item.is_open for item in self._watch.hits)
        numbers = {chip: counts[level] for chip, level in self._chips.items() if level}
        numbers |= {ui.openChip: counts.total(), ui.acceptedChip: accepted}
        for chip, number in numbers.items():
            chip.setText(f"{self._chip_words[chip]} {number}")
        errors = counts[CheckLevel.ERROR]
        told = (
            self.tr("错误{0}处必须改正，其余改正或写明理由保留") if errors else self.tr("没有错误")
        )
        ui.checksStateLabel.setText(told.format(errors))
        is_accepted = ui.acceptedChip.isChecked()
        if is_accepted:
            ui.cleanArea.tell(
                self.tr("没有已保留的存疑项"),
                self.tr("在存疑项上按Ctrl+K写明理由，就会列在这里，并印在补齐清单后面。"),
            )
        else:
            ui.cleanArea.tell(
                self.tr("没有发现问题"), self.tr("各条规则都查过了，这里没有要改的地方。")
            )

    @Slot()
    def _follow(self) -> None:
        """Show the current hit and enable what can be done with the selected ones."""
        tree, desk = self.ui.hitTree, self._desk
        group = tree.hits.group(tree.currentIndex())
        self.ui.hitPane.show_hit(tree.current_hit, group, desk.ledger)
        chosen = tree.selected_hits()
        may_write = not desk.is_read_only and self.ui.contentStack.currentWidget() is (
            self.ui.checksArea
        )
        is_doubt = any(item.rule.level is not CheckLevel.ERROR for item in chosen)
        self._actions[ChecksVerb.ACCEPT].setEnabled(may_write and is_doubt)
        is_accepted = any(not item.is_open for item in chosen)
        self._actions[ChecksVerb.WITHDRAW].setEnabled(may_write and is_accepted)
        self._actions[ChecksVerb.RULES].setEnabled(not desk.is_read_only)
        is_ready = self._watch.is_ready and bool(desk.ledger.findings)
        for verb in LIST_VERBS:
            self._actions[verb].setEnabled(is_ready)
        self._actions[ChecksVerb.CHECK_AGAIN].setEnabled(bool(desk.ledger.findings))

    # Verbs

    @cached_property
    def _papers(self) -> CompletionPapers:
        """The papers, loaded by their first use."""
        from rectify_desktop.ui.checks.completion_papers import CompletionPapers

        return CompletionPapers(self._desk, self)

    def _open(self, item: JudgedHit) -> None:
        if item.hit.finding_id is None:
            self.round_wanted.emit()
        else:
            self.place_wanted.emit(item.hit)

    def _open_current(self) -> None:
        if (item := self.ui.hitTree.current_hit) is not None:
            self._open(item)

    def _offer_departments(self) -> None:
        """Offer the list of all departments, or of one that has something to mend."""
        menu = self._departments
        menu.clear()
        ledger = self._desk.ledger
        names: dict[DepartmentId | None, str] = {None: self.tr("全部科室")}
        names |= {key: party.name for key, party in ledger.departments.items()}
        for key, name in names.items():
            entry = menu.addAction(name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(self._papers.department_id == key)
            entry.triggered.connect(partial(self._choose_department, key))

    def _choose_department(self, key: DepartmentId | None, _: bool = False) -> None:
        self._papers.department_id = key
        name = self._desk.ledger.department_names((key,) if key else ())
        words = self.tr("补齐清单：{0}").format(name) if name else self.tr("补齐清单")
        self.ui.listButton.setText(words.replace("&", "&&"))

    def _arrange(self) -> None:
        ui, settings = self.ui, self._desk.settings
        ui.openChip.setChecked(True)
        ui.groupingCombo.addItems([GROUPING_TERMS[each] for each in Grouping])
        kept = settings.choice(_GROUPING)
        if kept in set(Grouping):
            ui.groupingCombo.setCurrentIndex(list(Grouping).index(Grouping(kept)))
        ui.splitter.setStretchFactor(0, 1)
        ui.splitter.setStretchFactor(1, 0)
        sizes = settings.state(_SPLITTER)
        if sizes is None or not ui.splitter.restoreState(sizes):
            ui.splitter.setSizes(_SIZES)
        for button, verb in (
            (ui.checkButton, ChecksVerb.CHECK_AGAIN),
            (ui.acceptButton, ChecksVerb.ACCEPT),
            (ui.rulesButton, ChecksVerb.RULES),
            (ui.figuresButton, ChecksVerb.FIGURES),
            (ui.privacyButton, ChecksVerb.PRIVACY),
        ):
            button.setDefaultAction(self._actions[verb])
        menu = QMenu(ui.listButton)
        for verb in LIST_VERBS:
            menu.addAction(self._actions[verb])
        menu.addSeparator()
        menu.addMenu(self._departments)
        ui.listButton.setText(self.tr("补齐清单"))
        ui.listButton.setIcon(self._actions[ChecksVerb.EXPORT_EXCEL].icon())
        ui.listButton.setToolTip(self.tr("预览、打印、导出给各科室的补齐清单"))
        ui.listButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        ui.listButton.setMenu(menu)

    def _connect(self) -> None:
        ui = self.ui
        self._watch.changed.connect(self._on_checked)
        self._departments.aboutToShow.connect(self._offer_departments)
        for chip in self._chip_words:
            chip.clicked.connect(self.refresh)
        ui.groupingCombo.activated.connect(self._on_grouping_chosen)
        ui.hitTree.opened.connect(self._open)
        ui.hitTree.moved.connect(self._follow)
        ui.hitPane.place_wanted.connect(self._open_current)
        ui.emptyArea.asked.connect(self._go_to_findings)
        handlers: dict[ChecksVerb, Callable[[], object]] = {
            ChecksVerb.CHECK_AGAIN: self._watch.check_again,
            ChecksVerb.ACCEPT: lambda: self._verbs.accept(ui.hitTree.selected_hits()),
            ChecksVerb.WITHDRAW: lambda: self._verbs.withdraw(ui.hitTree.selected_hits()),
            ChecksVerb.RULES: self._verbs.set_rules,
            ChecksVerb.FIGURES: self._verbs.show_figures,
            ChecksVerb.PRIVACY: self._verbs.decide_privacy,
            ChecksVerb.PREVIEW: lambda: self._papers.preview(),
            ChecksVerb.PRINT: lambda: self._papers.print(),
            ChecksVerb.SAVE_PDF: lambda: self._papers.save_pdf(),
            ChecksVerb.EXPORT_WORD: lambda: self._papers.export(".docx"),
            ChecksVerb.EXPORT_EXCEL: lambda: self._papers.export(".xlsx"),
        }
        self._actions.run(handlers)

    def _on_grouping_chosen(self) -> None:
        self._desk.settings.remember_choice(_GROUPING, self._grouping.value)
        self.refresh()

    def _go_to_findings(self) -> None:
        from rectify_desktop.ui.actions import ActionKey

        self.page_wanted.emit(ActionKey.SHOW_FINDINGS)

    # Events

    @Slot(object)
    def _on_checked(self, _: object) -> None:
        if not self.isVisible():
            return
        was_waiting = self.ui.contentStack.currentWidget() is self.ui.waitingArea
        self.refresh()
        if was_waiting:
            self.take_free_keys()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.begin()
        self._watch.follow_day()
        self.refresh()
        self.take_keys()

    @override
    def take_keys(self) -> None:
        self.ui.hitTree.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.save_sizes()
        super().hideEvent(event)
