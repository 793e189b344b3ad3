"""The section 回头看: closed findings drawn by lot and looked at again, and what came before."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closure_queue import QueueState
from rectify_desktop.domain.casework.recheck import recheck_rows
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.terms import RECHECK_TERMS, RecheckState
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.close_finding import queue_of
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey, PaperChoice
from rectify_desktop.ui.casework.case_list_section import CaseListSection
from rectify_desktop.ui.casework.case_papers_door import CasePapersDoor
from rectify_desktop.ui.casework.closure_acts import ClosureActs
from rectify_desktop.ui.casework.closure_verbs import ClosureVerb
from rectify_desktop.ui.casework.side_pane import SidePane, scrolled
from rectify_desktop.ui.rounds.past_pane import PastPane
from rectify_desktop.ui.rounds.recheck_acts import RecheckActs
from rectify_desktop.ui.widgets.case_table_model import CaseColumn
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.closure_queue import QueueRow
    from rectify_desktop.domain.casework.recheck import RecheckRow
    from rectify_desktop.ui.desk import Desk


class RecheckVerb(Enum):
    """What a clerk can do for 回头看."""

    DRAW = auto()
    CHECK = auto()
    REOPEN = auto()
    LINK = auto()
    TAKE_OVER = auto()
    DELETE = auto()
    GO_TO = auto()
    PREVIEW = auto()
    PRINT = auto()
    EXPORT = auto()


_VERBS = {
    RecheckVerb.DRAW: VerbRow(
        "抽查…", "从已销号的问题里随机抽取，随机数印在表上", "Ins", "finding-add"
    ),
    RecheckVerb.CHECK: VerbRow("核查…", "登记看到了什么、是否反弹", "F2"),
    RecheckVerb.REOPEN: VerbRow("重新打开…", "反弹的问题重新整改，原来的销号记录保留", "Ctrl+G"),
    RecheckVerb.LINK: VerbRow("关联以前…", "写明本轮的问题承接以前轮次的哪些问题", "Ctrl+Shift+K"),
    RecheckVerb.TAKE_OVER: VerbRow("引入旧台账…", "把以前轮次的台账（.zgtz）引进来，供关联和查看"),
    RecheckVerb.DELETE: VerbRow("删除抽查", "删除选中问题所在的那次抽查（可以撤销）", "Del"),
    RecheckVerb.GO_TO: VerbRow("到问题清单", "在问题清单里打开选中的问题", "Ctrl+J"),
    RecheckVerb.PREVIEW: VerbRow(
        "预览抽查表", "看模拟回头看抽查表打印出来的样子", "F11", "preview-full"
    ),
    RecheckVerb.PRINT: VerbRow("打印抽查表…", "打印模拟回头看抽查表", "Ctrl+P", "print"),
    RecheckVerb.EXPORT: VerbRow("导出抽查表…", "把抽查表存成文件", "F12", "paper-export"),
}
_PAPERS = (RecheckVerb.PREVIEW, RecheckVerb.PRINT, RecheckVerb.EXPORT)


class RecheckSection(CaseListSection):
    """One row per drawn finding, and one per finding that takes up earlier ones."""

    name = "rechecks"
    title = "回头看"
    nothing = "还没有抽查，也没有关联以前的问题。按“抽查”从已销号的问题里随机抽取。"
    nothing_chosen = "没有符合条件的问题。"
    terms = RECHECK_TERMS
    watched = frozenset({Aggregate.CLOSURE, Aggregate.EVALUATION})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _columns(desk), parent)
        self._records = CaseRecords()
        self._acts = RecheckActs(desk, self)
        self._closures = ClosureActs(desk, self)
        self._papers = CasePapersDoor(desk, self)
        self._verbs = VerbActions("recheck", _VERBS, self)
        self._pane = PastPane(desk)
        nothing = self.tr("选中一个问题，这里显示核查情况和它的过去。")
        self._side = SidePane(scrolled(self._pane), nothing)
        self.show_side(self._side)
        verbs = self._verbs
        self.show_verbs(
            [
                [verbs[RecheckVerb.DRAW], verbs[RecheckVerb.CHECK], verbs[RecheckVerb.REOPEN]],
                [verbs[RecheckVerb.LINK], verbs[RecheckVerb.TAKE_OVER]],
                [verbs[RecheckVerb.PREVIEW], verbs[RecheckVerb.EXPORT]],
            ]
        )
        # The bar has no room for these at 150 %; the rows and the menu 本页 offer them.
        self.ui.caseTable.addActions([verbs[RecheckVerb.GO_TO], verbs[RecheckVerb.DELETE]])
        self._connect()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self._verbs.all()

    @override
    def key_of(self, case: RecheckRow) -> str:
        return case.key

    @override
    def read(self) -> Sequence[RecheckRow]:
        ledger, workspace = self.desk.ledger, self.desk.workspace
        self._records = workspace.case_records(ledger.round.id)
        draws = workspace.casework.draws.of_round(ledger.round.id)
        return recheck_rows(ledger, draws, workspace.casework.pasts(ledger.round.id))

    @override
    def state_of(self, case: RecheckRow) -> RecheckState:
        return case.state

    @override
    def words_of(self, case: RecheckRow) -> str:
        finding, ledger = case.finding, self.desk.ledger
        departments = ledger.department_names(finding.responsible_departments)
        note = case.drawn.note if case.drawn else ""
        return f"{finding.number} {finding.title} {departments} {note}"

    @override
    def follow(self) -> None:
        row: RecheckRow | None = self.only_chosen
        may_change = not self.desk.is_read_only
        is_drawn = row is not None and row.draw is not None
        verbs = self._verbs
        verbs[RecheckVerb.DRAW].setEnabled(may_change)
        verbs[RecheckVerb.LINK].setEnabled(may_change)
        verbs[RecheckVerb.TAKE_OVER].setEnabled(may_change)
        verbs[RecheckVerb.CHECK].setEnabled(may_change and is_drawn)
        verbs[RecheckVerb.DELETE].setEnabled(may_change and is_drawn)
        verbs[RecheckVerb.REOPEN].setEnabled(may_change and self._may_reopen(row))
        verbs[RecheckVerb.GO_TO].setEnabled(row is not None)
        for verb in _PAPERS:
            verbs[verb].setEnabled(any(each.draw is not None for each in self._cases))
        self.say_chosen(self.tr("选中{0}个问题"))
        if row is None:
            self._side.show_nothing()
            return
        self._side.show_finding(row.finding, self.desk.ledger)
        self._pane.show_row(row, self._records)

    @override
    def open_chosen(self) -> None:
        """Note what was seen of a drawn finding; else look at the finding itself."""
        row: RecheckRow | None = self.only_chosen
        if row is not None and row.draw is not None and not self.desk.is_read_only:
            self._acts.check(row)
        else:
            self._go_to()

    def _may_reopen(self, row: RecheckRow | None) -> bool:
        """Whether a finding came back and its 销号 still stands."""
        if row is None or row.state is not RecheckState.RELAPSED:
            return False
        return self._queue_row(row).state is QueueState.CLOSED

    def _queue_row(self, row: RecheckRow) -> QueueRow:
        desk = self.desk
        alone = replace(desk.ledger, findings=(row.finding,))
        (found,) = queue_of(desk.workspace, alone, self._records, desk.today())
        return found

    def _connect(self) -> None:
        key = CasePaperKey.DRAW
        handlers: dict[RecheckVerb, Callable[[], object]] = {
            RecheckVerb.DRAW: self._acts.draw,
            RecheckVerb.CHECK: lambda: self._acts.check(self.only_chosen),
            RecheckVerb.REOPEN: self._reopen,
            RecheckVerb.LINK: self._link,
            RecheckVerb.TAKE_OVER: self._acts.take_over,
            RecheckVerb.DELETE: lambda: self._acts.delete(self.only_chosen),
            RecheckVerb.GO_TO: self._go_to,
            RecheckVerb.PREVIEW: lambda: self._papers.preview(key, self._choice()),
            RecheckVerb.PRINT: lambda: self._papers.print(key, self._choice()),
            RecheckVerb.EXPORT: lambda: self._papers.export(key, self._choice()),
        }
        self._verbs.run(handlers)

    def _choice(self) -> PaperChoice:
        """Return the draw of the row chosen, else the latest one."""
        row: RecheckRow | None = self.only_chosen
        record = row.draw.id if row is not None and row.draw is not None else ""
        return PaperChoice(record_id=record, round_id=self.desk.ledger.round.id)

    def _reopen(self) -> None:
        row: RecheckRow | None = self.only_chosen
        if row is not None:
            self._closures.run(ClosureVerb.REOPEN, [self._queue_row(row)])

    def _link(self) -> None:
        row: RecheckRow | None = self.only_chosen
        self._acts.link(row.finding if row is not None else None)

    def _go_to(self) -> None:
        row: RecheckRow | None = self.only_chosen
        if row is not None:
            self.finding_wanted.emit(row.finding.id)


def _columns(desk: Desk) -> list[CaseColumn]:
    def departments(row: RecheckRow) -> str:
        return desk.ledger.department_names(row.finding.responsible_departments)

    return [
        CaseColumn("编号", lambda row: row.finding.number, 3, order=lambda r: r.finding.position),
        CaseColumn("问题", lambda row: row.finding.title),
        CaseColumn("责任科室", departments, 7),
        CaseColumn("抽取日期", _drawn_on, 6, order=lambda row: row.draw and row.draw.drawn_on),
        CaseColumn("随机数", lambda row: str(row.draw.seed) if row.draw else "", 6),
        CaseColumn(
            "核查结论",
            lambda row: RECHECK_TERMS[row.state],
            5,
            lambda row: row.state is RecheckState.RELAPSED,
        ),
        CaseColumn("核查日期", _checked_on, 6, order=lambda r: r.drawn and r.drawn.checked_on),
        CaseColumn("以前", lambda row: f"{len(row.past)}个" if row.past else "", 3),
    ]


def _drawn_on(row: RecheckRow) -> str:
    return row.draw.drawn_on.isoformat() if row.draw else ""


def _checked_on(row: RecheckRow) -> str:
    return row.drawn.checked_on.isoformat() if row.drawn and row.drawn.checked_on else ""
