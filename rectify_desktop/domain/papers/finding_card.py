"""问题一事一页卡: all there is to one finding, on a page of its own for a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closing import closure_state
from rectify_desktop.domain.casework.terms import CLOSURE_TERMS
from rectify_desktop.domain.deadline import DueStanding, due_state, due_text
from rectify_desktop.domain.papers.case_parts import (
    department_name,
    finding_number,
    label,
    note,
    place_of,
    printed,
    title,
    unit_line,
    unit_of,
)
from rectify_desktop.domain.papers.closure_form import evidence_text
from rectify_desktop.domain.papers.fitting import fitted_form
from rectify_desktop.domain.papers.paper import (
    FORM_PAGE,
    Align,
    PageBreak,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    Tone,
)
from rectify_desktop.domain.review.review_sheet import progress_text
from rectify_desktop.domain.terms import MEASURE_STATE_TERMS, SOURCE_TERMS
from rectify_desktop.domain.wording.dates import chinese_date, chinese_day
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.domain.papers.paper import PaperBlock
    from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate

    History = Sequence[tuple[ProgressReview, ProgressUpdate]]

_NAME = "问题一事一页卡"
# What a page leaves between the title of a card and its signatures, and how it may be set.
_ROOM = 208.0
_WAYS = ((10.5, 1.0), (10.5, 0.75), (9.0, 0.7), (8.0, 0.6), (8.0, 0.4))
# Label, text or measure, department or label, owner, date, state.
_COLUMNS = (
    PaperColumn("", 22.0, is_label=True),
    PaperColumn("", 49.0),
    PaperColumn("", 22.0),
    PaperColumn("", 16.0),
    PaperColumn("", 38.0),
    PaperColumn("", 16.0),
)
_ACROSS = len(_COLUMNS) - 1
_ROW = 9.0
# The page holds a few entries; the whole history is in the ledger.
_ENTRIES = 6
_SIGNED = ("责任人：", "责任科室负责人：", "责任领导：", "日期：")


def compose_finding_cards(
    ledger: Ledger,
    records: CaseRecords,
    history: Mapping[FindingId, History],
    *,
    today: date,
    findings: Sequence[Finding] | None = None,
) -> Paper:
    """Compose a card for each finding, by default for all of the ledger."""
    chosen = ledger.findings if findings is None else findings
    blocks: list[PaperBlock] = []
    for finding in chosen:
        blocks += [PageBreak()] if blocks else []
        blocks += _card(ledger, records, finding, history.get(finding.id, ()), today)
    if not blocks:
        blocks = [title(_NAME), note("台账中还没有具体问题。")]
    return Paper(
        name=_NAME,
        title=f"{unit_of(ledger)}巡察整改{_NAME}",
        blocks=tuple(blocks),
        page=FORM_PAGE,
        running_title=f"{unit_of(ledger)}巡察整改{_NAME}",
    )


def _card(
    ledger: Ledger, records: CaseRecords, finding: Finding, history: History, today: date
) -> list[PaperBlock]:
    number = finding_number(ledger, finding)
    rows = [
        _pair("问题来源", SOURCE_TERMS[finding.source], "责任领导", _leads(ledger, finding)),
        _pair(
            "责任科室",
            ledger.department_names(finding.responsible_departments),
            "责任人",
            ledger.person_names(finding.owners),
        ),
        _deadline(finding, today),
        _across("方面和类别", place_of(ledger, finding)),
        _across("具体问题", _problem(finding), least=13.0),
        _across("验收标准", printed(finding.acceptance_criterion)),
        *_measures(ledger, finding),
        _across("整改情况", printed(finding.situation), least=26.0),
        _across("下一步计划", printed(finding.plan), least=14.0),
        *_history(history),
        _across("佐证材料", evidence_text(ledger, records, finding), least=12.0),
        _pair("整改结果", _result(finding), "销号情况", _closure(records, finding)),
    ]
    return [
        title(_NAME),
        SpreadLine((unit_line(ledger), f"问题编号：{number}", f"截至日期：{chinese_date(today)}")),
        fitted_form(_COLUMNS, rows, _WAYS, _ROOM),
        SignatureLine(_SIGNED),
    ]


def _leads(ledger: Ledger, finding: Finding) -> str:
    return ledger.person_names(finding.lead_officials)


def _pair(first: str, value: str, second: str, other: str) -> PaperRow:
    cells = (
        label(first),
        PaperCell(value, align=Align.CENTRE),
        label(second),
        PaperCell(other, align=Align.CENTRE, columns=3),
    )
    return PaperRow(cells, _ROW)


def _across(name: str, text: str, *, least: float = _ROW) -> PaperRow:
    return PaperRow((label(name), PaperCell(text, columns=_ACROSS)), least)


def _deadline(finding: Finding, today: date) -> PaperRow:
    """Return the deadline and how the finding stands against it; what is overdue stands out."""
    state = due_state(finding, today)
    is_late = state.standing is DueStanding.OVERDUE
    cells = (
        label("完成时限"),
        PaperCell(due_text(finding), align=Align.CENTRE),
        label("时限状态"),
        PaperCell(
            f"▲{state.text}" if is_late else state.text,
            Tone.ALERT if is_late else Tone.PLAIN,
            Align.CENTRE,
            columns=3,
        ),
    )
    return PaperRow(cells, _ROW)


def _problem(finding: Finding) -> str:
    texts = (full_width(finding.title), printed(finding.description))
    return "\n".join(text for text in texts if text)


def _measures(ledger: Ledger, finding: Finding) -> list[PaperRow]:
    """Return the measures, with the columns of their own responsibility if any has one."""
    measures = ledger.measures_of(finding.id)
    is_shared = any(m.department_id or m.owner_id or m.due_on or m.due_wording for m in measures)
    name = label("措施清单", rows=max(len(measures), 1) + 1)
    if is_shared or not measures:
        headed = ("整改措施", "责任科室", "责任人", "完成时限", "状态")
        head = PaperRow((name, *map(label, headed)), _ROW, keeps_with_next=True)
    else:
        words = label("整改措施", columns=_ACROSS - 1)
        head = PaperRow((name, words, label("状态")), _ROW, keeps_with_next=True)
    if not measures:
        return [head, PaperRow((PaperCell("", columns=_ACROSS),), _ROW)]
    numbers = [f"{at}." for at in range(1, len(measures) + 1)] if len(measures) > 1 else [""]
    return [
        head,
        *(
            _measure(ledger, measure, number, is_shared=is_shared)
            for measure, number in zip(measures, numbers, strict=True)
        ),
    ]


def _measure(ledger: Ledger, measure: Measure, number: str, *, is_shared: bool) -> PaperRow:
    owner = ledger.people.get(measure.owner_id) if measure.owner_id else None
    due = measure.due_wording or (chinese_date(measure.due_on) if measure.due_on else "")
    text = number + full_width(measure.text)
    state = PaperCell(MEASURE_STATE_TERMS[measure.state], align=Align.CENTRE)
    if not is_shared:
        return PaperRow((PaperCell(text, columns=_ACROSS - 1), state), _ROW)
    facts = (department_name(ledger, measure.department_id), owner.name if owner else "", due)
    centred = (PaperCell(fact, align=Align.CENTRE) for fact in facts)
    return PaperRow((PaperCell(text), *centred, state), _ROW)


def _history(history: History) -> list[PaperRow]:
    """Return the latest entries, oldest first; what is left out is counted."""
    filled = [entry for entry in history if entry[1].is_filled]
    shown = filled[-_ENTRIES:]
    if not shown:
        return [_across("进展记录", "", least=14.0)]
    name = "进展记录"
    if len(filled) > len(shown):
        name += f"\n（共{len(filled)}期，列最近{len(shown)}期）"
    rows: list[PaperRow] = []
    for at, (review, update) in enumerate(shown):
        period = f"{chinese_date(review.starts_on)}\n至{chinese_day(review.ends_on)}"
        cells = (
            PaperCell(_update_text(update), columns=3),
            PaperCell(period, align=Align.CENTRE, columns=2),
        )
        head = (label(name, rows=len(shown)),) if at == 0 else ()
        rows.append(PaperRow((*head, *cells), _ROW))
    return rows


def _update_text(update: ProgressUpdate) -> str:
    texts = [printed(progress_text(update))]
    if update.difficulty.strip():
        texts.append(f"困难：{printed(update.difficulty)}")
    return "\n".join(texts)


def _result(finding: Finding) -> str:
    is_declared = finding.declared_result is not None or finding.declared_wording
    done = f"（{chinese_date(finding.completed_on)}）" if finding.completed_on else ""
    return finding.result_text + done if is_declared else ""


def _closure(records: CaseRecords, finding: Finding) -> str:
    state = closure_state(records.closures_of(finding.id))
    return "未申请" if state is None else CLOSURE_TERMS[state]
