"""A finding being put together from the one or several rows that a list gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.proposal import ProposedFinding, ProposedMeasure
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, MeasureState, Timing
from rectify_desktop.domain.wording.due_wording import read_due
from rectify_desktop.domain.wording.turned_lines import TURNED_ROLES, in_one_line
from rectify_desktop.domain.wording.written_names import split_names
from rectify_desktop.office.ledger_reader.cells import (
    listed_days,
    measures_of,
    number_of,
    title_and_description,
)
from rectify_desktop.office.ledger_reader.sources import read_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rectify_desktop.office.result_words import ResultWords

_OPENING_CLAUSE = re.compile(r"\s*([^。；;，,\n]{2,12})[。；;，,\n]")
# What is said of a measure itself, where a list has columns for it.
_SAID_OF_MEASURES = {
    ColumnRole.RESPONSIBLE: ColumnRole.MEASURE_DEPARTMENT,
    ColumnRole.OWNERS: ColumnRole.MEASURE_OWNER,
    ColumnRole.DUE: ColumnRole.MEASURE_DUE,
    ColumnRole.RESULT: ColumnRole.MEASURE_STATE,
}
# A measure has one department and one owner; all that a cell names stay readable in an extra.
_OF_MEASURES = {"措施责任科室": ColumnRole.RESPONSIBLE, "措施责任人": ColumnRole.OWNERS}


@dataclass(frozen=True, slots=True)
class ListRow:
    """One content row: what it shows for each kind of column, and its extra columns."""

    row: int
    line: int
    texts: Mapping[ColumnRole, str]
    origins: Mapping[ColumnRole, int]
    extras: tuple[tuple[str, str], ...]

    def text(self, key: ColumnRole) -> str:
        """Return what the row shows in a column, "" where there is none."""
        text = self.texts.get(key, "")
        return in_one_line(text) if key in TURNED_ROLES else text


@dataclass
class Draft:
    """The rows of one finding, in order, and where it stands."""

    theme: int | None
    heading: int | None
    source: FindingSource
    rows: list[ListRow] = field(default_factory=list[ListRow])
    # Whose sheet it stands on, where no column says who is responsible.
    department: str = ""

    @property
    def first(self) -> ListRow:
        """The row that names the problem."""
        return self.rows[0]

    def different(self, key: ColumnRole) -> list[str]:
        """Return the different texts of one column, each once, in order."""
        if len(self.rows) == 1:
            text = self.first.text(key)
            return [text] if text else []
        return list(dict.fromkeys(filter(None, (row.text(key) for row in self.rows))))

    def finished(self, year: int | None, words: ResultWords) -> ProposedFinding:
        """Return the finding; ``year`` serves to find the latest of several deadlines."""
        title, description = title_and_description(self.first.text(ColumnRole.FINDING))
        more = self._joined(ColumnRole.DESCRIPTION)
        results = self.different(ColumnRole.RESULT) or self.told_first(words)
        return ProposedFinding(
            number=number_of(next(iter(self.different(ColumnRole.NUMBER)), "")),
            title=title,
            line=self.first.line,
            theme=self.theme,
            heading=self.heading,
            description="\n".join(filter(None, (description, more))),
            source=self._source(),
            result_wording="；".join(results) or None,
            result=words.read(results[0]).result if len(results) == 1 else None,
            situation=self._joined(ColumnRole.SITUATION),
            plan=self._joined(ColumnRole.PLAN),
            measures=tuple(self._measures(words)),
            lead_officials=self._names(ColumnRole.LEAD_OFFICIALS),
            owners=self._names(ColumnRole.OWNERS),
            responsible_departments=self._departments(),
            supporting_departments=self._names(ColumnRole.SUPPORTING),
            due_wording=self.due_wording(year),
            completed_wording=next(reversed(self.different(ColumnRole.COMPLETED)), ""),
            acceptance_criterion=self._joined(ColumnRole.ACCEPTANCE),
            remarks=self._joined(ColumnRole.REMARKS),
            extras=tuple(self._extras()),
        )

    def due_wording(self, year: int | None) -> str:
        """Return the deadline: the latest of several days, and the words that name no day."""
        wordings = [part for text in self.different(ColumnRole.DUE) for part in listed_days(text)]
        wordings = list(dict.fromkeys(wordings))
        readings = {wording: read_due(wording, year=year) for wording in wordings}
        days = {wording: reading.due_on for wording, reading in readings.items()}
        dated = {wording: day for wording, day in days.items() if day is not None}
        latest = max(dated, key=lambda wording: dated[wording]) if dated else None
        parts = [wording for wording in wordings if wording == latest or wording not in dated]
        known = frozenset[Timing]().union(*(readings[part].timings for part in parts))
        # 长期坚持 may stand in a column of its own.
        for timing in self.different(ColumnRole.TIMING):
            if read_due(timing, year=year).timings - known:
                parts.append(timing)
        return "，".join(parts)

    def _joined(self, key: ColumnRole) -> str:
        return "\n".join(self.different(key))

    def _names(self, key: ColumnRole) -> tuple[str, ...]:
        return split_names("\n".join(self.different(key)), at_blanks=True)

    def told_first(self, words: ResultWords) -> list[str]:
        """Return the result that a situation opens with (已完成。…), where no column holds one."""
        opening = _OPENING_CLAUSE.match(self._joined(ColumnRole.SITUATION))
        return [opening[1]] if opening and words.knows(opening[1]) else []

    def _departments(self) -> tuple[str, ...]:
        own = (self.department,) if self.department else ()
        return self._names(ColumnRole.RESPONSIBLE) or own

    def _source(self) -> FindingSource:
        written = self.first.text(ColumnRole.SOURCE)
        return read_source(written) or self.source

    def _extras(self) -> Iterable[tuple[str, str]]:
        together: dict[str, dict[str, None]] = {}
        for row in self.rows:
            for name, text in row.extras:
                together.setdefault(name, {})[text] = None
        for name, texts in together.items():
            yield name, "\n".join(texts)
        source = self.first.text(ColumnRole.SOURCE)
        if source and read_source(source) is None:
            yield "来源", source
        for name, key in _OF_MEASURES.items():
            if several := list(self._several(key)):
                yield name, "\n".join(several)

    def _several(self, key: ColumnRole) -> Iterable[str]:
        """Yield the measures that several answer for, with all their names."""
        for row in self.rows if len(self.rows) > 1 else ():
            names = self._own_names(row, key)
            if len(names) > 1:
                for text in measures_of(row.text(ColumnRole.MEASURE)):
                    yield f"{text}：{'、'.join(names)}"

    def _measures(self, words: ResultWords) -> Iterable[ProposedMeasure]:
        """Yield each measure once; one with a row of its own has its own people and dates."""
        seen: set[str] = set()
        for row in self.rows:
            texts = measures_of(row.text(ColumnRole.MEASURE))
            days = listed_days(row.text(ColumnRole.DUE))
            own_due = self._own_text(row, ColumnRole.DUE)
            # As many days as measures, counted in the same way: each has its own.
            dues = days if len(days) == len(texts) > 1 else (own_due,) * len(texts)
            for text, due in zip(texts, dues, strict=True):
                if text in seen:
                    continue
                seen.add(text)
                yield ProposedMeasure(
                    text,
                    row.line,
                    department=self._own(row, ColumnRole.RESPONSIBLE),
                    owner=self._own(row, ColumnRole.OWNERS),
                    due_wording=due,
                    state=self._state(row, words),
                )

    def _own_text(self, row: ListRow, key: ColumnRole) -> str:
        """Return what a row says of its measure, or differently from the finding's other rows."""
        if said := row.text(_SAID_OF_MEASURES[key]):
            return said
        return row.text(key) if len(self.different(key)) > 1 else ""

    def _own(self, row: ListRow, key: ColumnRole) -> str:
        return next(iter(self._own_names(row, key)), "")

    def _own_names(self, row: ListRow, key: ColumnRole) -> tuple[str, ...]:
        return split_names(self._own_text(row, key), at_blanks=True)

    def _state(self, row: ListRow, words: ResultWords) -> MeasureState | None:
        wording = self._own_text(row, ColumnRole.RESULT)
        if not wording:
            return None
        done = words.read(wording).result is DeclaredResult.COMPLETED
        return MeasureState.DONE if done else MeasureState.OPEN
