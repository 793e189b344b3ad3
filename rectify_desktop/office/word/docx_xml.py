"""WordprocessingML by hand: lxml with types, text that XML can hold.

python-docx grows quadratically with long papers (office-documents §2.3, §6); this does not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Protocol, cast

from lxml import etree as _untyped  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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

# What no XML file can hold: invisible control marks, halves of characters, U+FFFE and U+FFFF.
_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


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
