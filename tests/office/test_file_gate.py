from __future__ import annotations

import io
import logging
import os
import random
import time
import zipfile
from pathlib import Path

import openpyxl.xml
import pytest

from rectify_desktop.errors import SourceRefused
from rectify_desktop.office.gate.file_gate import open_checked, refusing_damage
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.gate.sheet_scan import scan_sheet
from tests.made_files import (
    DOCTYPE_BOMB,
    DOCUMENT_PART,
    EXTERNAL_ENTITY,
    SHEET_PART,
    document_bytes,
    in_part,
    ole_container,
    repacked,
    workbook_bytes,
)

_CONTENT_TYPES = "[Content_Types].xml"
_PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452") + bytes(200)


def _saved(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _refusal(path: Path) -> str:
    started = time.perf_counter()
    with pytest.raises(SourceRefused) as caught:
        open_checked(path)
    assert time.perf_counter() - started < 10
    sentence = str(caught.value)
    assert caught.value.path == path
    assert sentence.startswith(f"“{path.name}”")
    assert sentence.endswith("。")
    return sentence


def test_defusedxml_guards_openpyxl() -> None:
    assert openpyxl.xml.DEFUSEDXML is True


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("清单.xlsx", workbook_bytes(), FileKind.XLSX),
        ("通报.docx", document_bytes(), FileKind.DOCX),
        ("通报.txt", "巡察整改通报".encode(), FileKind.TEXT),
        ("通报.txt", "巡察整改通报".encode("gb18030"), FileKind.TEXT),
        ("通报.txt", "巡察整改通报".encode("utf-16"), FileKind.TEXT),
        ("通报.txt", "巡察整改通报，共 3 个问题".encode("utf-16-le"), FileKind.TEXT),
        ("拼音.txt", b"PK competition, BM list\n", FileKind.TEXT),
        ("清单.xls", ole_container("Workbook"), FileKind.XLS),
        ("老清单.xls", ole_container("Book"), FileKind.XLS),
        ("带附件.xls", ole_container("Workbook", "WordDocument"), FileKind.XLS),
        ("清单.et", ole_container("Workbook", "ETExtData"), FileKind.XLS),
        ("通报.wps", ole_container("WordDocument"), FileKind.DOC),
        ("导出.html", "<html><table><tr><td>序号</td></tr></table>".encode("gbk"), FileKind.HTML),
        ("导出.htm", b"\xef\xbb\xbf\n<!DOCTYPE html><html></html>", FileKind.HTML),
    ],
)
def test_kind_is_told_by_content(tmp_path: Path, name: str, content: bytes, kind: FileKind) -> None:
    assert open_checked(_saved(tmp_path, name, content)).kind is kind
    # The same under a misleading name: content decides, the odd name is remarked on.
    misnamed = open_checked(_saved(tmp_path, "改名.jpg", content))
    assert misnamed.kind is kind
    assert any(".jpg" in remark for remark in misnamed.remarks)


def test_file_without_ending_is_said_to_have_none(tmp_path: Path) -> None:
    remarks = open_checked(_saved(tmp_path, "通报", document_bytes())).remarks
    assert remarks == ("文件名没有扩展名，内容是Word 文档，已按内容读取。",)


def test_macro_workbook_is_read_with_a_remark(tmp_path: Path) -> None:
    plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    macro = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    content = in_part(_CONTENT_TYPES, plain, macro)(workbook_bytes())
    checked = open_checked(_saved(tmp_path, "清单.xlsm", content))
    assert checked.kind is FileKind.XLSM
    assert checked.remarks == ("文件含宏，已忽略，只读取表格内容。",)


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("空.docx", b"", "是空文件"),
        ("照片.docx", _PNG, "一张图片"),
        ("照片.xlsx", b"\xff\xd8\xff\xe0" + bytes(50), "一张图片"),
        ("扫描件.docx", b"%PDF-1.7\n", "PDF"),
        ("通报.doc", b"{\\rtf1\\ansi}", "RTF"),
        ("乱码.docx", random.Random(7).randbytes(5000), "不是 Word、Excel 或文本文件"),
        ("清单.xlsx", ole_container("EncryptedPackage", "EncryptionInfo"), "有打开密码"),
        ("汇报.ppt", ole_container("PowerPoint Document"), "演示文稿"),
        ("未知.doc", ole_container(), "不认识的旧格式"),
        ("导出.xml", b'<?xml version="1.0"?><data/>', "XML"),
        (
            "老表.xml",
            b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><W/>',
            "Office 的 XML",
        ),
        ("打包.zip", b"PK\x05\x06" + bytes(18), "压缩包"),
        ("~$清单.xlsx", b"\x05\x00" + bytes(163), "临时文件"),
    ],
)
def test_what_cannot_be_read_is_named(
    tmp_path: Path, name: str, content: bytes, expected: str
) -> None:
    assert expected in _refusal(_saved(tmp_path, name, content))


