"""What is kept up for good is looked at again on a day that somebody sets."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.domain.overview.gaps import without_review
from rectify_desktop.domain.terms import DeclaredResult, Timing
from tests.invented_ledger import TODAY, finding, only

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding

LASTING = finding(timings=frozenset({Timing.SUSTAINED}))


def reviewed(agreed: bool) -> CaseRecords:
    extension = Extension(
        LASTING.round_id,
        LASTING.id,
        TODAY,
        ExtensionKind.CONTINUED,
        next_review_on=TODAY + timedelta(days=90),
        agreed_on=TODAY if agreed else None,
    )
    return CaseRecords(extensions=(extension,))


@pytest.mark.parametrize(
    "lasting",
    [LASTING, finding(declared_result=DeclaredResult.SUSTAINED)],
    ids=["timing", "result"],
)
def test_a_lasting_finding_without_a_day_of_review_is_told(lasting: Finding) -> None:
    (count,) = without_review(only(lasting), CaseRecords())
    assert count.label == "长期坚持没有定复核日期"
    assert count.finding_ids == (LASTING.id,)


def test_a_day_of_review_counts_once_it_is_agreed() -> None:
    assert without_review(only(LASTING), reviewed(agreed=False))
    assert not without_review(only(LASTING), reviewed(agreed=True))


def test_other_findings_and_those_that_are_done_want_none() -> None:
    done = finding(timings=frozenset({Timing.SUSTAINED}), declared_result=DeclaredResult.COMPLETED)
    assert not without_review(only(finding()), CaseRecords())
    assert not without_review(only(done), CaseRecords())
