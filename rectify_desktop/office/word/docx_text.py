"""Opens a Word document for its text and its tables.

The text properties of python-docx leave out content controls, tracked insertions, text boxes and
numbers (office-documents §5.2), so the tree is walked by ``docx_walk``; three parts of the package
are all it needs, and opening them here starts a reading process in half the time.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from lxml import etree as _untyped  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from rectify_desktop.office.gate.file_gate import refusing_damage
from rectify_desktop.office.word.docx_numbering import Numbering
from rectify_desktop.office.word.docx_walk import Walk
from rectify_desktop.office.word.word_xml import child, holds

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.word.word_xml import Element

etree = cast("Any", _untyped)
# The kinds of parts, by the last word of the names that relationships give them.
_MAIN, _STYLES, _LISTS = "officeDocument", "styles", "numbering"


@dataclass(frozen=True, slots=True)
class DocxBody:
    """The parts of an opened document that its text is made of."""

    path: Path
    body: Element
    styles: Element | None
    list_definitions: Element | None

    def lines(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the lines and remarks on what was read in what way."""
        walk = Walk(self._numbering())
        with refusing_damage(self.path):
            walk.take_blocks(self.body)
            return walk.finish()

    def sheet(self, name: str) -> SheetGrid | None:
        """Return the document as one sheet, None if there is no table in it."""
        with refusing_damage(self.path):
            if not holds(self.body, "tbl"):
                return None
            # What lists are made of is loaded only where there may be one.
            from rectify_desktop.office.sources.docx_tables import body_sheet

            return body_sheet(self.body, self._numbering(), name)

    def _numbering(self) -> Numbering:
        # Numbers count on while a document is walked through: each walk begins anew.
        return Numbering(self.list_definitions, self.styles)


def open_docx(path: Path, content: bytes) -> DocxBody:
    """Open a checked .docx.

    Raises:
        SourceRefused: the document is damaged.

    """
    with refusing_damage(path), zipfile.ZipFile(io.BytesIO(content)) as package:
        # Word opens no package whose table of contents is broken.
        _root(package, "[Content_Types].xml")
        main = _targets(package, "")[_MAIN]
        body = child(_root(package, main), "body")
        if body is None:
            raise KeyError("body")
        related = _targets(package, main)
        styles, lists = (
            _root(package, related[kind]) if kind in related else None for kind in (_STYLES, _LISTS)
        )
        return DocxBody(path, body, styles, lists)


def _targets(package: zipfile.ZipFile, part: str) -> dict[str, str]:
    """Return the parts that a part is made of, by the last word of their kind; "" is the package.

    Targets are relative to the part, or begin with a slash; what lies outside is never opened.
    """
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if part and relations not in package.NameToInfo:
        return {}
    targets: dict[str, str] = {}
    for relation in _root(package, relations):
        kind, target = relation.get("Type"), relation.get("Target")
        if kind and target and relation.get("TargetMode") != "External":
            place = posixpath.normpath(posixpath.join("/", folder, target))
            targets.setdefault(kind.rpartition("/")[2], place.lstrip("/"))
    return targets


def _root(package: zipfile.ZipFile, part: str) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return cast("Element", etree.fromstring(package.read(part), parser))
