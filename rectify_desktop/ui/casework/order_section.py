"""The section 督办: orders and notices by colour, their receipt, answer, and those unanswered."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.order_standing import (
    STANDING_TERMS,
    OrderStanding,
    followed_orders,
    order_standing,
)
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.terms import (
    LEVEL_TERMS,
    SUPERVISION_TERMS,
    SupervisionKind,
    SupervisionLevel,
)
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.overrides import override
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey, PaperChoice
from rectify_desktop.ui.casework.case_list_section import CaseListSection
from rectify_desktop.ui.casework.case_papers_door import CasePapersDoor
from rectify_desktop.ui.casework.case_trail import CaseTrail
from rectify_desktop.ui.casework.order_acts import OrderActs
from rectify_desktop.ui.casework.side_pane import SidePane
from rectify_desktop.ui.casework.urging import copy_urging
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.case_table_model import CaseColumn
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId, SupervisionId
    from rectify_desktop.ui.desk import Desk

_LEVELS = list(SupervisionLevel)
_COLOURS = {
    SupervisionLevel.BLUE: look.LINK,
    SupervisionLevel.ORANGE: look.AMBER,
    SupervisionLevel.RED: look.ACCENT,
}


class OrderVerb(Enum):
    """What can be done with orders."""

    ISSUE = auto()
    NOTIFY = auto()
    RECEIVE = auto()
    ANSWER = auto()
    CLOSE = auto()
    ESCALATE = auto()
    EDIT = auto()
    DELETE = auto()
    URGE = auto()
    SHOW_FINDINGS = auto()
    PREVIEW = auto()
    PRINT = auto()
    EXPORT = auto()


_VERBS = {
    OrderVerb.ISSUE: VerbRow("督办单…", "签发一份督办单", "Ins", "finding-add"),
    OrderVerb.NOTIFY: VerbRow("提示函…", "签发一份提示函", "Ctrl+K", "finding-add"),
    OrderVerb.RECEIVE: VerbRow("签收…", "登记谁在什么时候签收", "Ctrl+G"),
    OrderVerb.ANSWER: VerbRow("答复…", "登记承办科室的办理情况", "Ctrl+T"),
    OrderVerb.CLOSE: VerbRow("办结…", "登记办结意见", "Ctrl+Shift+G"),
    OrderVerb.ESCALATE: VerbRow("升级…", "逾期未答复的，升级为下一种颜色", "Ctrl+U"),
    OrderVerb.EDIT: VerbRow("修改…", "修改还没有签收的文书", "F2"),
    OrderVerb.DELETE: VerbRow("删除", "删除登记错的、还没有签收的文书", "Del"),
    OrderVerb.URGE: VerbRow("复制催办文字", "复制给承办科室的催办文字", "Ctrl+Shift+C"),
    OrderVerb.SHOW_FINDINGS: VerbRow("看这些问题", "在问题清单里只列出这份文书的问题", "Ctrl+J"),
    OrderVerb.PREVIEW: VerbRow("预览文书", "看督办单、提示函打印出来的样子", "F11", "preview-full"),
    OrderVerb.PRINT: VerbRow("打印文书…", "打印督办单、提示函", "Ctrl+P", "print"),
    OrderVerb.EXPORT: VerbRow("导出文书…", "把督办单、提示函存成文件", "F12", "paper-export"),
}
_NEXT_ACT = {
    OrderStanding.UNSIGNED: OrderVerb.RECEIVE,
    OrderStanding.WAITING: OrderVerb.ANSWER,
    OrderStanding.ANSWERED: OrderVerb.CLOSE,
    OrderStanding.LATE: OrderVerb.ESCALATE,
}


class OrderSection(CaseListSection):
    """Orders, the latest first."""

    name = "orders"
    title = "督办单和提示函"
    nothing = "还没有督办单和提示函。按“督办单”签发一份，或在“销号”里选中问题后按“督办”。"
    terms = STANDING_TERMS
    watched = frozenset({Aggregate.SUPERVISION, Aggregate.EXTENSION, Aggregate.CLOSURE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self._columns(), parent)
        self._records = CaseRecords()
        self._findings: dict[FindingId, Finding] = {}
        self._followed: frozenset[SupervisionId] = frozenset()
        self._acts = OrderActs(desk, self)
        self._papers = CasePapersDoor(desk, self)
        self._verbs = VerbActions("order", _VERBS, self)
        self._trail = CaseTrail()
        self._trail.setAccessibleName(self.tr("这份文书的要求、签收和办理情况"))
        told = self.tr("选中一份文书，这里显示它的要求、签收和办理情况。")
        self._side = SidePane(self._trail, told)
        self.show_side(self._side)
        groups = (
            (OrderVerb.ISSUE, OrderVerb.NOTIFY),
            (OrderVerb.RECEIVE, OrderVerb.ANSWER, OrderVerb.CLOSE, OrderVerb.ESCALATE),
            (OrderVerb.EDIT, OrderVerb.DELETE),
            (OrderVerb.PREVIEW, OrderVerb.EXPORT, OrderVerb.PRINT),
            (OrderVerb.URGE, OrderVerb.SHOW_FINDINGS),
        )
        self.show_verbs([[self._verbs[verb] for verb in group] for group in groups])
        self._connect()

    def issue(self, finding_ids: Sequence[FindingId]) -> None:
        """Make an order of some findings."""
        self._issue(SupervisionKind.ORDER, finding_ids)

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self._verbs.all()

    @override
    def read(self) -> Sequence[SupervisionOrder]:
        ledger = self.desk.ledger
        self._findings = {finding.id: finding for finding in ledger.findings}
        self._records = self.desk.workspace.case_records(ledger.round.id)
        orders = self._records.orders
        self._followed = followed_orders(orders)
        return sorted(orders, key=lambda each: str(each.issued_on or ""), reverse=True)

    @override
    def state_of(self, case: SupervisionOrder) -> OrderStanding:
        return order_standing(case, self._followed, self.desk.today())

    @override
    def words_of(self, case: SupervisionOrder) -> str:
        titles = " ".join(
            f"{f.number} {f.title}" for key in case.finding_ids if (f := self._findings.get(key))
        )
        people = self.desk.ledger.person_names(case.lead_official_ids)
        said = f"{case.number} {case.matter} {case.demand} {case.received_by} {case.issued_by}"
        return f"{said} {titles} {self._department(case)} {people}"

    @override
    def follow(self) -> None:
        case: SupervisionOrder | None = self.only_chosen
        may_write = not self.desk.is_read_only
        possible = self._possible(case) if case is not None and may_write else frozenset()
        for verb in OrderVerb:
            self._verbs[verb].setEnabled(verb in possible)
        for verb in (OrderVerb.ISSUE, OrderVerb.NOTIFY):
            self._verbs[verb].setEnabled(may_write)
        papers = (OrderVerb.PREVIEW, OrderVerb.PRINT, OrderVerb.EXPORT)
        for verb in (OrderVerb.URGE, OrderVerb.SHOW_FINDINGS, *papers):
            self._verbs[verb].setEnabled(case is not None)
        if case is None:
            self._side.show_nothing()
            return
        facts = (
            LEVEL_TERMS[case.level],
            self._department(case),
            STANDING_TERMS[self.state_of(case)],
        )
        heading = f"{SUPERVISION_TERMS[case.kind]}　{case.number}".strip()
        self._side.show_heading(heading, "　".join(filter(None, facts)))
        self._trail.show_order(case, self._records, self._findings, self.desk.today())

    @override
    def open_chosen(self) -> None:
        """Do with the order what comes next."""
        case: SupervisionOrder | None = self.only_chosen
        if case is None:
            return
        verb = _NEXT_ACT.get(self.state_of(case), OrderVerb.SHOW_FINDINGS)
        if verb is OrderVerb.ESCALATE and case.level is SupervisionLevel.RED:
            verb = OrderVerb.ANSWER if case.received_on else OrderVerb.RECEIVE
        self._verbs[verb].trigger()

    def _possible(self, order: SupervisionOrder) -> frozenset[OrderVerb]:
        standing, verbs = self.state_of(order), set[OrderVerb]()
        is_over = standing in (OrderStanding.CLOSED, OrderStanding.ESCALATED)
        if order.received_on is None and not is_over:
            verbs |= {OrderVerb.RECEIVE, OrderVerb.EDIT, OrderVerb.DELETE}
        elif not is_over:
            verbs.add(OrderVerb.ANSWER)
        if standing is OrderStanding.ANSWERED:
            verbs.add(OrderVerb.CLOSE)
        if standing is OrderStanding.LATE and order.level is not SupervisionLevel.RED:
            verbs.add(OrderVerb.ESCALATE)
        return frozenset(verbs)

    def _connect(self) -> None:
        acts = self._acts
        handlers: dict[OrderVerb, Callable[[], object]] = {
            OrderVerb.ISSUE: partial(self._issue, SupervisionKind.ORDER),
            OrderVerb.NOTIFY: partial(self._issue, SupervisionKind.NOTICE),
            OrderVerb.RECEIVE: lambda: acts.receive(self.only_chosen),
            OrderVerb.ANSWER: lambda: acts.answer(self.only_chosen),
            OrderVerb.CLOSE: lambda: acts.close(self.only_chosen),
            OrderVerb.ESCALATE: lambda: self._choose_made(acts.escalate(self.only_chosen)),
            OrderVerb.EDIT: lambda: acts.edit(self.only_chosen),
            OrderVerb.DELETE: lambda: acts.delete(self.only_chosen),
            OrderVerb.URGE: self._urge,
            OrderVerb.SHOW_FINDINGS: self._show_findings,
            OrderVerb.PREVIEW: lambda: self._papers.preview(*self._paper()),
            OrderVerb.PRINT: lambda: self._papers.print(*self._paper()),
            OrderVerb.EXPORT: lambda: self._papers.export(*self._paper()),
        }
        self._verbs.run(handlers)

    def _issue(self, kind: SupervisionKind, finding_ids: Sequence[FindingId] = ()) -> None:
        self._choose_made(self._acts.issue(kind, finding_ids))

    def _choose_made(self, made: str | None) -> None:
        if made is not None:
            self.refresh()
            self.choose([made])

    def _urge(self) -> None:
        case: SupervisionOrder = self.only_chosen
        copy_urging(self.desk, [self._findings[k] for k in case.finding_ids if k in self._findings])

    def _show_findings(self) -> None:
        case: SupervisionOrder | None = self.only_chosen
        if case is not None:
            self.rows_wanted.emit(case.number, case.finding_ids)

    def _paper(self) -> tuple[CasePaperKey, PaperChoice]:
        case: SupervisionOrder = self.only_chosen
        choice = PaperChoice(record_id=case.id, round_id=self.desk.ledger.round.id)
        return CasePaperKey.SUPERVISION, choice

    def _department(self, order: SupervisionOrder) -> str:
        key = order.department_id
        return self.desk.ledger.department_names([key]) if key is not None else ""

    def _matters(self, order: SupervisionOrder) -> str:
        known = [self._findings[key] for key in order.finding_ids if key in self._findings]
        numbers = "、".join(finding.number or finding.title for finding in known)
        return f"{numbers}　{order.matter}".strip()

    def _columns(self) -> list[CaseColumn]:
        return [
            CaseColumn("编号", lambda o: o.number, 11),
            CaseColumn("类别", lambda o: SUPERVISION_TERMS[o.kind], 4),
            CaseColumn(
                "颜色",
                lambda o: LEVEL_TERMS[o.level],
                4,
                order=lambda o: _LEVELS.index(o.level),
                colour=lambda o: _COLOURS[o.level],
            ),
            CaseColumn("问题、事项", self._matters),
            CaseColumn("承办科室", self._department, 6),
            CaseColumn("签发日期", lambda o: _iso(o.issued_on), 5),
            CaseColumn("限办时间", lambda o: _iso(o.due_on), 5),
            CaseColumn("签收", lambda o: o.received_by, 4),
            CaseColumn(
                "状态",
                lambda o: STANDING_TERMS[self.state_of(o)],
                5,
                lambda o: self.state_of(o) is OrderStanding.LATE,
            ),
        ]


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
