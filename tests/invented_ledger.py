"""A ledger of an invented unit, as large as a test wants it, and its weekly sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.ids import (
    DepartmentId,
    FindingId,
    HeadingId,
    MeasureId,
    PersonId,
    ReviewId,
    RoundId,
    SeriesId,
    ThemeId,
)
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.outline import numbers_for
from rectify_desktop.domain.parties import Department, Person
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.review.review_sheet import ReviewSheet, compose_review_sheet
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing

TODAY = date(2026, 3, 12)
ROUND = InspectionRound(
    id=RoundId("round"),
    title="第二轮巡察",
    unit_name="云溪区市政园林局",
    party_organisation="中共云溪区市政园林局党组",
)
_THEMES = (
    "落实党的理论和路线方针政策有差距",
    "整治群众身边不正之风和腐败问题不够有力",
    "领导班子和干部队伍建设有短板",
)
_TITLES = (
    "背街小巷路灯维护不及时，群众反映较多",
    "公园绿地养护合同签订不规范",
    "理论学习中心组研讨发言材料雷同",
    "工会经费支出审批手续不全",
    "年轻干部轮岗交流少，个别岗位十年未动",
    "防汛物资台账与实物不符，入库登记滞后，领用记录缺少经办人签字，库存盘点流于形式",
)
_SITUATION = (
    "局党组于2025年11月4日专题研究，制定《路灯巡查维护办法》，明确片区责任到人，"
    "建立“日巡、周报、月评”机制，已更换老旧灯具86盏，修复线路1.2公里；"
)
_PROGRESS = "完成三处泵站的现场核对，补签领用单17份，修订盘点办法（征求意见稿）。"
_MEASURES = (
    "逐条街巷摸排灯具完好情况，建立问题清单，限时修复销项",
    "修订合同管理办法，实行经办、审核、签批三级把关",
    "每季度开展一次抽查，结果纳入科室年度考核",
)
_RESULTS = (
    DeclaredResult.COMPLETED,
    DeclaredResult.STAGE_COMPLETED,
    DeclaredResult.IN_PROGRESS,
    DeclaredResult.COMPLETED,
    None,
    DeclaredResult.NOT_STARTED,
)
_DEPARTMENTS = tuple(
    Department(name, position, DepartmentId(f"d{position}"))
    for position, name in enumerate(("办公室", "路灯管理所", "计划财务科", "园林绿化科"))
)
_PEOPLE = tuple(
    Person(name, "", position, PersonId(f"p{position}"))
    for position, name in enumerate(("郑允", "白石清", "欧阳若谷", "龚敏"))
)


def long_text(length: int) -> str:
    """Return an invented report of exactly ``length`` characters."""
    return (_SITUATION * (length // len(_SITUATION) + 1))[:length]


def invented_ledger(count: int) -> Ledger:
    """Return a ledger of ``count`` findings under three themes and six headings."""
    themes = tuple(
        Theme(ROUND.id, title, position, ThemeId(f"t{position}"))
        for position, title in enumerate(_THEMES)
    )
    headings = tuple(
        Heading(
            ROUND.id,
            f"第{position + 1}类工作抓得不紧不实",
            position,
            theme.id,
            HeadingId(f"h{position}"),
        )
        for position, theme in enumerate(theme for theme in themes for _ in range(2))
    )
    findings = [_finding(index, headings[index * len(headings) // count]) for index in range(count)]
    numbered = [
        replace(finding, number=number)
        for finding, number in zip(findings, numbers_for(findings), strict=True)
    ]
    return Ledger(
        ROUND,
        themes,
        headings,
        tuple(numbered),
        {finding.id: _measures(finding, index) for index, finding in enumerate(numbered)},
        {department.id: department for department in _DEPARTMENTS},
        {person.id: person for person in _PEOPLE},
    )


def only(*findings: Finding) -> Ledger:
    """Return a ledger of just these findings, without themes."""
    return Ledger(ROUND, findings=findings)


def finding(title: str = "防汛物资台账与实物不符", **facts: object) -> Finding:
    """Return one finding with the facts a test cares about."""
    made = Finding(ROUND.id, title, id=FindingId("f"))
    return replace(made, **facts)  # type: ignore[arg-type]


def invented_sheet(count: int, *, today: date = TODAY) -> ReviewSheet:
    """Return the weekly sheet of an invented ledger: some reported, some long, some unfilled."""
    ledger = invented_ledger(count)
    series = ReviewSeries(ROUND.id, "周调度", id=SeriesId("s"))
    review = ProgressReview(
        series.id, date(2026, 3, 9), date(2026, 3, 15), chair="郑允", id=ReviewId("r")
    )
    last = {f.id: _update(f, at, ReviewId("q")) for at, f in enumerate(ledger.findings) if at % 5}
    this = {f.id: _update(f, at, review.id) for at, f in enumerate(ledger.findings) if at % 3 == 1}
    return compose_review_sheet(ledger, series, review, this, last, today=today)


def _finding(index: int, heading: Heading) -> Finding:
    result = _RESULTS[index % len(_RESULTS)]
    due_on = TODAY + timedelta(days=index * 9 - 40) if index % 4 else None
    return Finding(
        ROUND.id,
        _TITLES[index % len(_TITLES)],
        position=index,
        theme_id=heading.theme_id,
        heading_id=heading.id,
        description="" if index % 3 else "抽查2024年以来的记录，有14处前后不一致。",
        source=FindingSource.FEEDBACK,
        timings=frozenset() if index % 4 else frozenset({Timing.SUSTAINED}),
        declared_result=result,
        situation=""
        if result in (None, DeclaredResult.NOT_STARTED)
        else long_text(60 + index * 23 % 400),
        due_on=due_on,
        due_wording="" if index % 5 else "2026年6月底前，并长期坚持",
        lead_officials=(_PEOPLE[index % 4].id,),
        owners=(_PEOPLE[(index + 1) % 4].id,),
        responsible_departments=tuple(
            d.id for d in _DEPARTMENTS[index % 4 : index % 4 + 1 + index % 2]
        ),
        remarks="" if index % 6 else "已报备",
        id=FindingId(f"f{index:04}"),
    )


def _measures(finding: Finding, index: int) -> tuple[Measure, ...]:
    texts = cycle(_MEASURES)
    return tuple(
        Measure(finding.id, next(texts), position, id=MeasureId(f"{finding.id}-{position}"))
        for position in range(index % 4)
    )


def _update(finding: Finding, at: int, review_id: ReviewId) -> ProgressUpdate:
    if at % 4 == 0:
        return ProgressUpdate(review_id, finding.id, no_progress=True)
    return ProgressUpdate(
        review_id,
        finding.id,
        _PROGRESS * (at % 3 + 1),
        difficulty="老旧线路产权不清" if at % 2 else "",
        next_step="完成剩余库房盘点，提交党组会审议" if at % 3 else "",
        coordination="请区财政局明确资金来源" if at % 7 == 1 else "",
    )
