"""What the template must hold, whoever restyled it last: the grid of §2.1 and the named styles."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from rectify_desktop.errors import TemplateBroken
from rectify_desktop.office.notice_writer.notice_styles import (
    Mark,
    RedHeadMark,
    RedHeadStyle,
    Style,
)
from rectify_desktop.office.word.docx_package import DOCUMENT, STYLES, DocxPackage
from rectify_desktop.office.word.docx_template import DocxTemplate
from rectify_desktop.paths import resource_path

if TYPE_CHECKING:
    from pathlib import Path

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEMPLATE = resource_path("templates/notice.docx")
RED_HEAD = resource_path("templates/notice_red_head.docx")


def part(name: str, template: Path = TEMPLATE) -> etree._Element:
    with zipfile.ZipFile(template) as archive:
        return etree.fromstring(archive.read(name))


def attributes(element: etree._Element) -> dict[str, str]:
    return {key.removeprefix(W): value for key, value in element.attrib.items()}


def style_called(name: str) -> etree._Element:
    return next(
        style
        for style in part(STYLES).iter(f"{W}style")
        if style.find(f"{W}name").get(f"{W}val") == name
    )


def changed_copy(folder: Path, name: str, old: str, new: str) -> Path:
    """Return a copy of the template with one part's text changed."""
    target = folder / "notice.docx"
    with zipfile.ZipFile(TEMPLATE) as source, zipfile.ZipFile(target, "w") as copy:
        for entry in source.namelist():
            text = source.read(entry).decode()
            assert entry != name or old in text
            copy.writestr(entry, text.replace(old, new) if entry == name else text)
    return target


def test_every_style_and_mark_is_there() -> None:
    template = DocxTemplate(TEMPLATE)
    assert len({template.style_id(style) for style in Style}) == len(Style)
    texts = ["".join(p.itertext()) for p in part(DOCUMENT).iter(f"{W}p")]
    assert texts == [mark.value for mark in Mark]


def test_the_red_head_holds_every_style_and_mark() -> None:
    template = DocxTemplate(RED_HEAD)
    styles = [*Style, *RedHeadStyle]
    assert len({template.style_id(style) for style in styles}) == len(styles)
    texts = ["".join(p.itertext()) for p in part(DOCUMENT, RED_HEAD).iter(f"{W}p")]
    assert set(texts) == {mark.value for mark in (*Mark, *RedHeadMark)}
    assert texts.index("【发文字号】") < texts.index("【标题】") < texts.index("【主送机关】")
    assert texts[-1] == "【版记】"


def test_both_templates_lay_the_text_out_alike() -> None:
    shared = {style.value for style in Style} - {"公文标题"}

    def looks(template: Path) -> dict[str, bytes]:
        return {
            name: etree.tostring(style, method="c14n")
            for style in part(STYLES, template).iter(f"{W}style")
            if (name := style.find(f"{W}name").get(f"{W}val")) in shared
        }

    assert looks(RED_HEAD) == looks(TEMPLATE)
    sections = [part(DOCUMENT, path).find(f".//{W}sectPr") for path in (TEMPLATE, RED_HEAD)]
    assert etree.tostring(sections[0]) == etree.tostring(sections[1])


def test_the_page_holds_twenty_two_lines() -> None:
    section = part(DOCUMENT).find(f".//{W}sectPr")
    margins = attributes(section.find(f"{W}pgMar"))
    size = attributes(section.find(f"{W}pgSz"))
    height = int(size["h"]) - int(margins["top"]) - int(margins["bottom"])
    assert size == {"w": "11906", "h": "16838"}
    assert (margins["top"], margins["left"], margins["right"]) == ("2098", "1588", "1474")
    spacing = attributes(style_called("公文正文").find(f"{W}pPr/{W}spacing"))
    assert spacing["lineRule"] == "exact"
    assert height // int(spacing["line"]) == 22
    assert attributes(section.find(f"{W}docGrid")) == {
        "type": "lines",
        "linePitch": spacing["line"],
    }


def test_the_line_holds_twenty_eight_characters() -> None:
    section = part(DOCUMENT).find(f".//{W}sectPr")
    margins = attributes(section.find(f"{W}pgMar"))
    width = 11906 - int(margins["left"]) - int(margins["right"])
    look = style_called("公文正文").find(f"{W}rPr")
    size = int(look.find(f"{W}sz").get(f"{W}val")) * 10
    pitch = size + int(look.find(f"{W}spacing").get(f"{W}val"))
    assert width // pitch == 28


