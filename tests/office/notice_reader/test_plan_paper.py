"""A 整改方案 tells what will be done, and its measures are no 整改情况."""

from __future__ import annotations

from rectify_desktop.domain.proposal.proposal import SourceKind
from rectify_desktop.office.notice_reader import read_notice

_ITEMS = (
    "一、总体要求",
    "坚持问题导向。",
    "二、整改任务",
    "1.器材登记不全",
    "整改措施：逐件补登，每季度盘点一次。",
    "责任科室：器材科",
    "2.合同归档不及时",
    "整改措施：一是补档。二是建立台账。",
    "责任科室：办公室",
)


def test_measures_of_a_plan_are_not_what_was_done() -> None:
    proposal = read_notice(("中共某局党组巡察反馈意见整改方案", *_ITEMS), "方案")
    assert proposal.kind is SourceKind.NOTICE
    assert [finding.situation for finding in proposal.findings] == ["", ""]
    measures = [[measure.text for measure in finding.measures] for finding in proposal.findings]
    assert measures == [["逐件补登，每季度盘点一次。"], ["补档。", "建立台账。"]]


def test_measures_of_a_notice_stay_what_was_done() -> None:
    proposal = read_notice(("中共某局党组关于巡察整改情况的通报", *_ITEMS), "通报")
    assert [finding.situation for finding in proposal.findings] == [
        "逐件补登，每季度盘点一次。",
        "一是补档。二是建立台账。",
    ]
