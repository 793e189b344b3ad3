"""What reaches out of an Office file, taken out of a copy before it leaves the house.

A template on another computer, a linked picture, a linked object: opening the copy would try to
load them. Links a reader clicks go as well; their words stay.
"""

from __future__ import annotations

from posixpath import basename, dirname, join
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.office.word.docx_xml import BrokenXml, parse_xml, serialise_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_REFERENCES = tuple(f"{{{_RELATIONSHIPS}}}{name}" for name in ("id", "link", "embed", "href"))
# Elements that mean nothing without what they refer to.
_EMPTIED = ("attachedTemplate", "OLEObject", "externalReference", "oleLink", "subDoc")


def without_outward_links(entries: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts of a package without relationships to anything outside of it."""
    result = dict(entries)
    for name, content in entries.items():
        if not name.endswith(".rels"):
            continue
        root = cast("Any", parse_xml(content))
        outward = [link for link in root if link.get("TargetMode") == "External"]
        if not outward:
            continue
        for link in outward:
            root.remove(link)
        result[name] = serialise_xml(root)
        source = join(dirname(dirname(name)), basename(name).removesuffix(".rels"))
        if source in result:
            ids = {link.get("Id") for link in outward}
            result[source] = _without_references(result[source], ids)
    return result


def outward_links(entries: Mapping[str, bytes]) -> int:
    """Count the relationships of a package to anything outside of it."""
    return sum(
        content.count(b'TargetMode="External"')
        for name, content in entries.items()
        if name.endswith(".rels")
    )


def _without_references(content: bytes, ids: set[str | None]) -> bytes:
    try:
        root = cast("Any", parse_xml(content))
    except BrokenXml:
        # A part that is no XML holds no reference by id.
        return content
    for element in list(root.iter("*")):
        referring = [key for key in _REFERENCES if element.get(key) in ids and element.get(key)]
        if not referring:
            continue
        if element.tag.rpartition("}")[2] in _EMPTIED:
            element.getparent().remove(element)
        else:
            for key in referring:
                del element.attrib[key]
    return serialise_xml(root)
