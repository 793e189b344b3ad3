"""What a clerk does with a 销号: asking, passing, returning, taking back, opening again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closing import decided, reopened, withdrawn
from rectify_desktop.domain.casework.closure import ClosureStep
from rectify_desktop.domain.casework.closure_roles import must_wait_alike
from rectify_desktop.domain.casework.terms import ClosureOutcome
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.casework.close_finding import (
    decide_step,
    pass_steps,
    reopen_finding,
    request_closure,
    request_closures,
    usual_signer_of,
    withdraw_closure,
)
from rectify_desktop.ui.casework.act_dialog import Act
from rectify_desktop.ui.casework.act_fields import ActField, FieldKind
from rectify_desktop.ui.casework.case_acts import CaseActs, one_of
from rectify_desktop.ui.casework.closure_asking import check_request, waiver_fields, waivers_of
from rectify_desktop.ui.casework.closure_reopening import result_fields, result_of
from rectify_desktop.ui.casework.closure_verbs import ClosureVerb, possible_verbs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.closure_queue import QueueRow
    from rectify_desktop.ui.casework.act_fields import Answer


class ClosureActs(CaseActs):
    """Each act is one step of the ledger, however many findings it is done to."""

    def run(self, verb: ClosureVerb, rows: Sequence[QueueRow]) -> None:
        """Do what a verb says with some findings."""
        if verb not in possible_verbs(rows):
            return
        handlers: dict[ClosureVerb, Callable[[], object]] = {
            ClosureVerb.REQUEST: lambda: self.request(rows),
            ClosureVerb.PASS: lambda: self.pass_on(rows),
            ClosureVerb.RETURN: lambda: self.return_for_rework(rows[0]),
            ClosureVerb.WITHDRAW: lambda: self.withdraw(rows[0]),
            ClosureVerb.REOPEN: lambda: self.reopen(rows[0]),
        }
        handlers[verb]()

    def request(self, rows: Sequence[QueueRow]) -> None:
        """Ask for the 销号 of one finding, conditions let pass with reasons, or of several."""
        desk, findings = self.desk, [row.finding for row in rows]
        unmet = rows[0].unmet if len(rows) == 1 else ()
        owner = one_of(desk.ledger.person_names(each.owners[:1]) for each in findings)
        fields = [
            self.names_field("by", self.tr("申请人(&A)"), owner),
            self.today_field("on", self.tr("申请日期(&D)")),
            *waiver_fields(unmet),
        ]
        check = partial(check_request, desk, findings, unmet)
        subject = self.subject(findings)
        if unmet:
            told = self.tr("还缺{0}项条件，请先补齐；确需放行的，逐项写明理由。")
            subject = f"{subject}\n{told.format(len(unmet))}"
        answer = self.ask(Act(self.tr("申请销号"), subject, fields, self.tr("申请"), check))
        if answer is None:
            return
        by, on = answer.text("by"), answer.done_on("on", self.tr("申请日期"))
        keys = [finding.id for finding in findings]
        waivers = waivers_of(unmet, answer)
        act = (
            partial(request_closure, desk.workspace, keys[0], waivers=waivers)
            if len(keys) == 1
            else partial(request_closures, desk.workspace, keys)
        )
        self.do(
            lambda: act(asked_by=by, today=on),
            self.tr("{0}已申请销号。").format(self.called(findings)),
        )

    def pass_on(self, rows: Sequence[QueueRow]) -> None:
        """Pass the step at which one or several requests wait."""
        findings = [row.finding for row in rows]
        requests = [row.request for row in rows if row.request is not None]
        try:
            must_wait_alike(requests)
        except RectifyError as problem:
            self.desk.show_error(problem)
            return
        role, workspace = rows[0].waits_at, self.desk.workspace
        fields = [
            self.names_field("by", self.tr("签字人(&S)"), one_of(map(self._signer, rows))),
            self.today_field("on", self.tr("审核日期(&D)")),
            ActField(
                "opinion",
                self.tr("审核意见(&Y)"),
                FieldKind.TEXT,
                hint=self.tr("如：佐证材料齐全，同意"),
            ),
        ]
        answer = self.ask(
            Act(
                self.tr("{0}审核").format(role),
                self.subject(findings),
                fields,
                self.tr("通过"),
                partial(self._check_step, requests, ClosureOutcome.PASSED),
            )
        )
        if answer is None:
            return
        keys, on = [each.id for each in requests], answer.done_on("on", self.tr("审核日期"))
        said = self.tr("{0}已通过“{1}”审核。")
        self.do(
            lambda: pass_steps(
                workspace, keys, name=answer.text("by"), on=on, opinion=answer.text("opinion")
            ),
            said.format(self.called(findings), role),
        )

    def return_for_rework(self, row: QueueRow) -> None:
        """Return a request with a written demand."""
        request = row.request
        if request is None or request.next_step is None:
            return
        place, role = request.steps.index(request.next_step), request.next_step.role
        fields = [
            self.names_field("by", self.tr("签字人(&S)"), self._signer(row)),
            self.today_field("on", self.tr("审核日期(&D)")),
            ActField("opinion", self.tr("审核意见(&Y)"), FieldKind.TEXT),
            ActField(
                "demand",
                self.tr("补充整改要求(&B)"),
                FieldKind.TEXT,
                hint=self.tr("缺什么、补什么、什么时候补齐，责任科室要照着办"),
            ),
        ]
        answer = self.ask(
            Act(
                self.tr("{0}退回").format(role),
                self.subject([row.finding]),
                fields,
                self.tr("退回"),
                partial(self._check_step, [request], ClosureOutcome.RETURNED),
            )
        )
        if answer is None:
            return
        step = _step(answer, ClosureOutcome.RETURNED)
        self.do(
            lambda: decide_step(
                self.desk.workspace,
                request.id,
                place,
                outcome=step.outcome,
                name=step.name,
                on=answer.done_on("on", self.tr("审核日期")),
                opinion=step.opinion,
                demand=step.demand,
            ),
            self.tr("{0}已由“{1}”退回。").format(row.finding.called, role),
        )

    def withdraw(self, row: QueueRow) -> None:
        """Take a request back before it is confirmed."""
        request = row.request
        if request is None:
            return
        fields = [
            self.today_field("on", self.tr("撤回日期(&D)")),
            ActField("why", self.tr("撤回理由(&R)"), FieldKind.TEXT),
        ]
        answer = self.ask(
            Act(
                self.tr("撤回销号申请"),
                self.subject([row.finding]),
                fields,
                self.tr("撤回"),
                lambda answer: withdrawn(
                    request, answer.done_on("on", self.tr("撤回日期")), answer.text("why")
                ),
            )
        )
        if answer is None:
            return
        on, why = answer.done_on("on", self.tr("撤回日期")), answer.text("why")
        self.do(
            lambda: withdraw_closure(self.desk.workspace, request.id, on=on, why=why),
            self.tr("{0}的销号申请已撤回。").format(row.finding.called),
        )

    def reopen(self, row: QueueRow) -> None:
        """Open a closed finding again because the fault came back."""
        request = row.request
        if request is None:
            return
        fields = [
            self.names_field("by", self.tr("由谁决定(&S)"), "", self.tr("如：整改办、局党组会")),
            self.today_field("on", self.tr("决定日期(&D)")),
            ActField(
                "why",
                self.tr("反弹情况(&R)"),
                FieldKind.TEXT,
                hint=self.tr("在哪里、什么时候又出现了什么问题"),
            ),
            *result_fields(row.finding),
        ]
        answer = self.ask(
            Act(
                self.tr("重新打开（反弹）"),
                self.subject([row.finding]),
                fields,
                self.tr("重新打开"),
                lambda answer: reopened(
                    request,
                    answer.done_on("on", self.tr("决定日期")),
                    answer.text("by"),
                    answer.text("why"),
                ),
            )
        )
        if answer is None:
            return
        on, by, why = (
            answer.done_on("on", self.tr("决定日期")),
            answer.text("by"),
            answer.text("why"),
        )
        self.do(
            lambda: reopen_finding(
                self.desk.workspace, request.id, on=on, by=by, why=why, result=result_of(answer)
            ),
            self.tr("{0}已重新打开，原来的销号记录仍然保留。").format(row.finding.called),
        )

    # Parts of the forms

    def _check_step(
        self, requests: Sequence[ClosureRequest], outcome: ClosureOutcome, answer: Answer
    ) -> None:
        answer.done_on("on", self.tr("审核日期"))
        step = _step(answer, outcome)
        for request in requests:
            if request.next_step is not None:
                decided(request, request.steps.index(request.next_step), step)

    def _signer(self, row: QueueRow) -> str:
        ledger = self.desk.ledger
        records = self.desk.workspace.case_records(ledger.round.id)
        return usual_signer_of(row.waits_at, row.finding, ledger, records.closures)


def _step(answer: Answer, outcome: ClosureOutcome) -> ClosureStep:
    demand = answer.text("demand") if "demand" in answer.values else ""
    return ClosureStep(
        "", answer.text("by"), answer.day("on"), answer.text("opinion"), outcome, demand
    )
