"""The case work of the sample ledger, entered the way a clerk enters it: every rule applies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.funds import read_amount
from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import (
    AccountabilityKind,
    ClosureOutcome,
    EvidenceKind,
    FundKind,
    MeetingKind,
    PolicyKind,
    SupervisionKind,
)
from rectify_desktop.services.casework.answer_remarks import answer_remark, enter_remarks
from rectify_desktop.services.casework.ask_extension import ask_extension
from rectify_desktop.services.casework.close_finding import (
    decide_step,
    request_closure,
    set_closure_roles,
)
from rectify_desktop.services.casework.register_records import register_record
from rectify_desktop.services.casework.set_milestones import finish_milestone, milestone_rules
from rectify_desktop.services.casework.supervise import (
    acknowledge_order,
    answer_order,
    close_order,
    issue_order,
)
from rectify_desktop.services.evidence.keep_evidence import add_evidence, catalogue_evidence
from rectify_desktop.services.findings.register_findings import name_departments, name_people
from rectify_desktop.services.sample.sample_rehearsals import evaluate, look_again

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from rectify_desktop.domain.casework.record_rules import SideRecord
    from rectify_desktop.domain.ids import DepartmentId, FindingId
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.vocabulary import Table


class SampleCases:
    """The case work of one sample; ``day`` turns a distance from today into a day."""

    def __init__(self, workspace: Workspace, content: Table, day: Callable[[int], date]) -> None:
        self._workspace = workspace
        self._content = content
        self._day = day
        self._round_id = workspace.current_round().id
        findings = workspace.findings.of_round(self._round_id)
        self._findings = {finding.number: finding.id for finding in findings}

    def enter(self) -> None:
        """Enter all of it; call inside an operation."""
        self._finish_milestones()
        for record in self._side_records():
            register_record(self._workspace, record, today=self._day(0))
        self._enter_evidence()
        for table in self._content["extensions"]:
            self._extend(table)
        for table in self._content["orders"]:
            self._supervise(table)
        set_closure_roles(self._workspace, self._round_id, self._content["closure_roles"])
        for table in self._content["closures"]:
            self._close(table)
        self._enter_remarks()
        look_again(self._workspace, self._content["draws"], self._day)
        evaluate(self._workspace, self._round_id, self._content["evaluation"])

    def _finish_milestones(self) -> None:
        rules = {rule.name: rule for rule in milestone_rules(self._workspace, self._round_id)}
        for name, distance in self._content["milestones"].items():
            done_on = self._day(distance)
            finish_milestone(self._workspace, rules[name], done_on, today=self._day(0))

    def _side_records(self) -> Iterator[SideRecord]:
        for table in self._content["policies"]:
            issued_on = self._day(table["issued"])
            yield PolicyDocument(
                self._round_id,
                table["title"],
                PolicyKind(table["kind"]),
                _number(table, issued_on),
                issued_on,
                table["adopted_by"],
                self._ids(table),
                self._department(table),
                table.get("execution", ""),
            )
        for table in self._content["funds"]:
            yield FundRecovery(
                self._round_id,
                table["matter"],
                FundKind(table["kind"]),
                read_amount(table["amount"]) or 0,
                table["account"],
                table["voucher"],
                self._day(table["booked"]),
                self._ids(table),
            )
        for table in self._content["accountability"]:
            yield AccountabilityAction(
                self._round_id,
                table["subject"],
                AccountabilityKind(table["kind"]),
                table["times"],
                self._day(table["acted"]),
                finding_ids=self._ids(table),
            )
        for table in self._content["meetings"]:
            yield MeetingRecord(
                self._round_id,
                table["title"],
                MeetingKind(table["kind"]),
                self._day(table["held"]),
                table.get("chair", "周启明"),
                table.get("agenda", 0),
                table.get("people", 0),
                self._ids(table),
            )

    def _enter_evidence(self) -> None:
        for table in self._content["evidence"]:
            formed_on = self._day(table["formed"])
            record = Evidence(
                self._round_id,
                table["name"],
                EvidenceKind(table["kind"]),
                _number(table, formed_on),
                formed_on,
                table["pages"],
                table.get("original", False),
                table["location"],
                self._department(table),
                table["checked_by"],
                finding_ids=self._ids(table),
            )
            add_evidence(self._workspace, record)
        catalogue_evidence(self._workspace)

    def _extend(self, table: Table) -> None:
        extension = Extension(
            self._round_id,
            self._findings[table["finding"]],
            self._day(table["asked"]),
            reason=table["reason"],
            due_after=self._day(table["after"]),
        )
        if "agreed" not in table:
            ask_extension(self._workspace, extension)
            return
        # The finding of the sample has its new deadline already.
        agreed = replace(
            extension,
            due_before=self._day(table["before"]),
            agreed_by=table["agreed_by"],
            agreed_on=self._day(table["agreed"]),
        )
        self._workspace.casework.extensions.save(agreed)

    def _supervise(self, table: Table) -> None:
        workspace, issued_on = self._workspace, self._day(table["issued"])
        order = issue_order(
            workspace,
            SupervisionOrder(
                self._round_id,
                _number(table, issued_on),
                SupervisionKind(table["kind"]),
                finding_ids=self._ids(table),
                department_id=self._department(table),
                lead_official_ids=name_people(workspace, table["officials"]),
                matter=table["matter"],
                demand=table["demand"],
                due_on=self._day(table["due"]),
                issued_by=table["issued_by"],
                issued_on=issued_on,
            ),
        )
        received_on = self._day(table["received"])
        acknowledge_order(workspace, order.id, by=table["received_by"], on=received_on)
        if "answered" in table:
            answered_on = self._day(table["answered"])
            answer_order(workspace, order.id, handling=table["handling"], on=answered_on)
            closed_on = self._day(table["closed"])
            close_order(workspace, order.id, conclusion=table["conclusion"], on=closed_on)

    def _close(self, table: Table) -> None:
        request = request_closure(
            self._workspace,
            self._findings[table["finding"]],
            asked_by=table["asked_by"],
            today=self._day(table["asked"]),
        )
        for place, step in enumerate(table["steps"]):
            demand = step.get("returned", "")
            decide_step(
                self._workspace,
                request.id,
                place,
                outcome=ClosureOutcome.RETURNED if demand else ClosureOutcome.PASSED,
                name=step["name"],
                on=self._day(step["on"]),
                opinion=step["opinion"],
                demand=demand,
            )

    def _enter_remarks(self) -> None:
        for table in self._content["remarks"]:
            remark = ReviewerRemark(
                self._round_id,
                table["text"],
                reviewer=table["reviewer"],
                paper=table["paper"],
                received_on=self._day(table["received"]),
                finding_ids=self._ids(table),
            )
            enter_remarks(self._workspace, [remark])
            if "answer" in table:
                answered_on = self._day(table["answered"])
                answer_remark(
                    self._workspace,
                    remark.id,
                    answer=table["answer"],
                    by=table["by"],
                    on=answered_on,
                )

    def _ids(self, table: Table) -> tuple[FindingId, ...]:
        return tuple(self._findings[number] for number in table.get("findings", ()))

    def _department(self, table: Table) -> DepartmentId:
        (department_id,) = name_departments(self._workspace, table["department"])
        return department_id


def _number(table: Table, day: date) -> str:
    """Return a document number of the year the document is of."""
    return str(table.get("number", "")).replace("{年}", str(day.year))
