"""Opens whatever may hold a notice or a feedback: plain text, a Word document, a web page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from rectify_desktop.office.gate.clean_text import clean_lines
from rectify_desktop.office.gate.file_gate import open_checked, refused
from rectify_desktop.office.gate.file_kinds import KIND_TERMS, FileKind
from rectify_desktop.office.gate.text_decoding import broken_remarks, decode_text

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.office.gate.file_gate import CheckedFile
    from rectify_desktop.office.ledger_reader.grid import SheetGrid


class OpenedText(Protocol):
    """A text that may hold a table."""

    def lines(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the lines and remarks on what was read in what way."""
        ...

    def sheet(self, name: str) -> SheetGrid | None:
        """Return the text as one sheet, None if there is no table in it."""
        ...


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text to be read: its name, its clean lines (blank ones included) and remarks on both."""

    name: str
    lines: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def read_source_text(path: Path) -> SourceText:
    """Read the text of a file, whatever its name says it is.

    Raises:
        SourceRefused: the file holds no text or cannot be read.

    """
    file = open_checked(path)
    return source_text(file, open_text(file))


def source_text(file: CheckedFile, opened: OpenedText) -> SourceText:
    """Return the lines of an opened text.

    Raises:
        SourceRefused: there are no words in it.

    """
    lines, remarks = opened.lines()
    if not any(line.strip() for line in lines):
        raise refused(file.path, "里面没有文字（可能只有图片），请重新选择，或把文字录入后粘贴")
    return SourceText(file.path.name, lines, (*file.remarks, *remarks))


def open_text(file: CheckedFile) -> OpenedText:
    """Open a checked file that holds a text.

    Raises:
        SourceRefused: it is damaged, or holds no text.

    """
    # Each library is loaded only for files that need it: a child process reads but one file.
    if file.kind is FileKind.DOCX:
        from rectify_desktop.office.word.docx_text import open_docx

        return open_docx(file.path, file.content)
    if file.kind is FileKind.HTML:
        from rectify_desktop.office.sources.web_page import open_web_page

        return open_web_page(file)
    if file.kind is FileKind.TEXT:
        return _plain_text(file)
    raise refused(file.path, f"（{KIND_TERMS[file.kind]}）不能按文章读入。请按整改清单导入")


@dataclass(frozen=True, slots=True)
class _PlainText:
    """A decoded plain text; ``broken`` counts characters that could not be read."""

    text: str
    broken: int

    def lines(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return clean_lines(self.text), broken_remarks(self.broken)

    def sheet(self, name: str) -> SheetGrid | None:
        return plain_sheet(self.text, name)


def plain_sheet(text: str, name: str) -> SheetGrid | None:
    """Return a plain text as one sheet, None if there is no table in it."""
    from rectify_desktop.office.sources.csv_table import table_sheet
    from rectify_desktop.office.sources.flat_table import flat_sheet

    return table_sheet(text, name) or flat_sheet(text, name)


def _plain_text(file: CheckedFile) -> _PlainText:
    decoded = decode_text(file.content)
    if decoded is None:
        raise refused(file.path, "不是 Word、Excel 或文本文件，或已损坏，请重新选择")
    return _PlainText(decoded.text, decoded.broken)
