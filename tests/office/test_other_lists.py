"""A 整改清单 is one wherever it stands: .xls, .csv, a web page, a table in Word."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
import xlrd

from rectify_desktop.domain.proposal.proposal import ImportProposal, SourceKind
from rectify_desktop.errors import SourceRefused
from rectify_desktop.office.gate.file_gate import open_checked
from rectify_desktop.office.sources.source_reader import read_source
from rectify_desktop.services.intake.import_source import propose_text
from tests.made_files import document_bytes, ole_container, workbook_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

_XLS = Path(__file__).resolve().parents[1] / "data" / "sources" / "list.xls"
_ROWS = (
    ("序号", "方面", "具体问题", "整改措施", "责任科室", "完成时限", "整改结果"),
    ("1", "财务管理", "票据粘贴不规范", "逐张补贴说明", "财务室", "2025年9月底", "已完成"),
    ("2", "财务管理", "库房台账缺项", "补登缺项", "综合科", "长期坚持", "正在整改"),
)


def _read(folder: Path, name: str, content: bytes) -> ImportProposal:
    path = folder / name
    path.write_bytes(content)
    return read_source(open_checked(path))


def _found(proposal: ImportProposal) -> list[tuple[object, ...]]:
    return [
        (
            finding.number,
            proposal.themes[finding.theme].title if finding.theme is not None else None,
            finding.title,
            tuple(measure.text for measure in finding.measures),
            finding.responsible_departments,
            finding.due_wording,
            finding.result_wording,
        )
        for finding in proposal.findings
    ]


_EXPECTED = [
    (number, theme, title, (measure,), (department,), due, result)
    for number, theme, title, measure, department, due, result in _ROWS[1:]
]


def _csv(separator: str, row_end: str = "\r\n") -> str:
    return row_end.join(separator.join(row) for row in _ROWS) + row_end


# ---- .xls and .et


@pytest.mark.parametrize("name", ["清单.xls", "清单.et", "改名.xlsx"])
def test_old_workbook_is_read_with_merges_dates_and_hidden_rows(tmp_path: Path, name: str) -> None:
    proposal = _read(tmp_path, name, _XLS.read_bytes())
    assert [(f.number, f.title, len(f.measures)) for f in proposal.findings] == [
        ("1", "票据粘贴不规范", 2),
        ("2", "库房台账缺项", 1),
        ("3", "值班记录不全", 1),
    ]
    assert {proposal.themes[f.theme or 0].title for f in proposal.findings} == {"财务管理"}
    assert [f.due_wording for f in proposal.findings] == [
        "2025年9月30日",
        "2025年10月底前",
        "长期坚持",
    ]
    assert proposal.findings[0].extras == (("涉及资金", "1200.50"),)
    assert proposal.findings[1].extras == (("涉及资金", "是"),)
    assert proposal.facts.unit_name == "石桥镇"
    told = " ".join(doubt.text for doubt in proposal.doubts)
    assert all(word in told for word in ("行是隐藏的", "隐藏的列", "错误值", "工作表是隐藏的"))


def test_locked_old_workbook_is_named_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(**_: object) -> None:
        raise xlrd.XLRDError("Workbook is encrypted")

    monkeypatch.setattr(xlrd, "open_workbook", locked)
    with pytest.raises(SourceRefused, match="有打开密码"):
        _read(tmp_path, "清单.xls", _XLS.read_bytes())


def test_old_workbook_that_is_none_is_damaged(tmp_path: Path) -> None:
    for content in (ole_container("Workbook"), _XLS.read_bytes()[:4000]):
        with pytest.raises(SourceRefused, match="已损坏"):
            _read(tmp_path, "清单.xls", content)


def test_short_sectors_that_run_in_a_circle_are_damage(tmp_path: Path) -> None:
    """By itself, xlrd follows them until memory ends."""
    content = bytearray(_XLS.read_bytes())
    # Where the header says that the table of short sectors begins; the tenth leads back.
    table = 512 * (int.from_bytes(content[60:64], "little") + 1)
    content[table + 40 : table + 44] = (5).to_bytes(4, "little")
    with pytest.raises(SourceRefused, match="已损坏"):
        _read(tmp_path, "清单.xls", bytes(content))


# ---- plain text with separators


@pytest.mark.parametrize("separator", [",", ";", "\t", "，", "；"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("name", ["清单.csv", "清单.xls", "清单.txt"])
def test_separated_text_is_a_list(tmp_path: Path, separator: str, encoding: str, name: str) -> None:
    proposal = _read(tmp_path, name, _csv(separator).encode(encoding))
    assert proposal.kind is SourceKind.SPREADSHEET
    assert _found(proposal) == _EXPECTED


def test_quoted_cells_may_hold_separators_quotes_and_line_breaks(tmp_path: Path) -> None:
    text = (
        "巡察整改清单\n序号,具体问题,整改措施,责任科室\n"
        '="01","票据粘贴,签字""不全""","1.补签字\n2.每月互查",财务室\n'
    )
    (finding,) = _read(tmp_path, "清单.csv", text.encode()).findings
    assert finding.number == "01"
    assert finding.title == '票据粘贴,签字"不全"'
    assert [measure.text for measure in finding.measures] == ["补签字", "每月互查"]


