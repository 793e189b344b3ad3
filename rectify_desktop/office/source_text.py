"""Reads the text of a notice or a feedback out of a .txt or .docx file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.office.clean_text import clean_lines
from rectify_desktop.office.docx_text import read_docx_lines
from rectify_desktop.office.file_gate import FileKind, open_checked, refused
from rectify_desktop.office.text_decoding import decode_text

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text to be read: its name, its clean lines (blank ones included) and remarks on both."""

    name: str
    lines: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def read_source_text(path: Path) -> SourceText:
    """Read a .txt or .docx file, told apart by content.

    Raises:
        SourceRefused: the file holds no text or cannot be read.

    """
    file = open_checked(path)
    if file.kind is FileKind.DOCX:
        lines, remarks = read_docx_lines(path, file.content)
    elif file.kind is FileKind.TEXT:
        lines, remarks = _plain_text(path, file.content)
    else:
        raise refused(path, "是 Excel 表格，不是文章。请按整改清单导入")
    if not any(line.strip() for line in lines):
        raise refused(path, "里面没有文字（可能只有图片），请重新选择，或把文字录入后粘贴")
    return SourceText(path.name, lines, (*file.remarks, *remarks))


def _plain_text(path: Path, content: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    decoded = decode_text(content)
    if decoded is None:
        raise refused(path, "不是 Word、Excel 或文本文件，或已损坏，请重新选择")
    remarks = (
        (f"有 {decoded.broken} 个字符无法识别，以“\ufffd”代替，请对照原文核对。",)
        if decoded.broken
        else ()
    )
    return clean_lines(decoded.text), remarks
