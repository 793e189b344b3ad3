"""Old Word documents (.doc, .wps) become .docx by way of LibreOffice, where it is installed.

No library reads their structure (office-documents §5.2).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.office.gate.file_gate import checked, refused
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.office_program import converted, find_office

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.office.gate.file_gate import CheckedFile

_SECONDS = 90
_OLD_WORD = "是旧格式的 Word 文件"
_BY_HAND = "请用 Word 或 WPS 打开后另存为 .docx，再导入"
_CONVERTED = "旧格式文件由 LibreOffice 转换后读入，请核对自动编号和表格。"


def converted_to_docx(
    file: CheckedFile, cancelled: Callable[[], bool] | None = None
) -> CheckedFile:
    """Return an old Word document as a .docx that passed the gate in its turn.

    Raises:
        SourceRefused: there is no LibreOffice, or it could not convert the file.
        Cancelled: ``cancelled`` became true.

    """
    office = find_office()
    if office is None:
        raise refused(file.path, f"{_OLD_WORD}（.doc 或 .wps）。{_BY_HAND}")
    try:
        content = converted(
            office,
            file.content,
            "source.doc",
            "docx:MS Word 2007 XML",
            seconds=_SECONDS,
            cancelled=cancelled,
        )
    except TimeoutError as error:
        raise refused(file.path, f"{_OLD_WORD}，{_SECONDS} 秒还没有转换完。{_BY_HAND}") from error
    except OSError as error:
        raise refused(file.path, f"{_OLD_WORD}（.doc 或 .wps）。{_BY_HAND}") from error
    if content is None:
        raise refused(file.path, f"{_OLD_WORD}，未能转换（可能已损坏或有密码）。{_BY_HAND}")
    document = checked(file.path, content)
    if document.kind is not FileKind.DOCX:
        raise refused(file.path, f"{_OLD_WORD}，未能转换。{_BY_HAND}")
    return replace(document, remarks=(*file.remarks, _CONVERTED))
