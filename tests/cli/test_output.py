"""Where a verb cannot print or make its folder: one sentence, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rectify_desktop.__main__ import main

_FULL = Path("/dev/full")
_VERB = [sys.executable, "-m", "rectify_desktop", "check", "--ledger"]


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main(["sample", "--out", str(tmp_path)]) == 0
    return tmp_path / "示例台账.zgtz"


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise")
def test_a_reader_who_stops_reading_is_not_an_error(ledger: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    outcome = subprocess.run(
        [*_VERB, str(ledger), "--json"], stdout=writing, stderr=subprocess.PIPE, timeout=60
    )
    os.close(writing)
    assert outcome.stderr.decode() == ""
    assert outcome.returncode in {0, 1}


@pytest.mark.skipif(not _FULL.exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written_is_told_in_a_sentence(ledger: Path) -> None:
    with _FULL.open("wb") as full:
        outcome = subprocess.run(
            [*_VERB, str(ledger)], stdout=full, stderr=subprocess.PIPE, timeout=60
        )
    assert outcome.returncode == 2
    assert outcome.stderr.decode().startswith("结果无法输出")
    assert outcome.stderr.decode().count("\n") == 1


def test_a_sample_whose_folder_cannot_be_made_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "示例"
    in_the_way.write_bytes(b"")

    assert main(["sample", "--out", str(in_the_way / "台账")]) == 1

    told = capsys.readouterr().err
    assert told.startswith("找不到文件夹")
    assert told.count("\n") == 1
