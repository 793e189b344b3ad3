"""Every malformed file of office-documents §7.2: one sentence, soon, and the ledger as it was."""

from __future__ import annotations

import hashlib
import html
import io
import multiprocessing
import random
import time
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rectify_desktop.__main__ import main
from rectify_desktop.errors import SourceRefused
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.intake.import_source import propose_file
from rectify_desktop.services.workspace import Workspace
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

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIMIT_SECONDS = 10
_SOURCES = Path(__file__).resolve().parents[2] / "data" / "sources"
_TYPES = "[Content_Types].xml"
_MAIN_BOOK = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_MAIN_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE_LINK = (
    b'<Relationship Id="rId99" TargetMode="External" Target="http://127.0.0.1:9/evil.dotm" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
    b"</Relationships>"
)
_OFFICE_RELATION = (
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
)
_STRICT_RELATION = b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
_NOTICE = (
    "关于石桥镇巡察整改进展情况的通报",
    "一、整改落实情况",
    "（一）财务管理方面",
    "1.票据粘贴不规范。",
    "整改结果：已完成。",
)
_LIST = workbook_bytes()
_TEXT = document_bytes(*_NOTICE)
_HTML = (
    "<html><body><table><tr><td>序号<td>具体问题<td>整改措施<td>完成时限"
    "<tr><td>1<td>药房盘点不够及时<td>每月盘点一次<td>2025年6月底</table></body></html>"
)
_CSV = "序号,具体问题,整改措施,完成时限\n1,药房盘点不够及时,每月盘点一次,2025年6月底\n"


