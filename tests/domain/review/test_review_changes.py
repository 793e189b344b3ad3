"""What a review tells besides its rows, and in which words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.ids import FindingId, ReviewId
from rectify_desktop.domain.progress import ProgressUpdate
from rectify_desktop.domain.review.change_passage import change_passage
from rectify_desktop.domain.review.finding_standing import (
    EarlierState,
    FindingStanding,
    standings_before,
)
from rectify_desktop.domain.review.review_changes import (
    ChangeKind,
    LastStanding,
    PastReview,
    ReportedReview,
    ReviewChanges,
    ReviewMoment,
    changes_since,
    silent_runs,
)
from rectify_desktop.domain.terms import (
    DeclaredResult,
    FindingSource,
    ReviewCycle,
    ReviewVerdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

TODAY = date(2026, 3, 12)
LAST_SUNDAY = date(2026, 3, 8)
NEXT_SUNDAY = date(2026, 3, 22)
NOTHING = ReportedReview(frozenset(), {})


def stands(
    key: str,
    result: DeclaredResult | None = None,
    due_in: int | None = None,
    source: FindingSource = FindingSource.FEEDBACK,
) -> FindingStanding:
    due_on = None if due_in is None else TODAY + timedelta(days=due_in)
    return FindingStanding(FindingId(key), key, source, result, due_on)


def changes(
    *now: FindingStanding,
    before: Iterable[FindingStanding] | None = None,
    this: ReportedReview = NOTHING,
    earlier: Iterable[PastReview] = (),
    **moment: object,
) -> ReviewChanges:
    last = None if before is None else LastStanding(LAST_SUNDAY, LAST_SUNDAY, tuple(before))
    at = replace(ReviewMoment(TODAY, date(2026, 3, 9), NEXT_SUNDAY), **moment)  # type: ignore[arg-type]
    return changes_since(at, now, last, this, earlier)


def told(made: ReviewChanges) -> dict[ChangeKind, tuple[str, ...]]:
    return {group.kind: made.of(group.kind) for group in made.groups}


def heard(**texts: str | None) -> ReportedReview:
    """Return a review that asked these findings; None leaves a row empty."""
    updates = {
        FindingId(key): ProgressUpdate(
            ReviewId("r"), FindingId(key), "" if text == "无进展" else text,
            no_progress=text == "无进展",
        )
        for key, text in texts.items()
        if text is not None
    }  # fmt: skip
    return ReportedReview(frozenset(FindingId(key) for key in texts), updates)


def past(**texts: str | None) -> PastReview:
    """Return a review gone by that asked these findings."""
    news = {key for key, text in texts.items() if text not in (None, "无进展")}
    return PastReview(frozenset(map(FindingId, texts)), frozenset(map(FindingId, news)))


# Moves


def test_the_first_review_has_nothing_to_compare_with() -> None:
    made = changes(stands("1", DeclaredResult.COMPLETED), stands("2", due_in=-3))
    assert told(made) == {ChangeKind.STILL_OVERDUE: ("2",)}
    assert made.since is None


def test_a_finding_the_last_review_did_not_know_is_new() -> None:
    made = changes(stands("1"), stands("2"), before=[stands("1")])
    assert told(made) == {ChangeKind.NEW: ("2",)}


def test_a_finding_entered_and_settled_in_between_is_new_and_done() -> None:
    made = changes(stands("1", DeclaredResult.COMPLETED), before=[])
    assert told(made) == {ChangeKind.NEW: ("1",), ChangeKind.COMPLETED: ("1",)}


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        (DeclaredResult.COMPLETED, ChangeKind.COMPLETED),
        (DeclaredResult.STAGE_COMPLETED, ChangeKind.STAGE_COMPLETED),
        (DeclaredResult.SUSTAINED, ChangeKind.SUSTAINED),
    ],
)
def test_a_result_reached_since_is_told_once(result: DeclaredResult, kind: ChangeKind) -> None:
    before = stands("1", DeclaredResult.IN_PROGRESS)
    assert told(changes(stands("1", result), before=[before])) == {kind: ("1",)}
    assert told(changes(stands("1", result), before=[stands("1", result)])) == {}


def test_a_step_back_from_done_is_a_reopening_and_no_success() -> None:
    before = [stands("1", DeclaredResult.COMPLETED), stands("2", DeclaredResult.SUSTAINED)]
    made = changes(stands("1", DeclaredResult.STAGE_COMPLETED), stands("2", None), before=before)
    assert told(made) == {ChangeKind.REOPENED: ("1", "2")}


def test_starting_work_is_no_event() -> None:
    before = [stands("1", DeclaredResult.NOT_STARTED)]
    assert told(changes(stands("1", DeclaredResult.IN_PROGRESS), before=before)) == {}


# Deadlines


def test_what_passed_its_day_since_the_last_review_is_newly_overdue() -> None:
    now = (stands("old", due_in=-10), stands("new", due_in=-2), stands("today", due_in=0))
    made = changes(*now, before=now)
    assert made.of(ChangeKind.NEWLY_OVERDUE) == ("new",)
    assert made.of(ChangeKind.STILL_OVERDUE) == ("old",)


def test_an_overdue_finding_that_was_settled_then_is_newly_overdue_now() -> None:
    before = stands("1", DeclaredResult.COMPLETED, due_in=-10)
    made = changes(stands("1", None, due_in=-10), before=[before])
    assert made.of(ChangeKind.NEWLY_OVERDUE) == ("1",)


def test_settled_findings_are_neither_overdue_nor_due() -> None:
    now = [stands("1", DeclaredResult.COMPLETED, -10), stands("2", DeclaredResult.SUSTAINED, 3)]
    assert told(changes(*now, before=now)) == {}


def test_due_next_reaches_from_today_to_the_end_of_the_next_period() -> None:
    now = [stands("a", due_in=0), stands("b", due_in=10), stands("c", due_in=11)]
    assert changes(*now, before=now).of(ChangeKind.DUE_NEXT) == ("a", "b")


# Silence


def test_silence_is_counted_over_reviews_from_this_one_back() -> None:
    this = heard(a="无进展", b="无进展", c="开会")
    earlier = [past(a="无进展", b="核对", c=None), past(a=None, b=None, c=None)]
    runs = silent_runs(map(FindingId, "abc"), this, earlier, is_over=False)
    assert runs == {"a": 3, "b": 1}


def test_an_empty_row_says_nothing_until_its_review_is_over() -> None:
    this, earlier = heard(a=None), [past(a="无进展"), past(a="核对")]
    assert silent_runs([FindingId("a")], this, earlier, is_over=False) == {"a": 1}
    assert silent_runs([FindingId("a")], this, earlier, is_over=True) == {"a": 2}


def test_a_review_that_did_not_ask_ends_the_run() -> None:
    """A finding was settled for a time, and open before and after it."""
    this = heard(a="无进展")
    earlier = [past(b=None), past(a=None), past(a=None)]
    assert silent_runs([FindingId("a")], this, earlier, is_over=True) == {"a": 1}


def test_a_difficulty_alone_breaks_no_silence() -> None:
    update = ProgressUpdate(ReviewId("r"), FindingId("a"), difficulty="缺经费")
    this = ReportedReview(frozenset({FindingId("a")}), {FindingId("a"): update})
    assert silent_runs([FindingId("a")], this, [past(a="无进展")], is_over=True) == {"a": 2}


def test_history_is_read_no_further_back_than_needed() -> None:
    def endless() -> Iterable[PastReview]:
        yield past(a=None)
        yield past(a="核对")
        msg = "read too far"
        raise AssertionError(msg)

    assert silent_runs([FindingId("a")], heard(a="无进展"), endless(), is_over=True) == {"a": 2}


def test_one_silent_review_is_not_yet_told() -> None:
    now = [stands("a")]
    made = changes(*now, before=now, this=heard(a="无进展"), earlier=[past(a="核对")])
    assert ChangeKind.SILENT not in told(made)


def test_the_longest_silence_comes_first_with_its_length() -> None:
    now = [stands("a"), stands("b"), stands("c", DeclaredResult.COMPLETED)]
    made = changes(
        *now,
        before=now,
        this=heard(a="无进展", b="无进展", c="无进展"),
        earlier=[past(a=None, b="无进展"), past(b="无进展", a="核对")],
    )
    silent = [(g.reviews, g.finding_ids) for g in made.groups if g.kind is ChangeKind.SILENT]
    assert silent == [(3, ("b",)), (2, ("a",))]


def test_what_the_members_sent_back_is_told() -> None:
    update = ProgressUpdate(ReviewId("r"), FindingId("a"), verdict=ReviewVerdict.RETURNED)
    this = ReportedReview(frozenset({FindingId("a")}), {FindingId("a"): update})
    assert told(changes(stands("a"), before=[stands("a")], this=this)) == {
        ChangeKind.RETURNED: ("a",)
    }


# How things stood


AT = datetime(2026, 3, 10, 12).astimezone()


def test_the_state_before_some_changes_is_what_the_first_took_the_place_of() -> None:
    now = [stands("a", DeclaredResult.COMPLETED), stands("b"), stands("c")]
    states = [
        EarlierState(FindingId("a"), 5, AT, True, DeclaredResult.IN_PROGRESS),
        EarlierState(FindingId("a"), 6, AT, True, DeclaredResult.STAGE_COMPLETED),
        EarlierState(FindingId("c"), 7, AT, False),
    ]
    then = standings_before(now, states)
    assert [(s.finding_id, s.declared_result) for s in then] == [
        ("a", DeclaredResult.IN_PROGRESS),
        ("b", None),
    ]
    assert standings_before(now, []) == tuple(now)


def test_a_finding_deleted_and_brought_back_stood_as_it_was() -> None:
    states = [
        EarlierState(FindingId("a"), 5, AT, True, DeclaredResult.IN_PROGRESS),
        EarlierState(FindingId("a"), 6, AT, False),
    ]
    (then,) = standings_before([stands("a")], states)
    assert then.declared_result is DeclaredResult.IN_PROGRESS


# Words


def words(made: ReviewChanges, cycle: ReviewCycle = ReviewCycle.WEEKLY) -> str:
    return change_passage(made, cycle)


def test_the_paragraph_names_counts_and_numbers_and_leaves_out_what_is_not() -> None:
    before = [stands("1.1"), stands("1.2", due_in=-2), stands("2.2", due_in=-30)]
    now = [
        stands("1.1", DeclaredResult.COMPLETED),
        *before[1:],
        stands("3.4", due_in=5),
        stands("3.5"),
    ]
    assert words(changes(*now, before=before)) == (
        "截至2026年3月12日，本周新增2个（问题3.4、3.5）；本周完成整改1个（问题1.1）；"
        "此前已超期仍未完成1个（问题2.2），本周新超期1个（问题1.2）；"
        "3月22日前将到期1个（问题3.4）。"
    )


def test_sources_are_counted_apart_where_there_are_several() -> None:
    made = changes(
        stands("1.1"),
        stands("5", source=FindingSource.PETITION),
        stands("6", source=FindingSource.PETITION),
        before=[],
    )
    assert words(made) == (
        "截至2026年3月12日，本周新增反馈问题1个（问题1.1）、信访件2件（问题5、6）。"
    )


def test_a_gap_between_reviews_is_not_called_this_week() -> None:
    made = replace(changes(stands("1"), before=[]), since=date(2026, 2, 15), follows_directly=False)
    assert words(made) == "截至2026年3月12日，2月15日以来新增1个（问题1）。"
    assert not changes(stands("1"), before=[], starts_on=date(2026, 3, 16)).follows_directly


@pytest.mark.parametrize(
    ("cycle", "word"), [(ReviewCycle.HALF_MONTHLY, "本期"), (ReviewCycle.MONTHLY, "本月")]
)
def test_each_series_speaks_of_its_own_period(cycle: ReviewCycle, word: str) -> None:
    assert f"{word}新增1个" in words(changes(stands("1"), before=[]), cycle)


def test_a_quiet_week_says_so_and_so_does_a_first_one() -> None:
    assert words(changes(stands("1"), before=[stands("1")])) == (
        "截至2026年3月12日，本周无新增、完成事项，无超期事项。"
    )
    assert words(changes(stands("1"))) == "截至2026年3月12日，首次调度，无超期事项。"


def test_silence_of_different_lengths_is_told_apart() -> None:
    now = [stands("1"), stands("2")]
    made = changes(
        *now,
        before=now,
        this=heard(**{"1": "无进展", "2": "无进展"}),
        earlier=[past(**{"1": None, "2": None}), past(**{"1": None, "2": "核对"})],
    )
    assert words(made) == (
        "截至2026年3月12日，连续3期未报或无进展1个（问题1）；连续2期未报或无进展1个（问题2）。"
    )


def test_many_numbers_are_cut_but_counted() -> None:
    text = words(changes(*(stands(f"1.{n}") for n in range(1, 501)), before=[]))
    assert "本周新增500个（问题1.1、1.2、" in text
    assert "1.12等）" in text
    assert len(text) < 120
