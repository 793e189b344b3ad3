"""The section 佐证材料: evidence with its numbers, places, links and the state of its files."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from rectify_desktop.domain.casework.evidence_states import (
    EVIDENCE_STATE_TERMS,
    FAULTS,
    EvidenceState,
    evidence_states,
)
from rectify_desktop.domain.casework.proof import date_doubt, used_twice
from rectify_desktop.domain.casework.record_sums import RecordSum
from rectify_desktop.domain.casework.terms import EVIDENCE_TERMS
from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.overrides import override
from rectify_desktop.services.evidence.keep_evidence import catalogue_evidence, change_all_evidence
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey
from rectify_desktop.ui.evidence.evidence_columns import EVIDENCE_COLUMNS
from rectify_desktop.ui.evidence.evidence_exports import EvidenceExports
from rectify_desktop.ui.evidence.evidence_jobs import EvidenceJobs
from rectify_desktop.ui.evidence.evidence_state_line import EvidenceStateLine
from rectify_desktop.ui.evidence.evidence_verbs import (
    EVIDENCE_VERBS,
    MORE,
    EvidenceVerb,
    usable_verbs,
)
from rectify_desktop.ui.evidence.file_drops import FileDrops
from rectify_desktop.ui.evidence.file_knowledge import FileKnowledge
from rectify_desktop.ui.evidence.record_keepers import EvidenceKeeper
from rectify_desktop.ui.evidence.record_section import RecordSection, RecordVerb
from rectify_desktop.ui.evidence.section_papers import SectionPapers
from rectify_desktop.ui.widgets.verb_actions import VerbActions
from rectify_desktop.ui.widgets.verb_bar import VerbBar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ids import EvidenceId
    from rectify_desktop.services.evidence.check_evidence import FileFaults
    from rectify_desktop.ui.desk import Desk


class EvidenceSection(RecordSection):
    """Shows the evidence of the round; files may be dropped anywhere on it."""

    watched: ClassVar[frozenset[Aggregate]] = frozenset({Aggregate.EVIDENCE, Aggregate.MEASURE})

    def __init__(self, desk: Desk) -> None:
        self._files = FileKnowledge(desk.workspace)
        self._state: EvidenceState | None = None
        self._states: Mapping[EvidenceId, tuple[EvidenceState, ...]] = {}
        self._verbs: VerbActions[EvidenceVerb] | None = None
        super().__init__(
            desk,
            EvidenceKeeper(),
            EVIDENCE_COLUMNS,
            name="佐证材料",
            remark_title="状态",
            empty="还没有佐证材料。把文件或文件夹拖到这里，或点“添加文件”；"
            "只有纸质原件的，在下面的空行登记名称和存放位置。",
        )
        self.jobs = EvidenceJobs(desk, self)
        self.exports = EvidenceExports(desk, self)
        self.state_line = EvidenceStateLine(self)
        self.columnLayout.insertWidget(1, self.state_line)
        self._drops = FileDrops(self, self)
        self._connect()

    # What is shown

    @override
    def refresh(self) -> None:
        self._state = self.state_line.chips.state
        super().refresh()
        # By the worst that can be said of each, so that the counts come to the whole.
        self.state_line.chips.show_counts(Counter(states[0] for states in self._states.values()))

    @override
    def remarks_of(self, rows: Sequence[Evidence]) -> tuple[Mapping[str, str], Collection[str]]:
        self._files.look(rows)
        facts, today = self.desk.ledger.round, self.desk.today()
        doubts = {row.id: doubt for row in rows if (doubt := date_doubt(row, facts, today))}
        self._states = evidence_states(
            rows, self._files.standing, used_twice(rows), frozenset(doubts)
        )
        remarks: dict[str, str] = {
            row.id: "、".join(
                self._told(state, row, doubts.get(row.id, "")) for state in self._states[row.id]
            )
            for row in rows
        }
        pressing = [key for key, states in self._states.items() if FAULTS & set(states)]
        return remarks, pressing

    def _told(self, state: EvidenceState, item: Evidence, doubt: str) -> str:
        """Say a state of a piece of evidence, with the reason where there is one."""
        if state is EvidenceState.DOUBTED_DATE:
            return doubt
        if state is EvidenceState.USED_TWICE and len(item.finding_ids) > 1:
            return self.tr("同一文件用于{0}个问题").format(len(item.finding_ids))
        return EVIDENCE_STATE_TERMS[state]

    @override
    def sums_of(self, rows: Sequence[Evidence]) -> Sequence[RecordSum]:
        by_kind = {kind: [row.id for row in rows if row.kind is kind] for kind in EVIDENCE_TERMS}
        return [
            RecordSum(f"{EVIDENCE_TERMS[kind]} {len(ids)}件", frozenset(ids))
            for kind, ids in by_kind.items()
            if ids
        ]

    @override
    def _is_wanted(self, row: Evidence, words: Sequence[str], remarks: Mapping[str, str]) -> bool:
        is_chosen = self._state is None or self._state is self._states[row.id][0]
        return is_chosen and super()._is_wanted(row, words, remarks)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._files.look_again()
        super().showEvent(event)
        self.show_backups()

    def show_backups(self) -> None:
        """Say how many files do not lie beside the backups yet."""
        self.state_line.show_backups(self.desk.workspace.path)

    # Verbs

    @override
    def actions_for_menu(self) -> list[QAction]:
        return [
            *self._evidence_verbs.all(),
            *super().actions_for_menu(),
            *self._papers.all(),
        ]

    @cached_property
    def _papers(self) -> SectionPapers:
        return SectionPapers(self.desk, CasePaperKey.EVIDENCE, self)

    @property
    def _evidence_verbs(self) -> VerbActions[EvidenceVerb]:
        if self._verbs is None:
            self._verbs = VerbActions("evidence", EVIDENCE_VERBS, self)
            # Its button has room for the name alone.
            self._verbs[EvidenceVerb.EXPORT_ARCHIVE].setIconText(self.tr("一案一档"))
        return self._verbs

    @override
    def bar_buttons(self) -> list[QWidget]:
        verbs = self._evidence_verbs
        shown = (
            EvidenceVerb.ADD_FILES,
            EvidenceVerb.ADD_FOLDER,
            EvidenceVerb.DETAILS,
            EvidenceVerb.OPEN,
            EvidenceVerb.NUMBER,
            EvidenceVerb.CHECK,
            EvidenceVerb.EXPORT_ARCHIVE,
        )
        rarer = [
            self.actions_by_verb[RecordVerb.ADD],
            self.actions_by_verb[RecordVerb.DELETE],
            self.actions_by_verb[RecordVerb.SHOW_FINDINGS],
            self._separator(),
            *(verbs[verb] if verb is not None else self._separator() for verb in MORE),
            self._separator(),
            *self._papers.all(),
        ]
        return [VerbBar([[verbs[verb] for verb in shown]], self.bar, rarer)]

    def _separator(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    @override
    def follow_rows(self) -> None:
        super().follow_rows()
        usable = usable_verbs(
            self.table.selected_records,
            has_rows=bool(self.model.records),
            has_faults=bool(self._faulty),
            is_writable=not self.desk.is_read_only,
        )
        for verb in EvidenceVerb:
            self._evidence_verbs[verb].setEnabled(verb in usable)

    @property
    def _faulty(self) -> list[Evidence]:
        """The evidence whose file is lost or changed."""
        return [row for row in self.model.records if FAULTS & set(self._states.get(row.id, ()))]

    def _connect(self) -> None:
        desk, table, verbs = self.desk, self.table, self._evidence_verbs
        self.state_line.chips.chosen.connect(lambda _: self.refresh())
        self.jobs.checked.connect(self._on_checked)
        self.jobs.added.connect(self._on_added)
        self.jobs.files_moved.connect(self._on_files_moved)
        self._drops.dropped.connect(lambda paths, _: self.jobs.add(paths))
        self.exports.backed_up.connect(self.show_backups)
        handlers: dict[EvidenceVerb, Callable[[], object]] = {
            EvidenceVerb.ADD_FILES: self.jobs.ask_files,
            EvidenceVerb.ADD_FOLDER: self.jobs.ask_folder,
            EvidenceVerb.DETAILS: self._edit_details,
            EvidenceVerb.OPEN: lambda: self.jobs.open(table.selected_records[0]),
            EvidenceVerb.SHOW_PLACE: lambda: self.jobs.show_place(table.selected_records[0]),
            EvidenceVerb.NUMBER: lambda: self._number(anew=False),
            EvidenceVerb.NUMBER_ANEW: lambda: self._number(anew=True),
            EvidenceVerb.CHECK: self._check,
            EvidenceVerb.FIND_AGAIN: lambda: self.jobs.ask_find_again(self._faulty),
            EvidenceVerb.EXPORT_ARCHIVE: self.exports.ask_archive,
            EvidenceVerb.EXPORT_FOLDER: self.exports.ask_folder,
            EvidenceVerb.WHOLE_SET: self.exports.ask_whole_set,
            EvidenceVerb.BACK_UP: self.exports.copy_backups,
        }
        verbs.run(handlers)
        rows = self.actions_by_verb
        table.use_menu(
            [
                verbs[EvidenceVerb.DETAILS],
                verbs[EvidenceVerb.OPEN],
                verbs[EvidenceVerb.SHOW_PLACE],
                None,
                rows[RecordVerb.SHOW_FINDINGS],
                rows[RecordVerb.DELETE],
            ]
        )
        self._drops.set_enabled(not desk.is_read_only)

    def _check(self) -> None:
        self.jobs.check(self._all_evidence())

    @Slot(object)
    def _on_checked(self, faults: FileFaults) -> None:
        self._files.learn(faults, self._all_evidence())
        self.refresh()

    @Slot()
    def _on_files_moved(self) -> None:
        # What was found again is whole; what was not is looked at anew.
        self._files.forget()
        self.refresh()
        self._check()

    @Slot(object)
    def _on_added(self, added: Sequence[Evidence]) -> None:
        self.refresh()
        self.show_backups()
        if added:
            self.table.go_to(added[0].id)
            self.table.setFocus()

    def _all_evidence(self) -> Sequence[Evidence]:
        return self.desk.workspace.case_records(self.desk.ledger.round.id).evidence

    def _edit_details(self) -> None:
        from rectify_desktop.ui.evidence.evidence_dialog import EvidenceDialog

        desk, chosen = self.desk, self.table.selected_records
        if not chosen:
            return
        changed = EvidenceDialog(chosen, desk.ledger, desk.today(), self).ask()
        if changed:
            self.done(lambda: change_all_evidence(desk.workspace, changed))

    def _number(self, *, anew: bool) -> None:
        desk = self.desk
        count = 0

        def act() -> None:
            nonlocal count
            count = catalogue_evidence(desk.workspace, anew=anew)

        if self.done(act):
            told = self.tr("已给 {0} 份材料编号。") if count else self.tr("材料都已有编号。")
            desk.show_message(told.format(count))
