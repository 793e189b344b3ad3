"""What a clerk does with a deadline: asking for 延期 or 持续整改, and entering who agreed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_within
from rectify_desktop.domain.casework.extending import agreed, asked, may_be_asked
from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.terms import EXTENSION_TERMS, ExtensionKind
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.ask_extension import (
    agree_extension,
    ask_extension,
    delete_extension,
)
from rectify_desktop.ui.casework.act_dialog import Act
from rectify_desktop.ui.casework.act_fields import ActField, FieldKind
from rectify_desktop.ui.casework.case_acts import CaseActs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.casework.act_fields import Answer


class ExtensionActs(CaseActs):
    """Only the agreement moves a deadline; the request keeps the old one."""

    def ask_for(self, kind: ExtensionKind, chosen: Finding | None = None) -> str | None:
        """Ask for more time; return the request made."""
        findings = [each for each in self.desk.ledger.findings if may_be_asked(each, kind)]
        if not findings:
            self.desk.show_error(RuleViolation(self.tr("没有还在整改的问题，不用申请。")))
            return None
        first = chosen if chosen in findings else None
        draft = Extension(
            self.desk.ledger.round.id, (first or findings[0]).id, self.desk.today(), kind
        )
        return self._edit(draft, findings, is_chosen=first is not None)

    def edit(self, extension: Extension) -> None:
        """Change a request that nobody agreed to yet."""
        finding = self._finding(extension)
        self._edit(extension, [finding], is_chosen=True)

    def agree(self, extension: Extension) -> None:
        """Enter who agreed, and when."""
        finding = self._finding(extension)
        fields = [
            self.names_field("by", self.tr("批准人(&P)"), hint=self.tr("如：局党组会、巡察办")),
            self.today_field("on", self.tr("批准日期(&D)")),
        ]
        what = self.tr("批准日期")

        def check(answer: Answer) -> None:
            agreed(extension, by=answer.text("by"), on=answer.done_on("on", what))

        term = EXTENSION_TERMS[extension.kind]
        title = self.tr("批准{0}").format(term)
        answer = self.ask(Act(title, self.subject([finding]), fields, self.tr("批准"), check))
        if answer is None:
            return
        by, on = answer.text("by"), answer.done_on("on", what)
        told = self.tr("{0}的{1}申请已批准。").format(finding.called, term)
        self.do(partial(agree_extension, self.desk.workspace, extension.id, by=by, on=on), told)

    def delete(self, extension: Extension) -> None:
        """Take a request off the ledger that nobody agreed to."""
        told = self.tr("{0}的申请已删除。").format(self._finding(extension).called)
        self.do(partial(delete_extension, self.desk.workspace, extension.id), told)

    def _edit(
        self, draft: Extension, findings: Sequence[Finding], *, is_chosen: bool
    ) -> str | None:
        known = {finding.id: finding for finding in findings}
        term = EXTENSION_TERMS[draft.kind]

        def read(answer: Answer) -> Extension:
            finding = known.get(answer.value("finding"))
            if finding is None:
                raise RuleViolation(self.tr("请选择为哪个问题申请。"))
            what = self.tr("申请日期")
            asked_on = answer.done_on("asked", what)
            must_be_within(asked_on, self.desk.ledger.round.inspected_from, what)
            records = self.desk.workspace.case_records(draft.round_id)
            earlier = [e for e in records.extensions_of(finding.id) if e.id != draft.id]
            return asked(_filled(draft, finding, answer, asked_on), finding, earlier)

        fields = self._fields(draft, findings, is_chosen=is_chosen)
        title = self.tr("申请{0}").format(term)
        subject = self.tr("批准以后才改完成时限，原时限照样留着、印着。")
        answer = self.ask(Act(title, subject, fields, self.tr("申请"), read))
        if answer is None:
            return None
        extension = read(answer)
        told = self.tr("{0}已申请{1}，等待批准。").format(known[extension.finding_id].called, term)
        done = self.do(partial(ask_extension, self.desk.workspace, extension), told)
        return extension.id if done else None

    def _fields(
        self, draft: Extension, findings: Sequence[Finding], *, is_chosen: bool
    ) -> list[ActField]:
        fields = [
            ActField(
                "finding",
                self.tr("问题(&Q)"),
                FieldKind.CHOICE,
                draft.finding_id if is_chosen else None,
                choices=[(each.id, _with_due(each)) for each in findings],
            ),
            ActField("reason", self.tr("原因(&R)"), FieldKind.TEXT, draft.reason),
        ]
        if draft.kind is ExtensionKind.EXTENSION:
            hint = self.tr("如 12月31日")
            fields.append(self.day_field("after", self.tr("延期到(&N)"), draft.due_after, hint))
        else:
            goal, review, end = draft.stage_goal, draft.next_review_on, draft.expected_on
            fields += [
                ActField("goal", self.tr("阶段目标(&M)"), FieldKind.TEXT, goal),
                self.day_field("review", self.tr("下次复核(&V)"), review),
                self.day_field("expected", self.tr("预计完成(&E)"), end, self.tr("可以不填")),
            ]
        return [*fields, self.day_field("asked", self.tr("申请日期(&D)"), draft.asked_on)]

    def _finding(self, extension: Extension) -> Finding:
        found = (f for f in self.desk.ledger.findings if f.id == extension.finding_id)
        return next(found)


def _filled(draft: Extension, finding: Finding, answer: Answer, asked_on: date) -> Extension:
    same = {"reason": answer.text("reason"), "asked_on": asked_on, "finding_id": finding.id}
    if draft.kind is ExtensionKind.EXTENSION:
        return replace(draft, **same, due_after=answer.day("after"))
    return replace(
        draft,
        **same,
        stage_goal=answer.text("goal"),
        next_review_on=answer.day("review"),
        expected_on=answer.day("expected"),
    )


def _with_due(finding: Finding) -> str:
    due = f"（时限{chinese_date(finding.due_on)}）" if finding.due_on else ""
    return f"{finding.number}　{finding.title}{due}".strip()
