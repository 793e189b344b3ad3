"""Promises in a text of finished work are seen; 将 before an object and kept promises are not."""

from __future__ import annotations

from datetime import date

import pytest

from rectify_desktop.domain.casework.future_wording import future_wordings
from rectify_desktop.services.casework.close_finding import future_words

TODAY = date(2026, 3, 12)


def seen(text: str) -> list[str]:
    return [wording.text for wording in future_wordings(text, future_words(), TODAY)]


@pytest.mark.parametrize(
    "text",
    [
        "下一步将于近期邀请专家授课。",
        "我局将进一步加强管理。",
        "将尽快补齐档案。",
        "拟于下半年开展培训。",
        "正在走采购程序。",
        "将组织全体职工学习。",
        "将对全部合同重新审查。",
        "将落实专人负责。",
        "预计四月底前到位。",
        "即将印发新的管理办法。",
        "已制定方案，将继续抓好落实。",
        "拟于六月开展培训，目前已完成准备工作。",
        "制度将要出台。",
    ],
)
def test_promise_is_seen(text: str) -> None:
    assert len(seen(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "将13个问题分解到各科室。",
        "将落实情况纳入年度考核。",
        "将全面从严治党要求写入岗位职责。",
        "将会议精神传达到每名党员。",
        "将在职党员编入网格。",
        "将对照检查材料逐份审看。",
        "将要求印在登记簿首页。",
        "将积极分子培养情况逐人核对。",
        "将推进情况每周通报。",
        "将清退的4.2万元缴入财政专户。",
        "将近三年的凭证复核一遍。",
        "组织跟班学习，使他们尽快适应岗位。",
        "拟定采购流程图并上墙。",
        "组织模拟演练两次。",
        "原拟于二月开展培训，2月20日已完成，参训46人。",
        "修订办法1项，开展检查3次。",
        "",
    ],
)
def test_what_was_done_is_no_promise(text: str) -> None:
    assert seen(text) == []


def test_each_sentence_is_shown_once_with_its_place() -> None:
    text = "一是完成整改。二是将于近期再次检查，将尽快通报；三是正在修订办法。"
    found = future_wordings(text, future_words(), TODAY)
    assert [text[wording.start :][: len(wording.text)] for wording in found] == seen(text)
    assert [wording.text[:2] for wording in found] == ["将于", "正在"]


def test_promised_day_that_is_over_is_named() -> None:
    (wording,) = future_wordings("拟于2026年2月20日前完成。", future_words(), TODAY)
    assert wording.past_on == date(2026, 2, 20)
    assert "2026年2月20日已过" in wording.reason
    (wording,) = future_wordings("拟于2026年3月12日完成。", future_words(), TODAY)
    assert wording.past_on is None
    assert "未来时" in wording.reason
