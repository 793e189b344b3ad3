"""The shapes in which reviewers' remarks come, made as real files, with what is in them.

Units, people and sentences are invented. ``REVIEWERS`` differ from shape to shape, for the names of
places stand before them in every way there is.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import docx
import openpyxl

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Expected:
    """One remark as a person reads it."""

    text: str
    number: str = ""
    reviewer: str = ""
    paper: str = ""
    findings: tuple[str, ...] = ()
    received_on: date | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """One source: its name, its bytes, and what is in it."""

    name: str
    suffix: str
    content: bytes
    expected: tuple[Expected, ...]
    is_held_out: bool = field(default=False)


def document(*paragraphs: str, table: Sequence[Sequence[str]] = (), tail: Sequence[str] = (),
             merged: Sequence[tuple[int, int, int]] = ()) -> bytes:  # fmt: skip
    """Return a .docx; ``merged`` are column, first and last row of cells merged downwards."""
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    if table:
        grid = made.add_table(rows=len(table), cols=max(map(len, table)))
        for row, texts in zip(grid.rows, table, strict=True):
            for cell, text in zip(row.cells, texts, strict=False):
                cell.text = text
        for column, first, last in merged:
            grid.cell(first, column).merge(grid.cell(last, column))
    for text in tail:
        made.add_paragraph(text)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def workbook(*rows: Sequence[object], merged: Sequence[str] = ()) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _numbered_letter() -> Shape:
    who, paper, day = "云岭区委巡察办", "整改方案", date(2026, 3, 5)
    return Shape(
        "编号段落的来函",
        ".docx",
        document(
            "云岭区委巡察办关于对区水务站整改方案的审核意见",
            "区水务站党支部：",
            "你单位报来的整改方案收悉，经审核，提出如下意见：",
            "1. 问题2.1的完成时限只写了年份，应当写到月、日。",
            "2. 闸门检修一项没有责任人，请补上具体姓名。",
            "3. 方案没有写明由谁验收，建议逐项列出验收标准。",
            "请于3月12日前修改后再报。",
            "云岭区委巡察办",
            "2026年3月5日",
        ),
        (
            Expected(
                "问题2.1的完成时限只写了年份，应当写到月、日。", "1", who, paper, ("2.1",), day
            ),
            Expected("闸门检修一项没有责任人，请补上具体姓名。", "2", who, paper, (), day),
            Expected("方案没有写明由谁验收，建议逐项列出验收标准。", "3", who, paper, (), day),
        ),
    )


def _chinese_numbers() -> Shape:
    who = "县纪委监委"
    return Shape(
        "一、二、三",
        ".docx",
        document(
            "审核意见",
            "县纪委监委对整改情况报告提出以下修改意见：",
            "一、报告把开会当成了结果，请写明会后办成了什么。",
            "二、第三个问题写已完成，但附件里没有收款凭证。",
            "三、问责人数与台账不一致，请核实后统一。",
        ),
        (
            Expected("报告把开会当成了结果，请写明会后办成了什么。", "1", who, "整改情况报告"),
            Expected(
                "第三个问题写已完成，但附件里没有收款凭证。", "2", who, "整改情况报告", ("3",)
            ),
            Expected("问责人数与台账不一致，请核实后统一。", "3", who, "整改情况报告"),
        ),
    )


def _by_reviewer() -> Shape:
    return Shape(
        "按单位分部分",
        ".docx",
        document(
            "三方会审意见汇总",
            "一、区纪委监委意见",
            "1.挂账水费的追缴对象没有列全。",
            "2.约谈的时间应当写清。",
            "二、区委组织部意见",
            "1.轮岗人员名单建议作为附件。",
            "三、区委巡察办意见",
            "1.问题清单第4项的责任科室写错了。",
            "2.立行立改的事项不要写到年底。",
        ),
        (
            Expected("挂账水费的追缴对象没有列全。", "1", "区纪委监委"),
            Expected("约谈的时间应当写清。", "2", "区纪委监委"),
            Expected("轮岗人员名单建议作为附件。", "1", "区委组织部"),
            Expected("问题清单第4项的责任科室写错了。", "1", "区委巡察办", "问题清单"),
            Expected("立行立改的事项不要写到年底。", "2", "区委巡察办"),
        ),
    )


def _by_paper() -> Shape:
    who = "市委组织部"
    return Shape(
        "按材料分部分",
        ".docx",
        document(
            "市委组织部审核意见",
            "（一）对整改方案的意见",
            "1. 目标写得过大，请改成能够验收的说法。",
            "2. 巡护制度应当写明由谁检查。",
            "（二）对问题清单的意见",
            "1. 问题1.3与问题2.2的措施完全一样，请区分。",
        ),
        (
            Expected("目标写得过大，请改成能够验收的说法。", "1", who, "整改方案"),
            Expected("巡护制度应当写明由谁检查。", "2", who, "整改方案"),
            Expected(
                "问题1.3与问题2.2的措施完全一样，请区分。", "1", who, "问题清单", ("1.3", "2.2")
            ),
        ),
    )


def _run_in() -> Shape:
    who = "区委巡察办"
    return Shape(
        "一段话里一是二是",
        ".docx",
        document(
            "区委巡察办审核后认为，整改方案总体可行，但有以下问题：一是责任领导只写到科室，没有写到人；"
            "二是信访件的办理情况没有单列；三是部分措施是去年已经做过的工作。请认真修改。",
            "2026年2月11日",
        ),
        (
            Expected("责任领导只写到科室，没有写到人", "1", who, "整改方案", (), date(2026, 2, 11)),
            Expected("信访件的办理情况没有单列", "2", who, "整改方案", (), date(2026, 2, 11)),
            Expected("部分措施是去年已经做过的工作", "3", who, "整改方案", (), date(2026, 2, 11)),
        ),
    )


def _two_columns() -> Shape:
    return Shape(
        "两栏表格",
        ".docx",
        document(
            "关于整改台账的审核意见表",
            table=[
                ["序号", "审核意见"],
                ["1", "泵房巡查记录缺两个月。"],
                ["2", "问题3.1没有佐证。"],
            ],
            tail=["审核单位：区审计局", "2026年4月8日"],
        ),
        (
            Expected("泵房巡查记录缺两个月。", "1", "区审计局", "整改台账", (), date(2026, 4, 8)),
            Expected("问题3.1没有佐证。", "2", "区审计局", "整改台账", ("3.1",), date(2026, 4, 8)),
        ),
    )


def _three_columns() -> Shape:
    return Shape(
        "三栏表格带采纳情况",
        ".docx",
        document(
            "整改方案审核意见采纳情况表",
            table=[
                ["序号", "修改意见", "采纳情况"],
                ["1", "制度名称前后不一致。", "采纳，已统一为《闸口值守办法》。"],
                ["2", "建议增加月度通报。", ""],
            ],
        ),
        (
            Expected(
                "制度名称前后不一致。",
                "1",
                "",
                "整改方案",
                (),
                None,
                "采纳，已统一为《闸口值守办法》。",
            ),
            Expected("建议增加月度通报。", "2", "", "整改方案"),
        ),
    )


def _merged_reviewers() -> Shape:
    return Shape(
        "单位合并单元格",
        ".docx",
        document(
            "会审意见",
            table=[
                ["提出单位", "材料名称", "意见内容"],
                ["区纪委监委", "整改方案", "追责情形没有写明。"],
                ["", "整改方案", "线索移交的时间缺失。"],
                ["区委组织部", "三清单", "责任清单缺分管领导。"],
            ],
            merged=[(0, 1, 2)],
        ),
        (
            Expected("追责情形没有写明。", "", "区纪委监委", "整改方案"),
            Expected("线索移交的时间缺失。", "", "区纪委监委", "整改方案"),
            Expected("责任清单缺分管领导。", "", "区委组织部", "三清单"),
        ),
    )


def _workbook_below_titles() -> Shape:
    who = "区委组织部"
    return Shape(
        "表格上有标题和单位",
        ".xlsx",
        workbook(
            ["整改方案修改意见反馈表"],
            ["反馈单位：区委组织部", None, None, "2026年3月9日"],
            ["序号", "页码", "修改意见", "问题编号"],
            [1, "第3页", "干部交流的范围没有写清。", "1.2"],
            [2, "第7页", "年度考核的依据引用有误。", "1.2、2.1"],
            [3, None, "附件排版请统一。", None],
            merged=("A1:D1",),
        ),
        (
            Expected(
                "第3页：干部交流的范围没有写清。", "1", who, "整改方案", ("1.2",), date(2026, 3, 9)
            ),
            Expected(
                "第7页：年度考核的依据引用有误。",
                "2",
                who,
                "整改方案",
                ("1.2", "2.1"),
                date(2026, 3, 9),
            ),
            Expected("附件排版请统一。", "3", who, "整改方案", (), date(2026, 3, 9)),
        ),
    )


def _without_headings() -> Shape:
    return Shape(
        "没有表头的表格",
        ".docx",
        document(
            "对公开稿的意见",
            table=[
                ["1", "稿中出现了职工姓名，公开前应当删去。"],
                ["2", "两处日期的写法不统一。"],
                ["3", "结尾缺监督电话。"],
            ],
        ),
        (
            Expected("稿中出现了职工姓名，公开前应当删去。", "1", "", "公开稿"),
            Expected("两处日期的写法不统一。", "2", "", "公开稿"),
            Expected("结尾缺监督电话。", "3", "", "公开稿"),
        ),
    )


def _word_numbers() -> Shape:
    return Shape(
        "意见一：",
        ".txt",
        "市纪委监委反馈如下：\n意见一：渠道清淤的金额前后不符。\n意见二：问题5没有写明整改结果。\n"
        "意见三：请补充会议记录。\n".encode(),
        (
            Expected("渠道清淤的金额前后不符。", "1", "市纪委监委"),
            Expected("问题5没有写明整改结果。", "2", "市纪委监委", "", ("5",)),
            Expected("请补充会议记录。", "3", "市纪委监委"),
        ),
    )


def _several_paragraphs() -> Shape:
    return Shape(
        "一条意见几段话",
        ".docx",
        document(
            "县委巡察办审核意见",
            "1.供水管网改造的进度表述含糊。",
            "报告里写“正在推进”，看不出哪一段已经完工。",
            "2.群众来信的答复没有留存。",
            "以上意见请逐条对照修改。",
        ),
        (
            Expected(
                "供水管网改造的进度表述含糊。\n报告里写“正在推进”，看不出哪一段已经完工。",
                "1",
                "县委巡察办",
            ),
            Expected("群众来信的答复没有留存。", "2", "县委巡察办"),
        ),
    )


def _sub_points() -> Shape:
    return Shape(
        "一条意见下有小点",
        ".docx",
        document(
            "区委巡察办意见",
            "1.整改措施不够具体，主要是以下几处。",
            "（1）清淤没有写频次；",
            "（2）培训没有写对象。",
            "2.整改时限普遍偏长。",
        ),
        (
            Expected(
                "整改措施不够具体，主要是以下几处。\n（1）清淤没有写频次；\n（2）培训没有写对象。",
                "1",
                "区委巡察办",
            ),
            Expected("整改时限普遍偏长。", "2", "区委巡察办"),
        ),
    )


def _plain_paragraphs() -> Shape:
    return Shape(
        "没有编号的段落",
        ".docx",
        document(
            "关于整改报告的反馈",
            "经研究，提出如下建议：",
            "报告第二部分建议按问题清单的次序排列。",
            "资金数额请统一用万元，保留两位小数。",
            "特此反馈。",
            "区财政局",
        ),
        (
            Expected("报告第二部分建议按问题清单的次序排列。", "", "区财政局", "整改报告"),
            Expected("资金数额请统一用万元，保留两位小数。", "", "区财政局", "整改报告"),
        ),
    )


def _no_remarks() -> Shape:
    return Shape(
        "没有意见的回函",
        ".docx",
        document("区委组织部：", "整改方案收悉，我部无修改意见。", "2026年3月3日"),
        (),
    )


def _pasted_rows() -> Shape:
    return Shape(
        "从Excel复制的几行",
        ".txt",
        "编号\t问题编号\t意见\t答复\n1\t4.1\t闸口值班表没有盖章。\t已补盖。\n"
        "2\t\t请说明水费减免的依据。\t\n".encode(),
        (
            Expected("闸口值班表没有盖章。", "1", "", "", ("4.1",), None, "已补盖。"),
            Expected("请说明水费减免的依据。", "2"),
        ),
    )


SHAPES = tuple(
    make()
    for make in (
        _numbered_letter, _chinese_numbers, _by_reviewer, _by_paper, _run_in, _two_columns,
        _three_columns, _merged_reviewers, _workbook_below_titles, _without_headings,
        _word_numbers, _several_paragraphs, _sub_points, _plain_paragraphs, _no_remarks,
        _pasted_rows,
    )
)  # fmt: skip
