"""The section 销号: every finding with its state, and the signatures of the one chosen."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rectify_desktop.domain.casework.closure_queue import LONG_WAIT_DAYS, QUEUE_TERMS, QueueState
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.close_finding import (
    closure_roles,
    queue_of,
    set_closure_roles,
)
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey, PaperChoice
from rectify_desktop.ui.casework.case_list_section import CaseListSection
from rectify_desktop.ui.casework.case_papers_door import CasePapersDoor
from rectify_desktop.ui.casework.closure_acts import ClosureActs
from rectify_desktop.ui.casework.closure_pane import ClosurePane
from rectify_desktop.ui.casework.closure_verbs import CLOSURE_VERBS, ClosureVerb, possible_verbs
from rectify_desktop.ui.casework.merge_acts import MergeActs
from rectify_desktop.ui.casework.side_pane import SidePane, scrolled
from rectify_desktop.ui.casework.urging import copy_urging
from rectify_desktop.ui.widgets.case_table_model import CaseColumn
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.closure_queue import QueueRow
    from rectify_desktop.ui.desk import Desk

_PRESSING = (QueueState.RETURNED, QueueState.REOPENED)


class QueueVerb(Enum):
    """What the queue offers beside the verbs of 销号."""

    ORDER = auto()
    URGE = auto()
    GO_TO = auto()
    PREVIEW = auto()
    PRINT = auto()
    EXPORT = auto()
    ROLES = auto()
    MERGE = auto()


_VERBS = {
    QueueVerb.ORDER: VerbRow("督办…", "对选中的问题发督办单或提示函", "Ctrl+Shift+D"),
    QueueVerb.URGE: VerbRow("复制催办文字", "复制这些问题责任科室的催办文字", "Ctrl+Shift+C"),
    QueueVerb.GO_TO: VerbRow("到问题清单", "在问题清单里打开选中的问题", "Ctrl+J"),
    QueueVerb.PREVIEW: VerbRow("预览审批表", "看销号审批表打印出来的样子", "F11", "preview-full"),
    QueueVerb.PRINT: VerbRow("打印审批表…", "打印销号审批表", "Ctrl+P", "print"),
    QueueVerb.EXPORT: VerbRow("导出审批表…", "把销号审批表存成文件", "F12", "paper-export"),
    QueueVerb.ROLES: VerbRow("审核环节…", "设置本单位销号由谁依次审核", "Ctrl+Shift+M"),
    QueueVerb.MERGE: VerbRow(
        "合并副本的销号…", "把本台账另一份副本里办的销号合并进来，冲突的逐份商定"
    ),
}


class ClosureSection(CaseListSection):
    """The queue of 销号; ``orders_wanted`` names findings somebody is to be pressed about."""

    name = "closures"
    title = "销号办理"
    nothing = "还没有问题。"
    nothing_chosen = "没有符合条件的问题。"
    terms = QUEUE_TERMS
    watched = frozenset(
        {
            Aggregate.CLOSURE,
            Aggregate.MEASURE,
            Aggregate.EVIDENCE,
            Aggregate.SUPERVISION,
            Aggregate.EXTENSION,
        }
    )
    orders_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _columns(desk), parent)
        self._records = CaseRecords()
        self._acts = ClosureActs(desk, self)
        self._papers = CasePapersDoor(desk, self)
        self._verbs = VerbActions("closure", CLOSURE_VERBS, self)
        self._others = VerbActions("queue", _VERBS, self)
        self._pane = ClosurePane()
        self._pane.work_on(desk, with_verbs=False)
        nothing = self.tr("选中一个问题，这里显示它的销号条件和办理经过。")
        self._side = SidePane(scrolled(self._pane), nothing)
        self.show_side(self._side)
        groups = (
            (QueueVerb.ORDER, QueueVerb.URGE),
            (QueueVerb.PREVIEW, QueueVerb.EXPORT, QueueVerb.PRINT),
            (QueueVerb.ROLES, QueueVerb.MERGE, QueueVerb.GO_TO),
        )
        rest = [[self._others[verb] for verb in group] for group in groups]
        self.show_verbs([self._verbs.all(), *rest])
        self._connect()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return [*self._verbs.all(), *self._others.all()]

    @override
    def key_of(self, case: QueueRow) -> str:
        return case.finding.id

    @override
    def read(self) -> Sequence[QueueRow]:
        ledger = self.desk.ledger
        self._records = self.desk.workspace.case_records(ledger.round.id)
        return queue_of(self.desk.workspace, ledger, self._records, self.desk.today())

    @override
    def state_of(self, case: QueueRow) -> QueueState:
        return case.state

    @override
    def words_of(self, case: QueueRow) -> str:
        finding, ledger = case.finding, self.desk.ledger
        departments = ledger.department_names(finding.responsible_departments)
        people = ledger.person_names((*finding.lead_officials, *finding.owners))
        return f"{finding.number} {finding.title} {departments} {people} {case.waits_at}"

    @override
    def follow(self) -> None:
        rows: list[QueueRow] = self.chosen
        possible = possible_verbs(rows) if not self.desk.is_read_only else frozenset()
        for verb in ClosureVerb:
            self._verbs[verb].setEnabled(verb in possible)
        self._others[QueueVerb.ORDER].setEnabled(bool(rows) and not self.desk.is_read_only)
        self._others[QueueVerb.URGE].setEnabled(bool(rows))
        for verb in (QueueVerb.ROLES, QueueVerb.MERGE):
            self._others[verb].setEnabled(not self.desk.is_read_only)
        for verb in (QueueVerb.GO_TO, QueueVerb.PREVIEW, QueueVerb.PRINT, QueueVerb.EXPORT):
            self._others[verb].setEnabled(len(rows) == 1)
        self.say_chosen(self.tr("选中{0}个问题，可以一起申请、一起通过"))
        if len(rows) == 1:
            self._side.show_finding(rows[0].finding, self.desk.ledger)
            self._pane.show_row(rows[0], self._records)
        else:
            self._side.show_nothing()

    @override
    def open_chosen(self) -> None:
        """Pass or ask for what is chosen, whichever its turn is; else look at the finding."""
        possible = possible_verbs(self.chosen)
        if not self.desk.is_read_only:
            for verb in (ClosureVerb.PASS, ClosureVerb.REQUEST):
                if verb in possible:
                    self._acts.run(verb, self.chosen)
                    return
        self._go_to()

    def _connect(self) -> None:
        self._verbs.run(
            {verb: partial(self._run, verb) for verb in ClosureVerb},
        )
        key = CasePaperKey.CLOSURE
        handlers: dict[QueueVerb, Callable[[], object]] = {
            QueueVerb.ORDER: self._order,
            QueueVerb.URGE: lambda: copy_urging(self.desk, [r.finding for r in self.chosen]),
            QueueVerb.GO_TO: self._go_to,
            QueueVerb.PREVIEW: lambda: self._papers.preview(key, self._choice()),
            QueueVerb.PRINT: lambda: self._papers.print(key, self._choice()),
            QueueVerb.EXPORT: lambda: self._papers.export(key, self._choice()),
            QueueVerb.ROLES: self._set_roles,
            QueueVerb.MERGE: MergeActs(self.desk, self).merge,
        }
        self._others.run(handlers)

    def _run(self, verb: ClosureVerb) -> None:
        self._acts.run(verb, self.chosen)

    def _order(self) -> None:
        self.orders_wanted.emit([row.finding.id for row in self.chosen])

    def _go_to(self) -> None:
        if self.only_chosen is not None:
            self.finding_wanted.emit(self.only_chosen.finding.id)

    def _choice(self) -> PaperChoice:
        row: QueueRow = self.only_chosen
        record = row.request.id if row.request is not None else ""
        return PaperChoice(row.finding.id, record, self.desk.ledger.round.id)

    def _set_roles(self) -> None:
        # Asked for once in a round.
        from rectify_desktop.ui.casework.closure_roles_dialog import ClosureRolesDialog

        workspace, round_id = self.desk.workspace, self.desk.ledger.round.id
        roles = ClosureRolesDialog.ask(self, closure_roles(workspace, round_id))
        if roles is not None:
            self._acts.do(
                lambda: set_closure_roles(workspace, round_id, roles),
                self.tr("审核环节已改；在途的申请仍按原来的环节办。"),
            )


def _columns(desk: Desk) -> list[CaseColumn]:
    def departments(row: QueueRow) -> str:
        return desk.ledger.department_names(row.finding.responsible_departments)

    def waiting(row: QueueRow) -> str:
        days = row.days_waiting(desk.today())
        return f"{row.waits_at}　{days}天" if days is not None else ""

    def is_slow(row: QueueRow) -> bool:
        return (row.days_waiting(desk.today()) or 0) > LONG_WAIT_DAYS

    return [
        CaseColumn("编号", lambda row: row.finding.number, 3, order=lambda r: r.finding.position),
        CaseColumn("问题", lambda row: row.finding.title),
        CaseColumn("责任科室", departments, 6),
        CaseColumn("牵头领导", lambda row: desk.ledger.person_names(row.finding.lead_officials), 4),
        CaseColumn(
            "状态", lambda row: QUEUE_TERMS[row.state], 4, lambda row: row.state in _PRESSING
        ),
        CaseColumn("申请日期", _asked, 5, order=lambda r: r.request and r.request.asked_on),
        CaseColumn("停在环节", waiting, 8, is_slow, lambda row: row.days_waiting(desk.today())),
        CaseColumn("条件", _gate, 4, order=lambda row: len(row.unmet)),
    ]


def _asked(row: QueueRow) -> str:
    return row.request.asked_on.isoformat() if row.request is not None else ""


def _gate(row: QueueRow) -> str:
    if row.state in (QueueState.REQUESTED, QueueState.CLOSED):
        waived = len(row.request.waivers) if row.request is not None else 0
        return f"放行{waived}项" if waived else "已核"
    return f"缺{len(row.unmet)}项" if row.unmet else "齐全"
