"""Broken files of every kind end in one refusal: no crash, no other exception, no hang."""

from __future__ import annotations

import io
import time
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_files import document_bytes, repacked, workbook_bytes

from rectify_desktop.errors import SourceRefused
from rectify_desktop.office.ledger_reader import read_ledger_workbook
from rectify_desktop.office.source_text import read_source_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import openpyxl

_LIMIT_SECONDS = 10
_settings = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def _fill(book: openpyxl.Workbook) -> None:
    sheet = book.worksheets[0]
    for row in (
        ("2025年巡察整改清单",),
        ("序号", "方面", "问题", "整改措施", "责任", None, "完成时限", "整改结果"),
        (None, None, None, None, "科室", "责任人", None, None),
        (
            1,
            "政治建设",
            "学习不经常",
            "一是定计划；二是按月学",
            "党建办",
            "甲",
            "9月30日前",
            "已完成",
        ),
        (None, None, None, "专人记录", "党建办", "乙", "2025.2.30", "=1+1"),
        ("合计", 1),
    ):
        sheet.append(row)
    for area in ("A1:H1", "E2:F2", "A2:A3", "B4:B5", "C4:C5"):
        sheet.merge_cells(area)
    sheet.row_dimensions[5].hidden = True


_WORKBOOK = workbook_bytes(_fill)
_DOCUMENT = document_bytes("一、整改情况", "（一）政治建设方面", "1.学习不经常")
_READERS: dict[str, tuple[bytes, Callable[[Path], object]]] = {
    "清单.xlsx": (_WORKBOOK, read_ledger_workbook),
    "通报.docx": (_DOCUMENT, read_source_text),
}
# One replaced stretch: where it begins and ends as a share of the whole, and what comes instead.
_edits = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 40),
        st.one_of(
            st.binary(max_size=12),
            st.sampled_from(
                [b"<", b">", b"&", b"&#1;", b'"', b"-1", b"99999999", b"]]>", b"<c/>", b"\xff"]
            ),
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


def _read_or_refuse(path: Path, content: bytes, read: Callable[[Path], object]) -> None:
    path.write_bytes(content)
    started = time.perf_counter()
    sentence = ""
    try:
        read(path)
    except SourceRefused as refusal:
        sentence = str(refusal)
    assert time.perf_counter() - started < _LIMIT_SECONDS
    assert not sentence or (sentence.startswith(f"“{path.name}”") and sentence.endswith("。"))


@pytest.mark.parametrize("name", list(_READERS))
@_settings
@given(edits=_edits)
def test_edited_packages_are_read_or_refused(
    tmp_path: Path, name: str, edits: list[tuple[float, int, bytes]]
) -> None:
    content, read = _READERS[name]
    _read_or_refuse(tmp_path / name, _edited(content, edits), read)


@pytest.mark.parametrize("name", list(_READERS))
@_settings
@given(data=st.data(), edits=_edits)
def test_packages_with_edited_parts_are_read_or_refused(
    tmp_path: Path, name: str, data: st.DataObject, edits: list[tuple[float, int, bytes]]
) -> None:
    content, read = _READERS[name]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        part = data.draw(st.sampled_from(sorted(package.namelist())))
    changed = repacked(content, changed={part: lambda text: _edited(text, edits)})
    _read_or_refuse(tmp_path / name, changed, read)


@pytest.mark.parametrize("name", list(_READERS))
@_settings
@given(cut=st.floats(0, 1))
def test_truncated_packages_are_refused(tmp_path: Path, name: str, cut: float) -> None:
    content, read = _READERS[name]
    path = tmp_path / name
    # The first four bytes tell a package; fewer are a very short text.
    path.write_bytes(content[: 4 + int(cut * (len(content) - 5))])
    with pytest.raises(SourceRefused):
        read(path)


@pytest.mark.parametrize("name", list(_READERS))
@_settings
@given(content=st.binary(max_size=2000))
def test_any_bytes_are_read_or_refused(tmp_path: Path, name: str, content: bytes) -> None:
    _, read = _READERS[name]
    _read_or_refuse(tmp_path / name, content, read)
