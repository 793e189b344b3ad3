"""What stays together when a page turns: title and text, problem and result, end and signature.

A paragraph longer than these few lines is left alone: LibreOffice would move it whole and leave
half a page empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_parts import LEVEL_FACES, Face
from rectify_desktop.office.notice_writer.signature_block import LINE_WIDTH
from rectify_desktop.office.notice_writer.title_lines import text_width

if TYPE_CHECKING:
    from rectify_desktop.domain.notice.notice_parts import NoticeParagraph

_WITH_NEXT = 3
_WITH_SIGNATURE = 8


def is_all_title(part: NoticeParagraph) -> bool:
    """Whether a paragraph is a title and nothing else."""
    return bool(part.outline) and all(
        piece.face is LEVEL_FACES[part.outline] for piece in part.runs
    )


def stays_with_next(part: NoticeParagraph, following: NoticeParagraph | None) -> bool:
    """Whether a title, one that runs on into its item, or a short problem is kept with the next."""
    if is_all_title(part):
        return True
    if following is None or following.outline:
        return False
    is_answered = _is_labelled(following) and not _is_labelled(part)
    is_short = text_width(part.text) <= _WITH_NEXT * LINE_WIDTH
    return is_short and (bool(part.outline) or is_answered)


def _is_labelled(part: NoticeParagraph) -> bool:
    """Whether a paragraph begins with words such as 整改结果：."""
    return bool(part.runs) and part.runs[0].face is Face.LABEL


def stays_whole(part: NoticeParagraph) -> bool:
    """Whether a paragraph that leads to a table is kept in one piece: 如下表 never stands alone."""
    return text_width(part.text) <= _WITH_NEXT * LINE_WIDTH


def stays_with_signature(last: NoticeParagraph) -> bool:
    """Whether the last paragraph is kept on the page of the signature (§7.3.5.5)."""
    return text_width(last.text) <= _WITH_SIGNATURE * LINE_WIDTH
