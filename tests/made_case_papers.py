"""Case records of an invented unit, and every paper that is made of them and a ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep, Waiver
from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import (
    AccountabilityKind,
    ClosureCondition,
    ClosureOutcome,
    EvidenceKind,
    ExtensionKind,
    FundKind,
    MeetingKind,
    PolicyKind,
    SupervisionKind,
    SupervisionLevel,
)
from rectify_desktop.domain.ids import (
    AccountabilityId,
    ClosureId,
    EvidenceId,
    ExtensionId,
    FundId,
    MeasureId,
    MeetingId,
    PolicyId,
    ReviewId,
    SeriesId,
    SupervisionId,
)
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.papers.closure_form import compose_closure_form
from rectify_desktop.domain.papers.evidence_catalogue import compose_evidence_catalogue
from rectify_desktop.domain.papers.extension_form import compose_extension_form
from rectify_desktop.domain.papers.finding_card import compose_finding_cards
from rectify_desktop.domain.papers.fund_sheet import compose_fund_sheet
from rectify_desktop.domain.papers.leader_report import compose_leader_report
from rectify_desktop.domain.papers.policy_list import compose_policy_list
from rectify_desktop.domain.papers.rectification_report import compose_rectification_report
from rectify_desktop.domain.papers.supervision_paper import compose_supervision_paper
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate
from rectify_desktop.domain.terms import MeasureState
from rectify_desktop.services.notice.word_notices import item_pattern
from tests.notice_ledger import FINANCE, LEADER, OFFICE, long_ledger, water_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

TODAY = date(2026, 3, 12)
ROLES = ("责任人", "责任科室负责人", "责任领导", "整改办", "党组会")


def case_ledger() -> Ledger:
    """Return the water bureau with measures under its first two findings."""
    ledger = water_ledger()
    first, second = ledger.findings[:2]
    measures = {
        first.id: (
            Measure(
                first.id,
                "逐库清点防汛物资,登记造册",
                0,
                OFFICE.id,
                LEADER.id,
                date(2025, 9, 30),
                state=MeasureState.DONE,
                id=MeasureId("m1"),
            ),
            Measure(first.id, "修订物资管理办法", 1, FINANCE.id, id=MeasureId("m2")),
        ),
        second.id: (Measure(second.id, "把节水指标纳入年度考核", id=MeasureId("m3")),),
    }
    return replace(ledger, measures=measures)


def case_records(ledger: Ledger) -> CaseRecords:
    """Return records of every kind, some without a date, some after ``TODAY``."""
    round_id = ledger.round.id
    first, second, third = (finding.id for finding in ledger.findings[:3])
    return CaseRecords(
        policies=(
            PolicyDocument(
                round_id,
                "防汛物资管理办法",
                PolicyKind.REVISED,
                "青水党(2025)11号",
                date(2025, 9, 12),
                "2025年第9次党组会议",
                (first,),
                OFFICE.id,
                "已组织两次盘点,账实相符",
                PolicyId("p1"),
            ),
            PolicyDocument(round_id, "节水考核细则", finding_ids=(second,), id=PolicyId("p2")),
            PolicyDocument(round_id, "水库巡查规程", issued_on=date(2026, 4, 1), id=PolicyId("p3")),
        ),
        funds=(
            FundRecovery(
                round_id,
                "多报销的差旅费",
                FundKind.REFUNDED,
                1_234_500,
                "区财政局非税收入专户",
                "记-0121",
                date(2025, 10, 9),
                (third,),
                FundId("f1"),
            ),
            FundRecovery(
                round_id, "重复支付的工程款", FundKind.RECOVERED, 12_345_600, id=FundId("f2")
            ),
            FundRecovery(round_id, "应由个人承担的费用", FundKind.REFUNDED, id=FundId("f3")),
        ),
        accountability=(
            AccountabilityAction(
                round_id,
                "物资仓库管理员",
                AccountabilityKind.REMINDER,
                2,
                date(2025, 9, 3),
                "",
                (first,),
                AccountabilityId("a1"),
            ),
            AccountabilityAction(
                round_id, "科室负责人", AccountabilityKind.INTERVIEW, 1, id=AccountabilityId("a2")
            ),
        ),
        meetings=(
            MeetingRecord(
                round_id,
                "传达反馈意见",
                MeetingKind.PARTY_GROUP,
                date(2025, 7, 9),
                "党组书记陆远征",
                id=MeetingId("c1"),
            ),
            MeetingRecord(
                round_id,
                "调度整改进度",
                MeetingKind.PROGRESS,
                date(2025, 9, 1),
                "他人",
                id=MeetingId("c2"),
            ),
        ),
        evidence=(
            Evidence(
                round_id,
                "物资盘点表",
                EvidenceKind.LEDGER,
                "",
                date(2025, 9, 20),
                12,
                is_original=True,
                location="档案室二号柜",
                provided_by=OFFICE.id,
                checked_by="陆远征",
                catalogue_number="1-01",
                finding_ids=(first, second),
                id=EvidenceId("e1"),
            ),
            Evidence(round_id, "考核通报", measure_ids=(MeasureId("m3"),), id=EvidenceId("e2")),
            Evidence(round_id, "未归入问题的照片", EvidenceKind.PHOTO, id=EvidenceId("e3")),
        ),
        extensions=(
            Extension(
                round_id,
                third,
                date(2026, 1, 5),
                ExtensionKind.EXTENSION,
                "设备到货推迟,需等待安装调试",
                date(2025, 12, 31),
                date(2026, 6, 30),
                id=ExtensionId("x1"),
            ),
            Extension(
                round_id,
                third,
                date(2025, 12, 1),
                ExtensionKind.CONTINUED,
                "涉及诉讼",
                date(2025, 12, 31),
                stage_goal="完成资料移交",
                next_review_on=date(2026, 6, 30),
                expected_on=date(2026, 12, 31),
                agreed_by="局党组会议",
                agreed_on=date(2025, 12, 20),
                id=ExtensionId("x2"),
            ),
        ),
        orders=(
            SupervisionOrder(
                round_id,
                "青水督〔2026〕2号",
                SupervisionKind.ORDER,
                SupervisionLevel.ORANGE,
                (first, third),
                OFFICE.id,
                (LEADER.id,),
                demand="请于3月20日前补齐登记,书面说明原因",
                due_on=date(2026, 3, 20),
                issued_by="陆远征",
                issued_on=date(2026, 3, 10),
                id=SupervisionId("s1"),
            ),
            SupervisionOrder(
                round_id,
                kind=SupervisionKind.NOTICE,
                finding_ids=(second,),
                matter="节水考核临近期限",
                id=SupervisionId("s2"),
            ),
        ),
        closures=(_closure(ledger),),
    )


def _closure(ledger: Ledger) -> ClosureRequest:
    first = ledger.findings[0]
    steps = (
        ClosureStep(
            ROLES[0], "何静", date(2026, 3, 2), "措施已落实,申请销号", ClosureOutcome.PASSED
        ),
        ClosureStep(
            ROLES[1], "罗川", date(2026, 3, 4), "", ClosureOutcome.RETURNED, "补充验收照片"
        ),
        *(ClosureStep(role) for role in ROLES[2:]),
    )
    waiver = Waiver(ClosureCondition.MEASURES, "第二项措施由市里统一实施")
    return ClosureRequest(
        ledger.round.id, first.id, date(2026, 3, 1), "何静", steps, (waiver,), id=ClosureId("k1")
    )


def progress_of(ledger: Ledger) -> dict:
    """Return nine weeks of progress of the first finding."""
    first = ledger.findings[0].id
    entries = []
    for week in range(1, 10):
        review = ProgressReview(
            SeriesId("weekly"), date(2026, 1, week), date(2026, 1, week + 6), id=ReviewId(str(week))
        )
        entries.append((review, ProgressUpdate(review.id, first, f"完成第{week}处泵站核对")))
    return {first: entries}


def all_papers(ledger: Ledger, records: CaseRecords) -> dict[str, Paper]:
    """Return every case paper of a ledger with at least one finding, by name."""
    first, third = ledger.findings[0], ledger.findings[min(2, len(ledger.findings) - 1)]
    round_id = ledger.round.id
    blank = SupervisionOrder(round_id, finding_ids=(first.id,))
    orders = (*records.orders, blank)
    asked = {item.kind: item for item in records.extensions}
    return {
        **whole_papers(ledger, records),
        **{
            f"supervision_{at}": compose_supervision_paper(ledger, order)
            for at, order in enumerate(orders, start=1)
        },
        "closure_asked": compose_closure_form(ledger, records, first, roles=ROLES),
        "closure_blank": compose_closure_form(ledger, records, third, roles=ROLES),
        **{
            f"extension_{kind.value}": compose_extension_form(
                ledger, third, asked.get(kind, Extension(round_id, third.id, TODAY, kind))
            )
            for kind in ExtensionKind
        },
        "evidence_of_one": compose_evidence_catalogue(ledger, records, today=TODAY, finding=first),
    }


def whole_papers(ledger: Ledger, records: CaseRecords) -> dict[str, Paper]:
    """Return the papers of a whole round, which need no finding."""
    return {
        "evidence": compose_evidence_catalogue(ledger, records, today=TODAY),
        "policies": compose_policy_list(ledger, records, as_of=TODAY),
        "funds": compose_fund_sheet(ledger, records, as_of=TODAY),
        "report": compose_rectification_report(ledger, records, item_pattern(""), today=TODAY),
        "leader_report": compose_leader_report(ledger, records, as_of=TODAY),
        "cards": compose_finding_cards(ledger, records, progress_of(ledger), today=TODAY)
        if ledger.findings
        else compose_finding_cards(ledger, records, {}, today=TODAY),
    }


def sized_ledger(count: int) -> Ledger:
    """Return a ledger of so many findings."""
    return replace(long_ledger(max(count, 1)), findings=long_ledger(max(count, 1)).findings[:count])