def test_no_line_holds_a_twenty_ninth_character() -> None:
    settings = part("word/settings.xml")
    compression = settings.find(f"{W}characterSpacingControl")
    assert compression.get(f"{W}val") == "doNotCompress"
    assert style_called("公文正文").find(f"{W}pPr/{W}overflowPunct").get(f"{W}val") == "0"


def test_no_font_comes_from_a_theme_and_every_font_is_named_for_chinese() -> None:
    with zipfile.ZipFile(TEMPLATE) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and "theme" not in name:
                assert b"Theme=" not in archive.read(name), name
    for fonts in part(STYLES).iter(f"{W}rFonts"):
        named = attributes(fonts)
        assert named["eastAsia"] == named["ascii"] == named["hAnsi"]


@pytest.mark.parametrize(
    ("style", "font", "half_points"),
    [
        ("公文标题", "方正小标宋简体", "44"),
        ("公文正文", "仿宋_GB2312", "32"),
        ("公文一级标题", "黑体", None),
        ("公文二级标题", "楷体_GB2312", None),
        ("公文三级标题", "仿宋_GB2312", None),
        ("公文页码", "宋体", "28"),
    ],
)
def test_each_level_has_the_face_of_the_standard(
    style: str, font: str, half_points: str | None
) -> None:
    look = style_called(style).find(f"{W}rPr")
    assert look.find(f"{W}rFonts").get(f"{W}eastAsia") == font
    size = look.find(f"{W}sz")
    assert (None if size is None else size.get(f"{W}val")) == half_points


@pytest.mark.parametrize(("name", "level"), [("一", "0"), ("二", "1"), ("三", "2")])
def test_titles_of_levels_stay_with_what_follows_and_make_the_outline(
    name: str, level: str
) -> None:
    properties = style_called(f"公文{name}级标题").find(f"{W}pPr")
    assert properties.find(f"{W}keepNext") is not None
    assert properties.find(f"{W}outlineLvl").get(f"{W}val") == level


@pytest.mark.parametrize(("footer", "side"), [("footer1", "right"), ("footer2", "left")])
def test_page_numbers_change_sides_and_their_fields_are_whole(footer: str, side: str) -> None:
    tree = part(f"word/{footer}.xml")
    assert tree.find(f".//{W}jc").get(f"{W}val") == side
    assert [mark.get(f"{W}fldCharType") for mark in tree.iter(f"{W}fldChar")] == [
        "begin",
        "separate",
        "end",
    ]
    assert "".join(text.text for text in tree.iter(f"{W}t")) == "— 1 —"
    assert part("word/settings.xml").find(f"{W}evenAndOddHeaders") is not None


def test_a_template_without_a_style_is_named_with_the_style(tmp_path: Path) -> None:
    template = DocxTemplate(changed_copy(tmp_path, STYLES, "公文标签", "标签"))
    with pytest.raises(TemplateBroken, match="缺少样式“公文标签”"):
        template.style_id(Style.LABEL_RUN)


def test_a_template_without_a_mark_is_named_with_the_mark(tmp_path: Path) -> None:
    template = DocxTemplate(changed_copy(tmp_path, DOCUMENT, "【署名】", "署名处"))
    with pytest.raises(TemplateBroken, match="缺少单独成段的“【署名】”"):
        template.fill(Mark.SIGNATURE, [])


def test_style_ids_may_change_as_word_changes_them(tmp_path: Path) -> None:
    path = changed_copy(tmp_path, STYLES, '"PaperBody"', '"a7"')
    assert DocxTemplate(path).style_id(Style.BODY) == "a7"


def test_a_mark_cut_into_runs_is_still_found(tmp_path: Path) -> None:
    cut = '【正</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>文】'
    template = DocxTemplate(changed_copy(tmp_path, DOCUMENT, "【正文】", cut))
    template.fill(Mark.BODY, [])
    assert "正" not in _text_of(template.to_bytes(title="", author=""), tmp_path)


@pytest.mark.parametrize("content", [b"", b"no zip at all", None])
def test_a_damaged_template_is_told_in_a_sentence(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "notice.docx"
    if content is None:
        path = changed_copy(tmp_path, STYLES, "<w:docDefaults>", "<w:docDefaults")
    else:
        path.write_bytes(content)
    with pytest.raises(TemplateBroken, match="请恢复随程序附带的模板。"):
        DocxTemplate(path)


def test_a_missing_template_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TemplateBroken, match="无法读取"):
        DocxPackage(tmp_path / "none.docx")


def _text_of(content: bytes, folder: Path) -> str:
    target = folder / "filled.docx"
    target.write_bytes(content)
    with zipfile.ZipFile(target) as archive:
        return "".join(etree.fromstring(archive.read(DOCUMENT)).itertext())
