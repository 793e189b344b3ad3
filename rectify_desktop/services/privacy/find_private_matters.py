"""Finding the private matters of the public notice: each in its sentence, with its reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.notice_privacy import (
    matters_of,
    own_people_first,
    redecided,
    roster_of,
)
from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice
from rectify_desktop.domain.checks.private_items import (
    OWN_PERSON_REASON,
    PRIVATE_REASONS,
    PrivateKind,
)
from rectify_desktop.domain.checks.written_numbers import sentence_around
from rectify_desktop.domain.notice.passage_states import passage_states
from rectify_desktop.domain.terms import Edition
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.checks.check_words import privacy_words
from rectify_desktop.services.notice.word_notices import composed_notice, item_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.domain.checks.notice_privacy import PrivateMatter
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.notice.notice_material import NoticeMaterial
    from rectify_desktop.domain.notice.passages import PassageKey
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence of a private matter, with the place of the matter in it."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PrivacyDesk:
    """The public notice with nothing masked, and its private matters, own people first."""

    notice: Notice
    matters: tuple[PrivateMatter, ...]
    roster: frozenset[str]
    passages: Mapping[PassageKey, str]

    @property
    def open_count(self) -> int:
        """How many matters nobody decided of."""
        return sum(matter.decision is None for matter in self.matters)

    def decided_anew(self, workspace: Workspace) -> PrivacyDesk:
        """Return the same matters with what is decided of them now."""
        decisions = workspace.checks.decisions.of_round(workspace.current_round().id)
        return replace(self, matters=redecided(self.matters, decisions))

    def sentence_of(self, matter: PrivateMatter) -> Sentence:
        """Return the sentence a matter stands in."""
        line, item = self.notice.paragraphs[matter.paragraph].text, matter.item
        first, last = sentence_around(line, item.start, item.end)
        return Sentence(line[first:last], item.start - first, item.end - first)

    def sentence_after(self, matter: PrivateMatter) -> Sentence:
        """Return that sentence as it reads in public; what is open of ``matter`` as if masked."""
        line, sentence = self.notice.paragraphs[matter.paragraph].text, self.sentence_of(matter)
        first = matter.item.start - sentence.start
        text, at, start, end = "", first, 0, 0
        beside = (m for m in self.matters if m.paragraph == matter.paragraph)
        for other in sorted(beside, key=lambda m: m.item.start):
            if not first <= other.item.start < first + len(sentence.text):
                continue
            text += line[at : other.item.start]
            at, start = other.item.end, len(text) if other is matter else start
            text += public_words(other, if_open=other is matter)
            end = len(text) if other is matter else end
        return Sentence(text + line[at : first + len(sentence.text)], start, end)

    def passage_of(self, matter: PrivateMatter) -> PassageKey | None:
        """Return the passage a matter stands in; None where it is a title of the ledger."""
        return self.notice.paragraphs[matter.paragraph].passage

    def reason_of(self, matter: PrivateMatter) -> str:
        """Say why a matter is thought private."""
        item = matter.item
        if item.kind is PrivateKind.PERSON and item.text in self.roster:
            return OWN_PERSON_REASON
        return PRIVATE_REASONS[item.kind]


def public_words(matter: PrivateMatter, *, if_open: bool = False) -> str:
    """Return how a matter reads in public; ``if_open`` shows an open one as if it were masked."""
    choice = None if matter.decision is None else matter.decision.choice
    is_masked = choice is PrivacyChoice.MASKED or (choice is None and if_open)
    return matter.item.masked if is_masked else matter.item.text


def privacy_desk(ledger: Ledger, material: NoticeMaterial) -> PrivacyDesk:
    """Find the private matters of the public notice; takes no workspace, so it runs off-thread."""
    notice = composed_notice(ledger, Edition.PUBLIC, material=material)
    matters = matters_of(notice, ledger, privacy_words(), material.privacy)
    roster = roster_of(ledger)
    pattern = item_pattern(ledger.round.notice_pattern)
    states = passage_states(ledger, Edition.PUBLIC, pattern, material)
    passages = {state.key: state.text for state in states}
    return PrivacyDesk(notice, tuple(own_people_first(matters, roster)), roster, passages)


def rewordable(desk: PrivacyDesk, matter: PrivateMatter) -> str:
    """Return the part of a matter's sentence that can be written anew in the public edition.

    Raises:
        RuleViolation: it is a title or a description, which every paper takes from the ledger.

    """
    key, sentence = desk.passage_of(matter), desk.sentence_of(matter)
    text = "" if key is None else desk.passages.get(key, "")
    # A label such as 整改情况： stands in the paper, not in the passage.
    ends = (sentence.text[at:] for at in range(sentence.start + 1))
    found = next((words for words in ends if words in text), None)
    if found is None:
        raise RuleViolation("这里是问题的题目或描述，要改写请到问题清单里改，或者选择遮盖。")
    return found
