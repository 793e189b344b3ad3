from __future__ import annotations

from rectify_desktop.domain.figures import SourceFigures
from rectify_desktop.domain.notice.claims import claims
from rectify_desktop.domain.terms import DeclaredResult, FindingSource


def figures(source: FindingSource, undeclared: int = 0, **counts: int) -> SourceFigures:
    results = {DeclaredResult[name.upper()]: count for name, count in counts.items()}
    return SourceFigures(source, sum(counts.values()) + undeclared, results, undeclared)


def test_figures_are_worded_by_source_and_never_added_up() -> None:
    worded = claims(
        [
            figures(FindingSource.FEEDBACK, completed=11, stage_completed=2),
            figures(FindingSource.ON_THE_SPOT, completed=5),
            figures(FindingSource.PETITION, completed=1, in_progress=1),
            figures(FindingSource.RECOMMENDATION, completed=2, sustained=1),
        ],
        "区委",
    )
    assert worded == (
        "区委巡察反馈的13个问题，已完成整改11个，阶段性完成整改2个；"
        "巡察期间交办的5个立行立改问题，已完成整改5个；"
        "巡察期间移交的2件信访件，已办结1件，正在办理1件；"
        "巡察建议书提出的3条建议，已落实2条，长期坚持落实1条"
    )


def test_findings_without_a_result_leave_a_gap_so_that_the_sum_adds_up() -> None:
    worded = claims([figures(FindingSource.FEEDBACK, 2, completed=11)], "区委")
    assert worded == "区委巡察反馈的13个问题，已完成整改11个，【待填：2个问题的整改结果】"


def test_an_authority_that_names_the_inspection_is_not_doubled() -> None:
    assert claims([figures(FindingSource.FEEDBACK, completed=3)], "县委巡察组").startswith(
        "县委巡察组反馈的3个问题"
    )


def test_an_unknown_authority_is_the_inspection_itself() -> None:
    assert claims([figures(FindingSource.FEEDBACK, completed=3)], "").startswith(
        "巡察反馈的3个问题"
    )
