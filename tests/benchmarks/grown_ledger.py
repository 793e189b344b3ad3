"""The sample ledger grown to any size: the same wordings, more headings under the same themes.

A grown file is whole: departments, people, measures, and five weekly reports of every finding, so
that 10,000 findings bring 50,000 reports. It is written once in a run, and copied for whoever asks.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import FindingId, HeadingId, MeasureId, new_id
from rectify_desktop.domain.outline import in_order, renumbered
from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from rectify_desktop.domain.finding import Finding, Heading
    from rectify_desktop.domain.ledger import Ledger

TODAY = date(2026, 3, 12)
# An ordinary unit; one to compare with; and a county's office with all of its units.
USUAL, TENTH, LARGEST = 33, 1_000, 10_000
REPORTS = 5
# Where the processes of one run keep what they have grown.
FOLDER_VARIABLE = "RECTIFY_GROWN_LEDGERS"
_BEFORE_THE_SAMPLE = date(2025, 11, 3)


@contextmanager
def ledger_file(size: int) -> Generator[Path]:
    """Yield a ledger file of ``size`` findings that may be written to."""
    with TemporaryDirectory() as name:
        own = Path(name) / "台账.zgtz"
        shared = os.environ.get(FOLDER_VARIABLE)
        if shared is None:
            write_grown(own, size)
        else:
            kept = Path(shared) / f"{size}.zgtz"
            if not kept.exists():
                write_grown(kept, size)
            shutil.copyfile(kept, own)
        yield own


@cache
def grown(size: int) -> Ledger:
    """Return a ledger of ``size`` findings as a value."""
    with TemporaryDirectory() as folder:
        path = create_sample(Path(folder) / "sample.zgtz", TODAY)
        with Workspace.open(path, read_only=True) as workspace:
            return _grown(workspace.ledger(), size)


def write_grown(path: Path, size: int) -> Path:
    """Write a ledger file of ``size`` findings with their reports."""
    create_sample(path, TODAY)
    with Workspace.open(path) as workspace, workspace.operation("扩充"):
        sample = workspace.ledger()
        ledger = _grown(sample, size)
        for finding in sample.findings:
            workspace.findings.delete(finding.id)
        for heading in sample.headings:
            workspace.outline.delete_heading(heading.id)
        for heading in ledger.headings:
            workspace.outline.save_heading(heading)
        workspace.findings.save_all(ledger.findings)
        workspace.measures.save_all(each for own in ledger.measures.values() for each in own)
        _report(workspace, ledger)
    return path


def _report(workspace: Workspace, ledger: Ledger) -> None:
    series = ReviewSeries(ledger.round.id, "专题调度")
    workspace.progress.save_series(series)
    words = [each.situation or each.description or each.title for each in ledger.findings]
    for week in range(REPORTS):
        day = _BEFORE_THE_SAMPLE + timedelta(weeks=week)
        review = ProgressReview(series.id, day, day + timedelta(days=6))
        workspace.progress.save_review(review)
        for place, finding in enumerate(ledger.findings):
            progress = words[(7 * place + 13 * week) % len(words)][:60]
            workspace.progress.save_update(
                ProgressUpdate(
                    review.id,
                    finding.id,
                    progress=f"{progress}第{place}件第{week}次",
                    next_step=words[(11 * place + week) % len(words)][60:90],
                )
            )


def _grown(sample: Ledger, size: int) -> Ledger:
    copies = list(islice(_copies(sample), size))
    headings = {heading.id: heading for heading, _, _ in copies}
    findings = in_order(sample.themes, headings.values(), [copy for _, copy, _ in copies])
    measures = {
        copy.id: tuple(
            replace(measure, id=MeasureId(new_id()), finding_id=copy.id)
            for measure in sample.measures_of(original.id)
        )
        for _, copy, original in copies
    }
    return replace(
        sample,
        headings=tuple(headings.values()),
        findings=tuple(renumbered(findings)),
        measures=measures,
    )


def _copies(sample: Ledger) -> Iterator[tuple[Heading, Finding, Finding]]:
    """Yield findings without end, each with its heading and the one it was copied from."""
    known = {heading.id: heading for heading in sample.headings}
    for block in count():
        headings = {
            key: replace(
                heading, id=HeadingId(new_id()), position=heading.position + len(known) * block
            )
            for key, heading in known.items()
        }
        for finding in sample.findings:
            assert finding.heading_id is not None
            heading = headings[finding.heading_id]
            copy = replace(finding, id=FindingId(new_id()), heading_id=heading.id)
            yield heading, copy, finding
