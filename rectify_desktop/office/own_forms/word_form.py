"""A Word form of the office's own: looked at, and filled as a copy.

Everything the file holds stays as it is but the marks, and what reaches out of it: a template it
hangs on, pictures and objects that lie elsewhere (office-documents §3).
"""

from __future__ import annotations

import io
import zipfile
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.errors import TemplateBroken
from rectify_desktop.office.own_forms.marks import Filling, MarkReport
from rectify_desktop.office.own_forms.outward_links import without_outward_links
from rectify_desktop.office.own_forms.word_paragraphs import (
    fill_paragraph,
    paragraphs_of,
    text_of,
)
from rectify_desktop.office.own_forms.word_repeats import (
    Repeated,
    blocks_in,
    names_finding,
    row_groups,
    table_of,
    within,
)
from rectify_desktop.office.word.docx_xml import parse_xml, serialise_xml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from rectify_desktop.domain.papers.own_form import FormReport, FormValue, FormValues
    from rectify_desktop.domain.papers.placeholders import Placeholders

_DOCUMENT = "word/document.xml"
_TEXT_PARTS = ("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes")
_SHOWN = 16
_NO_FINDING: dict[str, FormValue] = {}


class WordForm:
    """One opened Word form; ``content`` has passed the gate."""

    def __init__(self, content: bytes, placeholders: Placeholders) -> None:
        self._placeholders = placeholders
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            self._entries = {entry.filename: package.read(entry) for entry in package.infolist()}
        self._roots: dict[str, Any] = {
            name: cast("Any", parse_xml(part))
            for name, part in self._entries.items()
            if name.startswith(_TEXT_PARTS) and name.endswith(".xml")
        }

    def look(self) -> FormReport:
        """Return what stands in the form; it is not changed."""
        report = MarkReport(self._placeholders)
        for name, root in self._roots.items():
            for paragraph in paragraphs_of(root):
                text = text_of(paragraph)
                report.look_at(text, _place(text) if name == _DOCUMENT else "页眉页脚")
        try:
            repeated = self._repeated
        except TemplateBroken as error:
            report.fault(error.message.rstrip("。"))
            return report.finish()
        report.is_repeated = bool(repeated)
        self._find_list_faults(report, repeated)
        return report.finish()

    def fill_list(self, values: FormValues) -> bytes:
        """Return a copy filled with all findings; a list without any keeps one empty row."""
        return self._filled(values.round, values.findings or (_NO_FINDING,), _NO_FINDING)

    def fill_one(self, values: FormValues) -> bytes:
        """Return a copy filled with the first finding, wherever it is named."""
        finding = values.findings[0] if values.findings else _NO_FINDING
        return self._filled(values.round, (finding,), finding)

    @cached_property
    def _repeated(self) -> list[Repeated]:
        """The repeated parts; found once, for finding them takes their marks out."""
        body = self._roots[_DOCUMENT]
        blocks = blocks_in(body)
        return [*blocks, *row_groups(body, self._placeholders, blocks)]

    def _find_list_faults(self, report: MarkReport, repeated: list[Repeated]) -> None:
        inside = within(repeated)
        for name, root in self._roots.items():
            for paragraph in paragraphs_of(root):
                text = text_of(paragraph)
                if paragraph in inside or not names_finding(text, self._placeholders):
                    continue
                where = _place(text) if name == _DOCUMENT else "页眉页脚"
                report.list_fault(f"{where}说的是单个问题，却不在逐条重复的部分里")
        tables = [table_of(part) for part in repeated if part.is_rows]
        if len(tables) != len(set(tables)):
            report.list_fault("同一张表里有几处分开的问题行，不能逐条重复")

    def _filled(
        self,
        round_values: Mapping[str, FormValue],
        findings: tuple[Mapping[str, FormValue], ...],
        elsewhere: Mapping[str, FormValue],
    ) -> bytes:
        filled: set[Any] = set()
        for repeated in self._repeated:
            copies = repeated.copies(len(findings))
            for elements, finding in zip(copies, findings, strict=True):
                filling = Filling(self._placeholders, round_values, finding)
                filled |= _fill(elements, filling)
        # What a clerk wrote in 【】 himself is text by now, and stays as it is.
        filling = Filling(self._placeholders, round_values, elsewhere)
        _fill(self._roots.values(), filling, but=filled)
        return self._packed()

    def _packed(self) -> bytes:
        entries = dict(self._entries)
        entries |= {name: serialise_xml(root) for name, root in self._roots.items()}
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
            for name, part in without_outward_links(entries).items():
                package.writestr(name, part)
        return buffer.getvalue()


def _fill(elements: Iterable[Any], filling: Filling, *, but: Collection[Any] = ()) -> set[Any]:
    """Fill the paragraphs of some elements and return them."""
    paragraphs = {p for element in elements for p in paragraphs_of(element)}.difference(but)
    for paragraph in paragraphs:
        fill_paragraph(paragraph, filling)
    return paragraphs


def _place(text: str) -> str:
    """Name a paragraph by its first words."""
    words = text.strip()
    return f"“{words}”" if len(words) <= _SHOWN else f"“{words[:_SHOWN]}…”"
