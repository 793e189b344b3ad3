"""Old Word documents: by LibreOffice where it is, by a clear sentence where it is not."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import pytest

from rectify_desktop.domain.proposal.proposal import SourceKind
from rectify_desktop.errors import Cancelled, SourceRefused
from rectify_desktop.office.gate.file_gate import CheckedFile, open_checked
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.sources import word_conversion
from rectify_desktop.office.sources.source_reader import read_source
from rectify_desktop.office.sources.word_conversion import converted_to_docx, find_office

_DOC = Path(__file__).resolve().parents[1] / "data" / "sources" / "notice.doc"
_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def document(tmp_path: Path) -> CheckedFile:
    path = tmp_path / "通报.wps"
    path.write_bytes(_DOC.read_bytes())
    return open_checked(path)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which private folders are made; they must all be gone afterwards."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def _stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(word_conversion, "find_office", lambda: program)


@pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed here")
def test_old_word_document_is_read_by_way_of_libreoffice(
    document: CheckedFile, temporary: Path
) -> None:
    converted = converted_to_docx(document)
    assert converted.kind is FileKind.DOCX
    assert "LibreOffice" in converted.remarks[-1]
    proposal = read_source(converted)
    assert proposal.kind is SourceKind.NOTICE
    assert [finding.title for finding in proposal.findings] == ["票据粘贴不规范", "库房台账缺项"]
    assert not list(temporary.iterdir())


def test_without_libreoffice_the_clerk_is_told_what_to_do(
    document: CheckedFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_conversion, "find_office", lambda: None)
    with pytest.raises(SourceRefused, match=r"请用 Word 或 WPS 打开后另存为 \.docx"):
        converted_to_docx(document)


@_POSIX
def test_program_that_converts_nothing_is_no_success(
    document: CheckedFile, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stand_in(tmp_path, monkeypatch, "exit 0")
    with pytest.raises(SourceRefused, match="未能转换"):
        converted_to_docx(document)
    assert not list(temporary.iterdir())


@_POSIX
def test_conversion_and_all_it_started_end_at_the_limit(
    document: CheckedFile, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign = tmp_path / "still-there"
    _stand_in(tmp_path, monkeypatch, f"(sleep 2; touch '{sign}') & sleep 60")
    monkeypatch.setattr(word_conversion, "_SECONDS", 1)
    with pytest.raises(SourceRefused, match="1 秒还没有转换完"):
        converted_to_docx(document)
    time.sleep(1.5)
    assert not sign.exists()
    assert not list(temporary.iterdir())


@_POSIX
def test_cancelling_ends_the_conversion(
    document: CheckedFile, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stand_in(tmp_path, monkeypatch, "sleep 60")
    began = time.perf_counter()
    with pytest.raises(Cancelled):
        converted_to_docx(document, lambda: time.perf_counter() - began > 0.3)
    assert time.perf_counter() - began < 5
    assert not list(temporary.iterdir())


@_POSIX
def test_conversion_has_its_own_profile_and_no_way_out(
    document: CheckedFile, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = tmp_path / "record"
    _stand_in(
        tmp_path,
        monkeypatch,
        f"(echo \"$@\"; env; cat profile/user/registrymodifications.xcu) > '{record}'",
    )
    with pytest.raises(SourceRefused):
        converted_to_docx(document)
    told = record.read_text(encoding="utf-8")
    assert f"UserInstallation={temporary.as_uri()}" in told
    assert "https_proxy=http://127.0.0.1:9" in told
    assert "DisableMacrosExecution" in told
