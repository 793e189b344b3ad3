"""Shapes of notices and feedbacks met one at a time."""

from __future__ import annotations

from datetime import date

import pytest

from rectify_desktop.domain.proposal.proposal import DoubtKind, ImportProposal, SourceKind
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.office.notice_reader import read_notice

_OPENING = (
    "中共云岭县民政局党组关于巡察整改进展情况的通报",
    "2024年3月1日至4月30日，县委第一巡察组对县民政局党组开展了巡察，2024年6月3日反馈了意见。"
    "现将整改进展情况予以公布。",
)


def _notice(*lines: str) -> ImportProposal:
    return read_notice((*_OPENING, "一、反馈问题整改进展情况", *lines), "通报.txt")


def _titles(proposal: ImportProposal) -> list[str]:
    return [finding.title for finding in proposal.findings]


@pytest.mark.parametrize(
    ("title", "wording", "result"),
    [
        ("1.低保核查不严（已完成整改）", "已完成整改", DeclaredResult.COMPLETED),
        ("1.低保核查不严【阶段性完成】", "阶段性完成", DeclaredResult.STAGE_COMPLETED),
        ("1.低保核查不严。（正在整改）", "正在整改", DeclaredResult.IN_PROGRESS),
        (
            "1.关于“低保核查不严”的问题（整改状态：长期坚持）",
            "长期坚持",
            DeclaredResult.SUSTAINED,
        ),
    ],
)
def test_result_in_brackets_behind_the_title_is_its_result(
    title: str, wording: str, result: DeclaredResult
) -> None:
    finding = _notice(title, "入户核查120户。", "2.救助不及时。", "压缩审批时限。").findings[0]
    assert finding.title == "低保核查不严"
    assert (finding.result_wording, finding.result) == (wording, result)


def test_other_brackets_behind_a_title_are_part_of_it() -> None:
    finding = _notice("1.低保核查不严（部分村居）", "入户核查120户。").findings[0]
    assert (finding.title, finding.result) == ("低保核查不严（部分村居）", None)


def test_result_word_in_brackets_at_the_end_of_deeds_is_no_result() -> None:
    finding = _notice("1.低保核查不严。入户核查120户（已完成）。", "2.救助不及时。已改。").findings[
        0
    ]
    assert finding.result is None


def test_codes_with_a_point_number_problems_below_word_markers() -> None:
    proposal = _notice(
        "反馈意见一：社会救助不够精准",
        "1.1 低保核查不严",
        "整改情况：入户核查120户。",
        "1.2临时救助审批拖延",
        "整改情况：压缩审批时限。",
        "反馈意见二：养老服务有短板",
        "2.1 床位闲置",
        "整改情况：开放代养。",
    )
    assert _titles(proposal) == ["低保核查不严", "临时救助审批拖延", "床位闲置"]
    assert [theme.title for theme in proposal.themes] == ["社会救助不够精准", "养老服务有短板"]


def test_decimals_are_no_codes() -> None:
    proposal = _notice(
        "1.救助资金结余较多。",
        "整改情况：",
        "1.2万元结余已上缴财政。",
        "其余按月拨付。",
    )
    (finding,) = proposal.findings
    assert "1.2万元结余已上缴财政。" in finding.situation


def test_parts_worded_as_problems_of_a_field_are_themes() -> None:
    proposal = read_notice(
        (
            *_OPENING,
            "一、关于落实上级部署方面存在问题的整改落实情况",
            "（一）低保核查不严",
            "1.入户核查120户。",
            "2.按月比对数据。",
            "（二）临时救助审批拖延",
            "1.压缩审批时限。",
            "2.授权乡镇先行救助。",
            "二、关于基层党建方面存在问题的整改落实情况",
            "（一）支部换届不规范",
            "1.重新履行程序。",
            "2.编印流程图。",
        ),
        "通报.txt",
    )
    assert _titles(proposal) == ["低保核查不严", "临时救助审批拖延", "支部换届不规范"]
    assert len(proposal.themes) == 2


def test_feedback_by_field_may_number_its_fields_and_end_them_as_sentences() -> None:
    proposal = read_notice(
        (
            "县委第三巡察组向县开发区反馈巡察情况",
            "2025年5月22日，巡察组向县开发区党工委反馈了巡察意见。",
            "一、存在的主要问题",
            "（一）在落实发展部署方面。服务企业意识不强；园区闲置用地盘活不力。",
            "（二）在廉洁自律方面。公款存放未竞争选择。",
            "二、有关建议",
            "（一）强化理论武装，提升能力；加强学习。",
        ),
        "反馈.txt",
    )
    assert proposal.kind is SourceKind.FEEDBACK
    assert _titles(proposal) == ["服务企业意识不强", "园区闲置用地盘活不力", "公款存放未竞争选择"]
    assert [theme.title for theme in proposal.themes] == ["落实发展部署方面", "廉洁自律方面"]