@pytest.mark.parametrize(
    "text",
    [
        "关于石桥镇巡察整改进展情况的通报\n一、整改情况\n1.票据粘贴不规范。\n整改结果：已完成。\n",
        # Names of columns in prose, with commas between them, are no header.
        "要写明序号，具体问题，整改措施，责任科室，完成时限\n逐条填写\n按时报送，不得漏项\n",
        "序号,具体问题,整改措施\n",
        '"没有结束的引号' + "，序号" * 50_000,
    ],
)
def test_prose_with_commas_stays_prose(tmp_path: Path, text: str) -> None:
    proposal = _read(tmp_path, "通报.csv", text.encode())
    assert proposal.kind is not SourceKind.SPREADSHEET
    assert proposal.lines[0] == text.split("\n")[0]


# ---- tables in Word


def _document(fill: Callable[[docx.document.Document], None]) -> bytes:
    import io

    document = docx.Document()
    fill(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _table(document: docx.document.Document, rows: tuple[tuple[str, ...], ...]) -> object:
    table = document.add_table(0, len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return table


def test_list_in_a_word_table_is_a_list(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        document.add_paragraph("石桥镇巡察整改清单")
        document.add_paragraph("填报单位：石桥镇")
        _table(document, _ROWS)
        document.add_paragraph("")

    proposal = _read(tmp_path, "清单.docx", _document(fill))
    assert _found(proposal) == _EXPECTED
    assert proposal.facts.unit_name == "石桥镇"
    assert any("按清单读入" in doubt.text for doubt in proposal.doubts)


def test_merged_cells_of_a_word_table_hold_for_all_they_cover(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        rows = (*_ROWS, ("", "", "", "每月盘点", "综合科", "长期坚持", "正在整改"))
        table = _table(document, rows)
        table.cell(1, 1).merge(table.cell(3, 1))
        for column in (0, 2):
            table.cell(2, column).merge(table.cell(3, column))

    first, second = _read(tmp_path, "清单.docx", _document(fill)).findings
    assert [measure.text for measure in first.measures] == ["逐张补贴说明"]
    assert [measure.text for measure in second.measures] == ["补登缺项", "每月盘点"]
    assert first.theme == second.theme == 0


def test_titles_between_word_tables_become_themes(tmp_path: Path) -> None:
    rows = tuple(row[:1] + row[2:] for row in _ROWS)

    def fill(document: docx.document.Document) -> None:
        document.add_paragraph("巡察整改清单")
        _table(document, rows[:2])
        document.add_paragraph("二、库房管理方面")
        _table(document, (rows[0], rows[2]))

    proposal = _read(tmp_path, "清单.docx", _document(fill))
    assert [finding.title for finding in proposal.findings] == ["票据粘贴不规范", "库房台账缺项"]


def test_notice_with_a_table_in_it_stays_a_notice(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        for line in (
            "关于石桥镇巡察整改进展情况的通报",
            "一、整改落实情况",
            "（一）财务管理方面",
            "1.票据粘贴不规范。",
            "整改情况：" + "财务室逐张补贴说明并由经办人签字，每月互查一次。" * 12,
        ):
            document.add_paragraph(line)
        _table(document, _ROWS)

    proposal = _read(tmp_path, "通报.docx", _document(fill))
    assert proposal.kind is SourceKind.NOTICE
    assert [finding.title for finding in proposal.findings] == ["票据粘贴不规范"]


# ---- web pages


def _page(table: str, head: str = "<meta charset='utf-8'>", around: str = "") -> str:
    return (
        f"<!DOCTYPE html><html><head>{head}<title>导出</title></head><body>{around}"
        f"<h1>石桥镇巡察整改清单</h1>{table}</body></html>"
    )


def _html_table() -> str:
    rows = ("".join(f"<td>{cell}</td>" for cell in row) for row in _ROWS)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


@pytest.mark.parametrize("name", ["清单.html", "导出.xls", "导出.doc"])
@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", "<meta charset='utf-8'>"),
        ("utf-8-sig", ""),
        ("gbk", "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>"),
        ("gb18030", ""),
        # The page says one thing and is another.
        ("utf-8", "<meta charset='gb2312'>"),
        ("gbk", "<meta charset='utf-8'>"),
        ("utf-16", "<meta charset='utf-8'>"),
    ],
)
def test_web_page_with_a_list_is_a_list(
    tmp_path: Path, name: str, encoding: str, head: str
) -> None:
    proposal = _read(tmp_path, name, _page(_html_table(), head).encode(encoding))
    assert _found(proposal) == _EXPECTED


def test_merged_cells_of_a_web_page_hold_for_all_they_cover(tmp_path: Path) -> None:
    table = (
        "<table><tr><th rowspan=2>序号<th rowspan=2>具体问题<th colspan=2>整改"
        "<tr><th>整改措施<th>完成时限"
        "<tr><td rowspan=2>1<td rowspan='2'>票据粘贴<br>不规范<td>补贴说明<td>2025年9月底"
        "<tr style='display:none'><td>每月互查<td>长期坚持"
        "<tr><td colspan=99999999999>注：按月更新</table>"
    )
    (finding,) = _read(tmp_path, "清单.html", _page(table).encode()).findings
    assert finding.title == "票据粘贴不规范"
    assert [measure.text for measure in finding.measures] == ["补贴说明", "每月互查"]


def test_layout_tables_do_not_hide_the_list_inside(tmp_path: Path) -> None:
    nested = f"<table><tr><td>{_html_table()}</td></tr></table>"
    assert _found(_read(tmp_path, "清单.html", _page(nested).encode())) == _EXPECTED


def test_workbook_is_no_list_in_a_text(tmp_path: Path) -> None:
    """The same reader takes them all, and each file keeps its own way."""
    assert len(_read(tmp_path, "清单.xlsx", workbook_bytes()).findings) == 1
    assert _read(tmp_path, "通报.docx", document_bytes()).findings == ()


def test_notice_says_that_a_list_stands_beside_its_problems(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        document.add_paragraph("关于石桥镇巡察整改进展情况的通报")
        document.add_paragraph("一、整改落实情况")
        document.add_paragraph("1.票据粘贴不规范。")
        document.add_paragraph("整改情况：" + "每月互查一次，由经办人签字。" * 20)
        _table(document, _ROWS)

    proposal = _read(tmp_path, "通报.docx", _document(fill))
    assert [finding.title for finding in proposal.findings] == ["票据粘贴不规范"]
    assert any("另有一张整改清单" in doubt.text for doubt in proposal.doubts)


def test_notice_whose_problems_stand_in_a_table_gives_them_and_its_facts(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        for line in (
            "中共石桥镇委员会关于巡察整改进展情况的通报",
            "2024年3月1日至4月30日，县委第一巡察组对石桥镇党委开展了巡察，2024年6月3日反馈了意见。"
            "现将整改进展情况予以公布。",
            "一、组织整改情况",
            "召开党委会学习反馈意见，成立整改工作领导小组。" * 12,
            "二、问题整改进展情况",
        ):
            document.add_paragraph(line)
        _table(document, _ROWS)
        document.add_paragraph("中共石桥镇委员会")
        document.add_paragraph("2024年12月10日")

    proposal = _read(tmp_path, "通报.docx", _document(fill))
    assert _found(proposal) == _EXPECTED
    assert proposal.facts.feedback_on == date(2024, 6, 3)
    assert proposal.facts.signed_on == date(2024, 12, 10)


def test_cells_copied_from_a_sheet_are_read_as_a_list() -> None:
    text = "\n".join("\t".join(str(cell) for cell in row) for row in _ROWS)
    proposal = propose_text(text)
    assert proposal.kind is SourceKind.SPREADSHEET
    assert _found(proposal) == _EXPECTED
    assert proposal.tables


def test_lines_below_a_pasted_list_are_no_rows_of_it() -> None:
    rows = "\n".join("\t".join(str(cell) for cell in row) for row in _ROWS)
    proposal = propose_text(f"{rows}\n三、下一步打算\n持续用力，久久为功。\n")
    assert _found(proposal) == _EXPECTED
    assert proposal.themes == propose_text(rows).themes


_FLAT = [cell for row in _ROWS for cell in row]


def test_cells_one_below_the_other_are_put_together_again() -> None:
    lines = ("2025年巡察整改清单", *_FLAT, "三、下一步打算", "持续用力，久久为功。")
    proposal = propose_text("\n".join(lines))
    assert proposal.kind is SourceKind.SPREADSHEET
    assert _found(proposal) == _EXPECTED


@pytest.mark.parametrize("lost", [_ROWS[1][4], _ROWS[2][6], _ROWS[1][0]])
def test_cells_are_not_guessed_together_where_one_is_lost(lost: str) -> None:
    lines = [*_FLAT, "三、下一步打算", "持续用力，久久为功。"]
    lines.remove(lost)
    proposal = propose_text("\n".join(lines))
    assert proposal.kind is not SourceKind.SPREADSHEET
