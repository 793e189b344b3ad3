"""The kinds of files that can be read, and what each is called."""

from __future__ import annotations

from enum import StrEnum


class FileKind(StrEnum):
    """The files that can be read."""

    DOCX = "docx"
    DOC = "doc"
    XLSX = "xlsx"
    XLSM = "xlsm"
    XLS = "xls"
    HTML = "html"
    TEXT = "text"


KIND_TERMS: dict[FileKind, str] = {
    FileKind.DOCX: "Word 文档",
    FileKind.DOC: "旧格式的 Word 文档",
    FileKind.XLSX: "Excel 表格",
    FileKind.XLSM: "Excel 表格",
    FileKind.XLS: "旧格式的 Excel 表格",
    FileKind.HTML: "网页",
    FileKind.TEXT: "纯文本",
}
USUAL_ENDINGS: dict[FileKind, frozenset[str]] = {
    FileKind.DOCX: frozenset({".docx"}),
    FileKind.DOC: frozenset({".doc", ".wps", ".dot", ".wpt"}),
    FileKind.XLSX: frozenset({".xlsx", ".xltx"}),
    FileKind.XLSM: frozenset({".xlsm", ".xltm"}),
    FileKind.XLS: frozenset({".xls", ".et", ".xlt", ".ett"}),
    FileKind.HTML: frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml"}),
    FileKind.TEXT: frozenset({".txt", ".text", ".csv", ".tsv", ".md", ".log", ""}),
}
# What a file dialog offers; what a file really is, its content tells.
READABLE_SUFFIXES = (
    ".docx", ".doc", ".wps", ".txt", ".html", ".htm", ".mht", ".mhtml", ".xlsx", ".xlsm", ".xls",
    ".et", ".csv",
)  # fmt: skip
