"""The template of the list: what a person may change in it, and what must not be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from rectify_desktop.errors import TemplateBroken
from rectify_desktop.office.ledger_writer import writer as ledger_writer
from rectify_desktop.office.ledger_writer.writer import write_ledger
from rectify_desktop.paths import resource_path
from tests.invented_ledger import TODAY, invented_ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    Change = Callable[[Worksheet], None]

DATA_ROW = 4


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Change], Path]:
    """Put a changed copy of the template in the place of our own."""

    def put(change: Change) -> Path:
        workbook = openpyxl.load_workbook(resource_path("templates/ledger.xlsx"))
        change(workbook.worksheets[0])
        target = tmp_path / "ledger.xlsx"
        workbook.save(target)
        monkeypatch.setattr(ledger_writer, "resource_path", lambda _: target)
        return target

    return put


def written(target: Path) -> Worksheet:
    target.write_bytes(write_ledger(invented_ledger(3), TODAY))
    return openpyxl.load_workbook(target).worksheets[0]


def test_a_heading_of_the_offices_own_and_its_look_are_kept(
    changed: Callable[[Change], Path], tmp_path: Path
) -> None:
    def rename(sheet: Worksheet) -> None:
        for cell in sheet[DATA_ROW - 1]:
            if cell.value == "责任\n科室":
                cell.value = "责任股室"
                sheet.cell(DATA_ROW, cell.column).font = openpyxl.styles.Font(name="楷体", size=12)

    changed(rename)
    sheet = written(tmp_path / "out.xlsx")
    (heading,) = [cell for cell in sheet[DATA_ROW - 1] if cell.value == "责任股室"]
    cell = sheet.cell(DATA_ROW, heading.column)
    assert (cell.value, cell.font.name, cell.font.sz) == ("办公室", "楷体", 12)


def test_fixed_words_of_the_offices_own_stay_below_the_list(
    changed: Callable[[Change], Path], tmp_path: Path
) -> None:
    def add(sheet: Worksheet) -> None:
        sheet["A7"] = "注：本表一式两份。"

    changed(add)
    sheet = written(tmp_path / "out.xlsx")
    assert sheet.cell(sheet.max_row, 1).value == "注：本表一式两份。"


@pytest.mark.parametrize(
    ("place", "text", "named"),
    [
        ("A1", "【单位名】整改清单", "【单位名】"),
        ("E4", "【存在的问题】", "【问题】"),
        ("M4", "【责任 科室】", "【责任 科室】"),
    ],
)
def test_a_misspelt_mark_is_named_before_anything_is_written(
    changed: Callable[[Change], Path], place: str, text: str, named: str
) -> None:
    def misspell(sheet: Worksheet) -> None:
        sheet[place] = text

    changed(misspell)
    with pytest.raises(TemplateBroken) as refusal:
        write_ledger(invented_ledger(3), TODAY)
    assert named in str(refusal.value)


def test_a_damaged_template_is_told_as_such(changed: Callable[[Change], Path]) -> None:
    target = changed(lambda _: None)
    target.write_bytes(target.read_bytes()[:900])
    with pytest.raises(TemplateBroken, match="无法读取"):
        write_ledger(invented_ledger(3), TODAY)
