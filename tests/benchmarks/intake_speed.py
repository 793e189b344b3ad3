"""Proposing a long text and a long list, against merely reading them with the library alone.

Here is set against here; a process of its own against a process that merely reads; and one that
was started while the clerk chose the file, against here: that is how long the clerk waits.
"""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import docx
import openpyxl
from ratio import ROUNDS, Ratio, alternating, timed

from rectify_desktop.office.gate.file_gate import open_checked
from rectify_desktop.office.sources.source_reader import read_source
from rectify_desktop.services.intake.import_source import propose_file, reading_ahead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIMIT = 2.0
PAGES = 100
GROWTH = 10
GROWTH_LIMIT = 1.1
# A page has 22 lines of 28 characters.
PAGE = 22 * 28
# What takes seconds comes out the same each time.
LONG_ROUNDS = max(1, ROUNDS // 2)
# Nobody finds a file sooner.
CHOOSING = 2.0
# A marker has three digits at most.
HIGHEST_MARKER = 900
ROWS = 5_000
HEADINGS = (
    "序号", "方面", "具体问题", "整改措施", "牵头领导", "责任科室", "责任人", "完成时限",
    "整改结果", "整改情况", "验收标准", "配合科室", "备注", "文号", "金额",
)  # fmt: skip
# What a process that merely reads does; it loads nothing of ours.
TEXT_ALONE = """
import sys, docx
[paragraph.text for paragraph in docx.Document(sys.argv[1]).paragraphs]
"""
LIST_ALONE = """
import sys, openpyxl
sheets = openpyxl.load_workbook(sys.argv[1]).worksheets
[cell.value for sheet in sheets for row in sheet.iter_rows() for cell in row]
"""


@dataclass(frozen=True, slots=True)
class Reading:
    """One paper, and what reading it with the library alone is."""

    title: str
    path: Path
    bare: Callable[[Path], object]
    script: str
    rounds: int = ROUNDS


def measure() -> Iterator[Ratio]:
    """Compare each paper three times, and a long text with one ten times as long."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        text = write_text(folder / "text.docx")
        long_text = write_text(folder / "long.docx", PAGES * GROWTH)
        rows = write_list(folder / "list.xlsx")
        for reading in (
            Reading(f"{PAGES} pages of .docx", text, read_text, TEXT_ALONE),
            Reading(f"{ROWS} rows of .xlsx", rows, read_list, LIST_ALONE, LONG_ROUNDS),
        ):
            yield _here(reading)
            yield _apart(reading)
            yield _waited_for(reading)
        yield _growth(text, long_text)


def _here(reading: Reading) -> Ratio:
    path = reading.path
    ours, bare = alternating(
        lambda: timed(lambda: read_source(open_checked(path))),
        lambda: timed(lambda: reading.bare(path)),
        reading.rounds,
    )
    return Ratio(f"{reading.title} proposed against its library alone", ours, bare, LIMIT)


def _apart(reading: Reading) -> Ratio:
    path = reading.path
    alone = [sys.executable, "-c", reading.script, str(path)]
    ours, bare = alternating(
        lambda: timed(lambda: propose_file(path)),
        lambda: timed(lambda: subprocess.run(alone, check=True)),
        reading.rounds,
    )
    claim = f"{reading.title} proposed in a process of its own against its library in one"
    return Ratio(claim, ours, bare, LIMIT)


def _waited_for(reading: Reading) -> Ratio:
    path = reading.path
    with reading_ahead() as ahead:

        def waited() -> float:
            ahead.prepare()
            time.sleep(CHOOSING)
            return timed(lambda: propose_file(path, ahead=ahead))

        ours, bare = alternating(waited, lambda: timed(lambda: reading.bare(path)), reading.rounds)
    claim = f"{reading.title} proposed by a process started ahead against its library here"
    return Ratio(claim, ours, bare, LIMIT)


def _growth(text: Path, long_text: Path) -> Ratio:
    slow, quick = alternating(
        lambda: timed(lambda: read_source(open_checked(long_text))) / GROWTH,
        lambda: timed(lambda: read_source(open_checked(text))),
    )
    claim = f"{PAGES * GROWTH} pages of .docx proposed against {PAGES}, per {PAGES} pages"
    return Ratio(claim, slow, quick, GROWTH_LIMIT)


def read_text(path: Path) -> list[str]:
    """Return the text of all paragraphs."""
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


def read_list(path: Path) -> list[object]:
    """Return the values of all cells."""
    book = openpyxl.load_workbook(path)
    return [cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]


def write_text(path: Path, pages: int = PAGES) -> Path:
    """Write a notice about invented findings."""
    document = docx.Document()
    # Appending grows quadratically, inserting does not.
    end = document.add_paragraph()
    length = 0
    for line in _notice_lines():
        end.insert_paragraph_before(line)
        length += len(line)
        if length > pages * PAGE:
            break
    document.save(str(path))
    return path


def _notice_lines() -> Iterator[str]:
    yield from ("关于河湾镇巡察整改进展情况的通报", "一、整改落实情况")
    for number in count(1):
        if number % 10 == 1:
            yield f"（{'一二三四五六七八九十'[number // 10 % 10]}）第{number}类管理方面"
        yield from (
            f"{(number - 1) % HIGHEST_MARKER + 1}.第{number}号仓库出入库登记簿"
            "记载不完整，缺少经办人签字。",
            "整改结果：已完成。",
            f"整改情况：综合科已对第{number}号仓库逐笔核对，补登{number}条记录，并由经办人、复核人签字。",
            "整改措施：一是补登登记簿，逐页编号；二是每月抽查一次，结果公示；三是组织保管员培训。",
        )


def write_list(path: Path) -> Path:
    """Write a list of invented findings with 15 columns."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("清单")
    sheet.append(HEADINGS)
    for number in range(1, ROWS + 1):
        sheet.append(_row(number))
    book.save(path)
    return path


def _row(number: int) -> list[object]:
    return [
        number,
        f"第{number // 50 + 1}方面",
        f"第{number}号仓库出入库登记簿记载不完整，缺少经办人签字",
        f"一是补登第{number}号登记簿；二是每月抽查一次",
        "江远",
        "综合科、财务科",
        "何畔",
        f"2025年{number % 12 + 1}月底前",
        "已完成",
        f"已补登{number}条记录，抽查合格",
        "登记完整、签字齐全",
        "办公室",
        "无",
        f"河发〔2025〕{number}号",
        number * 10,
    ]
