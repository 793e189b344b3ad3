from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from rectify_desktop.errors import SourceRefused, TargetRefused, TemplateBroken
from rectify_desktop.services.papers.fill_form import fill_form, fill_form_for_each, look_at_form
from tests.invented_ledger import TODAY, invented_ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LEDGER = invented_ledger(5)
TITLES = [finding.title for finding in LEDGER.findings]


def _word(path: Path, fill: Callable[[docx.document.Document], None]) -> Path:
    document = docx.Document()
    fill(document)
    document.save(path)
    return path


def _sheet(path: Path, fill: Callable[[openpyxl.worksheet.worksheet.Worksheet], None]) -> Path:
    book = openpyxl.Workbook()
    fill(book.active)
    book.save(path)
    return path


def _filled(form: Path, target: Path, count: int = 5) -> Path:
    fill_form(form, target, LEDGER, LEDGER.findings[:count], {}, today=TODAY)
    return target


def _list_form(document: docx.document.Document) -> None:
    document.add_paragraph("【单位名称】整改情况汇总（截至【填报日期】）")
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(table.rows[0].cells, ("序号", "问题", "科室"), strict=True):
        cell.text = text
    for cell, text in zip(
        table.rows[1].cells, ("【序号】", "【问题】", "【责任股室】"), strict=True
    ):
        cell.text = text
    document.add_paragraph("共【问题总数】个问题。")


def test_row_naming_a_finding_is_repeated_for_each(tmp_path: Path) -> None:
    form = _word(tmp_path / "汇总表.docx", _list_form)
    document = docx.Document(str(_filled(form, tmp_path / "out.docx")))
    rows = document.tables[0].rows
    assert [row.cells[1].text for row in rows[1:]] == TITLES
    assert [row.cells[0].text for row in rows[1:]] == ["1", "2", "3", "4", "5"]
    # A name out of the lists' own dictionary serves as well as the usual one.
    assert all(row.cells[2].text for row in rows[1:])
    assert document.paragraphs[0].text == "云溪区市政园林局整改情况汇总（截至2026年3月12日）"
    assert document.paragraphs[-1].text == "共5个问题。"


