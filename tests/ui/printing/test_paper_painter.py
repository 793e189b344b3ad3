"""Papers painted by Qt, read back from their PDF."""

from __future__ import annotations

import io
import re
from unicodedata import normalize

import pdfplumber
import pytest

from rectify_desktop.domain.notice.notice_parts import NoticeRun
from rectify_desktop.domain.papers.paper import (
    FORM_PAGE,
    OFFICIAL_PAGE,
    TABLE_PAGE,
    Align,
    PageBreak,
    PageFormat,
    Paper,
    PaperBlock,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
    Tone,
)
from rectify_desktop.ui.printing.paper_painter import paper_pdf

pytestmark = pytest.mark.usefixtures("qapp")

MM = 72 / 25.4
COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("方面", 30.0),
    PaperColumn("整改情况", 60.0, is_elastic=True),
)


def paper(*blocks: PaperBlock, page: PageFormat = FORM_PAGE, running_title: str = "") -> Paper:
    return Paper("清单", "整改清单", blocks, page=page, running_title=running_title)


def text(words: str, style: TextStyle = TextStyle.BODY) -> TextBlock:
    return TextBlock((NoticeRun(words),), style)


def row(*texts: str, least: float = 0.0) -> PaperRow:
    return PaperRow(tuple(PaperCell(each) for each in texts), least)


def table(*rows: PaperRow, has_header: bool = True) -> TableBlock:
    return TableBlock(COLUMNS, rows, has_header=has_header, font_size=10.5)


def rows(count: int, words: str = "已整改。") -> list[PaperRow]:
    return [row(str(at), "政治建设", words) for at in range(1, count + 1)]


def pdf_of(made: Paper) -> pdfplumber.PDF:
    return pdfplumber.open(io.BytesIO(paper_pdf(made)))


def plain(words: str | None) -> str:
    return re.sub(r"\s", "", normalize("NFKC", words or ""))


def pages_of(made: Paper) -> list[str]:
    with pdf_of(made) as pdf:
        return [plain(page.extract_text()) for page in pdf.pages]


def tables_of(made: Paper) -> list[list[list[str]]]:
    with pdf_of(made) as pdf:
        return [
            [[plain(cell) for cell in each] for each in found]
            for page in pdf.pages
            for found in page.extract_tables()
        ]


def spanning(count: int, words: str, situation: str = "已整改。") -> list[PaperRow]:
    """Return rows whose second column is one cell."""
    first = PaperRow((PaperCell("1"), PaperCell(words, rows=count), PaperCell(situation)))
    return [
        first,
        *(PaperRow((PaperCell(str(at)), PaperCell(situation))) for at in range(2, count + 1)),
    ]


def test_every_text_of_a_paper_is_printed() -> None:
    made = paper(
        text("巡察整改督办单", TextStyle.TITLE),
        text("（2026年第3号）", TextStyle.SUBTITLE),
        SpreadLine(("单位：区水务局", "编号：3", "日期：2026年3月12日")),
        table(*rows(3)),
        text("注：逐项核对。", TextStyle.NOTE),
        text("区水务局：", TextStyle.FLUSH),
        text("请按期办结。"),
        text("区委巡察办", TextStyle.SIGNATURE),
        text("2026年3月12日", TextStyle.SIGNATURE),
        SignatureLine(("填表人：", "审核人：")),
    )
    printed = "".join(pages_of(made))
    for words in made.texts():
        assert plain(words) in printed


def test_the_header_stands_on_every_page_and_rows_stay_whole() -> None:
    made = tables_of(paper(table(*rows(60, "完成盘点并登记入库。" * 6))))
    assert len(made) > 2
    assert {tuple(each[0]) for each in made} == {("序号", "方面", "整改情况")}
    assert [r[0] for each in made for r in each[1:]] == [str(at) for at in range(1, 61)]


def test_a_span_is_one_cell_with_its_text_once_on_each_page() -> None:
    made = tables_of(paper(table(*spanning(40, "政治建设", "完成盘点并登记入库。" * 5))))
    assert len(made) > 1
    for each in made:
        named = [r[1] for r in each[1:] if r[1]]
        assert named == ["政治建设"]


def test_a_span_with_more_text_than_its_rows_makes_them_higher() -> None:
    words = "落实党的理论和路线方针政策有差距" * 6
    ((header, *body),) = tables_of(paper(table(*spanning(2, words))))
    assert header[1] == "方面"
    assert body[0][1] == words


@pytest.mark.parametrize("count", [2, 5])
def test_a_span_higher_than_half_a_page_loses_nothing(count: int) -> None:
    words = "落实党的理论和路线方针政策有差距" * 120
    made = tables_of(paper(table(*spanning(count, words))))
    assert "".join(r[1] or "" for each in made for r in each[1:]) == words


def test_a_cell_of_5000_characters_goes_on_with_its_number() -> None:
    words = "完成三处泵站的现场核对，补签领用单十七份。" * 240
    made = tables_of(paper(table(row("1", "政治建设", words), *rows(1))))
    parts = [r for each in made for r in each[1:] if r[0] in ("1", "1续")]
    assert len(parts) >= 3
    assert "".join(r[2] for r in parts[: len(made)]).startswith(plain(words))
    assert {r[0] for r in parts[1 : len(made)]} == {"1续"}


