"""The section 缺佐证: what each department has still to hand in, by the kind of its measures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from rectify_desktop.domain.casework.proof import missing_by_department
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.papers.case_parts import department_name, finding_number
from rectify_desktop.domain.papers.missing_proof_list import (
    MISSING_PROOF_NAME,
    compose_missing_proof_list,
)
from rectify_desktop.overrides import override
from rectify_desktop.services.evidence.check_evidence import missing_now
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.evidence.evidence_jobs import EvidenceJobs
from rectify_desktop.ui.evidence.file_drops import FileDrops
from rectify_desktop.ui.papers.made_paper import LISTS, MadePaper
from rectify_desktop.ui.papers.paper_output import PaperOutput
from rectify_desktop.ui.printing.page_printing import PagePreviewDialog
from rectify_desktop.ui.sections.case_section import CaseSection
from rectify_desktop.ui.sections.section_bar import SectionBar, SectionHint
from rectify_desktop.ui.widgets.case_table import CaseTable
from rectify_desktop.ui.widgets.case_table_model import CaseColumn, CaseTableModel
from rectify_desktop.ui.widgets.verb_actions import VerbActions, VerbRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

    from rectify_desktop.domain.casework.proof import MissingProof
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.file_drops import Target

NO_DEPARTMENT = "未明确责任科室"


class MissingVerb(Enum):
    """What a clerk can do with the list of what is missing."""

    ADD_FILES = auto()
    SHOW_FINDING = auto()
    URGE = auto()
    PREVIEW = auto()
    EXPORT = auto()


_VERBS: dict[MissingVerb, VerbRow] = {
    MissingVerb.ADD_FILES: VerbRow(
        "给这一条添加文件…", "添加文件并关联到选中的问题", "Ins", "evidence-add"
    ),
    MissingVerb.SHOW_FINDING: VerbRow("看这个问题", "在问题清单里看选中的问题", "Ctrl+G"),
    MissingVerb.URGE: VerbRow("复制催交文字", "复制这个科室还缺的材料，发给科室", "Ctrl+Shift+C"),
    MissingVerb.PREVIEW: VerbRow(
        "打印预览", "看《缺佐证材料清单》打印出来的样子", "F11", "preview-full"
    ),
    MissingVerb.EXPORT: VerbRow("导出清单…", "按科室导出《缺佐证材料清单》", "F12", "list-export"),
}


@dataclass(frozen=True, slots=True)
class MissingRow:
    """One thing a department has still to hand in."""

    department: str
    number: str
    item: MissingProof

    @property
    def key(self) -> str:
        """What tells this row from all others."""
        measure = self.item.measure.id if self.item.measure else ""
        return f"{self.department}/{self.item.finding.id}/{measure}/{self.item.says}"


_COLUMNS = (
    CaseColumn("责任科室", lambda row: row.department, 9),
    CaseColumn("编号", lambda row: row.number, 5),
    CaseColumn("问题", lambda row: row.item.finding.title, 22),
    CaseColumn(
        "整改措施",
        lambda row: row.item.measure.text if row.item.measure else "（还没有任何佐证材料）",
    ),
    CaseColumn("应提供的材料", lambda row: row.item.says, 12),
)


class MissingSection(CaseSection):
    """Files dropped on a row prove its finding, or its measure."""

    watched: ClassVar[frozenset[Aggregate]] = frozenset({Aggregate.EVIDENCE, Aggregate.MEASURE})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName("缺佐证")
        self._missing: tuple[MissingProof, ...] = ()
        self.model = CaseTableModel(_COLUMNS, lambda row: row.key, self)
        self.table = CaseTable(self)
        self.table.setAccessibleName(self.tr("缺佐证的问题和措施"))
        self.table.show_model(self.model)
        self.actions_by_verb = VerbActions("missing", _VERBS, self)
        self.jobs = EvidenceJobs(desk, self)
        self._work = SlicedWork(self)
        self._output = PaperOutput(desk, self)
        self._hint = SectionHint(self)
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        desk = self.desk
        self._missing = missing_now(desk.workspace, desk.ledger)
        rows = list(self._rows())
        self.model.show_cases(rows)
        findings = {item.finding.id for item in self._missing}
        told = self.tr(
            "{0} 个问题共缺 {1} 项材料。按措施里的字眼判断，供核对；材料可以直接拖到行上。"
        )
        nothing = (
            self.tr("各个问题的佐证材料都已登记。")
            if desk.ledger.findings
            else self.tr("台账里还没有问题；登记以后，这里按科室列出还缺哪些佐证材料。")
        )
        self._hint.setText(told.format(len(findings), len(self._missing)) if rows else nothing)
        self._follow()

    @override
    def take_keys(self) -> None:
        self.table.setFocus()

    @override
    def actions_for_menu(self) -> list[QAction]:
        return self.actions_by_verb.all()

    def _rows(self) -> Iterator[MissingRow]:
        ledger = self.desk.ledger
        for key, items in missing_by_department(ledger, self._missing).items():
            name = department_name(ledger, key) or self.tr(NO_DEPARTMENT)
            for item in items:
                yield MissingRow(name, finding_number(ledger, item.finding), item)

    def _follow(self) -> None:
        chosen = bool(self.table.selected_cases)
        verbs, is_writable = self.actions_by_verb, not self.desk.is_read_only
        verbs[MissingVerb.ADD_FILES].setEnabled(chosen and is_writable)
        verbs[MissingVerb.SHOW_FINDING].setEnabled(chosen)
        verbs[MissingVerb.URGE].setEnabled(chosen)

    # Verbs

    def _add_files(self) -> None:
        chosen = self.table.selected_cases
        if chosen:
            self.jobs.ask_files(tuple({row.item.finding.id: None for row in chosen}))

    def _on_dropped(self, paths: object, key: str) -> None:
        row = next((each for each in self.model.cases if each.key == key), None)
        if row is None:
            return
        measure = row.item.measure
        if measure is None:
            self.jobs.add(paths, (row.item.finding.id,))  # type: ignore[arg-type]
        else:
            self.jobs.add(paths, (), (measure.id,))  # type: ignore[arg-type]

    def _row_at(self, point: QPoint) -> Target:
        index = self.table.indexAt(point)
        if not index.isValid():
            return None
        frame = self.table.visualRect(index)
        frame.setLeft(0)
        frame.setRight(self.table.viewport().width() - 1)
        return frame, self.model.key_of(index.row())

    def _show_finding(self) -> None:
        wanted = dict.fromkeys(row.item.finding.id for row in self.table.selected_cases)
        if len(wanted) == 1:
            self.finding_wanted.emit(next(iter(wanted)))
        elif wanted:
            self.rows_wanted.emit(self.tr("缺佐证的问题"), list(wanted))

    def _urge(self) -> None:
        chosen = self.table.selected_cases
        if not chosen:
            return
        department = chosen[0].department
        rows = [row for row in self.model.cases if row.department == department]
        lines = [
            f"{at}.问题{row.number}“{row.item.finding.title}”：{row.item.says}"
            for at, row in enumerate(rows, start=1)
        ]
        head = self.tr("{0}：巡察整改还缺下列佐证材料，请尽快交整改办。").format(department)
        QGuiApplication.clipboard().setText("\n".join((head, *lines)))
        told = self.tr("已复制给{0}的催交文字，共 {1} 项，可以粘贴到微信或短信。")
        self.desk.show_message(told.format(department, len(rows)))

    def _paper(self) -> MadePaper:
        paper = compose_missing_proof_list(self.desk.ledger, self._missing, today=self.desk.today())
        return MadePaper(MISSING_PROOF_NAME, paper, LISTS)

    def _preview(self) -> None:
        steps = self._paper().steps(self.desk.settings.paper_fonts())
        self._work.run(steps, lambda laid: PagePreviewDialog(laid, self).exec())

    def _export(self) -> None:
        made = self._paper()
        self._output.export(made.name, made.suffixes[0], lambda: made, made)

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionBar(self, [self.actions_by_verb.all()]))
        column.addWidget(self._hint)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        verbs = self.actions_by_verb
        self.table.chosen.connect(self._follow)
        self.table.opened.connect(self._show_finding)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(verbs.all())
        self._drops = FileDrops(self.table.viewport(), self, self._row_at)
        self._drops.set_enabled(not self.desk.is_read_only)
        self._drops.dropped.connect(self._on_dropped)
        verbs.run(
            {
                MissingVerb.ADD_FILES: self._add_files,
                MissingVerb.SHOW_FINDING: self._show_finding,
                MissingVerb.URGE: self._urge,
                MissingVerb.PREVIEW: self._preview,
                MissingVerb.EXPORT: self._export,
            }
        )
