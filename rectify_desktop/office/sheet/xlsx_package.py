"""The last touch on a workbook: the same bytes for the same content, and no mark of this machine.

openpyxl stamps the clock into the zip and the properties, writes merged cells in the order of a set
and cannot tell Excel that numbers written as text are meant so: put right in the finished package.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any, cast

from lxml import etree as _untyped  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]
from openpyxl.utils.cell import range_boundaries

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.office.sheet.sheet_body import SheetBody

_etree = cast("Any", _untyped)
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
# What the schema puts before merged cells and after ignored errors, as far as our sheets have it.
_BEFORE_MERGES = ("autoFilter", "sheetData")
_AFTER_IGNORED_ERRORS = frozenset({"drawing", "legacyDrawing", "tableParts", "extLst"})


def settled(
    content: bytes,
    *,
    title: str,
    author: str,
    text_ranges: Sequence[str],
    bodies: Sequence[SheetBody] = (),
) -> bytes:
    """Return the workbook with fixed dates; ``text_ranges`` hold numbers written as text.

    There is one range for each of the first sheets. Excel then marks no cell of it with a green
    corner. ``bodies`` are the rows of the first sheets where openpyxl left them empty.
    """
    made = {f"xl/worksheets/sheet{number}.xml": body for number, body in enumerate(bodies, start=1)}
    ranges = {
        f"xl/worksheets/sheet{number}.xml": text_range
        for number, text_range in enumerate(text_ranges, start=1)
    }
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            part = source.read(name)
            if name == "docProps/core.xml":
                part = _properties(title, author)
            elif name in ranges:
                part = _sheet(part, ranges[name], made.get(name))
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, part)
    return buffer.getvalue()


def _properties(title: str, author: str) -> bytes:
    core = _etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN_CORE})
    _etree.SubElement(core, f"{{{_DUBLIN_CORE}}}title").text = title
    _etree.SubElement(core, f"{{{_DUBLIN_CORE}}}creator").text = author
    return _serialised(core)


def _sheet(part: bytes, text_range: str, body: SheetBody | None) -> bytes:
    sheet = _etree.fromstring(part)
    for merges in sheet.iterchildren(f"{{{_MAIN}}}mergeCells"):
        merges[:] = sorted(merges, key=lambda merge: range_boundaries(merge.get("ref")))
    _ignore_numbers_as_text(sheet, text_range)
    return _serialised(sheet) if body is None else _with_body(sheet, body)


def _with_body(sheet: Any, body: SheetBody) -> bytes:
    """Return an empty sheet with its rows; parsing them would take as long as writing them."""
    # Readers that trust the dimension would stop at that of an empty sheet.
    sheet.find(f"{{{_MAIN}}}dimension").set("ref", body.area)
    rows = sheet.find(f"{{{_MAIN}}}sheetData")
    rows.clear()
    if body.merges:
        _put_merges(sheet, body.merges)
    before, empty, after = _serialised(sheet).partition(b"<sheetData/>")
    assert empty, "openpyxl writes this element into every sheet"
    return before + body.xml + after


def _put_merges(sheet: Any, areas: Iterable[str]) -> None:
    merges = _etree.Element(f"{{{_MAIN}}}mergeCells")
    for area in sorted(areas, key=range_boundaries):
        _etree.SubElement(merges, f"{{{_MAIN}}}mergeCell", {"ref": area})
    merges.set("count", str(len(merges)))
    found = (sheet.find(f"{{{_MAIN}}}{name}") for name in _BEFORE_MERGES)
    next(element for element in found if element is not None).addnext(merges)


def _ignore_numbers_as_text(sheet: Any, text_range: str) -> None:
    ignored = _etree.Element(f"{{{_MAIN}}}ignoredErrors")
    _etree.SubElement(
        ignored, f"{{{_MAIN}}}ignoredError", {"sqref": text_range, "numberStoredAsText": "1"}
    )
    later = (child for child in sheet if _etree.QName(child).localname in _AFTER_IGNORED_ERRORS)
    following = next(later, None)
    if following is None:
        sheet.append(ignored)
    else:
        following.addprevious(ignored)


def _serialised(element: Any) -> bytes:
    return _etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
