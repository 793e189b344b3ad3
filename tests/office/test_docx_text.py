from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.office.sources.source_text import read_source_text
from rectify_desktop.office.word.number_formats import written
from tests.made_files import DOCUMENT_PART, document_bytes, repacked

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.office.sources.source_text import SourceText

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def _p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _numbered(text: str, level: int = 0, list_id: int = 1) -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return _p(text, numbering)


def _level(level: int, number_format: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
        f'{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def _read(folder: Path, body: str, *, numbering: str = "", styles: str = "") -> SourceText:
    """Read a document with this body, list definitions and additional styles."""
    parts: dict[str, bytes] = {
        DOCUMENT_PART: f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>".encode()
    }
    if numbering:
        parts["word/numbering.xml"] = (
            f"<w:numbering {_NAMESPACES}>{numbering}</w:numbering>".encode()
        )
    if styles:
        parts["word/styles.xml"] = f"<w:styles {_NAMESPACES}>{styles}</w:styles>".encode()
    path = folder / "通报.docx"
    path.write_bytes(repacked(document_bytes(), changed=dict(parts)))
    return read_source_text(path)


def test_paragraphs_tables_and_controls_come_in_reading_order(tmp_path: Path) -> None:
    cell = "<w:tc>{}{}</w:tc>"
    row = "<w:tr>{}</w:tr>"
    merged_down = "<w:tcPr><w:vMerge/></w:tcPr>"
    begins = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
    wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    table = (
        "<w:tbl>"
        + row.format(cell.format(wide, _p("整改清单")))
        + row.format(cell.format(begins, _p("政治建设")) + cell.format("", _p("学习不经常")))
        + row.format(cell.format(merged_down, _p("")) + cell.format("", _p("记录不全")))
        + "</w:tbl>"
    )
    control = f"<w:sdt><w:sdtContent>{_p('控件里的段落')}</w:sdtContent></w:sdt>"
    source = _read(tmp_path, _p("开头") + table + control + _p("结尾"))
    assert source.lines == (
        "开头", "整改清单", "政治建设", "学习不经常", "记录不全", "控件里的段落", "结尾",
    )  # fmt: skip
    assert source.remarks == ()


def test_inline_content_of_every_kind_is_read(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>"
        "<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>"
        "<w:smartTag><w:r><w:t>标记</w:t></w:r></w:smartTag>"
        "<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:fldSimple><w:r><w:t>域</w:t></w:r></w:fldSimple>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><!-- 注 -->"
        "<w:r><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>"
    )
    assert _read(tmp_path, body).lines == ("甲\t乙链接标记控件域", "丙-丁")


def test_revisions_are_read_as_accepted(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>共</w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>13</w:t></w:r></w:ins><w:r><w:t>项</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>合并的</w:t></w:r></w:p>"
        + _p("段落")
        + f"<w:moveFrom>{_p('移走')}</w:moveFrom><w:ins>{_p('新增')}</w:ins>"
    )
    source = _read(tmp_path, body)
    assert source.lines == ("共13项", "合并的段落", "新增")
    assert any("修订" in remark for remark in source.remarks)


def test_text_box_is_read_once_from_its_modern_form(tmp_path: Path) -> None:
    box = "<w:txbxContent>" + _p("框内文字") + "</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent>"
        f"<mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    source = _read(tmp_path, body)
    assert source.lines == ("正文", "框内文字")
    assert any("文本框" in remark for remark in source.remarks)
    old = f"<w:p><w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r></w:p>"
    assert _read(tmp_path, _p("正文") + old).lines == ("正文", "", "框内文字")


def test_hidden_text_notes_and_contents_are_left_out_and_said(tmp_path: Path) -> None:
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{_p('一、情况 1')}</w:sdtContent></w:sdt>"
    )
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>草稿</w:t></w:r></w:p>"
    note = '<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'
    source = _read(tmp_path, contents + hidden + note)
    assert source.lines == ("", "正文")
    assert len(source.remarks) == 3