def _cut(part: bytes) -> bytes:
    return part[: len(part) // 2]


def _in_gbk(part: bytes) -> bytes:
    """Return the part as GBK that says so; openpyxl's parser does not know that encoding."""
    text = html.unescape(part.decode()) if b"&#" in part else part.decode()
    text = text.removeprefix("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")
    return b'<?xml version="1.0" encoding="GBK"?>' + text.encode("gbk")


def _flipped(content: bytes, part: str) -> bytes:
    """Return the package with bits turned over in the packed bytes of one part."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        entry = package.getinfo(part)
    at = entry.header_offset + 30 + len(part) + entry.compress_size // 2
    return content[:at] + bytes(byte ^ 0x55 for byte in content[at : at + 8]) + content[at + 8 :]


def _lying(content: bytes, part: str) -> bytes:
    """Return the package with too small a size declared for one part, in both places."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        size = package.getinfo(part).file_size.to_bytes(4, "little")
    return content.replace(size, (100).to_bytes(4, "little"))


def _bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        with zipfile.ZipFile(io.BytesIO(_LIST)) as honest:
            for name in honest.namelist():
                if name != SHEET_PART:
                    package.writestr(name, honest.read(name))
        row = b'<row><c t="inlineStr"><is><t>%s</t></is></c></row>' % (b"a" * 1000)
        with package.open(SHEET_PART, "w") as sheet:
            for _ in range(260):
                sheet.write(row * 1000)
    return stream.getvalue()


def _duplicated() -> bytes:
    stream = io.BytesIO(_LIST)
    with zipfile.ZipFile(stream, "a") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr(SHEET_PART, b"<worksheet/>")
    return stream.getvalue()


def _deep(content: bytes, part: str, before: bytes) -> bytes:
    nest = b"<x>" * 100_000 + b"</x>" * 100_000
    return in_part(part, before, nest + before)(content)


_REFUSED: dict[str, tuple[str, bytes, str]] = {
    "empty": ("清单.xlsx", b"", "是空文件"),
    "random": ("清单.xlsx", random.Random(3).randbytes(4000), "不是 Word、Excel 或文本文件"),
    "truncated workbook": ("清单.xlsx", _LIST[:-400], "损坏"),
    "truncated document": ("通报.docx", _TEXT[: len(_TEXT) // 2], "损坏"),
    "flipped workbook": ("清单.xlsx", _flipped(_LIST, SHEET_PART), "损坏"),
    "flipped document": ("通报.docx", _flipped(_TEXT, DOCUMENT_PART), "损坏"),
    "no types": ("清单.xlsx", repacked(_LIST, without=frozenset({_TYPES})), "损坏"),
    "no workbook": ("清单.xlsx", repacked(_LIST, without=frozenset({"xl/workbook.xml"})), "损坏"),
    "no sheet": ("清单.xlsx", repacked(_LIST, without=frozenset({SHEET_PART})), "损坏"),
    "no document": ("通报.docx", repacked(_TEXT, without=frozenset({DOCUMENT_PART})), "损坏"),
    "no relations": ("通报.docx", repacked(_TEXT, without=frozenset({"_rels/.rels"})), "损坏"),
    "no styles": ("通报.docx", repacked(_TEXT, without=frozenset({"word/styles.xml"})), "损坏"),
    "string out of range": (
        "清单.xlsx",
        in_part(SHEET_PART, b't="n"><v>1', b't="s"><v>99999')(_LIST),
        "损坏",
    ),
    "sheet cut": ("清单.xlsx", repacked(_LIST, changed={SHEET_PART: _cut}), "损坏"),
    "document cut": ("通报.docx", repacked(_TEXT, changed={DOCUMENT_PART: _cut}), "损坏"),
    "control character": (
        "通报.docx",
        in_part(DOCUMENT_PART, "票据".encode(), "票\x01据".encode())(_TEXT),
        "损坏",
    ),
    "reference to a control character": (
        "通报.docx",
        in_part(DOCUMENT_PART, "票据".encode(), "票&#1;据".encode())(_TEXT),
        "损坏",
    ),
    "workbook in GBK": ("清单.xlsx", repacked(_LIST, changed={SHEET_PART: _in_gbk}), "损坏"),
    "billion laughs": ("清单.xlsx", repacked(_LIST, changed={SHEET_PART: DOCTYPE_BOMB}), "损坏"),
    "laughing document": (
        "通报.docx",
        repacked(_TEXT, changed={DOCUMENT_PART: DOCTYPE_BOMB}),
        "损坏",
    ),
    "external entity": (
        "通报.docx",
        repacked(_TEXT, changed={DOCUMENT_PART: EXTERNAL_ENTITY}),
        "损坏",
    ),
    "deep document": ("通报.docx", _deep(_TEXT, DOCUMENT_PART, b"</w:body>"), "损坏"),
    "way out of the folder": ("清单.xlsx", repacked(_LIST, added={"../../evil": b"x"}), "损坏"),
    "absolute name": ("清单.xlsx", repacked(_LIST, added={"/evil": b"x"}), "损坏"),
    "duplicate": ("清单.xlsx", _duplicated(), "损坏"),
    "bomb": ("清单.xlsx", _bomb(), "解压后太大"),
    "far cell": (
        "清单.xlsx",
        in_part(
            SHEET_PART,
            b"</sheetData>",
            b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        )(_LIST),
        "范围太大",
    ),
    "strict workbook": (
        "清单.xlsx",
        in_part("_rels/.rels", _OFFICE_RELATION, _STRICT_RELATION)(_LIST),
        "严格",
    ),
    "strict document": (
        "通报.docx",
        in_part("_rels/.rels", _OFFICE_RELATION, _STRICT_RELATION)(_TEXT),
        "严格",
    ),
    "password": (
        "清单.xlsx",
        ole_container("EncryptionInfo", "EncryptedPackage"),
        "有打开密码",
    ),
    "document with macros": (
        "通报.docm",
        in_part(_TYPES, _MAIN_DOCUMENT, b"application/vnd.ms-word.document.macroEnabled.main+xml")(
            _TEXT
        ),
        "带宏的 Word 文件",
    ),
    "header that lies": ("清单.xlsx", _lying(_LIST, SHEET_PART), "损坏"),
    "old workbook cut": ("清单.xls", (_SOURCES / "list.xls").read_bytes()[:3000], "损坏"),
    "bare old workbook": ("清单.xls", ole_container("Workbook"), "损坏"),
    "picture": ("清单.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(100), "一张图片"),
}
_READ: dict[str, tuple[str, bytes, str]] = {
    "no relations": ("清单.xlsx", repacked(_LIST, without=frozenset({"_rels/.rels"})), ""),
    "document in GBK": (
        "通报.docx",
        repacked(_TEXT, changed={DOCUMENT_PART: _in_gbk}),
        "",
    ),
    "deep workbook": ("清单.xlsx", _deep(_LIST, SHEET_PART, b"</worksheet>"), ""),
    "wrong dimension": (
        "清单.xlsx",
        in_part(SHEET_PART, b'<dimension ref="A1:D2"', b'<dimension ref="A1:A1"')(_LIST),
        "",
    ),
    "workbook with macros": (
        "清单.xlsm",
        in_part(_TYPES, _MAIN_BOOK, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml")(_LIST),
        "含宏，已忽略",
    ),
    "template from afar": (
        "通报.docx",
        in_part("word/_rels/document.xml.rels", b"</Relationships>", _TEMPLATE_LINK)(_TEXT),
        "",
    ),
    "xls named xlsx": ("清单.xlsx", (_SOURCES / "list.xls").read_bytes(), "旧格式的 Excel"),
    "xlsx named xls": ("清单.xls", _LIST, "内容其实是Excel"),
    "page named xls": ("导出.xls", _HTML.encode("gbk"), "内容其实是网页"),
    "csv named xls": ("导出.xls", _CSV.encode("gbk"), "内容其实是纯文本"),
}


_MUTATED = {
    "清单.xlsx": _LIST,
    "通报.docx": _TEXT,
    "清单.xls": (_SOURCES / "list.xls").read_bytes(),
    "导出.html": _HTML.encode(),
}


@pytest.fixture(scope="module")
def ledger_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield the file of a ledger that is open all the while."""
    path = tmp_path_factory.mktemp("ledger") / "台账.zgtz"
    with Workspace.create(path) as workspace:
        add_finding(workspace, title="票据粘贴不规范")
        yield path


@pytest.fixture(autouse=True)
def _ledger_stays_as_it_was(ledger_file: Path) -> Iterator[None]:
    before = hashlib.sha256(ledger_file.read_bytes()).digest()
    yield
    assert hashlib.sha256(ledger_file.read_bytes()).digest() == before
    assert not multiprocessing.active_children()


def _saved(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("fault", _REFUSED)
def test_malformed_file_is_refused_in_one_sentence(tmp_path: Path, fault: str) -> None:
    name, content, expected = _REFUSED[fault]
    path = _saved(tmp_path, name, content)
    began = time.perf_counter()
    with pytest.raises(SourceRefused) as caught:
        propose_file(path)
    assert time.perf_counter() - began < _LIMIT_SECONDS
    sentence = str(caught.value)
    assert caught.value.path == path
    assert sentence.startswith(f"“{name}”")
    assert sentence.endswith("。")
    assert expected in sentence
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("oddity", _READ)
def test_odd_file_is_read_and_its_oddity_told(tmp_path: Path, oddity: str) -> None:
    name, content, expected = _READ[oddity]
    path = _saved(tmp_path, name, content)
    began = time.perf_counter()
    proposal = propose_file(path)
    assert time.perf_counter() - began < _LIMIT_SECONDS
    assert proposal.findings
    assert not expected or any(expected in doubt.text for doubt in proposal.doubts)
    assert list(tmp_path.iterdir()) == [path]


@settings(
    max_examples=24,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    name=st.sampled_from(["清单.xlsx", "通报.docx", "清单.xls", "导出.html"]),
    places=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8)), min_size=1),
)
def test_mutated_file_is_proposed_or_refused_and_nothing_else(
    tmp_path: Path, name: str, places: list[tuple[float, bytes]]
) -> None:
    content = bytearray(_MUTATED[name])
    for share, new in places:
        at = int(share * (len(content) - len(new)))
        content[at : at + len(new)] = new
    path = _saved(tmp_path, name, bytes(content))
    began = time.perf_counter()
    with suppress(SourceRefused):
        propose_file(path)
    assert time.perf_counter() - began < _LIMIT_SECONDS


@pytest.mark.parametrize("fault", ["bomb", "deep document", "password", "old workbook cut"])
def test_command_line_says_it_once_and_leaves_the_ledger(
    tmp_path: Path, ledger_file: Path, fault: str, capfd: pytest.CaptureFixture[str]
) -> None:
    name, content, expected = _REFUSED[fault]
    path = _saved(tmp_path, name, content)
    assert main(["import", str(path), "--ledger", str(ledger_file)]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert expected in err
