"""What comes up again and again is a phrase; what fits one finding alone is not."""

from __future__ import annotations

from rectify_desktop.domain.review.phrases import frequent_phrases


def test_clauses_of_several_texts_are_phrases_the_most_frequent_first() -> None:
    texts = [
        "正在核对台账。已报分管领导",
        "已报分管领导；待会议研究",
        "已报分管领导",
        "正在核对台账",
    ]
    assert frequent_phrases(texts, 10) == ["已报分管领导", "正在核对台账"]


def test_a_clause_twice_in_one_text_is_counted_once() -> None:
    assert frequent_phrases(["正在核对台账。正在核对台账"], 10) == []


def test_short_words_and_long_sentences_are_left_out() -> None:
    long = "牵头科室已逐户上门核对并登记造册" * 3
    assert frequent_phrases(["已办", "已办", long, long], 10) == []


def test_no_more_than_asked_for() -> None:
    texts = [f"第{number}项正在办理。" for number in range(5)] * 2
    assert len(frequent_phrases(texts, 3)) == 3
