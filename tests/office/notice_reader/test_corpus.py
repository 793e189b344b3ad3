"""Invented notices and feedbacks of the shapes in the handbook, each with what must be read."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rectify_desktop.office.notice_reader import read_notice

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import ImportProposal

_NOTICES = Path(__file__).resolve().parents[2] / "data" / "notices"
_TEXTS = sorted(path.stem for path in _NOTICES.glob("*.txt"))
_CONTACT = ("phone", "postal_address", "postcode", "email")
# Doubts a text may raise without naming them in its expectations.
_SELF_EVIDENT = frozenset({"inferred_year", "unmatched_figure"})


def _read(name: str) -> tuple[ImportProposal, dict[str, Any]]:
    text = (_NOTICES / f"{name}.txt").read_text(encoding="utf-8")
    expected = tomllib.loads((_NOTICES / f"{name}.toml").read_text(encoding="utf-8"))
    return read_notice(text.splitlines(), name), expected


def _finding_as_expected(proposal: ImportProposal, at: int, keys: list[str]) -> dict[str, Any]:
    finding = proposal.findings[at]
    found: dict[str, Any] = {key: getattr(finding, key) for key in keys}
    if "theme" in found:
        found["theme"] = None if finding.theme is None else proposal.themes[finding.theme].title
    if "heading" in found:
        heading = finding.heading
        found["heading"] = None if heading is None else proposal.headings[heading].title
    if "measures" in found:
        found["measures"] = [measure.text for measure in finding.measures]
    return found


def _by_words(doubt: dict[str, Any]) -> tuple[str, str]:
    return doubt["kind"], doubt["text"]


@pytest.mark.parametrize("name", _TEXTS)
def test_tree_is_read_exactly(name: str) -> None:
    proposal, expected = _read(name)
    assert proposal.kind == expected["kind"]
    assert [theme.title for theme in proposal.themes] == expected["themes"]
    assert [heading.title for heading in proposal.headings] == expected["headings"]
    findings = expected["findings"]
    assert [f.title for f in proposal.findings] == [f["title"] for f in findings]
    for at, finding in enumerate(findings):
        assert _finding_as_expected(proposal, at, list(finding)) == finding


@pytest.mark.parametrize("name", _TEXTS)
def test_no_result_is_invented(name: str) -> None:
    proposal, expected = _read(name)
    for finding, wanted in zip(proposal.findings, expected["findings"], strict=True):
        if "result" not in wanted:
            assert finding.result is None
        if "result" not in wanted and "result_wording" not in wanted:
            assert finding.result_wording is None


@pytest.mark.parametrize("name", _TEXTS)
def test_figures_and_checks_are_exact(name: str) -> None:
    proposal, expected = _read(name)
    if "stated" in expected:
        assert {f.name: f.value for f in proposal.stated} == expected["stated"]
    if "reconciliation" in expected:
        checks = {
            check.claim: [n for n in (check.stated, check.counted) if n is not None]
            for check in proposal.reconciliation
        }
        assert checks == expected["reconciliation"]
    for check in proposal.reconciliation:
        assert check.counted is not None or check.adds_up is None


@pytest.mark.parametrize("name", _TEXTS)
def test_doubts_are_exact(name: str) -> None:
    proposal, expected = _read(name)
    wanted = expected.get("doubts", [])
    named = {doubt["kind"] for doubt in wanted}
    found = [
        {"kind": doubt.kind, "text": doubt.text, "candidates": list(doubt.candidates)}
        for doubt in proposal.doubts
        if doubt.kind not in _SELF_EVIDENT - named
    ]
    wanted = [{"candidates": [], **doubt} for doubt in wanted]
    assert sorted(found, key=_by_words) == sorted(wanted, key=_by_words)


@pytest.mark.parametrize("name", _TEXTS)
def test_facts_of_the_round_are_exact(name: str) -> None:
    proposal, expected = _read(name)
    for key, wanted in expected.get("facts", {}).items():
        holder = proposal.facts.contact if key in _CONTACT else proposal.facts
        assert (key, getattr(holder, key)) == (key, wanted)


@pytest.mark.parametrize("name", _TEXTS)
def test_text_without_findings_says_why(name: str) -> None:
    proposal, expected = _read(name)
    assert expected.get("reason", "") in proposal.reason
    assert bool(proposal.reason) != bool(proposal.findings)
    assert not proposal.reason or proposal.reason.endswith("。")


@pytest.mark.parametrize("name", _TEXTS)
def test_reading_the_lines_again_changes_nothing(name: str) -> None:
    proposal, _ = _read(name)
    assert read_notice(proposal.lines, name) == proposal


@pytest.mark.parametrize("name", _TEXTS)
def test_every_doubt_stands_where_it_says(name: str) -> None:
    proposal, _ = _read(name)
    for doubt in proposal.doubts:
        if doubt.start >= 0:
            assert proposal.lines[doubt.line][doubt.start :].startswith(doubt.text)
        assert f"第{doubt.line + 1}行" in doubt.place


def test_corpus_covers_the_shapes_of_the_handbook() -> None:
    assert len(_TEXTS) >= 20
