"""The side ledgers as sections: 制度、资金、问责、会议、培训."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.double_counting import likely_doubles
from rectify_desktop.domain.casework.record_sums import record_sums
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import MeetingKind
from rectify_desktop.domain.papers.case_parts import finding_numbers
from rectify_desktop.overrides import override
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey
from rectify_desktop.ui.evidence.ledger_columns import (
    ACCOUNTABILITY_COLUMNS,
    FUND_COLUMNS,
    MEETING_COLUMNS,
    POLICY_COLUMNS,
    TRAINING_COLUMNS,
    TRAININGS,
)
from rectify_desktop.ui.evidence.record_keepers import SideLedgerKeeper
from rectify_desktop.ui.evidence.record_section import RecordSection
from rectify_desktop.ui.evidence.section_papers import SectionPapers, SectionPaperVerb

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QAction

    from rectify_desktop.domain.casework.record_sums import RecordSum
    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.record_columns import Record, RecordColumn

_PAPERS = {
    "制度": CasePaperKey.POLICIES,
    "资金": CasePaperKey.FUNDS,
    "问责": CasePaperKey.FUNDS,
}


class LedgerSection(RecordSection):
    """One side ledger; what looks like one deed entered twice is told, never merged."""

    def __init__(
        self,
        desk: Desk,
        keeper: SideLedgerKeeper,
        columns: Sequence[RecordColumn],
        name: str,
        empty: str,
    ) -> None:
        super().__init__(desk, keeper, columns, name=name, remark_title="提示", empty=empty)
        key = _PAPERS.get(name)
        self.papers = None if key is None else SectionPapers(desk, key, self)
        if self.papers is not None:
            for verb in (SectionPaperVerb.PREVIEW, SectionPaperVerb.EXPORT):
                self.add_button(self.papers.verbs[verb])

    @override
    def actions_for_menu(self) -> list[QAction]:
        papers = [] if self.papers is None else self.papers.all()
        return [*super().actions_for_menu(), *papers]

    @override
    def remarks_of(self, rows: Sequence[Record]) -> tuple[Mapping[str, str], Collection[str]]:
        doubles = likely_doubles(rows)
        # Most meetings are held for the whole 整改; all else was done for some finding.
        told = (row for row in rows if not isinstance(row, MeetingRecord))
        unlinked = (row for row in told if not row.finding_ids)
        remarks = {row.id: self.tr("未关联问题") for row in unlinked}
        for key, others in doubles.items():
            numbers = finding_numbers(self.desk.ledger, others[0].finding_ids)
            where = self.tr("（问题{0}）").format(numbers) if numbers else ""
            remarks[key] = self.tr("可能重复登记{0}").format(where)
        return remarks, frozenset(doubles)

    @override
    def sums_of(self, rows: Sequence[Record]) -> Sequence[RecordSum]:
        return record_sums(rows)


def policy_section(desk: Desk) -> LedgerSection:
    """Return the section 制度."""
    keeper = SideLedgerKeeper(
        "项制度",
        lambda desk, key: desk.casework.policies.of_round(key),
        lambda key: PolicyDocument(key, ""),
    )
    empty = "还没有登记制度。在下面的空行登记，或从“待登记”里采用整改情况中写到的制度。"
    return LedgerSection(desk, keeper, POLICY_COLUMNS, "制度", empty)


def fund_section(desk: Desk) -> LedgerSection:
    """Return the section 资金."""
    keeper = SideLedgerKeeper(
        "笔资金",
        lambda desk, key: desk.casework.funds.of_round(key),
        lambda key: FundRecovery(key, ""),
    )
    empty = "还没有登记资金。清退、追回、挽回损失分开登记，分开合计。"
    return LedgerSection(desk, keeper, FUND_COLUMNS, "资金", empty)


def accountability_section(desk: Desk) -> LedgerSection:
    """Return the section 问责."""
    keeper = SideLedgerKeeper(
        "条问责记录",
        lambda desk, key: desk.casework.accountability.of_round(key),
        lambda key: AccountabilityAction(key, ""),
    )
    empty = "还没有登记问责。对象只用于内部文书，社会公开稿只用人次。"
    return LedgerSection(desk, keeper, ACCOUNTABILITY_COLUMNS, "问责", empty)


def meeting_section(desk: Desk) -> LedgerSection:
    """Return the section 会议."""
    keeper = SideLedgerKeeper(
        "次会议",
        lambda desk, key: [each for each in _meetings(desk, key) if each.kind not in TRAININGS],
        lambda key: MeetingRecord(key, ""),
    )
    empty = "还没有登记会议。通报里“召开党组会议几次”从这里计数。"
    return LedgerSection(desk, keeper, MEETING_COLUMNS, "会议", empty)


def training_section(desk: Desk) -> LedgerSection:
    """Return the section 培训."""
    keeper = SideLedgerKeeper(
        "次培训",
        lambda desk, key: [each for each in _meetings(desk, key) if each.kind in TRAININGS],
        lambda key: MeetingRecord(key, "", MeetingKind.TRAINING),
    )
    empty = "还没有登记培训和集中学习。通报里“举办培训几期、几人次”从这里计数。"
    return LedgerSection(desk, keeper, TRAINING_COLUMNS, "培训", empty)


def _meetings(workspace: Workspace, round_id: RoundId) -> Sequence[MeetingRecord]:
    return workspace.casework.meetings.of_round(round_id)
