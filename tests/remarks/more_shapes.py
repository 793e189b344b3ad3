"""Shapes written after the reader was made, so that its score is not only of what it was made with.

At the first reading 22 of their 25 remarks were found, with a wrong one; that was mended since.
"""

from __future__ import annotations

import io
from datetime import date

import docx

from tests.remarks.shapes import Expected, Shape, document, workbook


def _bracketed_reviewers() -> Shape:
    return Shape(
        "【单位】和圈码",
        ".docx",
        document(
            "整改情况报告征求意见汇总",
            "【区纪委监委】",
            "①第二部分把约谈写成了处分。",
            "②请注明追回款项进了哪个账户。",
            "【区委巡察办】",
            "①问题1.4的整改结果前后矛盾。",
        ),
        (
            Expected("第二部分把约谈写成了处分。", "1", "区纪委监委", "整改情况报告"),
            Expected("请注明追回款项进了哪个账户。", "2", "区纪委监委", "整改情况报告"),
            Expected("问题1.4的整改结果前后矛盾。", "1", "区委巡察办", "整改情况报告", ("1.4",)),
        ),
    )


def _automatic_numbers() -> Shape:
    made = docx.Document()
    made.add_paragraph("林原县委巡察办对问题清单的审核意见")
    for text in ("路灯维护的责任科室写了两个。", "宣传经费一项没有完成时限。"):
        made.add_paragraph(text, style="List Number")
    stream = io.BytesIO()
    made.save(stream)
    who = "林原县委巡察办"
    return Shape(
        "自动编号",
        ".docx",
        stream.getvalue(),
        (
            Expected("路灯维护的责任科室写了两个。", "1", who, "问题清单"),
            Expected("宣传经费一项没有完成时限。", "2", who, "问题清单"),
        ),
    )


def _bracket_lines() -> Shape:
    who, day = "市委巡察办、市委组织部", date(2026, 1, 20)
    return Shape(
        "（1）（2）和两家落款",
        ".txt",
        "会审反馈\n经会审，形成如下意见：\n（1）请补充民主生活会的时间。\n（2）第2个问题与第5个问题可以合并。\n"
        "市委巡察办\n市委组织部\n2026年1月20日\n".encode("gb18030"),
        (
            Expected("请补充民主生活会的时间。", "1", who, "", (), day),
            Expected("第2个问题与第5个问题可以合并。", "2", who, "", ("2", "5"), day),
        ),
    )


def _counted_items() -> Shape:
    return Shape(
        "第1条",
        ".docx",
        document(
            "对整改台账的修改建议",
            "第1条：责任人一栏不要只写科室。",
            "第2条：完成时限请统一成年月日。",
            "联系人：某某，电话见通讯录。",
        ),
        (
            Expected("责任人一栏不要只写科室。", "1", "", "整改台账"),
            Expected("完成时限请统一成年月日。", "2", "", "整改台账"),
        ),
    )


def _sections_in_a_table() -> Shape:
    return Shape(
        "表中有分节行",
        ".xlsx",
        workbook(
            ["整改方案会审意见表", None, None],
            ["序号", "意见和建议", "是否采纳"],
            ["区委巡察办", None, None],
            [1, "保障措施一章过于空泛。", "采纳"],
            [2, "请列出经费来源。", None],
            ["区委组织部", None, None],
            [1, "人员配备的数字与编制不符。", "部分采纳"],
            merged=("A1:C1", "A3:C3", "A6:C6"),
        ),
        (
            Expected("保障措施一章过于空泛。", "1", "区委巡察办", "整改方案", (), None, "采纳"),
            Expected("请列出经费来源。", "2", "区委巡察办", "整改方案"),
            Expected(
                "人员配备的数字与编制不符。", "1", "区委组织部", "整改方案", (), None, "部分采纳"
            ),
        ),
    )


def _named_papers() -> Shape:
    who = "州纪委监委"
    return Shape(
        "意见里点名材料",
        ".docx",
        document(
            "州纪委监委意见",
            "一、《整改方案》第四部分没有写督办办法。",
            "二、对佐证材料的审查发现，三份记录没有签字。",
            "三、整改情况报告与台账的数字对不上。",
        ),
        (
            Expected("《整改方案》第四部分没有写督办办法。", "1", who, "整改方案"),
            Expected("对佐证材料的审查发现，三份记录没有签字。", "2", who, "佐证材料"),
            Expected("整改情况报告与台账的数字对不上。", "3", who, "整改情况报告"),
        ),
    )


def _one_says_nothing() -> Shape:
    return Shape(
        "其中一家没有意见",
        ".docx",
        document(
            "四方会审意见",
            "一、区委宣传部：无意见",
            "二、区委巡察办意见",
            "1.意识形态责任制的检查次数与记录不符。",
            "2.两项立行立改写成了长期坚持。",
        ),
        (
            Expected("意识形态责任制的检查次数与记录不符。", "1", "区委巡察办"),
            Expected("两项立行立改写成了长期坚持。", "2", "区委巡察办"),
        ),
    )


def _comma_numbers() -> Shape:
    return Shape(
        "1、2、写在一段",
        ".docx",
        document(
            "区委巡察办：对你局整改报告的审核意见如下：1、成效写得多、做法写得少；2、3个问题没有写时间；"
            "3、请删去与整改无关的荣誉。",
        ),
        (
            Expected("成效写得多、做法写得少", "1", "区委巡察办", "整改报告"),
            Expected("3个问题没有写时间", "2", "区委巡察办", "整改报告"),
            Expected("请删去与整改无关的荣誉", "3", "区委巡察办", "整改报告"),
        ),
    )


def _single_opinion() -> Shape:
    return Shape(
        "只有一条意见",
        ".docx",
        document(
            "区委组织部关于整改方案的反馈意见",
            "区园林所党支部：",
            "来件收悉。建议在方案中补充干部轮岗的时间安排。",
            "区委组织部",
            "2026年3月18日",
        ),
        (
            Expected(
                "来件收悉。建议在方案中补充干部轮岗的时间安排。",
                "",
                "区委组织部",
                "整改方案",
                (),
                date(2026, 3, 18),
            ),
        ),
    )


def _numbered_headings() -> Shape:
    return Shape(
        "大标题下编号重来",
        ".docx",
        document(
            "区委巡察办审核意见",
            "一、总体方面",
            "1.篇幅过长。",
            "2.层次不清。",
            "二、具体问题方面",
            "1.问题2.2的措施没有责任人。",
            "2.问题3.1的时限已经过了。",
        ),
        (
            Expected("篇幅过长。", "1.1", "区委巡察办"),
            Expected("层次不清。", "1.2", "区委巡察办"),
            Expected("问题2.2的措施没有责任人。", "2.1", "区委巡察办", "", ("2.2",)),
            Expected("问题3.1的时限已经过了。", "2.2", "区委巡察办", "", ("3.1",)),
        ),
    )


MORE_SHAPES = tuple(
    make()
    for make in (
        _bracketed_reviewers, _automatic_numbers, _bracket_lines, _counted_items,
        _sections_in_a_table, _named_papers, _one_says_nothing, _comma_numbers, _single_opinion,
        _numbered_headings,
    )
)  # fmt: skip
