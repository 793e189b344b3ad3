"""What of the 问题清单 is shown: the results chosen, the words searched for, the rows asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.finding_query import FindingQuery, QueryKind
from rectify_desktop.services.findings.filter_findings import FilterFacts

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Hashable

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.domain.search_words import SearchWords
    from rectify_desktop.ui.desk import Desk


class FindingFilter:
    """Lets a finding through if it meets the conditions and holds every word searched for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._facts = FilterFacts(desk.workspace)
        desk.signals.changed.connect(self._facts.follow)
        self._words: SearchWords | None = None
        self._query = FindingQuery()
        self._only: frozenset[FindingId] | None = None
        self._texts = _SearchedTexts()

    @property
    def is_on(self) -> bool:
        """Whether anything is held back."""
        return bool(self._words or self._query) or self._only is not None

    @property
    def query(self) -> FindingQuery:
        """The conditions chosen."""
        return self._query

    def look_for(self, text: str) -> bool:
        """Look for all words of ``text``, anywhere in a finding; return whether that is new."""
        # The table of initials is read by the first search, not by the window.
        from rectify_desktop.services.search.search_ledger import typed_words

        words = typed_words(text) if text.strip() else None
        is_new = words != self._words
        self._words = words
        return is_new

    def choose(self, query: FindingQuery) -> bool:
        """Let through what meets the conditions; return whether they are new."""
        is_new = query != self._query
        self._query = query
        return is_new

    def only(self, finding_ids: frozenset[FindingId] | None) -> bool:
        """Let nothing but these through, all if None; return whether that is new."""
        is_new = finding_ids != self._only
        self._only = finding_ids
        return is_new

    def counts(self, kind: QueryKind) -> Counter[Hashable]:
        """Count the findings by the values of a kind, as the other conditions leave them."""
        kinds = {kind, *(each for each in QueryKind if self._query.values(each))}
        facts = self._facts.facts(self._desk.ledger, self._desk.today(), kinds)
        return self._query.counts(kind, facts)

    def passed(self, ledger: Ledger) -> tuple[Finding, ...]:
        """Return the findings let through, in their order."""
        kinds = {kind for kind in QueryKind if self._query.values(kind)}
        facts = self._facts.facts(ledger, self._desk.today(), kinds)
        findings = self._query.findings_of(facts)
        if self._only is not None:
            findings = tuple(f for f in findings if f.id in self._only)
        if self._words:
            self._texts.follow(ledger)
            words = self._words
            findings = tuple(f for f in findings if words.found_in(self._texts.of(f)))
        return findings


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
        """Return everything a search looks through in a finding, folded."""
        assert self._ledger is not None
        measures = self._ledger.measures_of(finding.id)
        known = self._known.get(finding.id)
        if known is None or known[0] is not finding or known[1] is not measures:
            known = finding, measures, self._folded(finding, measures, self._ledger)
            self._known[finding.id] = known
        return known[2]

    def _folded(self, finding: Finding, measures: tuple[Measure, ...], ledger: Ledger) -> str:
        from rectify_desktop.domain.search_words import search_folded

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
        return search_folded("\n".join(parts))