def test_block_between_marks_is_repeated_with_its_table(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        document.add_paragraph("【每条开始】")
        document.add_paragraph("问题：【问题】")
        document.add_table(rows=1, cols=1).rows[0].cells[0].text = "时限：【完成时限】"
        document.add_paragraph("【每条结束】")
        document.add_paragraph("完")

    form = _word(tmp_path / "逐条.docx", fill)
    document = docx.Document(str(_filled(form, tmp_path / "out.docx", 3)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts == [*(f"问题：{title}" for title in TITLES[:3]), "完"]
    assert len(document.tables) == 3


def test_mark_cut_into_runs_takes_the_look_of_its_first_run(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        paragraph = document.add_paragraph("单位：")
        for piece, bold in (("【单", True), ("位名", False), ("称】。", False)):
            paragraph.add_run(piece).bold = bold

    form = _word(tmp_path / "表.docx", fill)
    content = fill_form_for_each(form, tmp_path, LEDGER, LEDGER.findings[:1], {}, today=TODAY)
    runs = docx.Document(str(content[0])).paragraphs[0].runs
    assert "".join(run.text for run in runs) == "单位：云溪区市政园林局。"
    assert runs[1].text == "云溪区市政园林局"
    assert runs[1].bold


def test_brackets_a_clerk_typed_stay_text(tmp_path: Path) -> None:
    form = _word(tmp_path / "汇总表.docx", _list_form)
    ledger = invented_ledger(1)
    finding = ledger.findings[0]
    object.__setattr__(finding, "title", "台账写有【问题总数】字样")
    target = tmp_path / "out.docx"
    fill_form(form, target, ledger, [finding], {}, today=TODAY)
    assert docx.Document(str(target)).tables[0].rows[1].cells[1].text == "台账写有【问题总数】字样"


def test_unknown_mark_is_named_with_its_place_and_what_it_may_mean(tmp_path: Path) -> None:
    form = _word(tmp_path / "表.docx", lambda d: d.add_paragraph("科室：【责任课室】"))
    report = look_at_form(form, LEDGER)
    (unknown,) = report.unknown
    assert unknown.name == "责任课室"
    assert unknown.suggestions[0] == "责任科室"
    assert "科室" in unknown.place
    assert not report.is_clean


@pytest.mark.parametrize("text", ["单位：【单位名称", "单位名称】", "【每条开始】【问题】"])
def test_unpaired_mark_refuses_the_form(text: str, tmp_path: Path) -> None:
    form = _word(tmp_path / "表.docx", lambda d: d.add_paragraph(text + "\n【截至日期】"))
    with pytest.raises(TemplateBroken):
        _filled(form, tmp_path / "out.docx")
    assert not (tmp_path / "out.docx").exists()


def test_form_for_one_finding_becomes_a_file_for_each(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        table = document.add_table(rows=3, cols=2)
        texts = ("问题", "【问题】", "领导", "签字：", "科室", "【责任科室】")
        for cell, text in zip((c for row in table.rows for c in row.cells), texts, strict=True):
            cell.text = text

    form = _word(tmp_path / "审批表.docx", fill)
    assert not look_at_form(form, LEDGER).is_list
    folder = tmp_path / "逐份"
    folder.mkdir()
    files = fill_form_for_each(form, folder, LEDGER, LEDGER.findings, {}, today=TODAY)
    assert [docx.Document(str(f)).tables[0].rows[0].cells[1].text for f in files] == TITLES
    with pytest.raises(TargetRefused):
        fill_form_for_each(form, folder, LEDGER, LEDGER.findings, {}, today=TODAY)


def test_the_form_itself_is_never_written(tmp_path: Path) -> None:
    form = _word(tmp_path / "汇总表.docx", _list_form)
    before = form.read_bytes()
    with pytest.raises(TargetRefused):
        _filled(form, form)
    _filled(form, tmp_path / "out.docx")
    assert form.read_bytes() == before


def test_form_without_marks_says_what_to_write(tmp_path: Path) -> None:
    form = _word(tmp_path / "表.docx", lambda d: d.add_paragraph("没有占位符"))
    with pytest.raises(TemplateBroken, match="占位符"):
        _filled(form, tmp_path / "out.docx")


def test_text_file_named_docx_is_refused(tmp_path: Path) -> None:
    form = tmp_path / "表.docx"
    form.write_text("【问题】", encoding="utf-8")
    with pytest.raises((SourceRefused, TemplateBroken)):
        _filled(form, tmp_path / "out.docx")


def test_template_elsewhere_is_not_in_the_copy(tmp_path: Path) -> None:
    form = _word(tmp_path / "汇总表.docx", _list_form)
    _link_outward(form)
    with zipfile.ZipFile(_filled(form, tmp_path / "out.docx")) as package:
        assert all(b"example.invalid" not in package.read(name) for name in package.namelist())


def _link_outward(path: Path) -> None:
    name = "word/_rels/settings.xml.rels"
    link = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/attachedTemplate" Target="http://example.invalid/a.dotm" '
        'TargetMode="External"/></Relationships>'
    )
    content = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(content) as old, zipfile.ZipFile(path, "w") as new:
        for entry in old.namelist():
            part = old.read(entry)
            if entry == "word/settings.xml":
                mark = (
                    b'<w:attachedTemplate xmlns:r="http://schemas.openxmlformats.org/'
                    b'officeDocument/2006/relationships" r:id="rId9"/></w:settings>'
                )
                part = part.replace(b"</w:settings>", mark)
            if entry != name:
                new.writestr(entry, part)
        new.writestr(name, link)


def _sheet_form(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet.merge_cells("A1:D1")
    sheet["A1"] = "【单位名称】上报统计表"
    sheet.append(["序号", "问题", "结果", "时限"])
    sheet.append(["【序号】", "【问题】", "【整改结果】", "【完成时限】"])
    sheet["B3"].font = Font(bold=True)
    sheet["A4"] = "合计"
    sheet["B4"] = "=COUNTA(B3:B3)"
    sheet["C4"] = "【问题总数】"
    sheet["D4"] = "【填报日期】"
    sheet.merge_cells("A5:D5")
    sheet["A5"] = "填表人：        审核人："
    sheet.row_dimensions[5].height = 40
    choices = DataValidation(type="list", formula1='"完成,整改中"')
    choices.add("C3:C3")
    sheet.add_data_validation(choices)
    rule = CellIsRule(operator="equal", formula=['"完成"'], fill=PatternFill("solid"))
    sheet.conditional_formatting.add("C3:C3", rule)
    sheet.auto_filter.ref = "A2:D3"
    sheet.print_area = "A1:D5"


def test_rows_of_a_sheet_make_room_and_all_else_moves_along(tmp_path: Path) -> None:
    form = _sheet(tmp_path / "统计表.xlsx", _sheet_form)
    sheet = openpyxl.load_workbook(_filled(form, tmp_path / "out.xlsx")).active
    assert [sheet.cell(row, 2).value for row in range(3, 8)] == TITLES
    assert [sheet.cell(row, 1).value for row in range(3, 8)] == [1, 2, 3, 4, 5]
    assert all(sheet.cell(row, 2).font.bold for row in range(3, 8))
    assert sheet["A8"].value == "合计"
    assert sheet["B8"].value == "=COUNTA(B3:B7)"
    assert sheet["C8"].value == 5
    assert sheet["D8"].value.date() == TODAY
    assert {str(merged) for merged in sheet.merged_cells.ranges} == {"A1:D1", "A9:D9"}
    assert sheet.row_dimensions[9].height == 40
    assert str(sheet.data_validations.dataValidation[0].sqref) == "C3:C7"
    assert [str(area.sqref) for area in sheet.conditional_formatting] == ["C3:C7"]
    assert sheet.auto_filter.ref == "A2:D7"
    assert sheet.print_area.endswith("$A$1:$D$9")


def test_cell_text_never_becomes_a_formula(tmp_path: Path) -> None:
    form = _sheet(tmp_path / "统计表.xlsx", _sheet_form)
    ledger = invented_ledger(1)
    object.__setattr__(ledger.findings[0], "title", "=HYPERLINK(1)")
    target = tmp_path / "out.xlsx"
    fill_form(form, target, ledger, ledger.findings, {}, today=TODAY)
    cell = openpyxl.load_workbook(target).active["B3"]
    assert (cell.value, cell.data_type) == ("=HYPERLINK(1)", "s")


def test_long_text_raises_its_row(tmp_path: Path) -> None:
    form = _sheet(tmp_path / "统计表.xlsx", _sheet_form)
    ledger = invented_ledger(1)
    object.__setattr__(ledger.findings[0], "title", "年度绩效考核办法未按规定修订" * 20)
    target = tmp_path / "out.xlsx"
    fill_form(form, target, ledger, ledger.findings, {}, today=TODAY)
    sheet = openpyxl.load_workbook(target).active
    assert sheet.row_dimensions[3].height > 100
    assert sheet["B3"].alignment.wrap_text


def test_losses_of_a_workbook_are_named(tmp_path: Path) -> None:
    form = _sheet(tmp_path / "统计表.xlsx", _sheet_form)
    with zipfile.ZipFile(form, "a") as package:
        package.writestr("xl/ctrlProps/ctrlProp1.xml", "<formControlPr/>")
        package.writestr("xl/drawings/drawing1.xml", '<xdr:wsDr><xdr:sp macro=""/></xdr:wsDr>')
    assert look_at_form(form, LEDGER).losses == ("按钮、复选框等表单控件", "文本框和图形")


def test_list_without_findings_keeps_one_empty_row(tmp_path: Path) -> None:
    form = _sheet(tmp_path / "统计表.xlsx", _sheet_form)
    sheet = openpyxl.load_workbook(_filled(form, tmp_path / "out.xlsx", 0)).active
    assert [sheet.cell(3, column).value for column in range(1, 5)] == [None] * 4
    assert sheet["A4"].value == "合计"


def test_day_in_the_midst_of_text_is_written_out(tmp_path: Path) -> None:
    def fill(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet["A1"] = "截至【填报日期】"
        sheet["A2"] = "【问题】"

    form = _sheet(tmp_path / "表.xlsx", fill)
    target = tmp_path / "out.xlsx"
    fill_form(form, target, LEDGER, LEDGER.findings, {}, today=date(2026, 1, 5))
    assert openpyxl.load_workbook(target).active["A1"].value == "截至2026年1月5日"


def test_a_name_for_the_rows_follows_them(tmp_path: Path) -> None:
    def fill(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet.title = "台账"
        sheet["A1"], sheet["B1"] = "问题", "金额"
        sheet["A2"], sheet["B2"] = "【问题】", 1
        sheet["B3"] = "=SUM(金额区)"
        names = sheet.parent.defined_names
        names["金额区"] = DefinedName("金额区", attr_text="台账!$B$2:$B$2")
        names["表头"] = DefinedName("表头", attr_text="台账!$A$1")

    form = _sheet(tmp_path / "台账.xlsx", fill)
    book = openpyxl.load_workbook(_filled(form, tmp_path / "out.xlsx"))
    assert book.defined_names["金额区"].attr_text == "台账!$B$2:$B$6"
    assert book.defined_names["表头"].attr_text == "台账!$A$1"
