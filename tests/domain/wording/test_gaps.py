from __future__ import annotations

from rectify_desktop.domain.wording.gaps import gap_mark, gap_names


def test_every_gap_of_the_texts_is_named_once_in_the_order_met() -> None:
    texts = [f"于{gap_mark('反馈日期')}反馈", f"{gap_mark('截至日期')}，{gap_mark('反馈日期')}"]
    assert gap_names(texts) == ("反馈日期", "截至日期")


def test_other_brackets_are_no_gaps() -> None:
    assert gap_names(["【2025】3号、【待填：】、【待填：断\n行】"]) == ()
