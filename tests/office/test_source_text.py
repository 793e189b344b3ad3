from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import SourceRefused
from rectify_desktop.office.gate.clean_text import _LINE_ENDS, _UNWANTED, clean_lines, clean_text
from rectify_desktop.office.sources.source_text import read_source_text
from tests.made_files import document_bytes, in_part, workbook_bytes

if TYPE_CHECKING:
    from pathlib import Path

_TEXT = "关于某某中心巡察整改进展情况的通报\n\n一、整改情况\n"
_LINES = ("关于某某中心巡察整改进展情况的通报", "", "一、整改情况")


def _saved(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_text_is_read_in_every_usual_encoding(tmp_path: Path, encoding: str, line_end: str) -> None:
    content = _TEXT.replace("\n", line_end).encode(encoding)
    source = read_source_text(_saved(tmp_path, "通报.txt", content))
    assert source.name == "通报.txt"
    assert source.lines == _LINES
    assert source.remarks == ()


def test_broken_bytes_in_a_text_are_counted_not_hidden(tmp_path: Path) -> None:
    content = bytearray((_TEXT * 20).encode())
    content[30] = 0xFF
    source = read_source_text(_saved(tmp_path, "通报.txt", bytes(content)))
    assert "\ufffd" in source.lines[0]
    assert len(source.remarks) == 1
    assert "无法识别" in source.remarks[0]
    # The rest is still UTF-8 and not read as other characters of GB18030.
    assert source.lines[3] == _LINES[0]


def test_word_text_is_read_by_content_under_any_name(tmp_path: Path) -> None:
    source = read_source_text(_saved(tmp_path, "通报.doc", document_bytes(*_LINES)))
    assert source.lines == _LINES
    assert "内容其实是Word 文档" in source.remarks[0]


def test_plain_text_named_docx_is_read_with_a_remark(tmp_path: Path) -> None:
    source = read_source_text(_saved(tmp_path, "通报.docx", _TEXT.encode()))
    assert source.lines == _LINES
    assert "纯文本" in source.remarks[0]


def test_workbook_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(SourceRefused, match="Excel 表格）不能按文章读入"):
        read_source_text(_saved(tmp_path, "清单.xlsx", workbook_bytes()))


@pytest.mark.parametrize("content", [b" \n\n\t", document_bytes("", " ")])
def test_file_without_words_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(SourceRefused, match="里面没有文字"):
        read_source_text(_saved(tmp_path, "空白.docx", content))


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "_rels/.rels", "[Content_Types].xml"]
)
def test_cut_or_missing_parts_are_damage(tmp_path: Path, part: str) -> None:
    whole = document_bytes()
    cut = in_part(part, b"</", b"<")(whole)
    with pytest.raises(SourceRefused, match="损坏"):
        read_source_text(_saved(tmp_path, "坏.docx", cut))


def test_control_characters_go_and_no_break_spaces_stay() -> None:
    dirty = "一是\x00制定\x08方案\u00a0\ud800第二\ufffe\u200b行\tx\x7f\u202e"
    assert clean_text(dirty) == "一是制定方案\u00a0第二行\tx"


def test_each_unwanted_character_is_found_alone() -> None:
    """Printable text is taken as clean at a glance: no character may slip through there."""
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    unwanted = [*_UNWANTED.findall(every), *_LINE_ENDS.findall(every)]
    assert unwanted
    assert not [char for char in unwanted if clean_text(char) == char]


def test_every_line_end_parts_lines() -> None:
    assert clean_lines("甲\r\n乙\r丙\x0b丁\u2028戊\n\n") == ("甲", "乙", "丙", "丁", "戊")
