"""WordprocessingML by hand: elements in schema order, text that XML can hold, lxml with types.

python-docx appends properties at the end, which Word forgives less than LibreOffice does, and
grows quadratically with long papers (office-documents §2.3, §6); these few functions do neither.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Protocol, cast

from lxml import etree as _untyped  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    Properties = Mapping[str, Mapping[str, str]]

_etree = cast("Any", _untyped)


class Element(Protocol):
    """What of an lxml element the writers use."""

    text: str | None

    def get(self, key: str, /) -> str | None:
        """Return an attribute."""
        ...

    def set(self, key: str, value: str, /) -> None:
        """Set an attribute."""
        ...

    def append(self, element: Element, /) -> None:
        """Add a child."""
        ...

    def extend(self, elements: Iterable[Element], /) -> None:
        """Add children."""
        ...

    def iter(self, tag: str, /) -> Iterator[Element]:
        """Yield the elements of a name anywhere below."""
        ...

    def iterchildren(self, tag: str, /) -> Iterator[Element]:
        """Yield the direct children of a name."""
        ...

    def addnext(self, element: Element, /) -> None:
        """Put a sibling behind this element."""
        ...

    def getparent(self) -> Element:
        """Return the parent of an element that has one."""
        ...

    def remove(self, element: Element, /) -> None:
        """Take a child out."""
        ...


class BrokenXml(ValueError):
    """What should be an XML part is none."""


NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

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
# What no XML file can hold: invisible control marks, halves of characters, U+FFFE and U+FFFF.
_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PIECES = re.compile(r"\r\n|[\t\n\r]|[^\t\n\r]+")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def qualified(name: str) -> str:
    """Return an element or attribute name with the WordprocessingML namespace."""
    return f"{{{NAMESPACE}}}{name}"


def parse_xml(content: bytes) -> Element:
    """Parse an XML part; nothing outside of it is ever loaded.

    Raises:
        BrokenXml: it is not well-formed.

    """
    try:
        return _etree.fromstring(content, _etree.XMLParser(resolve_entities=False, no_network=True))
    except _etree.XMLSyntaxError as error:
        raise BrokenXml(str(error)) from error


def serialise_xml(element: Element) -> bytes:
    """Return an XML part as bytes, with every namespace its template declared."""
    return _etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def new_element(name: str, namespaces: Mapping[str, str] | None = None) -> Element:
    """Make an element by its name in braces notation."""
    return _etree.Element(name, nsmap=dict(namespaces or {"w": NAMESPACE}))


def add_child(parent: Element, name: str, text: str = "") -> Element:
    """Add a child by its name in braces notation."""
    child = cast("Element", _etree.SubElement(parent, name))
    if text:
        child.text = text
    return child


def legal_text(text: str) -> str:
    """Return ``text`` without the invisible marks that no XML file can hold."""
    return _ILLEGAL.sub("", text)


def run(text: str, properties: Properties | None = None) -> Element:
    """Build a run of Chinese text; tabs and line breaks become the elements Word has for them."""
    element = new_element(qualified("r"))
    # Without the hint “ ” … — take the shape they have in Latin text (office-documents §2.1).
    hint = {"rFonts": {"hint": "eastAsia"}}
    element.append(_properties("rPr", {**hint, **(properties or {})}))
    for piece in _PIECES.findall(legal_text(text)):
        if piece == "\t":
            add_child(element, qualified("tab"))
        elif piece in ("\n", "\r", "\r\n"):
            add_child(element, qualified("br"))
        else:
            child = add_child(element, qualified("t"), piece)
            if piece != piece.strip():
                child.set(_SPACE, "preserve")
    return element


def paragraph(runs: Iterable[Element], properties: Properties) -> Element:
    """Build a paragraph with its properties in schema order."""
    element = new_element(qualified("p"))
    element.append(_properties("pPr", properties))
    element.extend(runs)
    return element


def add_property(element: Element, name: str) -> None:
    """Add a property without a value to a paragraph, where the schema has it."""
    (properties,) = element.iterchildren(qualified("pPr"))
    after = _PARAGRAPH_ORDER[_ORDER["pPr"][name] + 1 :]
    later = [child for tag in after for child in properties.iterchildren(qualified(tag))]
    add_child(properties, qualified(name))
    # Appending a child that is there already moves it.
    properties.extend(later)


def paragraph_text(element: Element) -> str:
    """Return the text of a paragraph however its runs are cut up."""
    return "".join(node.text or "" for node in element.iter(qualified("t")))


def replace_with(old: Element, new: Sequence[Element]) -> None:
    """Put elements in the place of another one; linear in their number."""
    last = old
    for element in new:
        last.addnext(element)
        last = element
    old.getparent().remove(old)


def _properties(tag: str, properties: Properties) -> Element:
    element = new_element(qualified(tag))
    order = _ORDER[tag]
    for name in sorted(properties, key=order.__getitem__):
        child = add_child(element, qualified(name))
        for key, value in properties[name].items():
            child.set(qualified(key), value)
    return element
