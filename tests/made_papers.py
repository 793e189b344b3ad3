"""Papers for the tests of the writers: a long list, a form with spans, a text with an annex."""

from __future__ import annotations

from rectify_desktop.domain.notice.notice_parts import Face, NoticeRun
from rectify_desktop.domain.papers.paper import (
    FORM_PAGE,
    TABLE_PAGE,
    Align,
    PageBreak,
    Paper,
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

COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("问题", 40.0, is_elastic=True),
    PaperColumn("整改\n措施", 50.0, is_elastic=True),
    PaperColumn("责任科室", 22.0, Align.CENTRE, choices=("办公室", "财务科")),
    PaperColumn("时限", 24.0, Align.CENTRE),
    PaperColumn("备注", 20.0),
)


def text(words: str, style: TextStyle = TextStyle.BODY, outline: int = 0) -> TextBlock:
    face = Face.LEVEL_1 if outline == 1 else Face.BODY
    return TextBlock((NoticeRun(words, face),), style, outline)


def row(at: int) -> PaperRow:
    cells = (
        PaperCell(str(at)),
        PaperCell("库房盘点流于形式，登记滞后，经办人没有签字" * (1 + at % 3)),
        PaperCell("一是修订办法，二是逐件清点；" * (at % 7 + 1)),
        PaperCell("办公室"),
        PaperCell("▲超期3天", Tone.ALERT),
        PaperCell("上周已报", Tone.PAST),
    )
    return PaperRow(cells, least_height=10.0)


def list_paper(count: int = 12, *, columns: tuple[PaperColumn, ...] = COLUMNS) -> Paper:
    return Paper(
        "任务清单",
        "区水务局任务清单",
        (
            text("区水务局巡察整改任务清单", TextStyle.TITLE),
            SpreadLine(("单位：区水务局", "第11周", "截至日期：2026年3月12日")),
            TableBlock(columns, tuple(row(at) for at in range(count)), empty_notice="没有问题。"),
            text("口径：具体问题。", TextStyle.NOTE),
            SignatureLine(("填表人：", "审核人：", "日期：")),
        ),
        TABLE_PAGE,
        running_title="区水务局任务清单",
    )


def form_paper() -> Paper:
    def label(words: str, rows: int = 1) -> PaperCell:
        return PaperCell(words, Tone.LABEL, rows=rows)

    rows = (
        PaperRow((label("督办事项"), PaperCell("防汛物资账实不符", columns=3))),
        PaperRow((label("承办科室"), PaperCell("办公室"), label("责任领导"), PaperCell(""))),
        PaperRow((label("办理情况", 2), PaperCell("", columns=3)), 40.0, keeps_with_next=True),
        PaperRow((PaperCell("签字：　　　年　月　日", align=Align.RIGHT, columns=3),)),
    )
    widths = (30.0, 51.0, 30.0, 52.0)
    table = TableBlock(tuple(PaperColumn("", width) for width in widths), rows, has_header=False)
    return Paper("督办单", "督办单", (text("督办单", TextStyle.TITLE), table), FORM_PAGE)


def text_paper() -> Paper:
    return Paper(
        "报告",
        "区水务局报告",
        (
            text("中共云岭市青禾区水务局党组关于巡察整改情况的报告", TextStyle.TITLE),
            text("区委巡察工作领导小组：", TextStyle.FLUSH),
            text("一、组织整改落实情况", outline=1),
            text("局党组坚持问题导向，逐项研究部署。"),
            text("截至【待填：截至日期】，完成11个。"),
            text("中共云岭市青禾区水务局党组", TextStyle.SIGNATURE),
            text("2026年3月12日", TextStyle.SIGNATURE),
            PageBreak(),
            text("附件", TextStyle.FLUSH),
            text("任务清单", TextStyle.TITLE),
            TableBlock(COLUMNS[:2], (PaperRow((PaperCell("1"), PaperCell("账实不符"))),)),
        ),
    )


def one_cell(words: str) -> Paper:
    return Paper(
        "表",
        "表",
        (
            TableBlock(
                (PaperColumn("序号", 15.0), PaperColumn("情况", 60.0, is_elastic=True)),
                (PaperRow((PaperCell("1"), PaperCell(words))),),
            ),
        ),
        TABLE_PAGE,
    )
