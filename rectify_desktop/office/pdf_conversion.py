"""A .docx or .xlsx as PDF by way of LibreOffice, for whoever wants the look of the file itself.

The program's own painter needs nobody else; this way is offered where LibreOffice is installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.errors import OfficeUnavailable
from rectify_desktop.office.office_program import converted, find_office

if TYPE_CHECKING:
    from collections.abc import Callable

_SECONDS = 120
_FILTERS = {".docx": "pdf:writer_pdf_Export", ".xlsx": "pdf:calc_pdf_Export"}
_OTHER_WAY = "请改用程序自带的排版存为 PDF，或用 Word、WPS 打开文件后另存为 PDF"


def can_convert_to_pdf() -> bool:
    """Whether LibreOffice is installed here."""
    return find_office() is not None


def converted_to_pdf(
    content: bytes, suffix: str, cancelled: Callable[[], bool] | None = None
) -> bytes:
    """Return a paper (``suffix`` .docx or .xlsx) as LibreOffice prints it.

    Raises:
        OfficeUnavailable: there is no LibreOffice, or it could not convert the paper in time.
        Cancelled: ``cancelled`` became true.

    """
    office = find_office()
    if office is None:
        raise OfficeUnavailable(f"本机没有安装 LibreOffice，不能这样转换。{_OTHER_WAY}。")
    try:
        pdf = converted(
            office,
            content,
            f"paper{suffix}",
            _FILTERS[suffix],
            seconds=_SECONDS,
            cancelled=cancelled,
        )
    except TimeoutError as error:
        raise OfficeUnavailable(
            f"LibreOffice {_SECONDS} 秒还没有转换完，已停止。{_OTHER_WAY}。"
        ) from error
    except OSError as error:
        raise OfficeUnavailable(f"LibreOffice 未能启动。{_OTHER_WAY}。") from error
    if pdf is None or not pdf.startswith(b"%PDF-"):
        raise OfficeUnavailable(f"LibreOffice 未能把文书转为 PDF。{_OTHER_WAY}。")
    return pdf
