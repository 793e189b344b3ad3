"""What was read back compared with what a paper was made from; the first difference is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.list_layout import SHARED_ROLES
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.domain.wording.turned_lines import turned_in_column
from rectify_desktop.errors import PaperMismatch
from rectify_desktop.office.gate.clean_text import clean_text
from rectify_desktop.office.second_reader.reading import docx_paragraphs, xlsx_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.office.second_reader.reading import ReadSheet

_SHOWN = 20
_TOTALS = "合计"
_NONE = frozenset[int]()


def check_notice(content: bytes, notice: Notice) -> None:
    """Compare a notice as .docx with its paragraphs, from the title to the day.

    Raises:
        PaperMismatch: something is missing, changed or out of its order.

    """
    read = [each for each in map(_bare, docx_paragraphs(content)) if each]
    expected = [_bare(each.text) for each in notice.paragraphs]
    title = _bare(notice.title)
    if expected and expected[0] not in read:
        raise _missing("正文第1段", expected[0])
    start = read.index(expected[0]) if expected else len(read)
    if title not in "".join(read[:start]):
        raise _missing("标题", title)
    for at, text in enumerate(expected):
        found = read[start + at] if start + at < len(read) else ""
        if found != text:
            raise _different(f"正文第{at + 1}段", text, found)
    below = "".join(read[start + len(expected) :])
    signed_on = chinese_date(notice.signed_on) if notice.signed_on else gap_mark("成文日期")
    for name, text in (("落款", _bare(notice.signature)), ("成文日期", _bare(signed_on))):
        if text not in below:
            raise _missing(name, text)
    whole = "".join(read)
    for name, text in _frame_texts(notice):
        if _bare(text) not in whole:
            raise _missing(name, _bare(text))


def _frame_texts(notice: Notice) -> Iterator[tuple[str, str]]:
    if (frame := notice.frame) is not None:
        yield "发文机关标志", frame.issuing_mark
        yield "发文字号", frame.document_number
        yield "主送机关", frame.recipients
        yield from (("附件说明", name) for name in frame.attachments)
        yield "抄送机关", frame.copies_to
        yield "印发机关", frame.printed_by


def check_lists(content: bytes, sheets: Sequence[ListSheet]) -> None:
    """Compare lists as .xlsx with their entries: every text in its column and order.

    Raises:
        PaperMismatch: something is missing, changed or out of its order.

    """
    read = xlsx_sheets(content)
    if len(read) != len(sheets):
        raise PaperMismatch(f"应有{len(sheets)}张工作表，读到{len(read)}张")
    for found, sheet in zip(read, sheets, strict=True):
        _check_list(found, sheet)


def check_paper(content: bytes, paper: Paper, suffix: str) -> None:
    """Compare any other paper with its texts, in reading order.

    Raises:
        PaperMismatch: a text is missing, changed or out of its order.

    """
    if suffix == ".docx":
        read = "".join(map(_bare, docx_paragraphs(content)))
    else:
        cells = (row for sheet in xlsx_sheets(content) for row in sheet.rows.values())
        read = "".join(_bare(text) for row in cells for _, text in sorted(row.items()))
    at = 0
    for number, text in enumerate(paper.texts(), start=1):
        wanted = _bare(text)
        found = read.find(wanted, at)
        if found < 0:
            raise _missing(f"第{number}处文字", wanted)
        at = found + len(wanted)


def _check_list(read: ReadSheet, sheet: ListSheet) -> None:
    above = [text for row, texts in read.rows.items() if row == 1 for text in texts.values()]
    if not any(_cell(sheet.unit) in text for text in above):
        raise _missing("清单标题", sheet.title)
    heading_row, last_row = read.filtered
    headings = read.rows.get(heading_row, {})
    for at, column in enumerate(sheet.columns, start=1):
        found = headings.get(at, "")
        if not found or (column.heading and _bare(found) != _bare(column.heading)):
            raise _different(f"表头第{at}列", column.text, found)
    _check_entries(read, sheet, range(heading_row + 1, last_row + 1))
    for row, texts in read.rows.items():
        for text in texts.values():
            if row > last_row and text.startswith(_TOTALS) and sheet.figures not in text:
                raise _different(_TOTALS, sheet.figures, text)


def _check_entries(read: ReadSheet, sheet: ListSheet, rows: range) -> None:
    titles: dict[int, str] = {}
    at = rows.start
    for name, columns, texts in _expected(sheet):
        # A row that only goes on from above holds nothing.
        while at < rows.stop and not read.rows.get(at):
            at += 1
        found = read.rows.get(at, {}) if at < rows.stop else {}
        titles.update((column, found[column]) for column in columns if column in found)
        for column, text in enumerate(texts, start=1):
            shown = titles.get(column, "") if column in columns else found.get(column, "")
            # Hardly any text needs to be cleaned, and cleaning takes longer than comparing.
            role = sheet.columns[column - 1].role
            if shown not in (text, turned_in_column(text, role)) and shown != _cell(text):
                place = f"{name}的“{sheet.columns[column - 1].text}”"
                raise _different(place, text, shown)
        at += 1
    rest = [row for row in range(at, rows.stop) if read.rows.get(row)]
    if rest:
        raise PaperMismatch(f"清单应有{len(sheet.entries)}条问题，第{rest[0]}行起多出了内容")


def _expected(sheet: ListSheet) -> Iterator[tuple[str, frozenset[int], tuple[str, ...]]]:
    """Yield every row with its name, the columns that share a title, and its texts."""
    shared = frozenset(
        at for at, column in enumerate(sheet.columns, start=1) if column.role in SHARED_ROLES
    )
    for entry in sheet.entries:
        for count, row in enumerate(entry.rows):
            if any(row):
                yield f"问题{entry.number}", shared if not count else _NONE, row


def _cell(text: str) -> str:
    return clean_text(text).strip()


def _bare(text: str) -> str:
    """Return a text without blanks and line breaks, which a layout may move."""
    return "".join(clean_text(text).split())


def _missing(place: str, text: str) -> PaperMismatch:
    return PaperMismatch(f"{place}“{_short(text)}”没有写进去")


def _different(place: str, expected: str, found: str) -> PaperMismatch:
    return PaperMismatch(f"{place}应为“{_short(expected)}”，读到“{_short(found)}”")


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
