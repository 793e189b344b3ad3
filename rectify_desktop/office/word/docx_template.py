"""A .docx of ours opened to be filled: styles and marks by the names a clerk sees.

The look of a paper lies in its template and is changed there, in Word or WPS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.errors import TemplateBroken
from rectify_desktop.office.word.docx_package import DOCUMENT, STYLES, DocxPackage
from rectify_desktop.office.word.docx_xml import paragraph_text, qualified, replace_with

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import StrEnum
    from pathlib import Path

    from rectify_desktop.office.word.docx_xml import Element


class DocxTemplate:
    """A template opened for one paper: its style ids, and its marks to be filled."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._package = DocxPackage(path)
        # Word and WPS renumber style ids when they save; only the names stay.
        self._style_ids = {
            name.get(qualified("val")): style.get(qualified("styleId"))
            for style in self._package.tree(STYLES).iter(qualified("style"))
            for name in style.iterchildren(qualified("name"))
        }
        self._marks = {
            paragraph_text(element).strip(): element
            for element in self.tree(DOCUMENT).iter(qualified("p"))
        }

    def tree(self, part: str) -> Element:
        """Return the root element of an XML part; changes to it are saved.

        Raises:
            TemplateBroken: the part is missing or is not XML.

        """
        return self._package.tree(part)

    def style_id(self, style: StrEnum) -> str:
        """Return the id under which the template holds a style.

        Raises:
            TemplateBroken: it holds no such style.

        """
        found = self._style_ids.get(style.value)
        if found is None:
            raise self._lacks(f"样式“{style.value}”")
        return str(found)

    def fill(self, mark: StrEnum, paragraphs: Sequence[Element]) -> None:
        """Put paragraphs in the place of a mark.

        Raises:
            TemplateBroken: the template holds no such mark.

        """
        element = self._marks.get(mark.value)
        if element is None:
            raise self._lacks(f"单独成段的“{mark.value}”")
        replace_with(element, paragraphs)

    def to_bytes(self, *, title: str, author: str) -> bytes:
        """Return the filled document, described by its title and its unit."""
        self._package.describe(title=title, author=author)
        return self._package.to_bytes()

    def _lacks(self, what: str) -> TemplateBroken:
        return TemplateBroken(
            f"文书模板“{self._path.name}”缺少{what}，请补上，或恢复随程序附带的模板。", self._path
        )
