from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rectify_desktop.domain.wording.typography import as_sentence, full_width

TEXTS = st.text(alphabet="整改一是2024aZ,:;?!().\"'<>《》〈〉[]【】 \u3000\u00a0-…@/", max_size=60)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        (
            "召开会议(党组会),研究部署;明确责任:到人!",
            "召开会议（党组会），研究部署；明确责任：到人！",
        ),
        ("按《办法》(2024)执行", "按《办法》（2024）执行"),
        ('落实"第一议题"制度', "落实“第一议题”制度"),
        ("落实'第一议题'制度", "落实‘第一议题’制度"),
        ("整改到位.", "整改到位。"),
        ("… …一是", "……一是"),
        ("制度、台账...均已建立", "制度、台账……均已建立"),
        ("守初心--担使命", "守初心——担使命"),
        ("于 2025 年 9 月\u3000完成", "于2025年9月完成"),
        ("印发<整改方案>", "印发《整改方案》"),
        ("《印发<整改方案>的通知》", "《印发〈整改方案〉的通知》"),
        ("青水发[2024]3号", "青水发〔2024〕3号"),
        ("青水发（2024）3号", "青水发〔2024〕3号"),
    ],
)
def test_half_width_marks_beside_chinese_become_full_width(written: str, printed: str) -> None:
    assert full_width(written) == printed


@pytest.mark.parametrize(
    "text",
    [
        "追回资金1,260,000元",
        "每天8:30签到，比例为1:3",
        "电子邮箱：shui.wu@qinghe.example。",
        "详见https://qinghe.example/a?b=1&c=(2)栏目",
        "检出A(2)B型",
        "2020-2024年",
        "完成率98.5%",
    ],
)
def test_numbers_times_and_addresses_keep_their_marks(text: str) -> None:
    assert full_width(text) == text


def test_a_line_without_chinese_stays_as_it_is() -> None:
    assert full_width("Web of Science, Nature (2024)") == "Web of Science, Nature (2024)"


def test_blanks_between_latin_words_stay() -> None:
    assert full_width("接入 Open Data 平台") == "接入Open Data平台"


def test_a_smaller_than_sign_is_no_title_mark() -> None:
    assert full_width("若数量<10件且>5件") == "若数量<10件且>5件"


@given(TEXTS)
def test_no_letter_digit_or_word_is_ever_changed(text: str) -> None:
    def words(value: str) -> str:
        return "".join(char for char in value if char.isalnum())

    assert words(full_width(text)) == words(text)


@given(TEXTS)
@example("… …一")
def test_widening_twice_is_widening_once(text: str) -> None:
    once = full_width(text)
    assert full_width(once) == once


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("学用结合不紧", "学用结合不紧。"),
        ("学用结合不紧。", "学用结合不紧。"),
        ("开展“回头看”", "开展“回头看”。"),
        ("他说：“整改到位。”", "他说：“整改到位。”"),
        ("见附件（第二页）", "见附件（第二页）。"),
        ("【待填：问题1的内容】", "【待填：问题1的内容】"),
        ("", ""),
    ],
)
def test_a_sentence_ends_in_exactly_one_mark(text: str, sentence: str) -> None:
    assert as_sentence(text) == sentence
