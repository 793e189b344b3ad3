"""What of the 问题清单 is shown: the results chosen, the words searched for, the rows asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_text

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.domain.terms import DeclaredResult


class FindingFilter:
    """Lets a finding through if it has a chosen result and every word searched for."""

    def __init__(self) -> None:
        self._words: tuple[str, ...] = ()
        self._results: frozenset[DeclaredResult | None] = frozenset()
        self._only: frozenset[FindingId] | None = None
        self._texts = _SearchedTexts()

    @property
    def is_on(self) -> bool:
        """Whether anything is held back."""
        return bool(self._words or self._results) or self._only is not None

    def look_for(self, text: str) -> bool:
        """Look for all words of ``text``, anywhere in a finding; return whether that is new."""
        words = tuple(text.casefold().split())
        is_new = words != self._words
        self._words = words
        return is_new

    def choose(self, results: frozenset[DeclaredResult | None]) -> bool:
        """Let ``results`` through (None stands for 未填), all if empty; return if that is new."""
        is_new = results != self._results
        self._results = results
        return is_new

    def only(self, finding_ids: frozenset[FindingId] | None) -> bool:
        """Let nothing but these through, all if None; return whether that is new."""
        is_new = finding_ids != self._only
        self._only = finding_ids
        return is_new

    def passed(self, ledger: Ledger) -> tuple[Finding, ...]:
        """Return the findings let through, in their order."""
        findings = ledger.findings
        if self._only is not None:
            findings = tuple(f for f in findings if f.id in self._only)
        if self._results:
            findings = tuple(f for f in findings if f.declared_result in self._results)
        if self._words:
            self._texts.follow(ledger)
            findings = tuple(f for f in findings if self._has_all_words(f))
        return findings

    def _has_all_words(self, finding: Finding) -> bool:
        text = self._texts.of(finding)
        return all(word in text for word in self._words)


class _SearchedTexts:
    """The folded text of every finding, put together once and again only where it moved."""

    def __init__(self) -> None:
        self._ledger: Ledger | None = None
        self._themes: dict[ThemeId, str] = {}
        self._headings: dict[HeadingId, str] = {}
        self._known: dict[FindingId, tuple[Finding, tuple[Measure, ...], str]] = {}

    def follow(self, ledger: Ledger) -> None:
        """Forget what names used in many findings have changed."""
        old, self._ledger = self._ledger, ledger
        is_same = (
            old is not None
            and old.themes is ledger.themes
            and old.headings is ledger.headings
            and old.people is ledger.people
            and old.departments is ledger.departments
        )
        if not is_same:
            self._known.clear()
            self._themes, self._headings = ledger.theme_titles(), ledger.heading_titles()

    def of(self, finding: Finding) -> str:
        """Return everything a search looks through in a finding."""
        assert self._ledger is not None
        measures = self._ledger.measures_of(finding.id)
        known = self._known.get(finding.id)
        if known is None or known[0] is not finding or known[1] is not measures:
            known = finding, measures, self._folded(finding, measures, self._ledger)
            self._known[finding.id] = known
        return known[2]

    def _folded(self, finding: Finding, measures: tuple[Measure, ...], ledger: Ledger) -> str:
        parts = [
            finding.number,
            finding.title,
            finding.description,
            finding.result_text,
            finding.situation,
            finding.plan,
            due_text(finding),
            finding.acceptance_criterion,
            finding.remarks,
            ledger.person_names((*finding.lead_officials, *finding.owners)),
            ledger.department_names(finding.responsible_departments),
            ledger.department_names(finding.supporting_departments),
            self._themes.get(finding.theme_id, "") if finding.theme_id else "",
            self._headings.get(finding.heading_id, "") if finding.heading_id else "",
            *(measure.text for measure in measures),
            *(value for _, value in finding.extras),
        ]
        return "\n".join(parts).casefold()
