"""The text of a Word document as a person sees it, line by line, automatic numbers included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.office.gate.clean_text import clean_text
from rectify_desktop.office.word.word_xml import (
    attribute,
    child,
    children,
    is_on,
    name_of,
    value,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.office.word.docx_numbering import Numbering
    from rectify_desktop.office.word.word_xml import Element

_REVISIONS = "文档含修订记录，已按接受全部修订后的内容读取。"
_TEXT_BOXES = "文档含文本框，其中的文字接在所在段落之后，请核对位置。"
_NOTES = "文档含脚注或尾注，注文没有读入。"
_HIDDEN = "文档含隐藏文字，没有读入。"
_CONTENTS = "文档的目录没有读入。"
_NUMBERS = "文档有少见的自动编号样式，已按阿拉伯数字读入，请核对编号。"

# Wrappers whose content is part of the text.
_TRANSPARENT = frozenset(
    {"sdtContent", "smartTag", "customXml", "hyperlink", "fldSimple", "bdo", "dir", "rubyBase"}
)
_INSERTED = frozenset({"ins", "moveTo"})
_DELETED = frozenset({"del", "moveFrom"})
_GRAPHIC = frozenset({"drawing", "pict", "object"})
_NOTE_MARKS = frozenset({"footnoteReference", "endnoteReference"})
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


class Walk:
    """One pass over a body in reading order."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._lines: list[str] = []
        self._remarks: dict[str, None] = {}
        # Text of paragraphs whose end was deleted under revision: it runs on into the next one.
        self._carried = ""

    def finish(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return all lines and remarks."""
        if self._carried:
            self._emit("")
        while self._lines and not self._lines[-1].strip():
            self._lines.pop()
        if self._numbering.unknown_formats:
            self._remark(_NUMBERS)
        return tuple(self._lines), tuple(self._remarks)

    def take_blocks(self, parent: Element) -> None:
        """Take the paragraphs and tables below ``parent``."""
        for block in parent:
            name = name_of(block)
            if name == "p":
                self.take_paragraph(block)
            elif name == "tbl":
                self._take_rows(block)
            elif name == "sdt":
                self._take_control(block)
            elif name in _INSERTED or name in _DELETED:
                self._remark(_REVISIONS)
                if name in _INSERTED:
                    self.take_blocks(block)
            elif name == "AlternateContent":
                self.take_blocks(_chosen(block))
            elif name in _TRANSPARENT:
                self.take_blocks(block)

    def _take_control(self, control: Element) -> None:
        gallery = value(control, "sdtPr", "docPartObj", "docPartGallery")
        if gallery == "Table of Contents":
            self._remark(_CONTENTS)
            return
        for content in children(control, "sdtContent"):
            self.take_blocks(content)

    def _take_rows(self, parent: Element) -> None:
        """Take a table cell by cell; a cell merged downwards is taken where it begins."""
        for row in parent:
            name = name_of(row)
            if name == "tr" and child(row, "trPr", "del") is not None:
                self._remark(_REVISIONS)
            elif name == "tr":
                self._take_cells(row)
            elif name == "sdt" or name in _TRANSPARENT:
                self._take_rows(row)

    def _take_cells(self, parent: Element) -> None:
        for cell in parent:
            name = name_of(cell)
            if name == "tc":
                merge = child(cell, "tcPr", "vMerge")
                if merge is None or attribute(merge, "val") == "restart":
                    self.take_blocks(cell)
            elif name == "sdt" or name in _TRANSPARENT:
                self._take_cells(cell)

    def take_paragraph(self, paragraph: Element) -> None:
        """Take one paragraph with its number, and the text boxes in it after it."""
        properties = child(paragraph, "pPr")
        if self._numbering.style_name(properties).startswith("toc "):
            self._remark(_CONTENTS)
            return
        number = self._numbering.next_number(properties)
        pieces: list[str] = []
        boxes: list[Element] = []
        self._take_inline(paragraph, pieces, boxes)
        text = number + "".join(pieces)
        if child(properties, "rPr", "del") is not None:
            self._remark(_REVISIONS)
            self._carried += text
        else:
            self._emit(text)
        for box in boxes:
            self._remark(_TEXT_BOXES)
            self.take_blocks(box)

    def _take_inline(self, parent: Element, pieces: list[str], boxes: list[Element]) -> None:
        for node in parent:
            name = name_of(node)
            if name == "t":
                pieces.append(node.text or "")
            elif name == "r":
                self._take_run(node, pieces, boxes)
            elif name in _CHARACTERS:
                pieces.append(_CHARACTERS[name])
            elif name in _DELETED:
                self._remark(_REVISIONS)
            elif name in _GRAPHIC:
                boxes.extend(_text_boxes(node))
            elif name in _NOTE_MARKS:
                self._remark(_NOTES)
            elif name == "AlternateContent":
                self._take_inline(_chosen(node), pieces, boxes)
            elif name in _INSERTED:
                self._remark(_REVISIONS)
                self._take_inline(node, pieces, boxes)
            elif name in {"sdt", "ruby"} or name in _TRANSPARENT:
                self._take_inline(node, pieces, boxes)

    def _take_run(self, run: Element, pieces: list[str], boxes: list[Element]) -> None:
        if is_on(run, "rPr", "vanish"):
            self._remark(_HIDDEN)
        else:
            self._take_inline(run, pieces, boxes)

    def _emit(self, text: str) -> None:
        self._lines += clean_text(self._carried + text).split("\n")
        self._carried = ""

    def _remark(self, remark: str) -> None:
        self._remarks[remark] = None


def _chosen(alternatives: Element) -> Element:
    """Return the modern form of content; the fallback repeats it for old programs."""
    choice = child(alternatives, "Choice")
    if choice is None:
        choice = child(alternatives, "Fallback")
    return alternatives if choice is None else choice


def _text_boxes(graphic: Element) -> Iterator[Element]:
    for node in graphic:
        name = name_of(node)
        if name == "txbxContent":
            yield node
        elif name == "AlternateContent":
            chosen = _chosen(node)
            if chosen is not node:
                yield from _text_boxes(chosen)
        elif name != "Fallback":
            yield from _text_boxes(node)
