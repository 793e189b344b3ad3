"""What a paper other than the notice is made of: which findings, which review, which record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QWidget

from rectify_desktop.domain.papers.list_layout import ListFilter
from rectify_desktop.domain.terms import SOURCE_TERMS, ReviewCycle
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.services.papers.case_paper_kinds import CASE_PAPERS, CasePaperKey, PaperSubject
from rectify_desktop.services.review.look_at_review import review_on_desk
from rectify_desktop.services.review.report_progress import series_names
from rectify_desktop.ui.generated.ui_subject_pane import Ui_SubjectPane
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.papers.composing import CASE_KEYS, LIST_KINDS, REVIEW_PARTS
from rectify_desktop.ui.papers.finding_choice import FindingChoice

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.composing import PaperOptions


_HINTS = {
    PaperKey.WITHHOLDING_SHEET: (
        "列出社会公开版不公开的全部内容、依据和说明，供领导审签。在通报的“段落”里登记不公开。"
    ),
    PaperKey.MILESTONES: "从反馈之日起推算的各个节点。在总览里按Ctrl+Shift+M修改。",
    PaperKey.REMARKS: "逐条列出审核意见和答复。在“督办销号”的“审核意见”里登记、答复。",
    PaperKey.DRAW: "随机数印在表上，照它能重新抽出同样的问题。在“督办销号”的“回头看”里抽取。",
    PaperKey.EVALUATION: "各项分值、扣分和理由，有票数的附满意度。在“督办销号”的“成效自评”里填写。",
}
_OF_FINDINGS = (PaperSubject.FINDING, PaperSubject.ROUND_OR_FINDING)


class SubjectPane(QWidget):
    """Changes the options of the papers; ``changed`` says that they are to be composed again."""

    changed = Signal()
    columns_wanted = Signal()
    form_wanted = Signal()

    def __init__(self, desk: Desk, options: PaperOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._options = options
        self._key: PaperKey | None = None
        self.ui = Ui_SubjectPane()
        self.ui.setupUi(self)
        self._findings = FindingChoice(desk, self.ui)
        ui = self.ui
        for label in (ui.listHintLabel, ui.reviewHintLabel, ui.nothingHintLabel):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        ui.columnsButton.setIcon(QIcon(":/icons/list-export.svg"))
        ui.ownFormButton.setIcon(QIcon(":/icons/ledger-open.svg"))
        ui.sourceCombo.addItem(self.tr("全部来源"), None)
        for source, term in SOURCE_TERMS.items():
            ui.sourceCombo.addItem(term, source)
        self._connect()

    def show_paper(self, key: PaperKey) -> None:
        """Offer what can be chosen of a paper."""
        self._key = key
        ui = self.ui
        if key in LIST_KINDS:
            self._show_list()
            ui.subjectStack.setCurrentWidget(ui.listPage)
        elif key in REVIEW_PARTS:
            self._show_review()
            ui.subjectStack.setCurrentWidget(ui.reviewPage)
        elif key is PaperKey.OWN_FORM:
            ui.subjectStack.setCurrentWidget(ui.ownFormPage)
        elif key in CASE_KEYS and _subject(key) in _OF_FINDINGS:
            self._show_findings(key)
            ui.subjectStack.setCurrentWidget(ui.findingPage)
        else:
            ui.nothingHintLabel.setText(_whole_round_words(key))
            self._show_draws(key)
            ui.subjectStack.setCurrentWidget(ui.nothingPage)

    def follow(self) -> None:
        """Show what the ledger says now."""
        if self._key is not None:
            self.show_paper(self._key)

    # Lists

    def _show_list(self) -> None:
        ui, shown = self.ui, self._options.shown
        names = [each.name for each in self._desk.ledger.departments.values()]
        ui.departmentCombo.clear()
        ui.departmentCombo.addItem(self.tr("全部科室"), "")
        for name in names:
            ui.departmentCombo.addItem(name, name)
        ui.openCheck.setChecked(shown.only_open)
        ui.departmentCombo.setCurrentIndex(max(0, ui.departmentCombo.findData(shown.department)))
        sources = [None, *SOURCE_TERMS]
        ui.sourceCombo.setCurrentIndex(sources.index(shown.source))
        ui.columnsButton.setEnabled(bool(self._desk.ledger.findings))

    @Slot()
    def _on_filter_changed(self) -> None:
        ui = self.ui
        self._options.shown = ListFilter(
            only_open=ui.openCheck.isChecked(),
            department=ui.departmentCombo.currentData() or "",
            source=[None, *SOURCE_TERMS][ui.sourceCombo.currentIndex()],
        )
        self.changed.emit()

    # Reviews

    def _show_review(self) -> None:
        ui, desk, options = self.ui, self._desk, self._options
        names = series_names(desk.workspace, desk.ledger.round.id)
        ui.cycleCombo.clear()
        for cycle in ReviewCycle:
            ui.cycleCombo.addItem(names[cycle])
        ui.cycleCombo.setCurrentIndex(list(ReviewCycle).index(options.cycle))
        today = desk.today()
        day = options.review_day or today
        shown = review_on_desk(desk.workspace, desk.ledger, day, today=today, cycle=options.cycle)
        ui.periodCombo.show_reviews(shown, today)

    @Slot(int)
    def _on_cycle_chosen(self, at: int) -> None:
        self._options.cycle = list(ReviewCycle)[at]
        self._options.review_day = None
        self._show_review()
        self.changed.emit()

    @Slot(int)
    def _on_period_chosen(self, at: int) -> None:
        self._options.review_day = self.ui.periodCombo.itemData(at)
        self.changed.emit()

    # Papers of a draw

    def _show_draws(self, key: PaperKey) -> None:
        """Offer the draws of 模拟回头看, the latest first, where there are several."""
        ui, desk = self.ui, self._desk
        is_of_draw = key is PaperKey.DRAW
        draws = desk.workspace.casework.draws.of_round(desk.ledger.round.id) if is_of_draw else ()
        ui.drawCombo.clear()
        for draw in reversed(draws):
            words = self.tr("{0}，{1}个问题，随机数{2}")
            said = words.format(chinese_date(draw.drawn_on), len(draw.findings), draw.seed)
            ui.drawCombo.addItem(said, draw.id)
        chosen = ui.drawCombo.findData(self._options.record_ids.get(key, ""))
        ui.drawCombo.setCurrentIndex(max(0, chosen))
        if is_of_draw:
            # A draw that was deleted is chosen no longer.
            self._options.record_ids[key] = ui.drawCombo.currentData() or ""
        ui.drawArea.setVisible(len(draws) > 1)

    @Slot(int)
    def _on_draw_chosen(self, at: int) -> None:
        self._options.record_ids[PaperKey.DRAW] = self.ui.drawCombo.itemData(at) or ""
        self.changed.emit()

    # Papers of a finding

    def _show_findings(self, key: PaperKey) -> None:
        options = self._options
        is_optional = _subject(key) is PaperSubject.ROUND_OR_FINDING
        is_one = not is_optional or key in options.of_one_finding
        options.finding_id = self._findings.show_findings(key, options.finding_id)
        options.record_ids[key] = self._findings.show_records(
            key, options.finding_id, options.record_ids.get(key, "")
        )
        ui = self.ui
        ui.wholeArea.setVisible(is_optional)
        (ui.oneRadio if is_one else ui.wholeRadio).setChecked(True)
        for part in (ui.searchEdit, ui.findingTree):
            part.setEnabled(is_one)

    @Slot(object)
    def _on_finding_chosen(self, finding_id: FindingId) -> None:
        key = self._key
        if key is None or finding_id == self._options.finding_id:
            return
        self._options.finding_id = finding_id
        self._options.record_ids.clear()
        self._findings.show_records(key, finding_id, "")
        self.changed.emit()

    @Slot(str)
    def _on_record_chosen(self, record_id: str) -> None:
        if self._key is not None:
            self._options.record_ids[self._key] = record_id
            self.changed.emit()

    @Slot()
    def _on_extent_chosen(self) -> None:
        key = self._key
        if key is None:
            return
        chosen = self._options.of_one_finding
        (chosen.add if self.ui.oneRadio.isChecked() else chosen.discard)(key)
        self._show_findings(key)
        self.changed.emit()

    def _connect(self) -> None:
        ui = self.ui
        ui.openCheck.clicked.connect(self._on_filter_changed)
        ui.departmentCombo.activated.connect(self._on_filter_changed)
        ui.sourceCombo.activated.connect(self._on_filter_changed)
        ui.columnsButton.clicked.connect(self.columns_wanted)
        ui.cycleCombo.activated.connect(self._on_cycle_chosen)
        ui.periodCombo.activated.connect(self._on_period_chosen)
        ui.drawCombo.activated.connect(self._on_draw_chosen)
        ui.wholeRadio.clicked.connect(self._on_extent_chosen)
        ui.oneRadio.clicked.connect(self._on_extent_chosen)
        ui.ownFormButton.clicked.connect(self.form_wanted)
        self._findings.chosen.connect(self._on_finding_chosen)
        self._findings.record_chosen.connect(self._on_record_chosen)


def _subject(key: PaperKey) -> PaperSubject:
    return CASE_PAPERS[CasePaperKey(key.value)].subject


def _whole_round_words(key: PaperKey) -> str:
    return _HINTS.get(key, "这份文书按整个台账生成，不用选什么。")
