"""The named styles of a notice: what the template must hold, and which text takes which.

The look of every style lies in ``resources/templates/notice.docx`` and is changed there, in Word
or WPS (it was first written as bare XML, so that it carries no theme fonts and no part of an
older Word); the program knows the styles by their Chinese names alone. A template also holds the
marks 【标题】【正文】【署名】【成文日期】, each a paragraph of its own, where the notice goes; the
template with a red head, ``notice_red_head.docx``, holds those of 版头 and 版记 as well.
"""

from __future__ import annotations

from enum import StrEnum

from rectify_desktop.domain.notice.notice_parts import Face


class Style(StrEnum):
    """A style by the name a clerk sees in the list of styles."""

    TITLE = "公文标题"
    BODY = "公文正文"
    LEVEL_1 = "公文一级标题"
    LEVEL_2 = "公文二级标题"
    LEVEL_3 = "公文三级标题"
    SIGNATURE = "公文署名"
    DATE = "公文成文日期"
    LEVEL_1_RUN = "公文一级标题字符"
    LEVEL_2_RUN = "公文二级标题字符"
    LEVEL_3_RUN = "公文三级标题字符"
    LABEL_RUN = "公文标签"


class RedHeadStyle(StrEnum):
    """A style that only the template with a red head holds."""

    COPY_NUMBER = "公文份号"
    URGENCY = "公文紧急程度"
    ISSUER = "公文发文机关标志"
    NUMBER = "公文发文字号"
    RECIPIENTS = "公文主送机关"
    ATTACHMENT = "公文附件说明"
    IMPRINT = "公文版记"


class Mark(StrEnum):
    """A paragraph of the template that a part of the notice takes the place of."""

    TITLE = "【标题】"
    BODY = "【正文】"
    SIGNATURE = "【署名】"
    DATE = "【成文日期】"


class RedHeadMark(StrEnum):
    """A mark that only the template with a red head holds."""

    COPY_NUMBER = "【份号】"
    URGENCY = "【紧急程度】"
    ISSUER = "【发文机关标志】"
    NUMBER = "【发文字号】"
    RECIPIENTS = "【主送机关】"
    ATTACHMENTS = "【附件说明】"
    IMPRINT = "【版记】"


LEVEL_STYLES = {1: Style.LEVEL_1, 2: Style.LEVEL_2, 3: Style.LEVEL_3}
RUN_STYLES = {
    Face.LEVEL_1: Style.LEVEL_1_RUN,
    Face.LEVEL_2: Style.LEVEL_2_RUN,
    Face.LEVEL_3: Style.LEVEL_3_RUN,
    Face.LABEL: Style.LABEL_RUN,
}
