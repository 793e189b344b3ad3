"""Broken files of every kind end in one refusal: no crash, no other exception, no hang.

A thousand cases belong to every run. ``RECTIFY_FUZZ=20`` before the command tries twenty times as
many (CONTRIBUTING.md).
"""

from __future__ import annotations

import io
import os
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rectify_desktop.errors import SourceRefused
from rectify_desktop.office.gate.file_gate import checked
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.sources.isolated_reading import read_isolated
from rectify_desktop.office.sources.source_reader import read_source
from tests.made_files import document_bytes, repacked, workbook_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    import openpyxl

    from rectify_desktop.domain.proposal.proposal import ImportProposal
    from rectify_desktop.office.gate.file_gate import CheckedFile

_LIMIT_SECONDS = 10
_MORE = int(os.environ.get("RECTIFY_FUZZ", "1"))
_SOURCES = Path(__file__).resolve().parents[1] / "data" / "sources"
_ROWS = (
    ("2025年巡察整改清单",),
    ("序号", "方面", "问题", "整改措施", "责任", None, "完成时限", "整改结果"),
    (None, None, None, None, "科室", "责任人", None, None),
    (1, "政治建设", "学习不经常", "一是定计划；二是按月学", "党建办", "甲", "9月30日前", "已完成"),
    (None, None, None, "专人记录", "党建办", "乙", "2025.2.30", "=1+1"),
    ("合计", 1),
)
_LINES = ("一、整改情况", "（一）政治建设方面", "1.学习不经常。", "整改结果：已完成。")


def _workbook() -> bytes:
    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.worksheets[0]
        for row in _ROWS:
            sheet.append(row)
        for area in ("A1:H1", "E2:F2", "A2:A3", "B4:B5", "C4:C5"):
            sheet.merge_cells(area)
        sheet.row_dimensions[5].hidden = True

    return workbook_bytes(fill)


def _separated() -> str:
    return "\n".join(",".join(str(cell or "") for cell in row) for row in _ROWS[1:])


def _page() -> str:
    rows = ("".join(f"<td rowspan=1>{cell or ''}</td>" for cell in row) for row in _ROWS)
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    paragraphs = "".join(f"<p class='a'>{line}</p>" for line in _LINES)
    return f"<html><meta charset=gbk><body>{paragraphs}<table>{table}</table></body></html>"


_FILES: dict[str, bytes] = {
    "清单.xlsx": _workbook(),
    "通报.docx": document_bytes(*_LINES),
    "清单.xls": (_SOURCES / "list.xls").read_bytes(),
    "清单.csv": _separated().encode(),
    "导出.html": _page().encode("gbk"),
    "通报.txt": "\n".join(_LINES).encode("gb18030"),
}
_PACKAGES = ("清单.xlsx", "通报.docx")


def _cases(count: int) -> settings:
    return settings(
        max_examples=count * _MORE,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


# One replaced stretch: where it begins and how long it is, and what comes instead.
_edits = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 40),
        st.one_of(
            st.binary(max_size=12),
            st.sampled_from(
                [b"<", b">", b"&", b"&#1;", b'"', b"-1", b"99999999", b"]]>", b"<c/>", b"\xff"]
            ),
            # Lengths and places in binary files.
            st.sampled_from([b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xfe\xff\xff\xff", b"\1\0\0\x80"]),
        ),
    ),
    min_size=1,
    max_size=6,
)


def _edited(content: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    for share, length, new in edits:
        at = int(share * len(content))
        content = content[:at] + new + content[at + length :]
    return content


def _overwritten(content: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    """Return the content with bytes replaced in place: what lies behind keeps its place."""
    for share, _, new in edits:
        at = int(share * max(len(content) - len(new), 0))
        content = content[:at] + new + content[at + len(new) :]
    return content


def _read_or_refuse(name: str, content: bytes) -> None:
    """Read as the other process does, but right here.

    Processor time is measured: a machine busy with other work says nothing about a file.
    """
    path = Path(name)
    began = time.process_time()
    sentence = ""
    try:
        file = checked(path, content)
        if file.kind is not FileKind.DOC:
            read_source(file)
    except SourceRefused as refusal:
        sentence = str(refusal)
    assert time.process_time() - began < _LIMIT_SECONDS
    assert not sentence or (sentence.startswith(f"“{name}”") and sentence.endswith("。"))


@pytest.mark.parametrize("name", _FILES)
@_cases(60)
@given(edits=_edits)
def test_edited_files_are_read_or_refused(name: str, edits: list[tuple[float, int, bytes]]) -> None:
    _read_or_refuse(name, _edited(_FILES[name], edits))


@pytest.mark.parametrize("name", _FILES)
@_cases(40)
@given(edits=_edits)
def test_files_with_overwritten_bytes_are_read_or_refused(
    name: str, edits: list[tuple[float, int, bytes]]
) -> None:
    _read_or_refuse(name, _overwritten(_FILES[name], edits))


@pytest.mark.parametrize("name", _PACKAGES)
@_cases(100)
@given(data=st.data(), edits=_edits)
def test_packages_with_edited_parts_are_read_or_refused(
    name: str, data: st.DataObject, edits: list[tuple[float, int, bytes]]
) -> None:
    content = _FILES[name]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        part = data.draw(st.sampled_from(sorted(package.namelist())))
    changed = repacked(content, changed={part: lambda text: _edited(text, edits)})
    _read_or_refuse(name, changed)


@pytest.mark.parametrize("name", _FILES)
@_cases(20)
@given(cut=st.floats(0, 1))
def test_truncated_files_are_read_or_refused(name: str, cut: float) -> None:
    content = _FILES[name]
    _read_or_refuse(name, content[: 1 + int(cut * (len(content) - 2))])


@pytest.mark.parametrize("name", _PACKAGES)
@_cases(20)
@given(cut=st.floats(0, 1))
def test_truncated_packages_are_refused(name: str, cut: float) -> None:
    content = _FILES[name]
    with pytest.raises(SourceRefused):
        # The first four bytes tell a package; fewer are a very short text.
        read_source(checked(Path(name), content[: 4 + int(cut * (len(content) - 5))]))


@_cases(80)
@given(content=st.binary(max_size=2000))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    _read_or_refuse("来历不明.docx", content)


@pytest.mark.parametrize("name", ["清单.xlsx", "清单.xls", "通报.docx", "导出.html"])
@_cases(10)
@given(edits=_edits)
def test_edited_files_end_no_better_and_no_worse_in_another_process(
    name: str, edits: list[tuple[float, int, bytes]]
) -> None:
    content = _overwritten(_FILES[name], edits)
    try:
        file = checked(Path(name), content)
    except SourceRefused:
        return
    if file.kind is FileKind.DOC:
        return
    assert _outcome(read_isolated, file) == _outcome(read_source, file)


def _outcome(
    read: Callable[[CheckedFile], ImportProposal], file: CheckedFile
) -> ImportProposal | str:
    try:
        return read(file)
    except SourceRefused as refusal:
        return str(refusal)
