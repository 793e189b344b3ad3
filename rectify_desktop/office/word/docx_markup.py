"""Paragraphs and runs as WordprocessingML text, their properties in the order of the schema.

A list of 500 findings has 9,000 cells: making an element of every property took three times as
long as writing them down and having lxml parse the whole at once, and held the window meanwhile.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rectify_desktop.office.word.docx_xml import (
    NAMESPACE,
    add_child,
    legal_text,
    parse_xml,
    qualified,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rectify_desktop.office.word.docx_xml import Element

    Properties = Mapping[str, Mapping[str, str]]

# The child order of CT_PPr and CT_RPr (ISO/IEC 29500-1, 17.3.1.26 and 17.3.2.28).
_PARAGRAPH_ORDER = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
    "sectPr",
)  # fmt: skip
_RUN_ORDER = (
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike",
    "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden",
    "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr",
    "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish",
    "oMath",
)  # fmt: skip
_ORDER = {
    "pPr": {name: rank for rank, name in enumerate(_PARAGRAPH_ORDER)},
    "rPr": {name: rank for rank, name in enumerate(_RUN_ORDER)},
}
# Without the hint “ ” … — take the shape they have in Latin text (office-documents §2.1).
_HINT: Properties = {"rFonts": {"hint": "eastAsia"}}
_TAG = re.compile("<w:[A-Za-z]+")
_PIECES = re.compile(r"\r\n|[\t\n\r]|[^\t\n\r]+")
_BREAKS = {"\t": "<w:tab/>", "\n": "<w:br/>", "\r": "<w:br/>", "\r\n": "<w:br/>"}


def element_of(markup: str) -> Element:
    """Return the one element that ``markup`` is."""
    # Declared on the element itself: lxml takes one out of a parent's declaration in square time.
    declared = _TAG.sub(rf'\g<0> xmlns:w="{NAMESPACE}"', markup, count=1)
    return parse_xml(declared.encode())


def run(text: str, properties: Properties | None = None) -> str:
    """Return a run of Chinese text; tabs and line breaks become the elements Word has for them."""
    pieces = "".join(map(_piece, _PIECES.findall(legal_text(text))))
    return f"<w:r>{_properties('rPr', {**_HINT, **(properties or {})})}{pieces}</w:r>"


def paragraph(runs: Iterable[str], properties: Properties) -> str:
    """Return a paragraph with its properties in schema order."""
    return f"<w:p>{_properties('pPr', properties)}{''.join(runs)}</w:p>"


@lru_cache(maxsize=1024)
def leaf(name: str, **attributes: str) -> str:
    """Return an element without children; a paper says the same few over and over."""
    written = (f' w:{key}="{_escaped(value)}"' for key, value in attributes.items())
    return f"<w:{name}{''.join(written)}/>"


def add_property(element: Element, name: str) -> None:
    """Add a property without a value to a paragraph, where the schema has it."""
    (properties,) = element.iterchildren(qualified("pPr"))
    after = _PARAGRAPH_ORDER[_ORDER["pPr"][name] + 1 :]
    later = [child for tag in after for child in properties.iterchildren(qualified(tag))]
    add_child(properties, qualified(name))
    # Appending a child that is there already moves it.
    properties.extend(later)


def _piece(piece: str) -> str:
    if piece in _BREAKS:
        return _BREAKS[piece]
    space = ' xml:space="preserve"' if piece != piece.strip() else ""
    return f"<w:t{space}>{_escaped(piece)}</w:t>"


def _properties(tag: str, properties: Properties) -> str:
    names = sorted(properties, key=_ORDER[tag].__getitem__)
    return f"<w:{tag}>{''.join(leaf(name, **properties[name]) for name in names)}</w:{tag}>"


def _escaped(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )
