"""Whatever happens to the process that reads, the program lives and says one sentence."""

from __future__ import annotations

import multiprocessing
import os
import time
from functools import partial
from importlib import import_module
from threading import Event, Timer
from typing import TYPE_CHECKING

import pytest
import reading_faults

from rectify_desktop.domain.proposal.proposal import ImportProposal, SourceKind
from rectify_desktop.errors import Cancelled, SourceRefused
from rectify_desktop.office.gate.file_gate import CheckedFile, checked
from rectify_desktop.office.gate.package_gate import MEGABYTE
from rectify_desktop.office.sources.isolated_reading import ReadingAhead, read_isolated
from rectify_desktop.office.sources.own_values import pickled, unpickled
from rectify_desktop.office.sources.reading_process import _LOADED_AHEAD, Limits, serve
from tests.made_files import document_bytes, workbook_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rectify_desktop.office.sources.reading_process import Reader


@pytest.fixture
def workbook(tmp_path: Path) -> CheckedFile:
    return checked(tmp_path / "清单.xlsx", workbook_bytes())


@pytest.fixture(autouse=True)
def _no_process_stays() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


def test_what_was_read_there_is_what_would_be_read_here(workbook: CheckedFile) -> None:
    from rectify_desktop.office.sources.source_reader import read_source

    proposal = read_isolated(workbook)
    assert proposal == read_source(workbook)
    assert [finding.title for finding in proposal.findings] == ["药房盘点不够及时"]


def test_office_files_are_read_in_another_process(workbook: CheckedFile) -> None:
    (process,) = read_isolated(workbook, reader=reading_faults.tell_the_process).lines
    assert int(process) != os.getpid()


def test_short_texts_need_no_process_and_long_ones_get_one(tmp_path: Path) -> None:
    for length, is_here in ((1_000, True), (100_000, False)):
        text = checked(tmp_path / "通报.txt", "整改".encode() * length)
        (process,) = read_isolated(text, reader=reading_faults.tell_the_process).lines
        assert (int(process) == os.getpid()) is is_here


def test_refusal_of_a_reader_arrives_word_for_word(workbook: CheckedFile) -> None:
    with pytest.raises(SourceRefused) as caught:
        read_isolated(workbook, reader=reading_faults.refuse)
    assert str(caught.value) == "“清单.xlsx”不能读。"
    assert caught.value.path == workbook.path


def test_crash_of_a_parser_is_damage_of_the_file(workbook: CheckedFile) -> None:
    with pytest.raises(SourceRefused, match=r"“清单\.xlsx”已损坏"):
        read_isolated(workbook, reader=reading_faults.crash)


@pytest.mark.parametrize("reader", [reading_faults.sleep_on, reading_faults.work_on])
def test_reading_ends_at_its_time_limit(workbook: CheckedFile, reader: Reader) -> None:
    began = time.perf_counter()
    with pytest.raises(SourceRefused, match="读了 1 秒还没有读完"):
        read_isolated(workbook, reader=reader, limits=Limits(seconds=1))
    assert time.perf_counter() - began < 5


def test_hunger_for_memory_is_stopped(workbook: CheckedFile) -> None:
    pytest.importorskip("resource", reason="this system limits no memory")
    with pytest.raises(SourceRefused, match="超出内存上限"):
        read_isolated(
            workbook, reader=reading_faults.eat_memory, limits=Limits(memory=500 * MEGABYTE)
        )


def test_fault_of_our_own_is_told_without_a_traceback(
    workbook: CheckedFile, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SourceRefused, match="出乎程序意料"):
        read_isolated(workbook, reader=reading_faults.stumble)
    assert capfd.readouterr() == ("", "")


def test_noise_of_libraries_reaches_nobody(
    workbook: CheckedFile, capfd: pytest.CaptureFixture[str]
) -> None:
    read_isolated(workbook, reader=reading_faults.chatter)
    assert capfd.readouterr() == ("", "")


def test_only_values_of_our_own_come_back(workbook: CheckedFile) -> None:
    with pytest.raises(SourceRefused, match="已损坏"):
        read_isolated(workbook, reader=reading_faults.smuggle)


def test_cancelling_ends_reading_at_once(workbook: CheckedFile) -> None:
    stop = Event()
    timer = Timer(0.3, stop.set)
    timer.start()
    began = time.perf_counter()
    with pytest.raises(Cancelled):
        read_isolated(workbook, cancelled=stop.is_set, reader=reading_faults.sleep_on)
    assert time.perf_counter() - began < 5
    timer.join()


def test_process_started_ahead_reads_what_would_be_read_here(workbook: CheckedFile) -> None:
    from rectify_desktop.office.sources.source_reader import read_source

    with ReadingAhead() as ahead:
        assert read_isolated(workbook, ahead=ahead) == read_source(workbook)


def test_no_process_reads_two_files(workbook: CheckedFile) -> None:
    with ReadingAhead() as ahead:
        read = partial(read_isolated, workbook, reader=reading_faults.tell_the_process, ahead=ahead)
        first = read()
        ahead.prepare()
        assert len({first.lines, read().lines, read().lines}) == 3


def test_process_that_died_waiting_is_replaced(workbook: CheckedFile) -> None:
    with ReadingAhead() as ahead:
        (waiting,) = multiprocessing.active_children()
        waiting.kill()
        waiting.join()
        assert read_isolated(workbook, ahead=ahead).findings


def test_process_started_ahead_has_the_limits_of_its_reading(workbook: CheckedFile) -> None:
    with ReadingAhead() as ahead, pytest.raises(SourceRefused, match="读了 1 秒还没有读完"):
        read_isolated(
            workbook, reader=reading_faults.work_on, limits=Limits(seconds=1), ahead=ahead
        )


def test_nothing_is_started_behind_the_end() -> None:
    with ReadingAhead() as ahead:
        pass
    ahead.prepare()
    assert not multiprocessing.active_children()


def test_waiting_process_ends_with_the_program() -> None:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,))
    process.start()
    theirs.close()
    # What the system does for a program that is killed.
    ours.close()
    process.join(30)
    assert process.exitcode == 0


@pytest.mark.parametrize("name", _LOADED_AHEAD)
def test_what_is_loaded_ahead_is_there(name: str) -> None:
    assert import_module(f"rectify_desktop.office.{name}")


def test_document_of_many_words_is_within_the_limits(tmp_path: Path) -> None:
    lines = [f"第{number}段：登记簿记载完整，经办人逐项签字。" for number in range(5_000)]
    document = checked(tmp_path / "长文.docx", document_bytes(*lines))
    assert len(read_isolated(document).lines) == len(lines)


def test_nothing_but_own_values_is_sent_whatever_the_python(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Python 3.11.2 (Debian 12) writes a member of an enum as ``getattr(Class, name)``."""
    monkeypatch.setattr(
        SourceKind, "__reduce_ex__", lambda member, _protocol: (getattr, (SourceKind, member.name))
    )
    proposal = ImportProposal("清单.xlsx", SourceKind.SPREADSHEET, ("一行",))
    assert unpickled(pickled(proposal)) == proposal