def test_missing_file_folder_and_pipe_are_refused(tmp_path: Path) -> None:
    assert "不存在" in _refusal(tmp_path / "没有.docx")
    folder = tmp_path / "文件夹.docx"
    folder.mkdir()
    assert "文件夹" in _refusal(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_named_pipe_does_not_hang_the_gate(tmp_path: Path) -> None:
    pipe = tmp_path / "管道.txt"
    os.mkfifo(pipe)
    assert "不是普通文件" in _refusal(pipe)


@pytest.mark.parametrize(
    ("error", "expected"),
    [(PermissionError(13, "denied"), "没有权限读取"), (OSError(5, "I/O error"), "无法打开")],
)
def test_unreadable_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, expected: str
) -> None:
    path = _saved(tmp_path, "清单.xlsx", workbook_bytes())

    def deny(_: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", deny)
    assert expected in _refusal(path)


def test_packed_size_is_limited(tmp_path: Path) -> None:
    path = tmp_path / "大.xlsx"
    with path.open("wb") as stream:
        stream.truncate(21 * 1024 * 1024)
    assert "超过 20 MB" in _refusal(path)


def test_bomb_is_refused_before_any_parser(tmp_path: Path) -> None:
    path = tmp_path / "炸弹.xlsx"
    block = b" " * (1024 * 1024)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        with zipfile.ZipFile(io.BytesIO(workbook_bytes())) as honest:
            for name in honest.namelist():
                package.writestr(name, honest.read(name))
        with package.open("xl/media/blank.bin", "w") as part:
            for _ in range(300):
                part.write(block)
    assert path.stat().st_size < 1024 * 1024
    assert "解压后太大（约 300 MB）" in _refusal(path)


def test_number_of_parts_is_limited(tmp_path: Path) -> None:
    added = {f"xl/media/{index}.bin": b"x" for index in range(2001)}
    content = repacked(workbook_bytes(), added=added)
    assert "个部件" in _refusal(_saved(tmp_path, "碎.xlsx", content))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    "name",
    [
        "../evil.xml",
        "/etc/evil.xml",
        "C:/evil.xml",
        "a\\..\\evil.xml",
        SHEET_PART,
        "XL/Workbook.xml",
    ],
)
def test_unsafe_and_duplicate_entries_are_refused(tmp_path: Path, name: str) -> None:
    content = repacked(workbook_bytes(), added={name: b"<x/>"})
    assert "损坏" in _refusal(_saved(tmp_path, "改.xlsx", content))


@pytest.mark.parametrize("entity", [DOCTYPE_BOMB, EXTERNAL_ENTITY])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_doctype_is_refused_in_any_part_and_encoding(
    tmp_path: Path, entity: bytes, encoding: str
) -> None:
    hidden = entity.decode().encode(encoding)
    for content in (
        repacked(workbook_bytes(), changed={SHEET_PART: hidden}),
        repacked(document_bytes(), changed={DOCUMENT_PART: hidden}),
        repacked(document_bytes(), added={"word/harmless.bin": hidden}),
    ):
        assert "损坏" in _refusal(_saved(tmp_path, "实体.docx", content))


def test_prolog_that_hides_what_follows_is_refused(tmp_path: Path) -> None:
    hidden = b"<!--" + b" " * 100_000 + b"-->" + EXTERNAL_ENTITY
    content = repacked(document_bytes(), changed={DOCUMENT_PART: hidden})
    assert "损坏" in _refusal(_saved(tmp_path, "长注释.docx", content))


