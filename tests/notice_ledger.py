"""Ledgers of an invented water bureau, made to be printed as notices."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.ids import (
    DepartmentId,
    FindingId,
    HeadingId,
    PersonId,
    RoundId,
    ThemeId,
)
from rectify_desktop.domain.inspection import ContactBlock, InspectionRound, SourceTally
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.notice.paper_frame import PaperFrame
from rectify_desktop.domain.outline import renumbered
from rectify_desktop.domain.parties import Department, Person
from rectify_desktop.domain.terms import DeclaredResult, FindingSource

OFFICE = Department("办公室", 0, DepartmentId("d1"))
FINANCE = Department("计划财务科", 1, DepartmentId("d2"))
LEADER = Person("陆远征", "党组书记、局长", 0, PersonId("p1"))

ROUND = InspectionRound(
    id=RoundId("round"),
    title="区委第三轮巡察",
    unit_name="区水务局",
    party_organisation="中共云岭市青禾区水务局党组",
    authority="区委",
    team_name="区委第二巡察组",
    inspected_from=date(2025, 3, 4),
    inspected_to=date(2025, 5, 16),
    feedback_on=date(2025, 7, 8),
    as_of=date(2026, 1, 9),
    signed_on=date(2026, 1, 20),
    contact=ContactBlock(
        "0000-8820166", "云岭市青禾区长堤路6号区水务局机关党委", "000000", "shuiwu@qinghe.example"
    ),
    organisation=(
        "（一）提高认识,压实责任。反馈会后,局党组当天召开扩大会议传达学习反馈意见,成立由党组书记任组长的"
        "整改工作领导小组,下设“一办三组”,逐条认领问题。\n"
        "（二）挂图作战,对账销号。制定整改方案和问题清单、任务清单、责任清单,坚持每周一调度、每半月一督查、"
        "每月一过堂,先后召开党组会7次、推进会5次。\n"
        "党组书记陆远征认真履行第一责任人责任，带头领办难点问题4个，现场督办11次。"
    ),
    next_steps=(
        "1.持续抓好后续整改。对阶段性完成的问题盯住不放，逐项明确完成时限，做到问题不解决不松手。\n"
        "2.巩固拓展整改成果。适时组织“回头看”，严防反弹回潮。\n"
        "3.健全完善长效机制。把整改中行之有效的做法固定为制度，用制度管权、管事、管人。"
    ),
    tallies=(
        SourceTally(FindingSource.ON_THE_SPOT, 4, 4),
        SourceTally(FindingSource.PETITION, 2, 2),
    ),
    frame=PaperFrame(
        document_number="青水党〔2026〕3号",
        recipients="机关各科室，局属各单位党组织",
        attachments=("巡察反馈问题整改情况清单", "巡察期间移交信访件办理情况一览表"),
        copies_to=(
            "区委巡察工作领导小组办公室，区委第二巡察组，区委组织部，区纪委监委驻区农业农村局"
            "纪检监察组"
        ),
        printed_by="青禾区水务局办公室",
    ),
)

_OUTLINE = (
    (
        "贯彻落实党的理论和路线方针政策、党中央治水兴水决策部署不够到位",
        (
            ("学习贯彻治水思路不够深入", ("学用结合不紧", "节水型社会建设推进不快")),
            ("意识形态工作责任制落实有差距", ("阵地管理不严", "网评队伍建设滞后")),
            (
                "防汛备汛工作抓得不细",
                (
                    "预案修订不及时",
                    "物资储备账实不符",
                    "应急演练走过场",
                    "小型水库巡查记录不全",
                    "值班值守有空档",
                ),
            ),
        ),
    ),
    ("工程项目和资金管理不规范", (("内部控制制度执行不严，差旅费报销把关不紧", ("",)),)),
    (
        "干部队伍建设和基层党建存在薄弱环节",
        (
            ("人才引育用留机制不健全", ("专业技术人员断档", "基层水利站人手不足")),
            ("选人用人程序不够规范，因私出国境证照管理有漏洞", ("",)),
        ),
    ),
)
_DESCRIPTIONS = (
    "局党组理论学习中心组2024年集中学习12次，其中联系本地水情研讨仅2次，学习成果转化为工作举措不够。",
    "抽查2023—2024年度台账，有9处登记时间早于通知印发时间，个别记录由他人代签。",
    "",
    "全区应建计量设施1,260处，截至巡察时建成835处，有3个乡镇（街道）尚未启动。",
)
_SITUATIONS = (
    "一是制定《青禾区水务局“第一议题”学习制度》，2025年8月以来开展专题学习6次，形成调研报告3篇。"
    "二是把学习成效纳入科室年度考核，考核结果与评先评优挂钩。三是邀请市委党校教师作专题辅导1次，"
    "参加人员86人次。",
    "已修订《防汛物资管理办法》，对3个仓库逐件清点，补登漏记物资47件，账实相符率由82.5%提高到100%。",
    "一是召开专题会议研究，明确由办公室牵头、各科室配合。二是8月15日前完成全部系统权限清理，"
    "停用账号12个。三是建立“日巡查、周通报、月评比”机制，对发现的23个问题逐项销号。"
    "四是开展业务培训2期，培训基层人员140人次，考试合格率达98%。",
)
_STAGES = {2, 11}


def water_ledger() -> Ledger:
    """Return a full ledger: 3 themes, 6 headings, 13 findings, 2 of them not yet finished."""
    themes: list[Theme] = []
    headings: list[Heading] = []
    findings: list[Finding] = []
    for theme_title, groups in _OUTLINE:
        theme = Theme(ROUND.id, theme_title, len(themes), ThemeId(f"t{len(themes)}"))
        themes.append(theme)
        for heading_title, titles in groups:
            heading = Heading(
                ROUND.id, heading_title, len(headings), theme.id, HeadingId(f"h{len(headings)}")
            )
            headings.append(heading)
            findings += [
                _finding(len(findings) + at, title or heading_title, theme, heading)
                for at, title in enumerate(titles)
            ]
    return Ledger(
        ROUND,
        tuple(themes),
        tuple(headings),
        tuple(renumbered(findings)),
        departments={item.id: item for item in (OFFICE, FINANCE)},
        people={LEADER.id: LEADER},
    )


def long_ledger(count: int) -> Ledger:
    """Return a ledger of ``count`` findings without themes or headings."""
    sample = water_ledger()
    samples = sample.findings
    findings = [
        replace(
            samples[at % len(samples)],
            id=FindingId(f"long{at}"),
            theme_id=None,
            heading_id=None,
        )
        for at in range(count)
    ]
    return replace(sample, themes=(), headings=(), findings=tuple(renumbered(findings)))


def empty_ledger() -> Ledger:
    """Return the ledger of a file just created: nothing is known."""
    return Ledger(InspectionRound(id=RoundId("empty")))


def _finding(at: int, title: str, theme: Theme, heading: Heading) -> Finding:
    is_stage = at in _STAGES
    return Finding(
        ROUND.id,
        title,
        theme_id=theme.id,
        heading_id=heading.id,
        description=_DESCRIPTIONS[at % len(_DESCRIPTIONS)],
        declared_result=DeclaredResult.STAGE_COMPLETED if is_stage else DeclaredResult.COMPLETED,
        situation=_SITUATIONS[at % len(_SITUATIONS)],
        plan="2026年6月底前完成剩余425处计量设施建设,同步建立管护台账。" if is_stage else "",
        due_on=date(2025, 12, 31),
        lead_officials=(LEADER.id,),
        responsible_departments=(OFFICE.id, FINANCE.id) if at % 2 else (OFFICE.id,),
        id=FindingId(f"f{at:02}"),
    )
