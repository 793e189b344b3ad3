"""A .docx as its parts: read from a template, written with the same bytes for the same content.

A fixed date in the zip and properties that name only the paper and its unit keep machine names,
user names and clock times out of what an office sends away.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from rectify_desktop.errors import TemplateBroken
from rectify_desktop.office.word.docx_xml import (
    BrokenXml,
    add_child,
    legal_text,
    new_element,
    parse_xml,
    serialise_xml,
)

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.office.word.docx_xml import Element

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
_CORE = "docProps/core.xml"
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_CORE_NAMESPACES = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
}


class DocxPackage:
    """The parts of one .docx in their order; XML parts are parsed when asked for."""

    def __init__(self, template: Path) -> None:
        self._template = template
        self._trees: dict[str, Element] = {}
        try:
            with zipfile.ZipFile(template) as archive:
                self._parts = {name: archive.read(name) for name in archive.namelist()}
        except (OSError, zipfile.BadZipFile, zlib.error) as error:
            raise self._broken("无法读取") from error

    def tree(self, name: str) -> Element:
        """Return the root element of an XML part; changes to it are saved.

        Raises:
            TemplateBroken: the part is missing or is not XML.

        """
        if name not in self._trees:
            try:
                self._trees[name] = parse_xml(self._parts[name])
            except (KeyError, BrokenXml) as error:
                raise self._broken("内容不完整") from error
        return self._trees[name]

    def describe(self, *, title: str, author: str) -> None:
        """Replace what the file says of itself: a title and a unit, no person and no machine."""
        if _CORE not in self._parts:
            return
        core = new_element(_core_name("cp", "coreProperties"), _CORE_NAMESPACES)
        for prefix, name, value in (
            ("dc", "title", title),
            ("dc", "creator", author),
            ("cp", "lastModifiedBy", author),
        ):
            add_child(core, _core_name(prefix, name), legal_text(value))
        self._trees[_CORE] = core

    def to_bytes(self) -> bytes:
        """Return the file."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self._parts.items():
                entry = zipfile.ZipInfo(name, _ZIP_DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                tree = self._trees.get(name)
                archive.writestr(entry, content if tree is None else serialise_xml(tree))
        return buffer.getvalue()

    def _broken(self, what: str) -> TemplateBroken:
        name = self._template.name
        return TemplateBroken(f"文书模板“{name}”{what}，请恢复随程序附带的模板。", self._template)


def _core_name(prefix: str, name: str) -> str:
    return f"{{{_CORE_NAMESPACES[prefix]}}}{name}"
