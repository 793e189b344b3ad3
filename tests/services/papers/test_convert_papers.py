"""A paper as PDF by way of LibreOffice, or a clear sentence."""

from __future__ import annotations

import io
import sys
import time
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import Cancelled, OfficeUnavailable
from rectify_desktop.office import pdf_conversion
from rectify_desktop.office.notice_writer.writer import write_notice
from rectify_desktop.office.office_program import find_office
from rectify_desktop.services.notice.word_notices import notice_of
from rectify_desktop.services.papers.convert_papers import can_convert_papers, convert_paper
from tests.notice_ledger import water_ledger

if TYPE_CHECKING:
    from pathlib import Path

_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(pdf_conversion, "find_office", lambda: program)


@pytest.mark.slow
@pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed here")
def test_a_notice_becomes_the_pdf_of_its_file(tmp_path: Path) -> None:
    notice = notice_of(water_ledger(), Edition.PUBLIC)
    target = tmp_path / "通报.pdf"
    assert can_convert_papers()
    convert_paper(write_notice(notice), ".docx", target)
    with pdfplumber.open(io.BytesIO(target.read_bytes())) as pdf:
        assert pdf.pages
        assert notice.signature[-4:] in (pdf.pages[-1].extract_text() or "").replace(" ", "")


def test_without_libreoffice_the_clerk_is_told_the_other_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_conversion, "find_office", lambda: None)
    target = tmp_path / "通报.pdf"
    assert not can_convert_papers()
    with pytest.raises(OfficeUnavailable, match="请改用程序自带的排版存为 PDF"):
        convert_paper(b"", ".docx", target)
    assert not target.exists()


@_POSIX
@pytest.mark.parametrize("script", ["exit 0", 'echo text > "out/paper.pdf"'])
def test_what_is_no_pdf_is_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    stand_in(tmp_path, monkeypatch, f"mkdir -p out; {script}")
    target = tmp_path / "清单.pdf"
    target.write_bytes(b"old")
    with pytest.raises(OfficeUnavailable, match="未能把文书转为 PDF"):
        convert_paper(b"", ".xlsx", target)
    assert target.read_bytes() == b"old"


@_POSIX
def test_a_conversion_without_end_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, "sleep 60")
    monkeypatch.setattr(pdf_conversion, "_SECONDS", 0.3)
    began = time.perf_counter()
    with pytest.raises(OfficeUnavailable, match="还没有转换完"):
        convert_paper(b"", ".docx", tmp_path / "通报.pdf")
    assert time.perf_counter() - began < 5


@_POSIX
def test_a_conversion_can_be_cancelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, "sleep 60")
    with pytest.raises(Cancelled):
        convert_paper(b"", ".docx", tmp_path / "通报.pdf", cancelled=lambda: True)
    assert not (tmp_path / "通报.pdf").exists()
