"""Papers of case work on the command line: which, of which finding, in which format."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest

from rectify_desktop.__main__ import main
from rectify_desktop.services.sample.create_sample import create_sample

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    return create_sample(tmp_path / "示例.zgtz", date.today())


def export(ledger_file: Path, out: Path, *asked: str) -> int:
    return main(["export", "paper", "--ledger", str(ledger_file), "--out", str(out), *asked])


def test_a_form_of_one_finding_is_made_by_its_number(ledger_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "审批.docx"
    assert export(ledger_file, out, "--kind", "closure", "--finding", "2.1") == 0
    cells = docx.Document(io.BytesIO(out.read_bytes())).tables[0].rows[0].cells
    assert [cell.text for cell in cells[:2]] == ["问题编号", "2.1"]


def test_a_list_has_its_usual_format_and_name_in_a_folder(
    ledger_file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert export(ledger_file, folder, "--kind", "policies") == 0
    (path,) = folder.iterdir()
    assert "制度废改立清单" in path.name
    assert openpyxl.load_workbook(path).sheetnames == ["巡察整改制度废改立清单"]


def test_any_of_them_can_be_a_pdf(ledger_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "卡片.pdf"
    assert export(ledger_file, out, "--kind", "cards", "--finding", "1.1") == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_gaps_of_a_report_are_told(
    ledger_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(ledger_file, tmp_path / "报告.docx", "--kind", "report") == 0
    assert "存在的主要不足和原因" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((), "请用 --kind 说明要哪种文书"),
        (("--kind", "orders"), "没有“orders”这种文书"),
        (("--kind", "closure"), "请先选定一个问题"),
        (("--kind", "closure", "--finding", "99"), "没有编号为“99”的问题"),
    ],
)
def test_what_cannot_be_made_is_refused_in_a_sentence(
    ledger_file: Path,
    tmp_path: Path,
    asked: tuple[str, ...],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "文书.docx"
    assert export(ledger_file, out, *asked) != 0
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_a_report_is_no_workbook(
    ledger_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(ledger_file, tmp_path / "报告.xlsx", "--kind", "report") != 0
    assert "只能存为 .docx、.pdf 文件" in capsys.readouterr().err
