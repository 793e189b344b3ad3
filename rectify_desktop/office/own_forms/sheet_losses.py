"""What a filled copy of a workbook cannot keep: said before, never lost in silence.

openpyxl writes back what it understands; shapes, controls, sparklines and newer conditional
formats go missing without a word (office-documents §4).
"""

from __future__ import annotations

import io
import re
import zipfile

from rectify_desktop.office.own_forms.outward_links import outward_links

_BY_NAME: tuple[tuple[str, str], ...] = (
    (r"xl/vbaProject\.bin", "宏"),
    (r"xl/ctrlProps/", "按钮、复选框等表单控件"),
    (r"xl/activeX/", "ActiveX控件"),
    (r"xl/slicers/", "切片器"),
    (r"xl/pivotTables/", "数据透视表"),
    (r"xl/threadedComments/", "批注的回复"),
    (r"xl/externalLinks/", "对其他工作簿的引用"),
)
_BY_CONTENT: tuple[tuple[str, bytes, str], ...] = (
    (r"xl/drawings/[^/]+\.xml", rb"<xdr:(?:sp|cxnSp|grpSp)[ >]", "文本框和图形"),
    (r"xl/worksheets/[^/]+\.xml", rb"sparklineGroup", "迷你图"),
    (r"xl/worksheets/[^/]+\.xml", rb"<x14:conditionalFormatting", "数据条、图标集等条件格式"),
    (r"xl/worksheets/[^/]+\.xml", rb"<x14:dataValidation", "引用其他工作表的新式下拉列表"),
    (r"xl/worksheets/[^/]+\.xml", rb"<picture ", "工作表背景图"),
)


def sheet_losses(content: bytes) -> tuple[str, ...]:
    """Name what of a workbook a filled copy goes without."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
        found = [term for pattern, term in _BY_NAME if any(re.match(pattern, n) for n in names)]
        found += [
            term
            for pattern, mark, term in _BY_CONTENT
            if any(re.fullmatch(pattern, n) and re.search(mark, package.read(n)) for n in names)
        ]
        links = outward_links({n: package.read(n) for n in names if n.endswith(".rels")})
    return (*found, *(["指向文件以外的链接"] if links else []))
