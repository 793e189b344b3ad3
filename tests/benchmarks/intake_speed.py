"""Proposing a long text and a long list, against merely reading them with the library alone.

Here is set against here, and a process of its own against a process that merely reads.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import docx
import openpyxl
from ratio import Ratio, alternating, timed

from rectify_desktop.office.gate.file_gate import open_checked
from rectify_desktop.office.sources.source_reader import read_source
from rectify_desktop.services.import_source import propose_file

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
LIMIT = 2.0
# 100 pages of 22 lines with 28 characters.
CHARACTERS = 100 * 22 * 28
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


def measure_intake() -> list[Ratio]:
    """Compare each paper twice: read right here, and in a process of its own."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        readings = (
            Reading("100 pages of .docx", write_text(folder / "text.docx"), read_text, TEXT_ALONE),
            Reading(
                f"{ROWS} rows of .xlsx", write_list(folder / "list.xlsx"), read_list, LIST_ALONE
            ),
        )
        return [ratio for reading in readings for ratio in (_here(reading), _apart(reading))]


def _here(reading: Reading) -> Ratio:
    path = reading.path
    ours, bare = alternating(
        lambda: timed(lambda: read_source(open_checked(path))),
        lambda: timed(lambda: reading.bare(path)),
        ROUNDS,
    )
    return Ratio(f"{reading.title} proposed against its library alone", ours, bare, LIMIT)


def _apart(reading: Reading) -> Ratio:
    path = reading.path
    alone = [sys.executable, "-c", reading.script, str(path)]
    ours, bare = alternating(
        lambda: timed(lambda: propose_file(path)),
        lambda: timed(lambda: subprocess.run(alone, check=True)),
        ROUNDS,
    )
    claim = f"{reading.title} proposed in a process of its own against its library in one"
    return Ratio(claim, ours, bare, LIMIT)


def read_text(path: Path) -> list[str]:
    """Return the text of all paragraphs."""
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


def read_list(path: Path) -> list[object]:
    """Return the values of all cells."""
    book = openpyxl.load_workbook(path)
    return [cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]


def write_text(path: Path) -> Path:
    """Write a notice of 100 pages about invented findings."""
    document = docx.Document()
    length = 0
    for line in _notice_lines():
        document.add_paragraph(line)
        length += len(line)
        if length > CHARACTERS:
            break
    document.save(str(path))
    return path


def _notice_lines() -> list[str]:
    lines = ["关于河湾镇巡察整改进展情况的通报", "一、整改落实情况"]
    for number in range(1, 1_000):
        if number % 10 == 1:
            lines.append(f"（{'一二三四五六七八九十'[number // 10 % 10]}）第{number}类管理方面")
        lines += [
            f"{number}.第{number}号仓库出入库登记簿记载不完整，缺少经办人签字。",
            "整改结果：已完成。",
            f"整改情况：综合科已对第{number}号仓库逐笔核对，补登{number}条记录，并由经办人、复核人签字。",
            "整改措施：一是补登登记簿，逐页编号；二是每月抽查一次，结果公示；三是组织保管员培训。",
        ]
    return lines


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