@pytest.mark.parametrize(
    "row",
    [
        b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>',
        b'<row r="1048576"><c><v>1</v></c></row>',
        b'<x:row r="7"><x:c s="1" r="ZZ7"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_far_cell_is_refused(tmp_path: Path, row: bytes) -> None:
    content = in_part(SHEET_PART, b"</sheetData>", row + b"</sheetData>")(workbook_bytes())
    assert "表格范围太大" in _refusal(_saved(tmp_path, "远.xlsx", content))


def test_far_cell_across_two_chunks_is_found() -> None:
    cell = b'<c t=">" r="XFD1048576"><v>1</v></c>'
    for shift in range(len(cell)):
        text = b"<t>" + b"x" * (1024 * 1024 - 3 - shift) + cell
        assert scan_sheet(io.BytesIO(text)) is not None


def test_long_text_between_tags_is_no_obstacle() -> None:
    assert scan_sheet(io.BytesIO(b"<row><c><t>" + b"x" * 3_000_000 + b"</t></c></row>")) is None


def test_endless_tag_is_refused() -> None:
    assert scan_sheet(io.BytesIO(b"<c " + b" " * 3_000_000)) is not None


def test_far_formatting_without_content_is_no_obstacle(tmp_path: Path) -> None:
    empty = b'<row r="1048576"><c r="A1048576" s="0"/></row></sheetData>'
    content = in_part(SHEET_PART, b"</sheetData>", empty)(workbook_bytes())
    assert open_checked(_saved(tmp_path, "格式.xlsx", content)).kind is FileKind.XLSX


@pytest.mark.parametrize("element", [b"mergeCell", b"hyperlink"])
def test_range_over_the_whole_sheet_is_refused(tmp_path: Path, element: bytes) -> None:
    spread = b'</sheetData><m><%s ref="A1:XFD1048576"/></m>' % element
    content = in_part(SHEET_PART, b"</sheetData>", spread)(workbook_bytes())
    assert "单元格太多" in _refusal(_saved(tmp_path, "合并.xlsx", content))


@pytest.mark.parametrize(
    ("content", "old", "new", "expected"),
    [
        (
            document_bytes(),
            b"vnd.openxmlformats-officedocument.wordprocessingml.document.main",
            b"vnd.ms-word.document.macroEnabled.main",
            ".docm",
        ),
        (
            document_bytes(),
            b"wordprocessingml.document.main",
            b"wordprocessingml.template.main",
            ".dotx",
        ),
        (
            workbook_bytes(),
            b"vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            b"vnd.ms-excel.sheet.binary.macroEnabled.main",
            ".xlsb",
        ),
        (
            workbook_bytes(),
            b"spreadsheetml.sheet.main+xml",
            b"presentationml.presentation.main+xml",
            "演示文稿",
        ),
    ],
)
def test_office_files_of_other_kinds_are_refused(
    tmp_path: Path, content: bytes, old: bytes, new: bytes, expected: str
) -> None:
    changed = in_part(_CONTENT_TYPES, old, new)(content)
    assert expected in _refusal(_saved(tmp_path, "其他.docx", changed))


@pytest.mark.parametrize(
    ("content", "advice"),
    [(document_bytes(), "另存为 .docx"), (workbook_bytes(), "另存为 .xlsx")],
)
def test_strict_office_files_are_sent_back(tmp_path: Path, content: bytes, advice: str) -> None:
    strict = in_part(
        "_rels/.rels",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    )(content)
    sentence = _refusal(_saved(tmp_path, "严格.xlsx", strict))
    assert "严格 Open XML" in sentence
    assert advice in sentence


@pytest.mark.parametrize(
    ("mimetype", "expected"),
    [
        (b"application/vnd.oasis.opendocument.text", ".odt"),
        (b"application/vnd.oasis.opendocument.spreadsheet", ".ods"),
    ],
)
def test_open_document_files_are_sent_back(tmp_path: Path, mimetype: bytes, expected: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", mimetype)
    assert expected in _refusal(_saved(tmp_path, "通报.docx", stream.getvalue()))


def test_truncated_and_incomplete_packages_are_damaged(tmp_path: Path) -> None:
    content = workbook_bytes()
    for damaged in (
        content[: len(content) // 2],
        repacked(content, without=frozenset({_CONTENT_TYPES})),
    ):
        assert "损坏或不完整" in _refusal(_saved(tmp_path, "坏.xlsx", damaged))


def test_encrypted_archive_is_refused(tmp_path: Path) -> None:
    content = bytearray(workbook_bytes())
    # Bit 0 of the flags in every central directory entry.
    at = content.find(b"PK\x01\x02")
    content[at + 8] |= 1
    assert "加密" in _refusal(_saved(tmp_path, "密.xlsx", bytes(content)))


def test_library_errors_become_one_refusal_and_are_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "坏.docx"
    with (
        caplog.at_level(logging.INFO),
        pytest.raises(SourceRefused, match="已损坏"),
        refusing_damage(path),
    ):
        raise KeyError("word/document.xml")
    assert "KeyError" in caplog.text


def test_refusal_is_passed_on_unchanged(tmp_path: Path) -> None:
    first = SourceRefused("“清单.xlsx”已移走。")
    with pytest.raises(SourceRefused) as caught, refusing_damage(tmp_path):
        raise first
    assert caught.value is first
