from __future__ import annotations

from rectify_desktop.domain.notice.cautions import cautions_in


def test_a_damaged_date_is_named_with_its_paragraph_and_readings() -> None:
    assert cautions_in(["开头。", "于2025112日通报。"]) == (
        "第2段：日期缺损“2025112日”，可能是2025年1月12日或2025年11月2日",
    )


def test_a_day_no_calendar_has_is_named() -> None:
    assert cautions_in(["2025年2月30日召开会议。"]) == ("第1段：没有“2025年2月30日”这一天",)


def test_the_same_caution_in_one_paragraph_is_told_once() -> None:
    assert len(cautions_in(["于202549日部署，202549日完成。"])) == 1


def test_sound_dates_give_no_caution() -> None:
    assert cautions_in(["2025年4月9日召开会议，4月底前完成。"]) == ()
