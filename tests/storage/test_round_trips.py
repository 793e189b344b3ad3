"""Every aggregate comes back from the file as it was saved, whatever text it holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.inspection import ContactBlock, InspectionRound, SourceTally
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.notice.paper_frame import PaperFrame
from rectify_desktop.domain.parties import Person
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.domain.terms import (
    DeclaredResult,
    FindingSource,
    MeasureState,
    ReviewCycle,
    Timing,
    Urgency,
)
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = st.text(max_size=40) | st.sampled_from(
    ["", "'; DROP TABLE finding; --", "一是\n二是\r\n", "\x00截断", "𠮷野家", "=1+1", "\u202e反"]
)
NAMES = TEXTS.filter(bool)
DAYS = st.none() | st.dates()
POSITIONS = st.integers(0, 10_000)

QUICK = settings(max_examples=30, deadline=None)


@pytest.fixture(scope="module")
def ledger() -> Iterator[Workspace]:
    """Yield one ledger for all examples: each enters rows of its own."""
    with Workspace.in_memory(actor="测试员") as opened:
        yield opened


@st.composite
def rounds(draw: st.DrawFn) -> InspectionRound:
    tallies = draw(
        st.lists(
            st.builds(SourceTally, st.sampled_from(FindingSource), POSITIONS, POSITIONS, POSITIONS),
            unique_by=lambda tally: tally.source,
        )
    )
    return InspectionRound(
        title=draw(TEXTS),
        unit_name=draw(TEXTS),
        party_organisation=draw(TEXTS),
        authority=draw(TEXTS),
        team_name=draw(TEXTS),
        inspected_from=draw(DAYS),
        inspected_to=draw(DAYS),
        feedback_on=draw(DAYS),
        as_of=draw(DAYS),
        signed_on=draw(DAYS),
        contact=ContactBlock(draw(TEXTS), draw(TEXTS), draw(TEXTS), draw(TEXTS)),
        opening=draw(TEXTS),
        organisation=draw(TEXTS),
        next_steps=draw(TEXTS),
        closing=draw(TEXTS),
        tallies=tuple(tallies),
        notice_pattern=draw(TEXTS),
        frame=PaperFrame(
            issuing_mark=draw(TEXTS),
            document_number=draw(TEXTS),
            copy_number=draw(TEXTS),
            urgency=draw(st.none() | st.sampled_from(Urgency)),
            recipients=draw(TEXTS),
            attachments=tuple(draw(st.lists(TEXTS, max_size=3))),
            copies_to=draw(TEXTS),
            printed_by=draw(TEXTS),
            printed_on=draw(DAYS),
        ),
    )


@QUICK
@given(first=rounds(), second=rounds())
def test_round_with_its_tallies_comes_back(
    ledger: Workspace, first: InspectionRound, second: InspectionRound
) -> None:
    with ledger.operation("新增轮次"):
        ledger.rounds.save(first)
    assert ledger.rounds.get(first.id) == first
    changed = replace(second, id=first.id)
    with ledger.operation("修改轮次"):
        ledger.rounds.save(changed)
    assert ledger.rounds.get(first.id) == changed


@QUICK
@given(title=TEXTS, position=POSITIONS)
def test_theme_and_heading_come_back(ledger: Workspace, title: str, position: int) -> None:
    round_id = ledger.rounds.all()[0].id
    theme = Theme(round_id, title, position)
    with_theme = Heading(round_id, title, position, theme.id)
    alone = Heading(round_id, title, position)
    with ledger.operation("新增方面"):
        ledger.outline.save_theme(theme)
        ledger.outline.save_heading(with_theme)
        ledger.outline.save_heading(alone)
    assert theme in ledger.outline.themes(round_id)
    assert {with_theme, alone} <= set(ledger.outline.headings(round_id))


@QUICK
@given(data=st.data())
def test_finding_with_its_links_comes_back(ledger: Workspace, data: st.DataObject) -> None:
    draw = data.draw
    round_id = ledger.rounds.all()[0].id
    with ledger.operation("新增科室"):
        departments = [ledger.parties.department_named(f"科室{n}").id for n in range(4)]
        people = [ledger.parties.person_named(f"某{n}").id for n in range(4)]

    def some_departments() -> tuple:
        return tuple(draw(st.lists(st.sampled_from(departments), unique=True)))

    def some_people() -> tuple:
        return tuple(draw(st.lists(st.sampled_from(people), unique=True)))

    def drawn(finding_id: str) -> Finding:
        return Finding(
            id=finding_id,
            round_id=round_id,
            title=draw(TEXTS),
            number=draw(TEXTS),
            position=draw(POSITIONS),
            description=draw(TEXTS),
            source=draw(st.sampled_from(FindingSource)),
            timings=draw(st.frozensets(st.sampled_from(Timing))),
            declared_result=draw(st.none() | st.sampled_from(DeclaredResult)),
            declared_wording=draw(TEXTS),
            situation=draw(TEXTS),
            plan=draw(TEXTS),
            due_on=draw(DAYS),
            due_wording=draw(TEXTS),
            completed_on=draw(DAYS),
            lead_officials=some_people(),
            owners=some_people(),
            responsible_departments=some_departments(),
            supporting_departments=some_departments(),
            acceptance_criterion=draw(TEXTS),
            remarks=draw(TEXTS),
            extras=tuple(draw(st.lists(st.tuples(TEXTS, TEXTS), max_size=3))),
        )

    first = drawn(Finding(round_id, "").id)
    second = drawn(first.id)
    for finding in (first, second):
        with ledger.operation("保存问题"):
            ledger.findings.save(finding)
        assert ledger.findings.get(finding.id) == finding
    assert second in ledger.findings.of_round(round_id)


@QUICK
@given(
    text=TEXTS,
    position=POSITIONS,
    due_on=DAYS,
    wording=TEXTS,
    state=st.sampled_from(MeasureState),
    has_owner=st.booleans(),
)
def test_measure_comes_back(
    ledger: Workspace,
    text: str,
    position: int,
    due_on: date | None,
    wording: str,
    state: MeasureState,
    has_owner: bool,
) -> None:
    finding = Finding(ledger.rounds.all()[0].id, "有措施的问题")
    with ledger.operation("新增措施"):
        ledger.findings.save(finding)
        department = ledger.parties.department_named("综合科").id if has_owner else None
        owner = ledger.parties.person_named("某甲").id if has_owner else None
        measure = Measure(finding.id, text, position, department, owner, due_on, wording, state)
        ledger.measures.save(measure)
    assert ledger.measures.of(finding.id) == (measure,)
    assert ledger.measures.of_round(finding.round_id)[finding.id] == (measure,)


@QUICK
@given(
    starts_on=st.dates(),
    held_on=DAYS,
    words=st.tuples(TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS),
    mark=st.booleans(),
    cycle=st.sampled_from(ReviewCycle),
)
def test_review_and_its_updates_come_back(
    ledger: Workspace,
    starts_on: date,
    held_on: date | None,
    words: tuple[str, ...],
    mark: bool,
    cycle: ReviewCycle,
) -> None:
    finding = Finding(ledger.rounds.all()[0].id, "报进展的问题")
    series = ReviewSeries(finding.round_id, words[0], cycle)
    review = ProgressReview(series.id, starts_on, starts_on, held_on, words[1], words[0], mark)
    update = ProgressUpdate(review.id, finding.id, *words[2:], mark)
    with ledger.operation("填写进展"):
        ledger.findings.save(finding)
        ledger.progress.save_series(series)
        ledger.progress.save_review(review)
        ledger.progress.save_update(update)
    assert ledger.progress.series(series.id) == series
    assert ledger.progress.review(review.id) == review
    assert ledger.progress.updates_of(review.id) == {finding.id: update}
    assert ledger.progress.history_of(finding.id) == [(review, update)]


@QUICK
@given(name=NAMES, post=TEXTS, position=POSITIONS)
def test_party_comes_back_and_is_found_by_its_name(
    ledger: Workspace, name: str, post: str, position: int
) -> None:
    with ledger.operation("新增人员"):
        person = Person(name, post, position)
        ledger.parties.save_person(person)
        department = ledger.parties.department_named(name)
        assert ledger.parties.department_named(name) == department
        moved = replace(department, position=position)
        ledger.parties.save_department(moved)
    assert person in ledger.parties.people()
    assert moved in ledger.parties.departments()


@QUICK
@given(name=TEXTS, text=TEXTS)
def test_source_text_is_kept_word_for_word(ledger: Workspace, name: str, text: str) -> None:
    round_id = ledger.rounds.all()[0].id
    with ledger.operation("导入"):
        key = ledger.source_texts.add(round_id, name, "notice", text)
    (kept,) = [known for known in ledger.source_texts.of_round(round_id) if known.id == key]
    assert (kept.name, kept.kind, kept.text) == (name, "notice", text)


def test_half_a_surrogate_pair_becomes_a_mark_and_a_whole_one_its_character(
    workspace: Workspace,
) -> None:
    finding = Finding(workspace.current_round().id, "坏\ud842字", remarks="\ud842\udfb7")
    with workspace.operation("导入\udce4.docx", source_file="\udce4.docx"):
        workspace.findings.save(finding)
        workspace.parties.department_named("科\ud800")
        workspace.parties.department_named("科\ud800")
    kept = workspace.findings.get(finding.id)
    assert (kept.title, kept.remarks) == ("坏\ufffd字", "𠮷")
    assert [department.name for department in workspace.parties.departments()] == ["科\ufffd"]


def test_history_of_a_finding_is_told_from_the_oldest_review_on(workspace: Workspace) -> None:
    finding = Finding(workspace.current_round().id, "路灯维护不及时")
    series = ReviewSeries(finding.round_id, "周调度")
    days = (date(2026, 3, 9), date(2026, 2, 23), date(2026, 3, 2))
    with workspace.operation("填写进展"):
        workspace.findings.save(finding)
        workspace.progress.save_series(series)
        for day in days:
            review = ProgressReview(series.id, day, day)
            workspace.progress.save_review(review)
            workspace.progress.save_update(ProgressUpdate(review.id, finding.id, f"{day}的进展"))
    assert [r.starts_on for r in workspace.progress.reviews_of(series.id)] == sorted(days)
    history = workspace.progress.history_of(finding.id)
    assert [update.progress for _, update in history] == [f"{day}的进展" for day in sorted(days)]


def test_deleted_row_is_gone_from_every_list_and_cannot_be_saved_again(
    workspace: Workspace,
) -> None:
    finding = Finding(workspace.current_round().id, "误录的问题")
    measure = Measure(finding.id, "误录的措施")
    theme = Theme(finding.round_id, "误录的方面")
    heading = Heading(finding.round_id, "误录的类别")
    with workspace.operation("新增"):
        workspace.outline.save_theme(theme)
        workspace.outline.save_heading(heading)
        workspace.findings.save(finding)
        workspace.measures.save(measure)
    with workspace.operation("删除措施"):
        workspace.measures.delete(measure.id)
    assert workspace.measures.of(finding.id) == ()
    with workspace.operation("删除"):
        workspace.findings.delete(finding.id)
        workspace.outline.delete_theme(theme.id)
        workspace.outline.delete_heading(heading.id)
    ledger = workspace.ledger()
    assert (ledger.findings, ledger.themes, ledger.headings) == ((), (), ())
    with pytest.raises(NotFound, match="可能已被删除"):
        workspace.findings.get(finding.id)
    with workspace.operation("修改"), pytest.raises(NotFound, match="已被删除"):
        workspace.findings.save(finding)
    with workspace.operation("删除"), pytest.raises(NotFound, match="可能已被删除"):
        workspace.findings.delete(finding.id)


def test_measures_of_a_deleted_finding_leave_the_round(workspace: Workspace) -> None:
    finding = Finding(workspace.current_round().id, "误录的问题")
    with workspace.operation("新增"):
        workspace.findings.save(finding)
        workspace.measures.save(Measure(finding.id, "措施"))
    with workspace.operation("删除"):
        workspace.findings.delete(finding.id)
    assert workspace.measures.of_round(finding.round_id) == {}


def test_findings_and_measures_are_read_for_those_that_are_asked_for(workspace: Workspace) -> None:
    round_id = workspace.current_round().id
    with workspace.operation("新增"):
        office = workspace.parties.department_named("办公室").id
        asked, deleted, other = (
            Finding(round_id, f"第{n}个问题", responsible_departments=(office,)) for n in range(3)
        )
        workspace.findings.save_all([asked, deleted, other])
        measures = [Measure(each.id, "措施") for each in (asked, deleted, other)]
        workspace.measures.save_all(measures)
    with workspace.operation("删除"):
        workspace.findings.delete(deleted.id)
    assert workspace.findings.among([asked.id, deleted.id]) == [asked]
    assert workspace.measures.among([asked.id, deleted.id]) == {asked.id: (measures[0],)}


def test_department_cannot_take_the_name_of_another(workspace: Workspace) -> None:
    with workspace.operation("新增科室"):
        workspace.parties.department_named("办公室")
        second = workspace.parties.department_named("财务科")
    with (
        workspace.operation("改名"),
        pytest.raises(RuleViolation, match="已经有名为“办公室”的科室"),
    ):
        workspace.parties.save_department(replace(second, name="办公室"))


def test_two_people_may_share_a_name_and_the_first_is_meant(workspace: Workspace) -> None:
    first, second = Person("王敏", "科长", 0), Person("王敏", "副局长", 1)
    with workspace.operation("新增人员"):
        workspace.parties.save_person(first)
        workspace.parties.save_person(second)
        assert workspace.parties.person_named("王敏") == first


def test_new_parties_stand_behind_the_known_ones(workspace: Workspace) -> None:
    with workspace.operation("新增科室"):
        for name in ("党建办", "财务科", "办公室"):
            workspace.parties.department_named(name)
    names = [department.name for department in workspace.parties.departments()]
    assert names == ["党建办", "财务科", "办公室"]
