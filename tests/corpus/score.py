"""Prints how well the importers read texts and tables that nobody here has seen before.

    .venv/bin/python -m tests.corpus.score [--verbose] [--only NAME] [--folder FOLDER]

The corpus is tests/data/corpus; its labels say what a careful clerk would read. Another folder of
labelled texts and tables is a blind examination: it is read in place of the corpus.
The exit status is 1 if a target of the intake is missed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.services.intake.import_source import propose_file, propose_text
from tests.corpus.labels import (
    TABLES,
    TEXTS,
    Label,
    table_labels,
    text_labels,
    variant_catalogue,
)
from tests.corpus.matching import Tally, TextScore, score_text
from tests.corpus.table_matching import TableScore, score_table
from tests.corpus.word_copies import write_word_copy
from tests.corpus_tables import build_workbook

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.proposal.proposal import ImportProposal

EXACT_SHARE = 0.95


@dataclass(frozen=True, slots=True)
class CorpusScore:
    """The scores of all texts and tables."""

    texts: tuple[TextScore, ...]
    tables: tuple[TableScore, ...]

    @property
    def exact_share(self) -> float:
        """The share of texts with exactly the expected number of findings."""
        return sum(score.is_count_exact for score in self.texts) / max(1, len(self.texts))

    @property
    def findings_in_negatives(self) -> int:
        """How many findings were read where there is none."""
        return sum(score.found for score in self.texts if score.label.is_negative)

    @property
    def invented_results(self) -> list[str]:
        """Every 整改结果 that stands in no source."""
        return [
            f"{score.label.name}：{text}" for score in self.texts for text in score.invented_results
        ]

    @property
    def inexact_tables(self) -> list[str]:
        """The tables that were not read exactly."""
        return [score.label.name for score in self.tables if score.misses]

    @property
    def reaches_targets(self) -> bool:
        """Whether the targets of the intake are reached."""
        return (
            self.exact_share >= EXACT_SHARE
            and not self.findings_in_negatives
            and not self.invented_results
            and not self.inexact_tables
        )


def score_corpus(only: str = "", texts_in: Path = TEXTS, tables_in: Path = TABLES) -> CorpusScore:
    """Read the whole corpus, or the sources whose name holds ``only``, and compare."""
    with tempfile.TemporaryDirectory() as folder:
        texts = tuple(
            score_text(label, _read_text(label, Path(folder)))
            for label in text_labels(texts_in)
            if only in label.name
        )
        tables = tuple(
            score_table(label, propose_file(build_workbook(label.source, Path(folder))))
            for label in table_labels(tables_in)
            if only in label.name
        )
    return CorpusScore(texts, tables)


def _read_text(label: Label, folder: Path) -> ImportProposal:
    if not label.is_word:
        return propose_text(label.source.read_text(encoding="utf-8"), label.name)
    copy = folder / f"{label.name}.docx"
    write_word_copy(label.source, copy)
    return propose_file(copy)


def uncovered_variants() -> tuple[set[str], set[str]]:
    """Return the variants no source covers, and those the catalogue does not know."""
    known = variant_catalogue().keys()
    used = {code for label in (*text_labels(), *table_labels()) for code in label.variants}
    return set(known - used), set(used - known)


def _print_texts(scores: Iterable[TextScore], *, is_verbose: bool) -> None:
    heads = ("条数", "召回", "精确", "状态", "数字", "日期", "缺损", "层级", "计划", "措施")
    print(f"{'文本':<40}" + "  ".join(heads))
    for s in scores:
        mark = " " if s.is_count_exact and not s.misses else "·" if s.is_count_exact else "✗"
        print(
            f"{mark} {s.label.name:<38}{s.found:>3}/{s.expected:<3}"
            f"{s.recall:>6.0%}{s.precision:>6.0%}"
            f"{s.results!s:>6}{s.figures!s:>6}{s.dates!s:>6}{s.damaged!s:>6}"
            f"{s.structure!s:>7}{s.plans!s:>6}{s.measures!s:>6}"
        )
        for miss in s.misses if is_verbose else ():
            print(f"      {miss}")


def _print_tables(scores: Iterable[TableScore], *, is_verbose: bool) -> None:
    print("\n表格                                    条数   格")
    for s in scores:
        mark = "✗" if s.misses else " "
        print(f"{mark} {s.label.name:<38}{s.found:>3}/{s.expected:<3}{s.cells!s:>8}")
        for miss in s.misses if is_verbose else ():
            print(f"      {miss}")


def _print_variants(corpus: CorpusScore) -> None:
    print("\n变体                              份数  条数准  召回  精确  状态  数字  日期  缺损")
    by_variant: dict[str, list[TextScore]] = defaultdict(list)
    for score in corpus.texts:
        for code in score.label.variants:
            by_variant[code].append(score)
    for code in variant_catalogue():
        scores = by_variant[code]
        if not scores:
            continue
        exact = sum(score.is_count_exact for score in scores)
        matched = sum(score.matched for score in scores)
        recall = Tally(matched, sum(score.expected for score in scores)).share
        precision = Tally(matched, sum(score.found for score in scores)).share
        sums = [_sum(scores, name) for name in ("results", "figures", "dates", "damaged")]
        print(
            f"  {code:<32}{len(scores):>3}{exact:>6}/{len(scores):<3}"
            f"{recall:>6.0%}{precision:>6.0%}" + "".join(f"{part!s:>8}" for part in sums)
        )


def _sum(scores: Iterable[TextScore], name: str) -> Tally:
    whole = Tally()
    for score in scores:
        whole.add(getattr(score, name))
    return whole


def _print_totals(corpus: CorpusScore) -> None:
    texts = corpus.texts
    exact = sum(score.is_count_exact for score in texts)
    matched = sum(score.matched for score in texts)
    print("\n合计")
    print(f"  条数完全准确的文本      {exact}/{len(texts)}（{corpus.exact_share:.1%}）")
    print(f"  具体问题：召回          {Tally(matched, sum(s.expected for s in texts))}")
    print(f"  具体问题：精确          {Tally(matched, sum(s.found for s in texts))}")
    print(f"  标题留有“关于…问题”字样  {sum(s.wrapped for s in texts)}")
    print(f"  负例中读出的问题        {corpus.findings_in_negatives}")
    print(f"  臆造的状态              {len(corpus.invented_results)}")
    names = {
        "results": "状态", "figures": "数字", "dates": "日期", "damaged": "缺损日期",
        "structure": "种类、方面、类", "plans": "整改计划", "measures": "措施数",
        "tallies": "分类计数",
    }  # fmt: skip
    for name, term in names.items():
        print(f"  {term}  {_sum(texts, name)}")
    print(f"  假数字                  {sum(len(s.false_figures) for s in texts)}")
    tables = len(corpus.tables)
    print(f"  完全准确的表格          {tables - len(corpus.inexact_tables)}/{tables}")
    missing, unknown = uncovered_variants()
    print(f"  未覆盖的变体            {'、'.join(sorted(missing)) or '无'}")
    if unknown:
        print(f"  目录里没有的变体        {'、'.join(sorted(unknown))}")


def main(arguments: list[str] | None = None) -> int:
    """Read the corpus and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--verbose", action="store_true", help="print every miss")
    parser.add_argument("--only", default="", help="only sources whose name holds this")
    parser.add_argument("--folder", type=Path, help="other texts and tables with labels")
    options = parser.parse_args(arguments)
    corpus = score_corpus(options.only, options.folder or TEXTS, options.folder or TABLES)
    _print_texts(corpus.texts, is_verbose=options.verbose)
    _print_tables(corpus.tables, is_verbose=options.verbose)
    _print_variants(corpus)
    _print_totals(corpus)
    return int(not corpus.reaches_targets)


if __name__ == "__main__":
    sys.exit(main())
