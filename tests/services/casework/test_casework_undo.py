"""Any run of case work is taken back to the first row and brought forward again to the last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.casework.closure import Waiver
from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.side_ledgers import FundRecovery, PolicyDocument
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.casework.ask_extension import agree_extension, ask_extension
from rectify_desktop.services.casework.close_finding import (
    decide_step,
    reopen_finding,
    request_closure,
    set_closure_roles,
    withdraw_closure,
)
from rectify_desktop.services.casework.register_records import delete_record, register_record
from rectify_desktop.services.casework.set_milestones import (
    adopt_rule_set,
    finish_milestone,
    milestone_rules,
    rule_sets,
)
from rectify_desktop.services.casework.supervise import acknowledge_order, issue_order
from rectify_desktop.services.evidence.keep_evidence import (
    add_evidence,
    catalogue_evidence,
    delete_evidence,
    link_evidence,
    unlink_evidence,
)
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    change_finding,
    delete_findings,
)
from rectify_desktop.services.workspace import Workspace

DAY = date(2026, 3, 12)
WAIVERS = [Waiver(condition, "试验") for condition in ClosureCondition]


class Clerk:
    """Someone who does case work at random; ``pick`` chooses among what is there."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.round_id = workspace.current_round().id
        self.pick = 0
        self.deeds = [
            self.find, self.drop_finding, self.prove, self.link, self.unlink, self.unprove,
            self.catalogue, self.file, self.unfile, self.ask, self.sign, self.take_back,
            self.reopen, self.put_off, self.agree, self.urge, self.receive, self.finish,
            self.adopt, self.roles,
        ]  # fmt: skip

    def one(self, items: Any) -> Any:
        """Return something of ``items``; what cannot be done is refused and changes nothing."""
        items = list(items)
        if not items:
            raise RectifyError("nothing there")
        return items[self.pick % len(items)]

    def finding(self) -> Any:
        return self.one(self.workspace.ledger().findings)

    def closure(self) -> Any:
        return self.one(self.workspace.case_records().closures)

    def find(self) -> None:
        added = add_finding(self.workspace, title=f"问题{self.pick}")
        change_finding(self.workspace, replace(added, due_on=DAY))

    def drop_finding(self) -> None:
        delete_findings(self.workspace, [self.finding().id])

    def prove(self) -> None:
        ids = (self.finding().id,) if self.workspace.ledger().findings else ()
        add_evidence(
            self.workspace, Evidence(self.round_id, "材料", location="柜", finding_ids=ids)
        )

    def evidence(self) -> Any:
        return self.one(self.workspace.case_records().evidence)

    def link(self) -> None:
        link_evidence(self.workspace, self.evidence().id, finding_ids=[self.finding().id])

    def unlink(self) -> None:
        item = self.evidence()
        unlink_evidence(self.workspace, item.id, finding_ids=item.finding_ids)

    def unprove(self) -> None:
        delete_evidence(self.workspace, self.evidence().id)

    def catalogue(self) -> None:
        catalogue_evidence(self.workspace)

    def file(self) -> None:
        ids = (self.finding().id,)
        record = PolicyDocument(self.round_id, "办法", finding_ids=ids)
        if self.pick % 2:
            record = FundRecovery(self.round_id, "款项", amount_fen=100, finding_ids=ids)
        register_record(self.workspace, record, today=DAY)

    def unfile(self) -> None:
        records = self.workspace.case_records()
        delete_record(self.workspace, self.one((*records.policies, *records.funds)))

    def ask(self) -> None:
        request_closure(
            self.workspace, self.finding().id, asked_by="某", today=DAY, waivers=WAIVERS
        )

    def sign(self) -> None:
        request = self.closure()
        outcome = ClosureOutcome.RETURNED if self.pick % 5 == 4 else ClosureOutcome.PASSED
        steps = [step.outcome for step in request.steps]
        decide_step(
            self.workspace, request.id, steps.count(ClosureOutcome.PASSED), outcome=outcome,
            name="某", on=DAY, demand="补",
        )  # fmt: skip

    def take_back(self) -> None:
        withdraw_closure(self.workspace, self.closure().id, on=DAY, why="误")

    def reopen(self) -> None:
        reopen_finding(self.workspace, self.closure().id, on=DAY, by="某", why="反弹")

    def put_off(self) -> None:
        later = DAY + timedelta(days=30 + self.pick)
        extension = Extension(self.round_id, self.finding().id, DAY, reason="缓", due_after=later)
        ask_extension(self.workspace, extension)

    def agree(self) -> None:
        extension = self.one(self.workspace.case_records().extensions)
        agree_extension(self.workspace, extension.id, by="党组会", on=DAY)

    def urge(self) -> None:
        with self.workspace.operation("签发"):
            department = self.workspace.parties.department_named("某科").id
            issue_order(
                self.workspace,
                SupervisionOrder(
                    self.round_id, str(len(self.workspace.case_records().orders)),
                    finding_ids=(self.finding().id,), department_id=department, demand="办",
                    due_on=DAY, issued_by="某", issued_on=DAY,
                ),
            )  # fmt: skip

    def receive(self) -> None:
        order = self.one(self.workspace.case_records().orders)
        acknowledge_order(self.workspace, order.id, by="某", on=DAY)

    def finish(self) -> None:
        rule = self.one(milestone_rules(self.workspace, self.round_id))
        finish_milestone(self.workspace, rule, DAY, today=DAY)

    def adopt(self) -> None:
        adopt_rule_set(self.workspace, self.round_id, self.one(rule_sets()))

    def roles(self) -> None:
        set_closure_roles(self.workspace, self.round_id, ["甲", "乙", "丙"][: 1 + self.pick % 3])


def everything(workspace: Workspace) -> tuple[Any, ...]:
    key = workspace.current_round().id
    return (
        workspace.ledger(),
        workspace.case_records(),
        milestone_rules(workspace, key),
        workspace.casework.closure_roles(key),
    )


@settings(max_examples=40, deadline=None)
@given(acts=st.lists(st.tuples(st.integers(0, 19), st.integers(0, 9)), min_size=5, max_size=40))
def test_any_run_of_case_work_is_taken_back_and_brought_forward(
    acts: list[tuple[int, int]],
) -> None:
    with Workspace.in_memory(actor="测试员") as workspace:
        clerk = Clerk(workspace)
        start = everything(workspace)
        clerk.find()
        for number, pick in acts:
            clerk.pick = pick
            before = everything(workspace)
            steps = len(workspace.operations(1000))
            try:
                clerk.deeds[number]()
            except RectifyError:
                # What is refused leaves nothing behind.
                assert everything(workspace) == before
                assert len(workspace.operations(1000)) == steps
        last = everything(workspace)
        while workspace.undo():
            pass
        # Departments that were entered by the way go too.
        assert everything(workspace) == start
        while workspace.redo():
            pass
        assert everything(workspace) == last
        assert workspace.verify_chain() > 0
