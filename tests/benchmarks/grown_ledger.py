"""The sample ledger grown to any size: the same wordings, more headings under the same themes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import FindingId, HeadingId, MeasureId, new_id
from rectify_desktop.domain.outline import in_order, renumbered
from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.finding import Finding, Heading
    from rectify_desktop.domain.ledger import Ledger

TODAY = date(2026, 3, 12)


def sample_ledger() -> Ledger:
    """Return the sample as a value."""
    with TemporaryDirectory() as folder:
        path = create_sample(Path(folder) / "sample.zgtz", TODAY)
        with Workspace.open(path, read_only=True) as workspace:
            return workspace.ledger()


def grown(size: int) -> Ledger:
    """Return a ledger of ``size`` findings."""
    sample = sample_ledger()
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


def write_grown(path: Path, size: int) -> Path:
    """Write a ledger file of ``size`` findings."""
    create_sample(path, TODAY)
    ledger = grown(size)
    with Workspace.open(path) as workspace, workspace.operation("扩充"):
        round_id = workspace.current_round().id
        themes = dict(
            zip(
                (theme.id for theme in ledger.themes),
                (theme.id for theme in workspace.outline.themes(round_id)),
                strict=True,
            )
        )
        for finding in workspace.findings.of_round(round_id):
            workspace.findings.delete(finding.id)
        for heading in workspace.outline.headings(round_id):
            workspace.outline.delete_heading(heading.id)
        for heading in ledger.headings:
            theme_id = themes[heading.theme_id] if heading.theme_id else None
            workspace.outline.save_heading(replace(heading, round_id=round_id, theme_id=theme_id))
        # The people and departments of the grown value are those of another file.
        workspace.findings.save_all(
            [
                replace(
                    finding,
                    round_id=round_id,
                    theme_id=themes[finding.theme_id] if finding.theme_id else None,
                    lead_officials=(),
                    owners=(),
                    responsible_departments=(),
                    supporting_departments=(),
                )
                for finding in ledger.findings
            ]
        )
    return path


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
