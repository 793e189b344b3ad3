"""What stands above a list: its title, the unit that fills it in, the day it was made for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.proposal.proposal import RoundFacts
from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_PARTY = re.compile(r"中共[^，。:：\s]+?(?:党组|党委|党总支|党支部|党工委|委员会)")
_PARTY_END = re.compile(r"(?:党组|党委|党总支|党支部|党工委)$")
_LABELLED = re.compile(r"^([^:：]{1,16})[:：](.+)$")
_AS_OF = re.compile(
    r"截[至止](?:日期|时间)?\s*[:：]?\s*(\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2})"
)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?=\s*年|[./-]\d)")
_GAP = re.compile(r"[\s\u00a0\u3000]{2,}|\t|\n")
_SHORTEST_TITLE = 5


def read_above(sheet: SheetGrid, before: int) -> RoundFacts:
    """Read the rows above row ``before``; only what is plain is taken."""
    rows = [row for row in sheet.rows if row < before]
    pieces = [piece for row in rows for piece in _pieces(sheet.own(row).values())]
    title = _title(pieces)
    unit = _unit(pieces)
    whole = "\n".join(pieces)
    party = _PARTY.search(whole)
    as_of = _AS_OF.search(whole)
    years = _YEAR.findall(whole)
    is_party = bool(_PARTY_END.search(unit))
    return RoundFacts(
        title=title,
        unit_name="" if is_party else unit,
        party_organisation=party[0] if party else unit if is_party else "",
        as_of=read_due(as_of[1], year=None).due_on if as_of else None,
        year=int(years[0]) if years else None,
    )


def _pieces(texts: Iterable[str]) -> Iterator[str]:
    """Yield the statements of a row; a label and its value may stand in two cells."""
    label = ""
    for text in texts:
        for piece in filter(None, (part.strip() for part in _GAP.split(text))):
            if piece.endswith((":", "：")):
                label = piece
            else:
                yield label + piece
                label = ""


def _title(pieces: Sequence[str]) -> str:
    words = cast("Sequence[str]", _words()["title"])
    candidates = [p for p in pieces if len(p) >= _SHORTEST_TITLE and not _LABELLED.match(p)]
    return next((p for p in candidates if any(word in p for word in words)), "")


def _unit(pieces: Iterable[str]) -> str:
    labels = {folded_heading(label) for label in cast("Sequence[str]", _words()["unit"])}
    for piece in pieces:
        match = _LABELLED.match(piece)
        if match and folded_heading(match[1]) in labels:
            return match[2].strip()
    return ""


def _words() -> Mapping[str, object]:
    return cast("Mapping[str, object]", vocabulary("columns")["above"])
