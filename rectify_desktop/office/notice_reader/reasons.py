"""Why a text yields no findings: one finished Chinese sentence, chosen from what was seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import SectionKind, SourceKind

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.feedback import FeedbackReading
    from rectify_desktop.office.notice_reader.layout import Layout
    from rectify_desktop.office.notice_reader.lines import NoticeText

_SPEECH = re.compile(r"讲话|同志们|讲.{0,4}意见|发言")
_MOBILISATION = re.compile(r"动员(?:部署)?(?:会|讲话)|进驻")
_SUBJECT = re.compile(r"巡察|巡视|整改")


def reason_for(
    text: NoticeText, layout: Layout, kind: SourceKind, feedback: FeedbackReading | None
) -> str:
    """Say why there is nothing to propose."""
    whole = "\n".join(text.folded)
    if not whole.strip():
        return "这份材料里没有文字，没有可以读入的问题。"
    if kind is SourceKind.NOTICE:
        return _notice_reason(layout)
    if not _SUBJECT.search(whole):
        return "这份材料没有提到巡察或整改，没有读到反馈问题。"
    if _MOBILISATION.search(whole):
        return "这份材料讲的是巡察进驻动员，只有动员讲话和工作要求，没有列出反馈问题。"
    if _SPEECH.search(whole):
        return "这份材料是讲话或发言，只有认识、要求和打算，没有逐条列出反馈问题。"
    if feedback is not None and feedback.has_demands:
        return "文中只有对整改的要求、建议或表态，没有列出发现的问题。"
    return "文中没有列出反馈问题，也没有整改情况的条目。"


def _notice_reason(layout: Layout) -> str:
    if layout.lines_of(SectionKind.PROBLEMS):
        return "找到了整改情况部分，但其中没有认得出来的问题条目，请检查条目的编号和写法。"
    if layout.lines_of(SectionKind.ORGANISATION):
        return "这份通报只有开头和组织整改的部分，没有列出具体问题，可能是正文不完整。"
    return "这份通报只有开头部分，没有列出具体问题，可能是正文不完整。"
