"""What case papers are put together from: lines, form cells, signatures, names of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_parts import NoticeRun, paragraphs_in
from rectify_desktop.domain.papers.fitting import fitted_form
from rectify_desktop.domain.papers.paper import (
    Align,
    PaperCell,
    PaperColumn,
    PaperRow,
    TableBlock,
    TextBlock,
    TextStyle,
    Tone,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId, FindingId
    from rectify_desktop.domain.ledger import Ledger

# A form: label, value, label, value; in millimetres, scaled to the page.
_FORM_WIDTHS = (30.0, 51.5, 30.0, 51.5)
_ACROSS = len(_FORM_WIDTHS) - 1
_ROW = 9.0
_SIGNED_ROW = 8.0
_STEP_ROW = 15.0
# What a page leaves below the title of a form, and how it may be set to stay there.
_ROOM = 220.0
_WAYS = ((12.0, 1.0), (12.0, 0.8), (10.5, 0.8), (9.0, 0.7))
# What a label holds on one line, and how it turns: 责任科室／负责人.
_LABEL_LINE = 6
_FOLD_AFTER = 4
_SIGN_ROOM = "　" * 5
_DAY_ROOM = "　　　年　　月　　日"


def title(text: str) -> TextBlock:
    """Return what a paper is headed with."""
    return TextBlock((NoticeRun(text),), TextStyle.TITLE)


def subtitle(text: str) -> TextBlock:
    """Return the line below a title."""
    return TextBlock((NoticeRun(text),), TextStyle.SUBTITLE)


def note(text: str) -> TextBlock:
    """Return a line above or below a table."""
    return TextBlock((NoticeRun(text),), TextStyle.NOTE)


def label(text: str, *, rows: int = 1, columns: int = 1) -> PaperCell:
    """Return a cell that names what stands beside it."""
    return PaperCell(_folded(text), Tone.LABEL, columns=columns, rows=rows)


def pair(first: str, value: str, second: str, other: str) -> PaperRow:
    """Return a row of two short facts."""
    cells = (label(first), _short(value), label(second), _short(other))
    return PaperRow(cells, _ROW)


def across(name: str, text: str, *, least: float = _ROW) -> PaperRow:
    """Return a row of one fact over the whole width."""
    is_long = "\n" in text or len(text) > 20
    align = Align.LEFT if is_long else Align.CENTRE
    return PaperRow((label(name), PaperCell(text, align=align, columns=_ACROSS)), least)


def opinion(name: str, text: str, signature: str, *, least: float = 11.0) -> tuple[PaperRow, ...]:
    """Return a place for an opinion with the signature below it, both on one page."""
    said = PaperCell(text, align=Align.LEFT, columns=_ACROSS)
    signed = PaperCell(signature, align=Align.RIGHT, columns=_ACROSS)
    return (
        PaperRow((label(name, rows=2), said), least, keeps_with_next=True),
        PaperRow((signed,), _SIGNED_ROW),
    )


def step(name: str, text: str, signed: str) -> PaperRow:
    """Return one step of a chain: who, what they said, and the signature beside it."""
    said = PaperCell(text, align=Align.LEFT, columns=_ACROSS - 1)
    return PaperRow((label(name), said, PaperCell(signed, align=Align.LEFT)), _STEP_ROW)


def form(rows: Iterable[PaperRow]) -> TableBlock:
    """Return the table of a form: labels and values side by side, no header, on one page."""
    columns = tuple(
        PaperColumn("", width, Align.LEFT, is_label=at % 2 == 0)
        for at, width in enumerate(_FORM_WIDTHS)
    )
    return fitted_form(columns, tuple(rows), _WAYS, _ROOM)


def signature(name: str = "", day: date | None = None, *, word: str = "签字") -> str:
    """Return who signed and when, with room for both where they are not known."""
    return f"{word}：{name or _SIGN_ROOM}　　{chinese_date(day) if day else _DAY_ROOM}"


def signed_cell(name: str, day: date | None) -> str:
    """Return who signed and the day below it, as a narrow cell holds them."""
    return f"{name}\n{chinese_date(day) if day else _DAY_ROOM}"


def day_text(day: date | None) -> str:
    """Return a date, or nothing where there is none: the form leaves room for it."""
    return "" if day is None else chinese_date(day)


def printed(text: str) -> str:
    """Return a clerk's text with the marks of an official paper, its paragraphs kept."""
    return "\n".join(paragraphs_in(text))


def unit_of(ledger: Ledger) -> str:
    """Return the unit as papers name it above a table."""
    return ledger.round.unit_name or ledger.round.party_organisation


def unit_line(ledger: Ledger) -> str:
    """Return the unit as the first part of the line above a table, with room for its name."""
    return f"单位：{unit_of(ledger) or '＿' * 8}"


def finding_number(ledger: Ledger, finding: Finding) -> str:
    """Return the number of a finding, or its place in the ledger where it has none."""
    return finding.number or str(ledger.findings.index(finding) + 1)


def chosen_findings(ledger: Ledger, ids: Iterable[FindingId]) -> list[Finding]:
    """Return the findings of some ids in ledger order; those deleted since are left out."""
    wanted = frozenset(ids)
    return [finding for finding in ledger.findings if finding.id in wanted]


def finding_numbers(ledger: Ledger, ids: Iterable[FindingId]) -> str:
    """Return the numbers of findings as a cell holds them: 1.1、2.3."""
    return "、".join(finding_number(ledger, f) for f in chosen_findings(ledger, ids))


def finding_titles(ledger: Ledger, findings: Sequence[Finding]) -> str:
    """Return findings with their numbers, one on each line; a single one without its number."""
    if len(findings) == 1:
        return full_width(findings[0].title)
    return "\n".join(
        f"{finding_number(ledger, finding)}　{full_width(finding.title)}" for finding in findings
    )


def department_name(ledger: Ledger, department_id: DepartmentId | None) -> str:
    """Return the name of a department, nothing where none is named."""
    department = None if department_id is None else ledger.departments.get(department_id)
    return "" if department is None else department.name


def place_of(ledger: Ledger, finding: Finding) -> str:
    """Return the theme and the heading a finding stands under, one on each line."""
    theme = ledger.theme_titles().get(finding.theme_id, "") if finding.theme_id else ""
    heading = ledger.heading_titles().get(finding.heading_id, "") if finding.heading_id else ""
    return "\n".join(full_width(text) for text in (theme, heading) if text)


def _folded(text: str) -> str:
    """Turn a long label by meaning: behind its first word, or a bracket that stands there."""
    if len(text) <= _LABEL_LINE or "\n" in text:
        return text
    at = text.find("）") + 1 or _FOLD_AFTER
    return f"{text[:at]}\n{text[at:]}" if at < len(text) else text


def _short(text: str) -> PaperCell:
    return PaperCell(text, align=Align.CENTRE)
