"""Every list we write is read again by our own importer with nothing of it lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.papers.list_layout import (
    THREE_LISTS,
    USUAL_HEADINGS,
    ListedColumn,
    ListKind,
    ListLayout,
    extra_column,
    extra_names,
    usual_layout,
)
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.terms import FindingSource, MeasureState, Timing
from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.office.ledger_reader import read_ledger_workbook
from rectify_desktop.office.ledger_writer.writer import write_lists
from tests.invented_ledger import TODAY, invented_ledger, long_text

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding

# One has no place of its own, the others are called like columns that have one.
EXTRAS = ("涉及金额", "整改措施（2）", "责任人", "完成时间")
STRANGE = {role: f"本局{heading}甲" for role, heading in USUAL_HEADINGS.items()}


def rich_ledger(count: int = 13) -> Ledger:
    """Return a ledger in which every column has something to say."""
    ledger = invented_ledger(count)
    departments, people = list(ledger.departments), list(ledger.people)
    measures = {
        key: tuple(
            replace(
                measure,
                text=f"{measure.text}（第{at}项）",
                department_id=departments[at % 4],
                owner_id=people[(at + 1) % 4],
                due_on=date(2026, 5, at + 1) if at else None,
                state=MeasureState.DONE if at % 2 else MeasureState.OPEN,
            )
            for at, measure in enumerate(of_finding)
        )
        for key, of_finding in ledger.measures.items()
    }
    findings = tuple(
        replace(
            finding,
            title=f"{finding.title}（{at}）",
            source=FindingSource.PETITION if at % 4 == 1 else FindingSource.FEEDBACK,
            timings=finding.timings | ({Timing.IMMEDIATE} if at % 3 == 0 else set()),
            completed_on=date(2026, 2, at % 27 + 1) if at % 2 else None,
            acceptance_criterion="账实相符" if at % 2 else "",
            plan="6月底前完成。\n年底前复查。" if at % 3 == 0 else "",
            supporting_departments=(departments[(at + 2) % 4],),
            extras=tuple((name, f"{name}{at}") for name in EXTRAS[: at % 5]),
        )
        for at, finding in enumerate(ledger.findings)
    )
    long = replace(findings[2], situation=long_text(4000))
    findings = (*findings[:2], long, *findings[3:])
    return replace(ledger, findings=findings, measures=measures)


def everything(
    ledger: Ledger, *, measure_rows: bool, headings: dict[ColumnRole, str]
) -> ListLayout:
    own = (role for role in USUAL_HEADINGS if measure_rows or not ListedColumn(role).is_of_measure)
    roles = dict.fromkeys((*own, ColumnRole.MEASURE))
    extras = (name for name in extra_names(ledger) if name not in USUAL_HEADINGS.values())
    columns = [ListedColumn(role, headings.get(role, "")) for role in roles]
    return ListLayout(ListKind.RECTIFICATION, (*columns, *map(extra_column, extras)))


def read_back(ledger: Ledger, layouts: list[ListLayout], tmp_path: Path) -> ImportProposal:
    path = tmp_path / "清单.xlsx"
    sheets = [compose_list_sheet(ledger, layout, today=TODAY) for layout in layouts]
    path.write_bytes(write_lists(sheets))
    return read_ledger_workbook(path)


def listed(layout: ListLayout) -> set[ColumnRole]:
    return {column.role for column in layout.columns}


def check(ledger: Ledger, layout: ListLayout, proposal: ImportProposal) -> None:
    roles, extras = listed(layout), {c.name for c in layout.columns if c.name}
    assert len(proposal.findings) == len(ledger.findings)
    for finding, read in zip(ledger.findings, proposal.findings, strict=True):
        assert (read.number, read.title) == (finding.number, finding.title)
        for role, name in TEXTS.items():
            if role in roles:
                assert getattr(read, name) == getattr(finding, name), role
        if ColumnRole.THEME in roles:
            assert read.theme is not None
            assert finding.theme_id
            title = ledger.theme_titles()[finding.theme_id]
            assert proposal.themes[read.theme].title == title
        check_people(ledger, roles, finding, read)
        if ColumnRole.RESULT in roles:
            assert read.result is finding.declared_result
        if ColumnRole.DUE in roles:
            assert read.due_wording.startswith(due_text(finding))
        if ColumnRole.TIMING in roles and ColumnRole.DUE in roles:
            assert read_due(read.due_wording, year=2026).timings >= finding.timings
        if ColumnRole.COMPLETED in roles:
            assert read_due(read.completed_wording, year=None).due_on == finding.completed_on
        if ColumnRole.MEASURE in roles:
            check_measures(ledger, layout, finding, read)
        assert set(read.extras) == {pair for pair in finding.extras if pair[0] in extras}


TEXTS = {
    ColumnRole.DESCRIPTION: "description",
    ColumnRole.ACCEPTANCE: "acceptance_criterion",
    ColumnRole.SITUATION: "situation",
    ColumnRole.PLAN: "plan",
    ColumnRole.REMARKS: "remarks",
    ColumnRole.SOURCE: "source",
}


def check_people(
    ledger: Ledger, roles: set[ColumnRole], finding: Finding, read: ProposedFinding
) -> None:
    for role, names, expected in (
        (
            ColumnRole.LEAD_OFFICIALS,
            read.lead_officials,
            ledger.person_names(finding.lead_officials),
        ),
        (ColumnRole.OWNERS, read.owners, ledger.person_names(finding.owners)),
        (
            ColumnRole.RESPONSIBLE,
            read.responsible_departments,
            ledger.department_names(finding.responsible_departments),
        ),
        (
            ColumnRole.SUPPORTING,
            read.supporting_departments,
            ledger.department_names(finding.supporting_departments),
        ),
    ):
        if role in roles:
            assert "、".join(names) == expected


def check_measures(
    ledger: Ledger, layout: ListLayout, finding: Finding, read: ProposedFinding
) -> None:
    measures = ledger.measures_of(finding.id)
    assert [each.text for each in read.measures] == [each.text for each in measures]
    roles = listed(layout)
    for known, each in zip(measures, read.measures, strict=True):
        if ColumnRole.MEASURE_DEPARTMENT in roles:
            assert known.department_id
            assert each.department == ledger.departments[known.department_id].name
        if ColumnRole.MEASURE_OWNER in roles:
            assert known.owner_id
            assert each.owner == ledger.people[known.owner_id].name
        if ColumnRole.MEASURE_DUE in roles:
            assert read_due(each.due_wording, year=None).due_on == known.due_on
        if ColumnRole.MEASURE_STATE in roles:
            assert each.state is known.state


@pytest.mark.parametrize("page", PageSize)
@pytest.mark.parametrize("measure_rows", [False, True])
@pytest.mark.parametrize("kind", ListKind)
def test_every_usual_list_comes_back_whole(
    kind: ListKind, measure_rows: bool, page: PageSize, tmp_path: Path
) -> None:
    ledger = rich_ledger()
    names = [name for name in extra_names(ledger) if name != "责任人"]
    layout = replace(usual_layout(kind, names), measure_rows=measure_rows, page=page)
    check(ledger, layout, read_back(ledger, [layout], tmp_path))


@pytest.mark.parametrize("headings", [{}, STRANGE], ids=["usual", "strange"])
@pytest.mark.parametrize("measure_rows", [False, True])
def test_all_columns_come_back_under_whatever_headings(
    measure_rows: bool, headings: dict[ColumnRole, str], tmp_path: Path
) -> None:
    ledger = rich_ledger()
    layout = everything(ledger, measure_rows=measure_rows, headings=headings)
    proposal = read_back(ledger, [layout], tmp_path)
    check(ledger, layout, proposal)
    assert not any(column.needs_a_look for column in proposal.tables[0].columns)


def test_columns_in_any_order_come_back(tmp_path: Path) -> None:
    ledger = rich_ledger()
    layout = everything(ledger, measure_rows=True, headings={})
    turned = replace(layout, columns=tuple(reversed(layout.columns)))
    check(ledger, turned, read_back(ledger, [turned], tmp_path))


def test_the_three_lists_of_one_file_come_back_as_one(tmp_path: Path) -> None:
    ledger = rich_ledger(6)
    layouts = [usual_layout(kind) for kind in THREE_LISTS]
    proposal = read_back(ledger, layouts, tmp_path)
    assert [table.sheet for table in proposal.tables] == ["问题清单", "任务清单", "责任清单"]
    titles = [finding.title for finding in ledger.findings]
    assert [finding.title for finding in proposal.findings] == titles
    written = sum(map(len, ledger.measures.values()))
    assert sum(len(finding.measures) for finding in proposal.findings) == written
    assert any(finding.responsible_departments for finding in proposal.findings)


def test_a_column_somebody_added_in_excel_is_read_by_its_heading(tmp_path: Path) -> None:
    import openpyxl

    ledger = rich_ledger(3)
    layout = ListLayout(
        ListKind.PROBLEMS,
        (ListedColumn(ColumnRole.NUMBER), ListedColumn(ColumnRole.FINDING, "存在的短板")),
    )
    read_back(ledger, [layout], tmp_path)
    path = tmp_path / "清单.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    row = int(sheet.print_title_rows.strip("$").split(":")[0])
    for at, (heading, text) in enumerate((("备注", "已口头报告"), ("联系电话", "0000")), start=3):
        sheet.cell(row, at, heading)
        sheet.cell(row + 1, at, text)
    book.save(path)
    first = read_ledger_workbook(path).findings[0]
    assert (first.title, first.remarks) == (ledger.findings[0].title, "已口头报告")
    assert first.extras == (("联系电话", "0000"),)
