"""The section 成效自评: the sheet of 100 points with its deductions, and the tally of 满意度."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QHeaderView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.domain.casework.evaluation import EvaluationItem, SatisfactionTally
from rectify_desktop.domain.casework.scoring import (
    grade_of,
    part_scores,
    points_text,
    satisfaction,
    sheet_fault,
    total_tenths,
)
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.wording.gaps import first_of
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.rehearse_evaluation import (
    change_evaluation,
    change_satisfaction,
    delete_evaluation,
    delete_satisfaction,
    evaluation_sheet,
    grades,
    satisfaction_tallies,
)
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey, PaperChoice
from rectify_desktop.ui.casework.case_papers_door import CasePapersDoor
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.rounds.entry_table import EntryTable
from rectify_desktop.ui.rounds.evaluation_table_model import EvaluationColumn, EvaluationTableModel
from rectify_desktop.ui.rounds.evaluation_verbs import EVALUATION_VERBS, EvaluationVerb
from rectify_desktop.ui.rounds.labelled_table import labelled, quiet_label
from rectify_desktop.ui.rounds.satisfaction_table_model import SatisfactionTableModel, VoteColumn
from rectify_desktop.ui.sections.case_section import CaseSection
from rectify_desktop.ui.sections.section_bar import SectionBar
from rectify_desktop.ui.widgets.verb_actions import VerbActions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from rectify_desktop.ui.desk import Desk

_SPLITTER = "casework/evaluation/splitter"
_SIZES = (420, 190)
_MOST_NAMED = 5
_ITEM_WIDTHS: dict[int, int] = {
    EvaluationColumn.PART: 7,
    EvaluationColumn.FULL: 4,
    EvaluationColumn.DEDUCTED: 4,
    EvaluationColumn.LEFT: 4,
}
_VOTE_WIDTHS: dict[int, int] = {
    column: 10 if column is VoteColumn.GROUP else 5 for column in VoteColumn
}


class EvaluationSection(CaseSection):
    """Typed into like a sheet; the score, the grade and the rate stand above what they sum up."""

    watched = frozenset({Aggregate.EVALUATION})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._papers = CasePapersDoor(desk, self)
        self.verbs = VerbActions("evaluation", EVALUATION_VERBS, self)
        self.items = EvaluationTableModel(self._store_item, self)
        self.votes = SatisfactionTableModel(self._store_votes, self)
        self.items.is_read_only = self.votes.is_read_only = desk.is_read_only
        one_step = desk.workspace.operation
        self.item_table = EntryTable(self.tr("成效自评各项得分"), one_step, self)
        self.vote_table = EntryTable(self.tr("满意度测评"), one_step, self)
        self.score_label = quiet_label("scoreLabel", self)
        self._parts_label = quiet_label("partScoresLabel", self, is_hint=True)
        self.problem_label = quiet_label("problemLabel", self)
        self.votes_label = quiet_label("votesLabel", self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._arrange()
        self._connect()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self.verbs.all()

    @override
    def refresh(self) -> None:
        workspace, round_id = self.desk.workspace, self.desk.ledger.round.id
        items = evaluation_sheet(workspace, round_id)
        tallies = satisfaction_tallies(workspace, round_id)
        self.items.show_items(items)
        self.votes.show_rows(tallies)
        self._show_score(items)
        rate = satisfaction(tallies).rate_text
        said = self.tr("满意度测评：{0}").format(
            self.tr("满意率{0}").format(rate) if rate else self.tr("还没有票数")
        )
        self.votes_label.setText(said + self.tr("（口径：满意、基本满意占有效票，不了解不计）"))

    @override
    def save_pending(self) -> None:
        if self.items.waiting:
            names = "、".join(f"“{item.text}”" for item in self.items.waiting)
            self.desk.show_message(self.tr("{0}的扣分没有写理由，还没有保存。").format(names))

    @override
    def save_sizes(self) -> None:
        self.desk.settings.save_state(_SPLITTER, self._splitter.saveState())

    # Storing

    def _store_item(self, item: EvaluationItem) -> None:
        change_evaluation(self.desk.workspace, item)

    def _store_votes(self, tally: SatisfactionTally) -> None:
        change_satisfaction(self.desk.workspace, tally)

    def _do(self, act: Callable[[], object], told: str = "") -> bool:
        try:
            act()
        except RectifyError as problem:
            self._tell(str(problem))
            return False
        if told:
            self.desk.show_message(told, MessageAction(self.tr("撤销"), self.desk.undo))
        self._tell("")
        self.refresh()
        return True

    # Words

    def _show_score(self, items: Sequence[EvaluationItem]) -> None:
        total = total_tenths(items)
        said = self.tr("得分{0}分　自评等次：{1}").format(
            points_text(total), grade_of(total, grades())
        )
        self.score_label.setText(f"{said}　{sheet_fault(items)}".rstrip())
        parts = (
            f"{part.part} {points_text(part.score_tenths)}/{points_text(part.full_tenths)}"
            for part in part_scores(items)
        )
        self._parts_label.setText("　".join(parts))

    @Slot(str)
    def _tell(self, problem: str) -> None:
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))

    def _tell_refused(self, words: Sequence[str]) -> None:
        """Tell which cells of a block were not taken; what stood there stays."""
        named = first_of([f"“{each}”" for each in words], _MOST_NAMED)
        self._tell(self.tr("{0}没有写入，原来的内容不动，请逐格核对。").format(named))

    # Verbs

    def _add_item(self) -> None:
        row = self.item_table.currentIndex().row()
        part = self.items.item(max(row, 0)).part
        round_id, last = self.desk.ledger.round.id, self.items.rowCount()
        item = EvaluationItem(round_id, part, self.tr("新的评分内容"), 10, position=last)
        if self._do(partial(self._store_item, item)):
            self._edit(self.item_table, last, EvaluationColumn.TEXT)

    def _add_group(self) -> None:
        round_id, last = self.desk.ledger.round.id, self.votes.rowCount() - 1
        tally = SatisfactionTally(round_id, self.tr("新的测评对象"), position=last)
        if self._do(partial(self._store_votes, tally)):
            self._edit(self.vote_table, last, VoteColumn.GROUP)

    def _delete(self) -> None:
        """Delete the row the keyboard is on, of whichever table has it."""
        workspace = self.desk.workspace
        if self.vote_table.hasFocus():
            tally = self.votes.tally(self.vote_table.currentIndex().row())
            if tally is not None:
                told = self.tr("已删除测评对象“{0}”。").format(tally.group)
                self._do(partial(delete_satisfaction, workspace, tally), told)
            return
        row = self.item_table.currentIndex().row()
        if row >= 0:
            item = self.items.item(row)
            told = self.tr("已删除评分项“{0}”。").format(item.text)
            self._do(partial(delete_evaluation, workspace, item), told)

    def _edit(self, table: EntryTable, row: int, column: int) -> None:
        index = table.model().index(row, column)
        table.setCurrentIndex(index)
        table.setFocus()
        table.edit(index)

    def _ask_reason(self, row: int) -> None:
        # Behind the editor that is closing now, which would take the keyboard back.
        QTimer.singleShot(
            0, self, partial(self._edit, self.item_table, row, EvaluationColumn.REASON)
        )

    # Arranging

    def _arrange(self) -> None:
        self.item_table.setObjectName("evaluationTable")
        self.vote_table.setObjectName("satisfactionTable")
        self.item_table.show_model(self.items, _ITEM_WIDTHS)
        self.vote_table.show_model(self.votes, _VOTE_WIDTHS)
        header = self.item_table.horizontalHeader()
        for column in (EvaluationColumn.TEXT, EvaluationColumn.REASON):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        font = self.score_label.font()
        font.setBold(True)
        self.score_label.setFont(font)
        self.problem_label.setAccessibleName(self.tr("提示"))
        self.problem_label.hide()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(
            labelled([self.score_label, self._parts_label, self.problem_label], self.item_table)
        )
        self._splitter.addWidget(labelled([self.votes_label], self.vote_table))
        state = self.desk.settings.state(_SPLITTER)
        if state is None or not self._splitter.restoreState(state):
            self._splitter.setSizes(_SIZES)
        self._splitter.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._splitter, 1)

    def _bar(self) -> SectionBar:
        edits = (EvaluationVerb.ADD_ITEM, EvaluationVerb.ADD_GROUP, EvaluationVerb.DELETE)
        papers = (EvaluationVerb.PREVIEW, EvaluationVerb.EXPORT)
        return SectionBar(self, [[self.verbs[verb] for verb in each] for each in (edits, papers)])

    def _connect(self) -> None:
        key = CasePaperKey.EVALUATION
        handlers: dict[EvaluationVerb, Callable[[], object]] = {
            EvaluationVerb.ADD_ITEM: self._add_item,
            EvaluationVerb.ADD_GROUP: self._add_group,
            EvaluationVerb.DELETE: self._delete,
            EvaluationVerb.PREVIEW: lambda: self._papers.preview(key, self._choice()),
            EvaluationVerb.PRINT: lambda: self._papers.print(key, self._choice()),
            EvaluationVerb.EXPORT: lambda: self._papers.export(key, self._choice()),
        }
        self.verbs.run(handlers)
        for verb in (EvaluationVerb.ADD_ITEM, EvaluationVerb.ADD_GROUP, EvaluationVerb.DELETE):
            self.verbs[verb].setEnabled(not self.desk.is_read_only)
        self.items.refused.connect(self._tell)
        self.votes.refused.connect(self._tell)
        for table in (self.item_table, self.vote_table):
            table.refused.connect(self._tell_refused)
        self.items.reason_wanted.connect(self._ask_reason)

    def _choice(self) -> PaperChoice:
        self.save_pending()
        return PaperChoice(round_id=self.desk.ledger.round.id)
