"""A notice we exported reads back as the findings it was made from."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.inspection import ContactBlock, InspectionRound, SourceTally
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.outline import renumbered
from rectify_desktop.domain.parties import Department, Person
from rectify_desktop.domain.terms import DeclaredResult, Edition, FindingSource
from rectify_desktop.domain.wording.problem_title import problem_named
from rectify_desktop.office.notice_reader import read_notice
from rectify_desktop.services.notice.word_notices import notice_of

_ROUND = InspectionRound(
    unit_name="区园林局",
    party_organisation="中共澄江区园林局党组",
    authority="区委",
    team_name="区委第四巡察组",
    inspected_from=date(2024, 9, 2),
    inspected_to=date(2024, 11, 8),
    feedback_on=date(2025, 1, 16),
    as_of=date(2025, 6, 30),
    signed_on=date(2025, 7, 15),
    contact=ContactBlock(
        "0599-8123456", "澄江区翠湖路2号区园林局办公室", "354000", "yl@example.com"
    ),
    organisation=(
        "（一）提高思想认识。局党组召开专题会议4次。\n"
        "1.成立领导小组。由局党组书记任组长。\n"
        "2.制定整改方案。一是列出清单。二是明确时限。"
    ),
    next_steps="（一）持续抓好后续整改。对长期坚持的问题，定期检查。\n（二）健全长效机制。一是建章立制。二是加强督查。",
    tallies=(SourceTally(FindingSource.PETITION, 3, 2),),
)
_THEMES = (Theme(_ROUND.id, "政治建设方面", 0), Theme(_ROUND.id, "作风建设方面", 1))
_HEADINGS = (
    Heading(_ROUND.id, "理论学习抓得不实", 0, _THEMES[0].id),
    Heading(_ROUND.id, "绿地养护监管不严", 1, _THEMES[1].id),
)
_HEAD = Person("周一鸣")
_OFFICE = Department("办公室")


def _finding(title: str, theme: int, heading: int | None, **fields: object) -> Finding:
    finding = Finding(
        _ROUND.id,
        title,
        theme_id=_THEMES[theme].id,
        heading_id=None if heading is None else _HEADINGS[heading].id,
        lead_officials=(_HEAD.id,),
        responsible_departments=(_OFFICE.id,),
        due_wording="2025年12月底前，并长期坚持",
    )
    for name, value in fields.items():
        object.__setattr__(finding, name, value)
    return finding


def _ledger(findings: list[Finding], headings: tuple[Heading, ...] = _HEADINGS) -> Ledger:
    return Ledger(
        _ROUND,
        themes=_THEMES,
        headings=headings,
        findings=tuple(renumbered(findings)),
        departments={_OFFICE.id: _OFFICE},
        people={_HEAD.id: _HEAD},
    )


def _with_headings() -> Ledger:
    return _ledger(
        [
            _finding(
                "学习计划落实不到位",
                0,
                0,
                description="2023年有3次学习没有记录。研讨发言质量不高。",
                declared_result=DeclaredResult.COMPLETED,
                declared_wording="已完成整改",
                situation="一是补学6次。二是印发学习台账。",
            ),
            _finding(
                "学用结合不够紧密",
                0,
                0,
                declared_result=DeclaredResult.STAGE_COMPLETED,
                situation="1.开展调研5次。\n2.形成调研报告3篇。\n3.转化成果2项。",
                plan="一是继续调研。\n二是年底前再转化成果2项。",
            ),
            _finding(
                "台账资料缺失",
                0,
                0,
                declared_result=DeclaredResult.IN_PROGRESS,
                situation="正在补充2022年以来的资料。",
                plan="9月底前完成。",
            ),
            _finding(
                "绿地养护监管不严",
                1,
                1,
                description="部分路段补植不及时。",
                declared_result=DeclaredResult.SUSTAINED,
                situation="（1）每月检查一次；\n（2）结果在局务会通报。",
            ),
        ]
    )


def _without_headings() -> Ledger:
    return _ledger(
        [
            _finding(
                "服务群众意识不强",
                0,
                None,
                declared_result=DeclaredResult.COMPLETED,
                situation="设立接待日，\n一是公布电话。\n二是限时答复。",
            ),
            _finding(
                "理论学习抓得不实",
                0,
                None,
                declared_result=DeclaredResult.COMPLETED,
                situation="（一）补学。\n（二）测试。\n1.第一次测试通过率95%。\n2.第二次测试通过率100%。",
            ),
            _finding("资金使用效益不高", 1, None, situation="已修订办法。"),
        ],
        headings=(),
    )


@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize("ledger", [_with_headings(), _without_headings()], ids=["deep", "flat"])
def test_exported_notice_reads_back_as_the_same_findings(ledger: Ledger, edition: Edition) -> None:
    notice = notice_of(ledger, edition)
    signed_on = notice.signed_on
    assert signed_on is not None
    lines = [
        notice.title,
        "",
        *(paragraph.text for paragraph in notice.paragraphs),
        "",
        notice.signature,
        f"{signed_on.year}年{signed_on.month}月{signed_on.day}日",
    ]
    proposal = read_notice(lines, "导出的通报")

    assert [t.title for t in proposal.themes] == [t.title for t in _THEMES]
    assert [h.title for h in proposal.headings] == [h.title for h in ledger.headings]
    assert len(proposal.findings) == len(ledger.findings)
    for read, finding in zip(proposal.findings, ledger.findings, strict=True):
        assert (read.number, read.title) == (finding.number, finding.title)
        assert read.description == finding.description
        assert read.result is finding.declared_result
        assert read.situation == finding.situation
        assert read.plan == finding.plan
        if finding.declared_wording:
            assert read.result_wording == finding.declared_wording


def test_exported_notice_reads_back_as_the_same_round() -> None:
    ledger = _with_headings()
    notice = notice_of(ledger, Edition.PUBLIC)
    lines = [notice.title, *(p.text for p in notice.paragraphs), notice.signature, "2025年7月15日"]
    proposal = read_notice(lines, "导出的通报")
    facts = proposal.facts
    assert (facts.title, facts.party_organisation) == (notice.title, _ROUND.party_organisation)
    assert (facts.unit_name, facts.authority) == (_ROUND.unit_name, _ROUND.authority)
    assert facts.team_name == _ROUND.team_name
    assert (facts.inspected_from, facts.inspected_to) == (
        _ROUND.inspected_from,
        _ROUND.inspected_to,
    )
    assert (facts.feedback_on, facts.as_of) == (_ROUND.feedback_on, _ROUND.as_of)
    assert facts.signed_on == _ROUND.signed_on
    assert facts.contact == _ROUND.contact
    assert facts.organisation == _ROUND.organisation
    assert facts.next_steps == _ROUND.next_steps
    assert facts.tallies == _ROUND.tallies
    assert proposal.doubts == ()
    assert all(check.adds_up for check in proposal.reconciliation if "信访" not in check.claim)


def test_responsibility_of_an_internal_notice_reads_back() -> None:
    notice = notice_of(_with_headings(), Edition.INTERNAL)
    proposal = read_notice([p.text for p in notice.paragraphs], "党内通报")
    first = proposal.findings[0]
    assert first.lead_officials == ("周一鸣",)
    assert first.responsible_departments == ("办公室",)
    assert first.due_wording == "2025年12月底前，并长期坚持"


def test_gaps_of_an_exported_notice_are_read_as_blanks() -> None:
    ledger = Ledger(
        InspectionRound(),
        findings=tuple(renumbered([Finding(_ROUND.id, "经费管理不规范")])),
    )
    notice = notice_of(ledger, Edition.PUBLIC)
    proposal = read_notice([notice.title, *(p.text for p in notice.paragraphs)], "空白通报")
    assert [f.title for f in proposal.findings] == ["经费管理不规范"]
    assert proposal.findings[0].situation == ""
    assert (proposal.facts.organisation, proposal.facts.next_steps) == ("", "")


_TITLES = (
    "理论武装抓得不紧",
    "“三重一大”决策程序不规范，个别事项会前沟通不够",
    "关于“服务窗口排队时间长”的问题",
    "推进数字档案建设（二期）滞后",
    "第一议题制度落实不到位",
    "2023年度预算执行率偏低",
    "完成年度任务质量不高",
    "一线干部配备不足",
)
_DESCRIPTIONS = (
    "",
    "2022年以来有3次会议没有记录。",
    "主要表现：台账不全；检查不细。部分资料缺失。",
    "一是人员不足。二是经费不足。",
)
_SITUATIONS = (
    "已修订制度。",
    "一是开展学习6次。二是印发台账。三是组织测试。",
    "1.补学内容；\n2.通报2人；\n3.建立台账。",
    "（一）成立专班。\n（二）逐项核查。",
    "召开会议部署。\n一是明确责任。\n二是限期办理。",
    "（1）清理合同31份。（2）追回资金2.6万元。",
    "针对台账不全问题，补齐资料。针对检查不细问题，开展复查。",
    "下一步，将继续抓好落实。",
    "关于会议记录问题，已逐一补正。",
)
_FORMS = st.fixed_dictionaries(
    {
        "title": st.sampled_from(_TITLES),
        "description": st.sampled_from(_DESCRIPTIONS),
        "situation": st.sampled_from(_SITUATIONS),
        "declared_result": st.sampled_from([None, *DeclaredResult]),
        "plan": st.sampled_from(["", "年底前完成。", "一是继续推进。\n二是12月底前验收。"]),
    }
)
# A heading with a single finding of another title cannot be told from a long title.
_GROUPS = st.lists(st.lists(_FORMS, min_size=2, max_size=4), min_size=1, max_size=4)


def _grouped(groups: list[list[dict[str, object]]], *, with_headings: bool) -> Ledger:
    themes = [Theme(_ROUND.id, f"第{n}个领域方面", n) for n in range(0, len(groups), 2)]
    headings = [
        Heading(_ROUND.id, f"大类{n}工作有差距", n, themes[n // 2].id) for n in range(len(groups))
    ]
    findings = [
        Finding(
            _ROUND.id,
            theme_id=themes[n // 2].id,
            heading_id=headings[n].id if with_headings else None,
            **form,  # pyright: ignore[reportArgumentType] - the forms above carry the right types
        )
        for n, group in enumerate(groups)
        for form in group
    ]
    return Ledger(
        _ROUND,
        themes=tuple(themes),
        headings=tuple(headings) if with_headings else (),
        findings=tuple(renumbered(findings)),
    )


@settings(max_examples=150, deadline=None)
@given(groups=_GROUPS, with_headings=st.booleans())
def test_any_ledger_survives_its_own_notice(
    groups: list[list[dict[str, object]]], with_headings: bool
) -> None:
    ledger = _grouped(groups, with_headings=with_headings)
    notice = notice_of(ledger, Edition.PUBLIC)
    proposal = read_notice([notice.title, *(p.text for p in notice.paragraphs)], "导出的通报")
    assert [t.title for t in proposal.themes] == [t.title for t in ledger.themes]
    assert [h.title for h in proposal.headings] == [h.title for h in ledger.headings]
    assert [
        (f.number, f.title, f.description, f.situation, f.result, f.plan) for f in proposal.findings
    ] == [
        (
            f.number,
            # A ledger may word a title 关于“…”的问题; a notice names the problem itself.
            problem_named(f.title),
            f.description,
            f.situation,
            f.declared_result,
            "" if f.declared_result is DeclaredResult.COMPLETED else f.plan,
        )
        for f in ledger.findings
    ]