def test_date_below_the_title_of_a_feedback_paper_is_the_day_of_feedback() -> None:
    proposal = read_notice(
        (
            "关于对南屏县水利局党组巡察的反馈意见",
            "（2024年5月30日）",
            "根据县委统一部署，2024年2月26日至4月26日，县委第五巡察组对县水利局党组进行了巡察。"
            "现将巡察情况反馈如下：",
            "一、巡察发现的主要问题",
            "1.河道管护不到位。巡查记录不全。",
            "2.项目验收不严格。资料缺项。",
        ),
        "反馈.txt",
    )
    assert proposal.kind is SourceKind.FEEDBACK
    assert proposal.facts.feedback_on == date(2024, 5, 30)


def test_run_in_fields_part_their_problems_alike() -> None:
    proposal = read_notice(
        (
            "市委第五巡察组向市渔政支队反馈巡察情况",
            "2024年11月12日，市委第五巡察组向市渔政支队党总支反馈了巡察情况。",
            "巡察发现以下问题：一是在落实部署方面，存在执法力量薄弱、帮扶不精准等问题；"
            "二是在党风廉政方面，存在扣押物品管理混乱、公车登记不全等问题。",
        ),
        "反馈.txt",
    )
    assert [theme.title for theme in proposal.themes] == ["落实部署方面", "党风廉政方面"]
    assert [(f.theme, f.title) for f in proposal.findings] == [
        (0, "执法力量薄弱"),
        (0, "帮扶不精准"),
        (1, "扣押物品管理混乱"),
        (1, "公车登记不全"),
    ]


def test_problems_without_numbers_between_short_labels_are_read() -> None:
    proposal = read_notice(
        (
            *_OPENING,
            "问题：社区资金公示不及时",
            "整改：每月公示上月收支。",
            "问题：走访记录雷同",
            "整改：约谈网格员5名。",
        ),
        "公示.txt",
    )
    assert [(f.title, f.situation) for f in proposal.findings] == [
        ("社区资金公示不及时", "每月公示上月收支。"),
        ("走访记录雷同", "约谈网格员5名。"),
    ]


def test_measures_that_nothing_counts_are_kept_beside_a_situation() -> None:
    proposal = _notice(
        "1.借阅登记缺项",
        "整改措施：补齐登记214条，实行双人复核。",
        "每月抽查一次。",
        "整改成效：登记完整率100%。",
    )
    (finding,) = proposal.findings
    assert [measure.text for measure in finding.measures] == [
        "补齐登记214条，实行双人复核。",
        "每月抽查一次。",
    ]
    assert finding.situation == "登记完整率100%。"


def test_measures_behind_bullets_are_told_apart() -> None:
    proposal = _notice("1.场馆开放时间不足", "——延长周末开放时间。", "——招募讲解员45名。")
    (finding,) = proposal.findings
    assert [m.text for m in finding.measures] == ["延长周末开放时间。", "招募讲解员45名。"]


@pytest.mark.parametrize("page", ["- 2 -", "—2—", "－ 2 －", "第2页 共5页", "第 2 页"])
def test_page_numbers_between_lines_are_no_text(page: str) -> None:
    proposal = _notice(
        "1.低保核查不严", "整改情况：入户核查120户。", page, "2.救助不及时", "整改情况：已改。"
    )
    assert [finding.situation for finding in proposal.findings] == ["入户核查120户。", "已改。"]
    assert page in proposal.lines


def _headed_feedback(*tops: str) -> ImportProposal:
    lines = ["关于巡察县民政局党组的反馈意见", "现将有关情况反馈如下。"]
    for number, top in zip("一二三四", tops, strict=False):
        lines += [
            f"{number}、{top}",
            "（一）低保核查不严。3户家庭收入没有核实。",
            "（二）救助不及时。",
        ]
    return read_notice(lines, "反馈意见.txt")


def test_feedback_may_head_its_parts_with_the_faults_themselves() -> None:
    proposal = _headed_feedback("服务群众有差距", "内部管理不规范", "整改要求")
    assert proposal.kind is SourceKind.FEEDBACK
    assert [theme.title for theme in proposal.themes] == ["服务群众有差距", "内部管理不规范"]
    assert _titles(proposal) == ["低保核查不严", "救助不及时"] * 2
    assert proposal.findings[0].description == "3户家庭收入没有核实。"
    assert DoubtKind.UNCERTAIN_SECTION in {doubt.kind for doubt in proposal.doubts}


def test_parts_that_name_no_fault_are_no_problems_of_a_feedback() -> None:
    assert not _headed_feedback("提高思想认识", "压实工作责任").findings
    assert not _headed_feedback("服务群众有差距", "整改要求").themes
