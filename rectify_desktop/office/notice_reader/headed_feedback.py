"""A feedback whose top headings are the faults themselves, without a heading 主要问题 above them.

一、落实决策部署有差距 / （一）… / 二、管理不规范 / （一）… / 三、整改要求: the problem part is what
stands from the first of those headings to the first that names no fault.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.markers import MarkerKind

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.words import TitleWords

# What calls itself a feedback in its title or its opening.
_FEEDBACK = re.compile(r"反馈(?:了)?[^。]{0,20}(?:情况|意见)|反馈如下")
# One heading may be anything; two that name faults are the parts of a list.
_LEAST = 2


def headed_problems(text: NoticeText, titles: TitleWords) -> range | None:
    """Return the lines of the problems under such headings; None where there are none."""
    tops = [
        line
        for line, marker in enumerate(text.markers)
        if marker is not None and marker.kind is MarkerKind.CHINESE
    ]
    if not tops or not any(_FEEDBACK.search(folded) for folded in text.folded[: tops[0]]):
        return None
    faulty: list[int] = []
    for line in tops:
        if not titles.faults.search(text.folded[line]):
            break
        faulty.append(line)
    if len(faulty) < _LEAST:
        return None
    behind = tops[len(faulty)] if len(faulty) < len(tops) else len(text)
    return range(faulty[0], behind)