def test_automatic_numbers_of_papers_are_written_out(tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + _level(0, "chineseCounting", "%1、")
        + _level(1, "chineseCountingThousand", "（%2）")
        + _level(2, "decimal", "%3.")
        + _level(3, "decimalEnclosedCircle", "%4")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = "".join(
        _numbered(text, level)
        for text, level in (
            ("总体情况", 0),
            ("整改情况", 0),
            ("政治建设方面", 1),
            ("学习不经常", 2),
            ("定计划", 3),
            ("按月学", 3),
            ("记录不全", 2),
            ("作风建设方面", 1),
            ("下基层少", 2),
        )
    )
    assert _read(tmp_path, body, numbering=numbering).lines == (
        "一、总体情况",
        "二、整改情况",
        "（一）政治建设方面",
        "1.学习不经常",
        "① 定计划",
        "② 按月学",
        "2.记录不全",
        "（二）作风建设方面",
        "1.下基层少",
    )


def test_several_levels_in_one_number_and_legal_style(tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="7">'
        + _level(0, "upperRoman", "%1.")
        + _level(1, "decimal", "%1.%2", "<w:isLgl/>")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    )
    body = _numbered("总则") + _numbered("范围", 1) + _numbered("依据", 1) + _numbered("附则")
    lines = _read(tmp_path, body, numbering=numbering).lines
    assert lines == ("I.总则", "1.1 范围", "1.2 依据", "II.附则")


def test_second_list_restarts_only_where_it_says_so(tmp_path: Path) -> None:
    definition = (
        '<w:abstractNum w:abstractNumId="0">'
        + _level(0, "lowerLetter", "%1)")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    body = "".join(_numbered("项", 0, list_id) for list_id in (1, 1, 2, 3, 3))
    lines = _read(tmp_path, body, numbering=definition).lines
    assert lines == ("a)项", "b)项", "c)项", "a)项", "b)项")


def test_numbers_come_from_the_style_and_can_be_switched_off(tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + _level(0, "decimal", "%1.")
        + _level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="Child"/>')
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    in_list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        f'<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="base"/>{in_list}</w:style>'
        '<w:style w:type="paragraph" w:styleId="Derived"><w:name w:val="derived"/>'
        '<w:basedOn w:val="Base"/></w:style>'
        f'<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="child"/>{in_list}</w:style>'
        '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="loop"/>'
        '<w:basedOn w:val="Loop"/></w:style>'
    )
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = (
        _p("甲", '<w:pStyle w:val="Derived"/>')
        + _p("乙", '<w:pStyle w:val="Child"/>')
        + _p("丙", f'<w:pStyle w:val="Base"/>{off}')
        + _p("丁", '<w:pStyle w:val="Base"/>')
        + _p("戊", '<w:pStyle w:val="Loop"/>')
    )
    lines = _read(tmp_path, body, numbering=numbering, styles=styles).lines
    assert lines == ("1.甲", "（一）乙", "丙", "2.丁", "戊")


def test_list_that_only_names_a_list_style_is_followed(tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0">' + _level(0, "decimal", "%1、") + "</w:abstractNum>"
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Linked"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="Linked"><w:name w:val="linked"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    source = _read(tmp_path, _numbered("甲"), numbering=numbering, styles=styles)
    assert source.lines == ("1、甲",)


def test_bullets_are_no_numbers_and_unknown_formats_are_said(tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + _level(0, "bullet", "\uf06c")
        + _level(1, "hebrew1", "%2.")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    source = _read(tmp_path, _numbered("甲") + _numbered("乙", 1), numbering=numbering)
    assert source.lines == ("甲", "1.乙")
    assert any("编号" in remark for remark in source.remarks)


@pytest.mark.parametrize("broken", ["x", "", "99999999999"])
def test_broken_numbering_attributes_do_no_harm(tmp_path: Path, broken: str) -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="{broken}"><w:start w:val="{broken}"/>'
        '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、%9"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    lines = _read(tmp_path, _numbered("甲"), numbering=numbering).lines
    assert lines[0].endswith("甲")


@pytest.mark.parametrize(
    ("number", "number_format", "expected"),
    [
        (1, "chineseCounting", "一"),
        (12, "chineseCountingThousand", "十二"),
        (105, "japaneseCounting", "一百零五"),
        (21, "chineseLegalSimplified", "贰拾壹"),
        (3, "ideographTraditional", "丙"),
        (13, "ideographZodiac", "子"),
        (10, "ideographDigital", "一〇"),
        (7, "decimalZero", "07"),
        (12, "decimalFullWidth", "１２"),
        (20, "decimalEnclosedCircle", "⑳"),
        (36, "decimalEnclosedCircleChinese", "㊱"),
        (51, "decimalEnclosedCircle", "51"),
        (3, "decimalEnclosedParen", "⑶"),
        (2, "decimalEnclosedFullstop", "⒉"),
        (1994, "upperRoman", "MCMXCIV"),
        (4, "lowerRoman", "iv"),
        (28, "lowerLetter", "bb"),
        (1, "upperLetter", "A"),
        (5, "none", ""),
        (0, "chineseCounting", "0"),
        (1, "klingon", None),
    ],
)
def test_number_formats(number: int, number_format: str, expected: str | None) -> None:
    assert written(number, number_format) == expected
