"""The importers on texts and tables written by someone who had not seen the readers.

`python -m tests.corpus.score --verbose` prints every miss.
"""

from __future__ import annotations

import pytest

from tests.corpus.labels import Label, table_labels, text_labels
from tests.corpus.matching import plain
from tests.corpus.score import EXACT_SHARE, CorpusScore, score_corpus, uncovered_variants


def _labelled_words(label: Label) -> list[str]:
    words = [token for token, _ in label.damaged_dates]
    for finding in label.findings:
        words += [*finding.titles, finding.result_wording or "", finding.given.get("theme", "")]
    return words


@pytest.fixture(scope="module")
def corpus() -> CorpusScore:
    return score_corpus()


def test_corpus_is_as_wide_as_it_claims() -> None:
    texts = text_labels()
    assert len(texts) >= 44
    assert sum(label.is_negative for label in texts) >= 10
    assert sum(len(label.findings) >= 15 for label in texts) >= 6
    assert len(table_labels()) >= 16


def test_corpus_covers_every_variant_of_its_catalogue() -> None:
    assert uncovered_variants() == (set(), set())


def test_labels_speak_only_of_what_stands_in_the_text() -> None:
    strangers = [
        (label.name, words)
        for label in text_labels()
        for words in _labelled_words(label)
        if plain(words) not in plain(label.source.read_text(encoding="utf-8"))
    ]
    assert strangers == []


def test_leaf_count_is_exact_in_nearly_all_texts(corpus: CorpusScore) -> None:
    missed = [score.label.name for score in corpus.texts if not score.is_count_exact]
    assert corpus.exact_share >= EXACT_SHARE, missed


def test_negative_texts_yield_no_finding(corpus: CorpusScore) -> None:
    read = {s.label.name: s.found for s in corpus.texts if s.label.is_negative and s.found}
    assert read == {}


def test_no_result_is_invented(corpus: CorpusScore) -> None:
    assert corpus.invented_results == []


def test_every_table_is_read_exactly(corpus: CorpusScore) -> None:
    assert {s.label.name: s.misses for s in corpus.tables if s.misses} == {}
