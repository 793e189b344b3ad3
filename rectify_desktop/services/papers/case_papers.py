"""The papers of case work that can be made (督办单、销号审批表、目录、报告 …), and making one.

What a paper is of is chosen by the caller: a finding, a record of a side ledger, or nothing where
it is of the whole round. Reading the ledger needs its thread; the paper returned does not.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.domain.notice.notice_material import NO_MATERIAL
from rectify_desktop.domain.papers.closure_form import compose_closure_form
from rectify_desktop.domain.papers.evidence_catalogue import compose_evidence_catalogue
from rectify_desktop.domain.papers.extension_form import compose_extension_form
from rectify_desktop.domain.papers.finding_card import compose_finding_cards
from rectify_desktop.domain.papers.fund_sheet import compose_fund_sheet
from rectify_desktop.domain.papers.leader_report import compose_leader_report
from rectify_desktop.domain.papers.policy_list import compose_policy_list
from rectify_desktop.domain.papers.rectification_report import compose_rectification_report
from rectify_desktop.domain.papers.supervision_paper import compose_supervision_paper
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.casework.close_finding import closure_roles
from rectify_desktop.services.notice.word_notices import item_pattern, notice_material
from rectify_desktop.services.papers.case_paper_kinds import (
    WHOLE_ROUND,
    CasePaperKey,
    PaperChoice,
    case_paper_named,
)
from rectify_desktop.services.papers.round_papers import ROUND_PAPERS, round_paper_maker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.papers.finding_card import History
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.checks.check_ledger import CheckDesk
    from rectify_desktop.services.workspace import Workspace


_Record = TypeVar("_Record", "SupervisionOrder", "ClosureRequest", "Extension")


def compose_case_paper(
    workspace: Workspace, key: str, choice: PaperChoice = WHOLE_ROUND, *, today: date
) -> Paper:
    """Compose a paper of case work as of ``today``.

    Without a ``record_id`` a form is that of the finding's latest record of its kind, or a fresh
    one with what the ledger knows and room for the rest.

    Raises:
        NotFound: there is no such paper, finding or record.
        RuleViolation: the paper is of a finding, and none was chosen.

    """
    return case_paper_maker(workspace, case_paper_named(key).key, choice, today=today)()


def case_paper_maker(
    workspace: Workspace,
    key: CasePaperKey,
    choice: PaperChoice = WHOLE_ROUND,
    *,
    today: date,
    ledger: Ledger | None = None,
) -> Callable[[], Paper]:
    """Read all that a paper needs; what is returned composes it and may run on another thread.

    ``ledger`` spares reading it again where it is at hand. Reading and making raise what
    ``compose_case_paper`` raises.
    """
    if key in ROUND_PAPERS:
        known = ledger or workspace.ledger(choice.round_id)
        return round_paper_maker(workspace, known, key, today=today, record_id=choice.record_id)
    return partial(_Composition(workspace, key, choice, today, ledger).paper, key)


class _Composition:
    """One paper on its way out of one workspace."""

    def __init__(
        self,
        workspace: Workspace,
        key: CasePaperKey,
        choice: PaperChoice,
        today: date,
        ledger: Ledger | None,
    ) -> None:
        self._choice = choice
        self._today = today
        self._ledger: Ledger = ledger or workspace.ledger(choice.round_id)
        self._records: CaseRecords = workspace.case_records(self._ledger.round.id)
        self._roles: Sequence[str] = ()
        self._history: dict[FindingId, History] = {}
        self._desk: CheckDesk | None = None
        self._material: NoticeMaterial = NO_MATERIAL
        if key is CasePaperKey.CLOSURE:
            self._roles = closure_roles(workspace, self._ledger.round.id)
        elif key is CasePaperKey.CARDS:
            wanted = self._chosen_findings()
            self._history = {f.id: workspace.progress.history_of(f.id) for f in wanted}
        elif key is CasePaperKey.COMPLETION:
            # The rules are many modules, which the window does without until they are asked.
            from rectify_desktop.services.checks.check_ledger import check_desk

            self._desk = check_desk(workspace, today=today, ledger=self._ledger)
        elif key is CasePaperKey.PRIVACY:
            self._material = notice_material(workspace, self._ledger.round.id)

    def paper(self, key: CasePaperKey) -> Paper:
        ledger, records, today = self._ledger, self._records, self._today
        # Both reports leave together, with the day their figures are of.
        as_of = ledger.round.as_of or today
        makers: dict[CasePaperKey, Callable[[], Paper]] = {
            CasePaperKey.SUPERVISION: self._supervision,
            CasePaperKey.CLOSURE: self._closure,
            CasePaperKey.EXTENSION: lambda: self._extension(ExtensionKind.EXTENSION),
            CasePaperKey.CONTINUED: lambda: self._extension(ExtensionKind.CONTINUED),
            CasePaperKey.EVIDENCE: lambda: compose_evidence_catalogue(
                ledger, records, today=today, finding=self._finding()
            ),
            CasePaperKey.POLICIES: lambda: compose_policy_list(ledger, records, as_of=today),
            CasePaperKey.FUNDS: lambda: compose_fund_sheet(ledger, records, as_of=today),
            CasePaperKey.REPORT: lambda: compose_rectification_report(
                ledger, records, item_pattern(ledger.round.notice_pattern), today=today
            ),
            CasePaperKey.LEADER_REPORT: lambda: compose_leader_report(ledger, records, as_of=as_of),
            CasePaperKey.CARDS: self._cards,
            CasePaperKey.COMPLETION: self._completion,
            CasePaperKey.PRIVACY: self._privacy,
        }
        return makers[key]()

    def _supervision(self) -> Paper:
        finding = self._finding()
        orders = self._records.orders if finding is None else self._records.orders_of(finding.id)
        order = self._named(orders) or (orders[-1] if finding and orders else None)
        if order is None:
            finding = self._needed_finding()
            departments = finding.responsible_departments
            order = SupervisionOrder(
                self._ledger.round.id,
                finding_ids=(finding.id,),
                department_id=departments[0] if departments else None,
                lead_official_ids=finding.lead_officials,
            )
        return compose_supervision_paper(self._ledger, order)

    def _closure(self) -> Paper:
        request = self._named(self._records.closures)
        finding = self._needed_finding(request.finding_id if request else None)
        return compose_closure_form(
            self._ledger, self._records, finding, roles=self._roles, request=request
        )

    def _extension(self, kind: ExtensionKind) -> Paper:
        named = self._named(self._records.extensions)
        finding = self._needed_finding(named.finding_id if named else None)
        of_kind = [e for e in self._records.extensions_of(finding.id) if e.kind is kind]
        extension = named or (of_kind[-1] if of_kind else None)
        if extension is None:
            extension = Extension(
                self._ledger.round.id, finding.id, self._today, kind, due_before=finding.due_on
            )
        return compose_extension_form(self._ledger, finding, extension)

    def _completion(self) -> Paper:
        from rectify_desktop.domain.papers.completion_list import compose_completion_list

        hits = self._desk.hits() if self._desk else ()
        return compose_completion_list(self._ledger, hits, today=self._today)

    def _privacy(self) -> Paper:
        from rectify_desktop.services.privacy.decide_privacy import privacy_sheet

        return privacy_sheet(self._ledger, self._material, today=self._today)

    def _cards(self) -> Paper:
        return compose_finding_cards(
            self._ledger,
            self._records,
            self._history,
            today=self._today,
            findings=self._chosen_findings(),
        )

    def _named(self, records: Sequence[_Record]) -> _Record | None:
        """Return the record that was chosen; None where none was."""
        if not self._choice.record_id:
            return None
        for record in records:
            if record.id == self._choice.record_id:
                return record
        raise NotFound("这份文书对应的记录已不在台账里，请刷新后重试。")

    def _chosen_findings(self) -> Sequence[Finding]:
        finding = self._finding()
        return self._ledger.findings if finding is None else (finding,)

    def _finding(self, finding_id: FindingId | None = None) -> Finding | None:
        wanted = finding_id or self._choice.finding_id
        if wanted is None:
            return None
        for finding in self._ledger.findings:
            if finding.id == wanted:
                return finding
        raise NotFound("这个问题已不在台账里，请刷新后重试。")

    def _needed_finding(self, finding_id: FindingId | None = None) -> Finding:
        finding = self._finding(finding_id)
        if finding is None:
            raise RuleViolation("请先选定一个问题，再生成这份文书。")
        return finding
