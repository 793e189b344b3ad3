"""The section 延期: requests with old and new date, who agreed, and what is to be reviewed."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.extending import deadline_history, due_once_agreed
from rectify_desktop.domain.casework.extension_standing import (
    EXTENSION_STANDING_TERMS,
    ExtensionStanding,
    extension_standing,
)
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.terms import EXTENSION_TERMS, ExtensionKind
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.overrides import override
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey, PaperChoice
from rectify_desktop.ui.casework.case_list_section import CaseListSection
from rectify_desktop.ui.casework.case_papers_door import CasePapersDoor
from rectify_desktop.ui.casework.case_trail import CaseTrail
from rectify_desktop.ui.casework.extension_acts import ExtensionActs
from rectify_desktop.ui.casework.side_pane import SidePane
from rectify_desktop.ui.widgets.case_table_model import CaseColumn
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.extension import Extension
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk

_PAPERS = {
    ExtensionKind.EXTENSION: CasePaperKey.EXTENSION,
    ExtensionKind.CONTINUED: CasePaperKey.CONTINUED,
}


class ExtensionVerb(Enum):
    """What can be done with deadlines."""

    ASK = auto()
    CONTINUE = auto()
    AGREE = auto()
    EDIT = auto()
    DELETE = auto()
    GO_TO = auto()
    PREVIEW = auto()
    PRINT = auto()
    EXPORT = auto()


_VERBS = {
    ExtensionVerb.ASK: VerbRow("申请延期…", "为一个问题申请延期", "Ins"),
    ExtensionVerb.CONTINUE: VerbRow("申请持续整改…", "为一个问题申请持续整改", "Ctrl+K"),
    ExtensionVerb.AGREE: VerbRow("批准…", "登记由谁批准，时限随之改动", "Ctrl+G"),
    ExtensionVerb.EDIT: VerbRow("修改申请…", "修改还没有批准的申请", "F2"),
    ExtensionVerb.DELETE: VerbRow("删除申请", "删除还没有批准的申请", "Del"),
    ExtensionVerb.GO_TO: VerbRow("到问题清单", "在问题清单里打开这个问题", "Ctrl+J"),
    ExtensionVerb.PREVIEW: VerbRow("预览申请表", "看申请表打印出来的样子", "F11", "preview-full"),
    ExtensionVerb.PRINT: VerbRow("打印申请表…", "打印申请表", "Ctrl+P", "print"),
    ExtensionVerb.EXPORT: VerbRow("导出申请表…", "把申请表存成文件", "F12", "paper-export"),
}


class ExtensionSection(CaseListSection):
    """Requests for more time, the latest first."""

    name = "extensions"
    title = "延期和持续整改申请"
    nothing = "还没有延期或持续整改的申请。按“申请延期”登记一份。"
    terms = EXTENSION_STANDING_TERMS
    watched = frozenset({Aggregate.EXTENSION, Aggregate.SUPERVISION, Aggregate.CLOSURE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self._columns(), parent)
        self._records = CaseRecords()
        self._findings: dict[FindingId, Finding] = {}
        self._acts = ExtensionActs(desk, self)
        self._papers = CasePapersDoor(desk, self)
        self._verbs = VerbActions("extension", _VERBS, self)
        self._trail = CaseTrail()
        self._trail.setAccessibleName(self.tr("这个问题的延期、督办和销号"))
        self._side = SidePane(self._trail, self.tr("选中一份申请，这里显示它的内容和时限沿革。"))
        self.show_side(self._side)
        groups = (
            (ExtensionVerb.ASK, ExtensionVerb.CONTINUE),
            (ExtensionVerb.AGREE, ExtensionVerb.EDIT, ExtensionVerb.DELETE),
            (ExtensionVerb.PREVIEW, ExtensionVerb.EXPORT, ExtensionVerb.PRINT),
            (ExtensionVerb.GO_TO,),
        )
        self.show_verbs([[self._verbs[verb] for verb in group] for group in groups])
        self._connect()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self._verbs.all()

    @override
    def read(self) -> Sequence[Extension]:
        ledger = self.desk.ledger
        self._findings = {finding.id: finding for finding in ledger.findings}
        self._records = self.desk.workspace.case_records(ledger.round.id)
        known = [each for each in self._records.extensions if each.finding_id in self._findings]
        return sorted(known, key=lambda each: each.asked_on, reverse=True)

    @override
    def state_of(self, case: Extension) -> ExtensionStanding:
        of_finding = self._records.extensions_of(case.finding_id)
        return extension_standing(case, of_finding, self.desk.today())

    @override
    def words_of(self, case: Extension) -> str:
        finding, ledger = self._findings[case.finding_id], self.desk.ledger
        departments = ledger.department_names(finding.responsible_departments)
        people = ledger.person_names((*finding.lead_officials, *finding.owners))
        said = f"{EXTENSION_TERMS[case.kind]} {case.reason} {case.agreed_by}"
        return f"{finding.number} {finding.title} {departments} {people} {said}"

    @override
    def follow(self) -> None:
        case: Extension | None = self.only_chosen
        may_write, is_pending = not self.desk.is_read_only, case is not None and not case.is_agreed
        for verb in (ExtensionVerb.ASK, ExtensionVerb.CONTINUE):
            self._verbs[verb].setEnabled(may_write)
        for verb in (ExtensionVerb.AGREE, ExtensionVerb.EDIT, ExtensionVerb.DELETE):
            self._verbs[verb].setEnabled(may_write and is_pending)
        papers = (ExtensionVerb.PREVIEW, ExtensionVerb.PRINT, ExtensionVerb.EXPORT)
        for verb in (ExtensionVerb.GO_TO, *papers):
            self._verbs[verb].setEnabled(case is not None)
        if case is None:
            self._side.show_nothing()
            return
        finding = self._findings[case.finding_id]
        days = deadline_history(finding, self._records.extensions_of(finding.id))
        history = " → ".join(chinese_date(day) for day in days) or self.tr("没有完成时限")
        heading = f"{finding.number}　{finding.title}".strip()
        self._side.show_heading(heading, self.tr("时限沿革：{0}").format(history))
        self._trail.show_records(self._records, finding.id, self.desk.today())

    @override
    def open_chosen(self) -> None:
        """Agree to what is pending; else look at the finding."""
        case: Extension | None = self.only_chosen
        if case is not None and not case.is_agreed and not self.desk.is_read_only:
            self._acts.agree(case)
        else:
            self._go_to()

    def _connect(self) -> None:
        handlers: dict[ExtensionVerb, Callable[[], object]] = {
            ExtensionVerb.ASK: lambda: self._ask(ExtensionKind.EXTENSION),
            ExtensionVerb.CONTINUE: lambda: self._ask(ExtensionKind.CONTINUED),
            ExtensionVerb.AGREE: lambda: self._acts.agree(self.only_chosen),
            ExtensionVerb.EDIT: lambda: self._acts.edit(self.only_chosen),
            ExtensionVerb.DELETE: lambda: self._acts.delete(self.only_chosen),
            ExtensionVerb.GO_TO: self._go_to,
            ExtensionVerb.PREVIEW: lambda: self._papers.preview(*self._paper()),
            ExtensionVerb.PRINT: lambda: self._papers.print(*self._paper()),
            ExtensionVerb.EXPORT: lambda: self._papers.export(*self._paper()),
        }
        self._verbs.run(handlers)

    def _ask(self, kind: ExtensionKind) -> None:
        case: Extension | None = self.only_chosen
        chosen = self._findings.get(case.finding_id) if case is not None else None
        made = self._acts.ask_for(kind, chosen)
        if made is not None:
            self.refresh()
            self.choose([made])

    def _go_to(self) -> None:
        if self.only_chosen is not None:
            self.finding_wanted.emit(self.only_chosen.finding_id)

    def _paper(self) -> tuple[CasePaperKey, PaperChoice]:
        case: Extension = self.only_chosen
        choice = PaperChoice(case.finding_id, case.id, self.desk.ledger.round.id)
        return _PAPERS[case.kind], choice

    def _columns(self) -> list[CaseColumn]:
        return [
            CaseColumn("编号", lambda e: self._findings[e.finding_id].number, 3),
            CaseColumn("问题", lambda e: self._findings[e.finding_id].title),
            CaseColumn("类别", lambda e: EXTENSION_TERMS[e.kind], 4),
            CaseColumn("申请日期", lambda e: _iso(e.asked_on), 5),
            CaseColumn("原时限", lambda e: _iso(e.due_before), 5),
            CaseColumn(
                "新时限、复核", _new_day, 6, order=lambda e: e.next_review_on or e.due_after
            ),
            CaseColumn(
                "状态",
                lambda e: EXTENSION_STANDING_TERMS[self.state_of(e)],
                6,
                lambda e: self.state_of(e) is ExtensionStanding.REVIEW,
            ),
            CaseColumn("批准", lambda e: e.agreed_by, 5),
            CaseColumn(
                "提醒",
                lambda e: "超期后申请" if e.was_asked_late else "",
                5,
                lambda e: e.was_asked_late,
            ),
        ]


def _new_day(extension: Extension) -> str:
    if extension.kind is ExtensionKind.CONTINUED:
        return f"{_iso(extension.next_review_on)}复核"
    return _iso(due_once_agreed(extension))


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
