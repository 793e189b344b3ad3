"""Opens a Word document for its text and its tables.

python-docx opens the package; its own text properties leave out content controls, tracked
insertions, text boxes and numbers (office-documents §5.2), so the tree is walked by ``docx_walk``.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import docx
from docx.opc.constants import RELATIONSHIP_TYPE

from rectify_desktop.office.gate.file_gate import refusing_damage
from rectify_desktop.office.word.docx_numbering import Numbering
from rectify_desktop.office.word.docx_walk import Walk
from rectify_desktop.office.word.word_xml import holds

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.word.word_xml import Element


@dataclass(frozen=True, slots=True)
class DocxBody:
    """The parts of an opened document that its text is made of."""

    path: Path
    body: Element
    styles: Element
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
    with refusing_damage(path):
        # lxml has no types, and python-docx hands its elements on as they are.
        document = cast("Any", docx.Document(io.BytesIO(content)))
        lists = [
            relationship.target_part.element
            for relationship in document.part.rels.values()
            if relationship.reltype == RELATIONSHIP_TYPE.NUMBERING
        ]
        return DocxBody(
            path, document.element.body, document.styles.element, lists[0] if lists else None
        )
