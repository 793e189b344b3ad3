"""The words by which reviewers' remarks are known, from the vocabulary ``remarks``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.office.notice_reader.folding import Folding
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class RemarkColumn(StrEnum):
    """What a column of a table of remarks says."""

    NUMBER = "number"
    TEXT = "text"
    REVIEWER = "reviewer"
    PAPER = "paper"
    PLACE = "place"
    FINDINGS = "findings"
    ANSWER = "answer"
    RECEIVED = "received"


# 青石区委…, 市委…: a place of two or three characters, not the verb that stands before one.
_PLACE = (
    r"(?:(?![经由对按据与和请将把于在向])[\u4e00-\u9fff]{2,3}[省市区县旗州]|[省市区县旗州])?"
    r"(?:委|直)?(?:派驻)?(?:第[一二三四五六七八九十\d]{1,2})?"
)


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """Patterns and word lists, ready for comparison with folded lines."""

    reviewer: re.Pattern[str]
    paper: re.Pattern[str]
    columns: Mapping[str, RemarkColumn]
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    none: tuple[str, ...]
    headings: tuple[str, ...]


@cache
def remark_words() -> RemarkWords:
    """Return the words as the office has them."""
    words = vocabulary("remarks")
    columns = cast("Mapping[str, Sequence[str]]", words["columns"])
    lines = {name: tuple(map(fold, words["lines"][name])) for name in words["lines"]}
    return RemarkWords(
        reviewer=re.compile(_PLACE + _any_of(words["reviewers"]["names"])),
        paper=re.compile(_any_of(words["papers"]["names"])),
        columns={
            folded_heading(name): RemarkColumn(key)
            for key, names in columns.items()
            for name in names
        },
        opening=lines["opening"],
        closing=lines["closing"],
        none=lines["none"],
        headings=lines["headings"],
    )


def fold(text: str) -> str:
    """Return a text in half width with plain blanks, one character for each as written."""
    return text.translate(_folding())


@cache
def _folding() -> Folding:
    return Folding()


def _any_of(names: Sequence[str]) -> str:
    # The longest first: 纪委监委 is not 纪委.
    ordered = sorted(map(fold, names), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, ordered))})"
