"""Lists on the command line: which, in which columns and format, and what is refused."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest

from rectify_desktop.__main__ import main
from rectify_desktop.domain.papers.list_layout import ListedColumn, ListKind, usual_layout
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.intake.import_source import propose_file
from rectify_desktop.services.papers.list_layouts import remember_layout
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

HEADING_ROW = 3


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    return create_sample(tmp_path / "示例.zgtz", date.today())


def export(ledger_file: Path, out: Path, *asked: str) -> int:
    return main(["export", "ledger", "--ledger", str(ledger_file), "--out", str(out), *asked])


def headings(path: Path) -> list[str]:
    row = openpyxl.load_workbook(path).worksheets[0][HEADING_ROW]
    return [str(cell.value).replace("\n", "") for cell in row]


def test_a_list_of_another_kind_is_called_what_it_is(ledger_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert export(ledger_file, folder, "--list", "问题清单") == 0
    (path,) = folder.iterdir()
    assert "巡察整改问题清单" in path.name
    assert openpyxl.load_workbook(path).sheetnames == ["问题清单"]


def test_three_lists_are_three_sheets_of_one_file(ledger_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "三清单.xlsx"
    assert export(ledger_file, out, "--list", "三清单", "--page", "A3") == 0
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["问题清单", "任务清单", "责任清单"]
    assert {int(sheet.page_setup.paperSize) for sheet in book.worksheets} == {8}


def test_columns_asked_for_stand_in_their_order_under_the_words_used(
    ledger_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "清单.xlsx"
    columns = "序号，具体问题,责任科室=责任股室,牵头领导"
    assert export(ledger_file, out, "--columns", columns, "--signatures", "党组书记,日期") == 0
    assert headings(out) == ["序号", "具体问题", "责任股室", "牵头领导"]
    sheet = openpyxl.load_workbook(out).worksheets[0]
    assert str(sheet.cell(sheet.max_row, 1).value).startswith("党组书记：")


def test_only_what_is_open_or_of_one_section_is_listed(ledger_file: Path, tmp_path: Path) -> None:
    with Workspace.open(ledger_file, read_only=True) as workspace:
        ledger = workspace.ledger()
    out = tmp_path / "清单.xlsx"
    assert export(ledger_file, out, "--open-only") == 0
    titles = [finding.title for finding in propose_file(out).findings]
    assert titles == [finding.title for finding in ledger.findings if finding.is_open]
    name = next(iter(ledger.departments.values())).name
    assert export(ledger_file, out, "--department", name) == 0
    assert 0 < len(propose_file(out).findings) < len(ledger.findings)


def test_the_layout_an_office_keeps_is_used(ledger_file: Path, tmp_path: Path) -> None:
    with Workspace.open(ledger_file, read_only=True) as workspace:
        usual = usual_layout(ListKind.PROBLEMS)
        columns = tuple(
            ListedColumn(c.role, "反馈意见" * (c.text == "问题")) for c in usual.columns
        )
        layout = type(usual)(usual.kind, columns)
        remember_layout(workspace.ledger(), layout)
    out = tmp_path / "清单.xlsx"
    assert export(ledger_file, out, "--list", "问题清单") == 0
    assert "反馈意见" in headings(out)


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_a_list_is_saved_in_the_format_its_name_says(
    suffix: str, ledger_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / f"清单{suffix}"
    assert export(ledger_file, out, "--list", "三清单") == 0
    assert out.read_bytes()[:4] in (b"PK\x03\x04", b"%PDF")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--columns", "序号,天气"), "没有“天气”这一列"),
        (("--columns", "序号,备注"), "必须有“问题”一列"),
        (("--columns", "序号,问题,序号"), "有两列都叫“序号”"),
    ],
)
def test_columns_that_make_no_list_are_refused_in_a_sentence(
    asked: tuple[str, ...],
    told: str,
    ledger_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "清单.xlsx"
    assert export(ledger_file, out, *asked) == 1
    assert told in capsys.readouterr().err
    assert not out.exists()


def test_a_public_list_names_nobody(ledger_file: Path, tmp_path: Path) -> None:
    with Workspace.open(ledger_file) as workspace:
        finding = workspace.ledger().findings[0]
        edit_text(workspace, finding.id, TextField.SITUATION, "对会计欧阳文静进行约谈，补签11处。")
    inside, outside = tmp_path / "内部.xlsx", tmp_path / "公开.xlsx"
    assert export(ledger_file, inside) == 0
    assert export(ledger_file, outside, "--public") == 0
    told = [
        "".join(
            str(cell)
            for row in openpyxl.load_workbook(path).worksheets[0].values
            for cell in row
            if cell
        )
        for path in (inside, outside)
    ]
    assert "欧阳文静" in told[0]
    assert "欧阳文静" not in told[1]
    assert "欧阳某某" in told[1]
