"""The one door to the office's own forms: a file in, whatever kind it is, and a form out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.errors import TemplateBroken
from rectify_desktop.office.gate.file_gate import open_checked, refusing_damage
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.own_forms.sheet_form import SheetForm
from rectify_desktop.office.own_forms.word_form import WordForm

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.papers.placeholders import Placeholders


def open_form(path: Path, placeholders: Placeholders) -> WordForm | SheetForm:
    """Open a form.

    Raises:
        SourceRefused: the file cannot or must not be read.
        TemplateBroken: it is neither a Word document nor an Excel workbook of today.

    """
    checked = open_checked(path)
    with refusing_damage(path):
        if checked.kind is FileKind.DOCX:
            return WordForm(checked.content, placeholders)
        if checked.kind in (FileKind.XLSX, FileKind.XLSM):
            return SheetForm(checked.content, placeholders)
    raise TemplateBroken(
        f"“{path.name}”不是.docx或.xlsx文件，不能套用；请用Word、Excel或WPS另存为.docx或.xlsx。",
        path,
    )