def test_a_word_without_end_stays_in_its_cell() -> None:
    address = "https://example.invalid/" + "a" * 300
    with pdf_of(paper(table(row("1", "政治建设", address)))) as pdf:
        (page,) = pdf.pages
        right = page.find_tables()[0].bbox[2]
        assert max(char["x1"] for char in page.chars) <= right
    assert tables_of(paper(table(row("1", "政治建设", address))))[0][1][2] == address


def test_cells_of_a_form_that_belong_together_stay_on_one_page() -> None:
    high = table(row("1", "", "", least=215.0), has_header=False)
    form = table(*spanning(3, "督办事项", "请按期办结。" * 20), has_header=False)
    with pdf_of(paper(high, form)) as pdf:
        assert len(pdf.pages) == 2
        assert "督办事项" in plain(pdf.pages[1].extract_text())


def test_signatures_take_the_last_row_along() -> None:
    signatures = SignatureLine(("填表人：", "审核人：", "日期："))
    for count in range(28, 44):
        printed = pages_of(paper(table(*rows(count)), signatures))
        assert "填表人:审核人:日期:" in printed[-1]
        assert "政治建设" in printed[-1]


def test_a_note_goes_to_the_page_of_the_table_it_heads() -> None:
    body = text("水" * 28 * 26)
    printed = pages_of(paper(body, text("单位：区水务局", TextStyle.NOTE), table(*rows(3))))
    (page,) = [each for each in printed if "单位:区水务局" in each]
    assert "政治建设" in page


def test_a_page_break_begins_a_page() -> None:
    printed = pages_of(
        paper(text("第一页"), PageBreak(), table(*rows(1)), PageBreak(), text("末页"))
    )
    assert len(printed) == 3
    assert "已整改" in printed[1]
    assert "末页" in printed[2]


def test_tones_are_told_by_face_and_colour() -> None:
    cells = (
        PaperCell("甲", Tone.LABEL),
        PaperCell("乙", Tone.PAST),
        PaperCell("▲丙", Tone.ALERT),
    )
    with pdf_of(paper(table(PaperRow(cells), has_header=False))) as pdf:
        chars = {char["text"]: char for char in pdf.pages[0].chars}
    assert chars["甲"]["fontname"] != chars["乙"]["fontname"]
    assert chars["丙"]["fontname"] not in (chars["甲"]["fontname"], chars["乙"]["fontname"])
    assert chars["乙"]["non_stroking_color"] != chars["甲"]["non_stroking_color"]
    red, green, _ = chars["丙"]["non_stroking_color"]
    assert red > 0.5 > green


def test_tables_fill_the_width_of_every_page_format() -> None:
    for page in (FORM_PAGE, TABLE_PAGE, OFFICIAL_PAGE):
        with pdf_of(paper(table(*rows(2)), page=page)) as pdf:
            left, _, right, _ = pdf.pages[0].find_tables()[0].bbox
            assert left / MM == pytest.approx(page.margins[3], abs=0.3)
            assert (right - left) / MM == pytest.approx(page.text_width, abs=0.5)
            assert float(pdf.pages[0].width) / MM == pytest.approx(page.width, abs=0.3)


def test_an_official_page_is_numbered_as_a_notice_and_others_of_how_many() -> None:
    words = text("水" * 28 * 40)
    official = pages_of(paper(words, page=OFFICIAL_PAGE))
    assert [re.findall(r"—(\d)—$", each) for each in official] == [["1"], ["2"]]
    others = pages_of(paper(words, words, running_title="区水务局整改清单"))
    assert len(others) > 1
    for number, each in enumerate(others, start=1):
        assert f"区水务局整改清单第{number}页共{len(others)}页" in each


def test_parts_of_a_line_too_long_for_it_turn_to_the_next() -> None:
    parts = ("主持人：" + "郑允、" * 30, "参加人：" + "白石清、" * 30)
    printed = "".join(pages_of(paper(SpreadLine(parts))))
    assert all(plain(part) in printed for part in parts)


def test_an_empty_table_says_so_and_an_empty_paper_is_one_page() -> None:
    empty = TableBlock(COLUMNS, empty_notice="没有需要督办的问题。")
    assert "没有需要督办的问题" in pages_of(paper(empty))[0]
    assert len(pages_of(paper())) == 1


def test_blanks_that_keep_room_to_write_are_kept() -> None:
    cells = (PaperCell("签字："), PaperCell("签字：\n　　　年"), PaperCell())
    with pdf_of(paper(table(PaperRow(cells), has_header=False))) as pdf:
        chars = pdf.pages[0].chars
    signs = [char for char in chars if char["text"] == "签"]
    years = [char for char in chars if char["text"] == "年"]
    size = years[0]["size"]
    assert years[0]["x0"] - signs[1]["x0"] == pytest.approx(3 * size, abs=1)
    assert years[0]["top"] > signs[1]["top"] + size


def test_the_words_above_a_table_turn_the_page_together() -> None:
    lead = text("截至2026年3月12日，党组成员、班子成员分别牵头整改的具体问题及其完成情况如下表。")
    for lines in range(17, 23):
        above = [text("第二段。") for _ in range(lines)]
        pages = _words_of(paper(*above, lead, table(*rows(2)), page=OFFICIAL_PAGE))
        (holding,) = [page for page in pages if "如下表" in page]
        assert "截至2026年3月12日" in holding


def _words_of(made: Paper) -> list[str]:
    with pdfplumber.open(io.BytesIO(paper_pdf(made))) as document:
        return [
            normalize("NFKC", "".join((page.extract_text() or "").split()))
            for page in document.pages
        ]
