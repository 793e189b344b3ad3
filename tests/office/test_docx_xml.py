from __future__ import annotations

import pytest
from lxml import etree

from rectify_desktop.office.word.docx_markup import element_of, paragraph, run
from rectify_desktop.office.word.docx_xml import (
    BrokenXml,
    legal_text,
    paragraph_text,
    parse_xml,
    qualified,
    replace_with,
    serialise_xml,
)


def names(element: object) -> list[str]:
    return [etree.QName(child).localname for child in element]  # type: ignore[attr-defined]


def test_properties_come_out_in_schema_order() -> None:
    properties = {"outlineLvl": {"val": "1"}, "ind": {"left": "1"}, "pStyle": {"val": "a"}}
    made = element_of(paragraph([], {**properties, "keepNext": {}}))
    assert names(made.find(qualified("pPr"))) == ["pStyle", "keepNext", "ind", "outlineLvl"]
    piece = element_of(run("甲", {"highlight": {"val": "yellow"}, "rStyle": {"val": "b"}}))
    assert names(piece.find(qualified("rPr"))) == ["rStyle", "rFonts", "highlight"]


def test_a_property_word_does_not_know_is_refused() -> None:
    with pytest.raises(KeyError):
        paragraph([], {"colour": {"val": "red"}})


def test_tabs_and_line_breaks_become_elements() -> None:
    assert names(element_of(run("甲\t乙\r\n丙\n丁"))) == [
        "rPr",
        "t",
        "tab",
        "t",
        "br",
        "t",
        "br",
        "t",
    ]


def test_invisible_marks_are_dropped_and_visible_ones_kept() -> None:
    assert legal_text("甲\x00\x0b\ud800\ufffe乙\t\n𠮷\x85") == "甲乙\t\n𠮷\x85"


def test_paragraphs_take_the_place_of_another_in_order() -> None:
    body = parse_xml(b"<body><before/><old/><after/></body>")
    replace_with(next(body.iter("old")), [parse_xml(b"<a/>"), parse_xml(b"<b/>")])
    assert names(body) == ["before", "a", "b", "after"]


def test_text_is_read_however_its_runs_are_cut() -> None:
    cut = element_of(paragraph([run("【标"), run("题】")], {}))
    assert paragraph_text(cut) == "【标题】"


def test_what_xml_reads_as_marks_comes_back_as_it_was_typed() -> None:
    typed = ' 甲<乙> & "丙" &amp; '
    made = element_of(paragraph([run(typed)], {"pStyle": {"val": 'a"<&'}}))
    assert paragraph_text(made) == typed
    assert next(made.iter(qualified("pStyle"))).get(qualified("val")) == 'a"<&'


def test_namespaces_a_template_declares_are_kept() -> None:
    source = b'<w:a xmlns:w="urn:w" xmlns:w14="urn:w14" Ignorable="w14"/>'
    assert b'xmlns:w14="urn:w14"' in serialise_xml(parse_xml(source))


def test_an_external_entity_is_never_loaded() -> None:
    source = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
    assert not parse_xml(source).text


def test_broken_xml_is_refused() -> None:
    with pytest.raises(BrokenXml):
        parse_xml(b"<a>")
