"""The section 审核意见: reviewers' remarks, answered one by one, and the table of the answers."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import REMARK_TERMS, RemarkState
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.papers.case_parts import finding_numbers
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.answer_remarks import answer_remark, take_back_answer
from rectify_desktop.services.findings.edit_finding import read_typed_date
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey, PaperChoice
from rectify_desktop.ui.casework.case_list_section import CaseListSection
from rectify_desktop.ui.casework.case_papers_door import CasePapersDoor
from rectify_desktop.ui.casework.side_pane import SidePane, scrolled
from rectify_desktop.ui.rounds.answer_pane import AnswerPane
from rectify_desktop.ui.rounds.remark_acts import RemarkActs
from rectify_desktop.ui.widgets.case_table_model import CaseColumn
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.ui.desk import Desk


class RemarkVerb(Enum):
    """What a clerk can do with remarks."""

    ADD = auto()
    IMPORT = auto()
    CHANGE = auto()
    DELETE = auto()
    GO_TO = auto()
    PREVIEW = auto()
    PRINT = auto()
    EXPORT = auto()


_VERBS = {
    RemarkVerb.ADD: VerbRow("新增意见…", "登记一条审核意见", "Ins", "finding-add"),
    RemarkVerb.IMPORT: VerbRow(
        "导入意见…", "从来文（Word、Excel、文字）读入，逐条核对", "Ctrl+Shift+I", "source-import"
    ),
    RemarkVerb.CHANGE: VerbRow("修改…", "修改意见本身：内容、单位、材料、涉及的问题", "F2"),
    RemarkVerb.DELETE: VerbRow("删除", "删除选中的意见（可以撤销）", "Del", "item-delete"),
    RemarkVerb.GO_TO: VerbRow("到问题清单", "在问题清单里列出这些意见涉及的问题", "Ctrl+J"),
    RemarkVerb.PREVIEW: VerbRow(
        "预览答复表", "看审核意见采纳情况表打印出来的样子", "F11", "preview-full"
    ),
    RemarkVerb.PRINT: VerbRow("打印答复表…", "打印审核意见采纳情况表", "Ctrl+P", "print"),
    RemarkVerb.EXPORT: VerbRow(
        "导出答复表…", "把审核意见采纳情况表存成文件", "F12", "paper-export"
    ),
}
_CHANGING = (RemarkVerb.ADD, RemarkVerb.IMPORT, RemarkVerb.CHANGE, RemarkVerb.DELETE)


class RemarkSection(CaseListSection):
    """The answer of the remark chosen is typed beside the table and stored when it is left."""

    name = "remarks"
    title = "审核意见"
    nothing = "还没有登记审核意见。收到来文后按“导入意见”读入，或者按Insert键逐条登记。"
    nothing_chosen = "没有符合条件的意见。"
    terms = REMARK_TERMS
    watched = frozenset({Aggregate.REMARK})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _columns(desk), parent)
        self.ui.searchEdit.setPlaceholderText(self.tr("查找：意见、单位、材料、答复"))
        self._acts = RemarkActs(desk, self)
        self._papers = CasePapersDoor(desk, self)
        self._verbs = VerbActions("remark", _VERBS, self)
        self._pane = AnswerPane(desk)
        nothing = self.tr("选中一条意见，在这里填写采纳和修改情况。")
        self._side = SidePane(scrolled(self._pane), nothing)
        self.show_side(self._side)
        verbs = self._verbs
        self.show_verbs(
            [
                [verbs[RemarkVerb.ADD], verbs[RemarkVerb.IMPORT]],
                [verbs[RemarkVerb.CHANGE], verbs[RemarkVerb.DELETE]],
                [verbs[RemarkVerb.PREVIEW], verbs[RemarkVerb.EXPORT]],
            ]
        )
        # The bar has no room for it at 150 %; the rows and the menu 本页 offer it.
        self.ui.caseTable.addAction(verbs[RemarkVerb.GO_TO])
        self._connect()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self._verbs.all()

    @override
    def read(self) -> Sequence[ReviewerRemark]:
        return self.desk.workspace.casework.remarks.of_round(self.desk.ledger.round.id)

    @override
    def state_of(self, case: ReviewerRemark) -> RemarkState:
        return case.state

    @override
    def words_of(self, case: ReviewerRemark) -> str:
        numbers = finding_numbers(self.desk.ledger, case.finding_ids)
        return f"{case.number} {case.text} {case.reviewer} {case.paper} {case.answer} {numbers}"

    @override
    def follow(self) -> None:
        rows: list[ReviewerRemark] = self.chosen
        shown = self._pane.remark
        if shown is not None and [row.id for row in rows] != [shown.id]:
            is_gone = all(row.id != shown.id for row in self._cases)
            if not is_gone and not self._store():
                # What cannot be stored stays on show until it is put right or taken back.
                self.choose([shown.id])
                return
        self._enable(rows)
        self.say_chosen(self.tr("选中{0}条意见"))
        if len(rows) != 1:
            self._side.show_nothing()
            return
        (remark,) = rows
        facts = (
            remark.paper,
            remark.received_on.isoformat() if remark.received_on else "",
            self._of_findings(remark),
        )
        heading = f"{remark.number}　{remark.reviewer}".strip() or self.tr("审核意见")
        self._side.show_heading(heading, "　".join(filter(None, facts)))
        if shown is None or shown.id != remark.id or not self._pane.has_moved:
            self._pane.show_remark(remark)

    @override
    def open_chosen(self) -> None:
        """Go to the answer of the remark chosen."""
        if self.only_chosen is not None:
            self._pane.answer.setFocus()

    @override
    def save_pending(self) -> None:
        self._store()

    def _enable(self, rows: Sequence[ReviewerRemark]) -> None:
        verbs, may_change = self._verbs, not self.desk.is_read_only
        for verb in _CHANGING:
            verbs[verb].setEnabled(may_change)
        verbs[RemarkVerb.CHANGE].setEnabled(may_change and len(rows) == 1)
        verbs[RemarkVerb.DELETE].setEnabled(may_change and bool(rows))
        verbs[RemarkVerb.GO_TO].setEnabled(any(row.finding_ids for row in rows))

    def _of_findings(self, remark: ReviewerRemark) -> str:
        numbers = finding_numbers(self.desk.ledger, remark.finding_ids)
        return self.tr("涉及问题{0}").format(numbers) if numbers else ""

    # Answers

    def _store(self) -> bool:
        """Store what was typed as one step; say at the field why it cannot be, and keep it."""
        pane, remark = self._pane, self._pane.remark
        if remark is None or not pane.has_moved:
            return True
        workspace, words = self.desk.workspace, pane.answer.toPlainText()
        try:
            if words.strip():
                on = read_typed_date(pane.on.text(), today=self.desk.today()) or self.desk.today()
                answer_remark(workspace, remark.id, answer=words, by=pane.by.text(), on=on)
            else:
                take_back_answer(workspace, remark.id)
        except RectifyError as problem:
            pane.tell(str(problem))
            self.desk.show_error(problem)
            return False
        pane.show_remark(workspace.casework.remarks.get(remark.id))
        return True

    def _go_on(self) -> None:
        """Store the answer and go to the next remark without one."""
        remark = self._pane.remark
        if remark is None or not self._store():
            return
        self.refresh()
        rows: tuple[ReviewerRemark, ...] = self.model.cases
        place = next((at for at, row in enumerate(rows) if row.id == remark.id), -1)
        following = (*rows[place + 1 :], *rows[: max(place, 0)])
        upcoming = next((row for row in following if not row.is_answered), None)
        if upcoming is None:
            self.desk.show_message(self.tr("各条意见都已答复，可以预览、导出答复表。"))
            self.ui.caseTable.setFocus()
            return
        self.choose([upcoming.id])
        self._pane.answer.setFocus()

    # Verbs

    def _connect(self) -> None:
        key = CasePaperKey.REMARKS
        handlers: dict[RemarkVerb, Callable[[], object]] = {
            RemarkVerb.ADD: self._add,
            RemarkVerb.IMPORT: self._import,
            RemarkVerb.CHANGE: self._change,
            RemarkVerb.DELETE: lambda: self._acts.delete(self.chosen),
            RemarkVerb.GO_TO: self._go_to,
            RemarkVerb.PREVIEW: lambda: self._papers.preview(key, self._choice()),
            RemarkVerb.PRINT: lambda: self._papers.print(key, self._choice()),
            RemarkVerb.EXPORT: lambda: self._papers.export(key, self._choice()),
        }
        self._verbs.run(handlers)
        self._pane.next_wanted.connect(self._go_on)

    def _choice(self) -> PaperChoice:
        self.save_pending()
        return PaperChoice(round_id=self.desk.ledger.round.id)

    def _add(self) -> None:
        self.save_pending()
        last: ReviewerRemark | None = self._cases[-1] if self._cases else None
        entered = self._acts.add(last)
        if entered is not None:
            self.refresh()
            self.choose([entered.id])

    def _change(self) -> None:
        self.save_pending()
        if self.only_chosen is not None:
            self._acts.change(self.only_chosen)

    def _import(self) -> None:
        # Asked for once or twice in a round.
        from rectify_desktop.ui.rounds.remark_import_dialog import RemarkImportDialog

        self.save_pending()
        chosen = RemarkImportDialog.ask(self, self.desk)
        if chosen is not None:
            self._acts.take_over(*chosen)

    def _go_to(self) -> None:
        rows: list[ReviewerRemark] = self.chosen
        ids = tuple(dict.fromkeys(key for row in rows for key in row.finding_ids))
        self.rows_wanted.emit(self.tr("审核意见涉及的问题"), ids)


def _columns(desk: Desk) -> list[CaseColumn]:
    def numbers(remark: ReviewerRemark) -> str:
        return finding_numbers(desk.ledger, remark.finding_ids)

    return [
        CaseColumn("序号", lambda row: row.number, 3, order=lambda row: row.position),
        CaseColumn("审核意见", lambda row: row.text.replace("\n", " ")),
        CaseColumn("提出单位", lambda row: row.reviewer, 7),
        CaseColumn("材料", lambda row: row.paper, 7),
        CaseColumn("涉及问题", numbers, 5),
        CaseColumn("收到日期", _received, 6, order=lambda row: row.received_on),
        CaseColumn("状态", lambda row: REMARK_TERMS[row.state], 4, lambda row: not row.is_answered),
    ]


def _received(remark: ReviewerRemark) -> str:
    return remark.received_on.isoformat() if remark.received_on else ""
