"""What a clerk does with 督办: issuing, receipt, answer, closing, and the next colour."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_within
from rectify_desktop.domain.casework.order_standing import next_order_number
from rectify_desktop.domain.casework.supervising import (
    acknowledged,
    answered,
    closed,
    escalated,
    issued,
)
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import LEVEL_TERMS, SUPERVISION_TERMS
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.casework.supervise import (
    acknowledge_order,
    answer_order,
    close_order,
    delete_order,
    escalate_order,
    issue_order_led_by,
)
from rectify_desktop.ui.casework.act_dialog import Act
from rectify_desktop.ui.casework.act_fields import ActField, FieldKind
from rectify_desktop.ui.casework.case_acts import CaseActs, one_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.domain.casework.terms import SupervisionKind
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.casework.act_fields import Answer


class OrderActs(CaseActs):
    """Every act is one step; what is issued goes out by the papers of the section."""

    def issue(self, kind: SupervisionKind, finding_ids: Sequence[FindingId] = ()) -> str | None:
        """Make an order of some findings; return it once it is issued."""
        ledger = self.desk.ledger
        findings = [each for each in ledger.findings if each.id in set(finding_ids)]
        leaders = {ledger.person_names(each.lead_officials) for each in findings}
        departments = {each.responsible_departments[:1] for each in findings}
        common = departments.pop() if len(departments) == 1 else ()
        draft = SupervisionOrder(
            ledger.round.id,
            next_order_number(self._orders(), kind, self.desk.today()),
            kind,
            finding_ids=tuple(each.id for each in findings),
            department_id=common[0] if common else None,
            matter=findings[0].title if len(findings) == 1 else "",
            issued_on=self.desk.today(),
        )
        return self._edit(draft, one_of(leaders))

    def edit(self, order: SupervisionOrder) -> None:
        """Change an order that nobody signed for yet."""
        self._edit(order, self.desk.ledger.person_names(order.lead_official_ids))

    def receive(self, order: SupervisionOrder) -> None:
        """Enter who signed for an order."""
        what = self.tr("签收日期")
        fields = [
            self.names_field("by", self.tr("签收人(&S)")),
            self.today_field("on", self.tr("签收日期(&D)")),
        ]
        answer = self._ask(
            self.tr("签收"),
            order,
            fields,
            lambda a: acknowledged(order, by=a.text("by"), on=a.done_on("on", what)),
        )
        if answer is not None:
            by, on = answer.text("by"), answer.done_on("on", what)
            told = self.tr("“{0}”已由{1}签收。").format(order.number, by)
            self.do(partial(acknowledge_order, self.desk.workspace, order.id, by=by, on=on), told)

    def answer(self, order: SupervisionOrder) -> None:
        """Enter what the department did; an answer may be corrected."""
        what, term = self.tr("答复日期"), self.tr("办理情况")
        fields = [
            ActField("told", self.tr("办理情况(&B)"), FieldKind.TEXT, order.handling),
            self.today_field("on", self.tr("答复日期(&D)")),
        ]
        answer = self._ask(
            self.tr("答复"),
            order,
            fields,
            lambda a: answered(order, handling=a.text("told"), on=a.done_on("on", what)),
        )
        if answer is not None:
            told, on = answer.text("told"), answer.done_on("on", what)
            done = self.tr("“{0}”的{1}已登记。").format(order.number, term)
            self.do(
                partial(answer_order, self.desk.workspace, order.id, handling=told, on=on), done
            )

    def close(self, order: SupervisionOrder) -> None:
        """Be done with an order."""
        what = self.tr("办结日期")
        fields = [
            ActField("told", self.tr("办结意见(&B)"), FieldKind.TEXT, hint=self.tr("如：同意办结")),
            self.today_field("on", self.tr("办结日期(&D)")),
        ]
        answer = self._ask(
            self.tr("办结"),
            order,
            fields,
            lambda a: closed(order, conclusion=a.text("told"), on=a.done_on("on", what)),
        )
        if answer is not None:
            told, on = answer.text("told"), answer.done_on("on", what)
            done = self.tr("“{0}”已办结。").format(order.number)
            self.do(
                partial(close_order, self.desk.workspace, order.id, conclusion=told, on=on), done
            )

    def escalate(self, order: SupervisionOrder) -> str | None:
        """Issue the next colour after an unanswered order; return what was issued."""
        today = self.desk.today()
        number = next_order_number(self._orders(), order.kind, today)
        try:
            draft = escalated(
                order, number=number, issued_by=order.issued_by, due_on=today, today=today
            )
        except RectifyError as problem:
            self.desk.show_error(problem)
            return None

        def read(answer: Answer) -> SupervisionOrder:
            number, by, due_on = answer.text("number"), answer.text("by"), answer.day("due")
            following = replace(draft, number=number, issued_by=by, due_on=due_on)
            return issued(following, self._orders())

        fields = [
            ActField("number", self.tr("新编号(&N)"), value=number),
            self.names_field("by", self.tr("签发人(&S)"), order.issued_by),
            self.day_field("due", self.tr("限办时间(&X)"), None),
        ]
        level = LEVEL_TERMS[draft.level]
        answer = self._ask(self.tr("升级为{0}").format(level), order, fields, read)
        if answer is None:
            return None
        following = read(answer)
        made: list[SupervisionOrder] = []
        told = self.tr("“{0}”已升级为{1}“{2}”。").format(order.number, level, following.number)
        self.do(lambda: made.append(self._escalated(order, following)), told)
        return made[0].id if made else None

    def delete(self, order: SupervisionOrder) -> None:
        """Take an order off the ledger that was entered by mistake."""
        told = self.tr("“{0}”已删除。").format(order.number)
        self.do(partial(delete_order, self.desk.workspace, order.id), told)

    # The form of an order

    def _edit(self, draft: SupervisionOrder, leaders: str) -> str | None:
        term = SUPERVISION_TERMS[draft.kind]

        def read(answer: Answer) -> SupervisionOrder:
            order = issued(_filled(draft, answer), self._orders())
            begun_on, what = self.desk.ledger.round.inspected_from, self.tr("签发日期")
            must_be_within(order.issued_on, begun_on, what)
            return order

        subject = self.tr("勾选问题，写明要求和限办时间；签发后从“导出”“打印”出文书。")
        fields = self._fields(draft, leaders)
        answer = self.ask(Act(term, subject, fields, self.tr("签发"), read))
        if answer is None:
            return None
        order = read(answer)
        told = self.tr("{0}“{1}”已签发。").format(term, order.number)
        led_by = answer.text("leaders")
        done = self.do(partial(issue_order_led_by, self.desk.workspace, order, led_by), told)
        return order.id if done else None

    def _fields(self, draft: SupervisionOrder, leaders: str) -> list[ActField]:
        ledger = self.desk.ledger
        departments = [(each.id, each.name) for each in ledger.departments.values()]
        offered = [f for f in ledger.findings if f.is_open or f.id in draft.finding_ids]
        return [
            ActField("number", self.tr("编号(&N)"), value=draft.number),
            ActField(
                "findings",
                self.tr("问题(&Q)"),
                FieldKind.FINDINGS,
                draft.finding_ids,
                findings=offered,
            ),
            ActField(
                "department",
                self.tr("承办科室(&K)"),
                FieldKind.CHOICE,
                draft.department_id,
                choices=departments,
            ),
            self.names_field("leaders", self.tr("责任领导(&L)"), leaders),
            ActField("matter", self.tr("督办事项(&M)"), value=draft.matter),
            ActField("demand", self.tr("督办要求(&Y)"), FieldKind.TEXT, draft.demand),
            self.names_field("by", self.tr("签发人(&S)"), draft.issued_by, self.tr("如：整改办")),
            self.day_field("issued", self.tr("签发日期(&D)"), draft.issued_on),
            self.day_field("due", self.tr("限办时间(&X)"), draft.due_on),
            ActField("attachments", self.tr("附件(&F)"), value=draft.attachments),
        ]

    def _ask(
        self,
        title: str,
        order: SupervisionOrder,
        fields: Sequence[ActField],
        check: Callable[[Answer], object],
    ) -> Answer | None:
        subject = f"{SUPERVISION_TERMS[order.kind]}　{order.number}　{order.matter}".strip()
        return self.ask(Act(title, subject, fields, self.tr("确定"), check))

    def _escalated(self, order: SupervisionOrder, following: SupervisionOrder) -> SupervisionOrder:
        today = self.desk.today()
        return escalate_order(
            self.desk.workspace,
            order.id,
            number=following.number,
            issued_by=following.issued_by,
            due_on=following.due_on or today,
            today=today,
        )

    def _orders(self) -> Sequence[SupervisionOrder]:
        return self.desk.workspace.case_records(self.desk.ledger.round.id).orders


def _filled(draft: SupervisionOrder, answer: Answer) -> SupervisionOrder:
    return replace(
        draft,
        number=answer.text("number"),
        finding_ids=answer.value("findings"),
        department_id=answer.value("department"),
        matter=answer.text("matter"),
        demand=answer.text("demand"),
        issued_by=answer.text("by"),
        issued_on=answer.day("issued"),
        due_on=answer.day("due"),
        attachments=answer.text("attachments"),
    )
