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
    from collections.abc import Sequence

_etree = cast("Any", _untyped)
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
# What the schema puts after ignoredErrors in a worksheet, as far as our sheets have it.
_AFTER_IGNORED_ERRORS = frozenset({"drawing", "legacyDrawing", "tableParts", "extLst"})


def settled(content: bytes, *, title: str, author: str, text_ranges: Sequence[str]) -> bytes:
    """Return the workbook with fixed dates; ``text_ranges`` hold numbers written as text.

    There is one range for each of the first sheets. Excel then marks no cell of it with a green
    corner.
    """
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
                part = _sheet(part, ranges[name])
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, part)
    return buffer.getvalue()


def _properties(title: str, author: str) -> bytes:
    core = _etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN_CORE})
    _etree.SubElement(core, f"{{{_DUBLIN_CORE}}}title").text = title
    _etree.SubElement(core, f"{{{_DUBLIN_CORE}}}creator").text = author
    return _serialised(core)


def _sheet(part: bytes, text_range: str) -> bytes:
    sheet = _etree.fromstring(part)
    for merges in sheet.iterchildren(f"{{{_MAIN}}}mergeCells"):
        merges[:] = sorted(merges, key=lambda merge: range_boundaries(merge.get("ref")))
    _ignore_numbers_as_text(sheet, text_range)
    return _serialised(sheet)


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
