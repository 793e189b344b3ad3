"""What an import proposes (design promise 2): nothing enters a ledger before a clerk has seen it.

A reader returns an :class:`ImportProposal`; every item of it points to the source line it was read
from, what is uncertain stands among the doubts, and figures stated in the text are set against
what was really found.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.inspection import ContactBlock, SourceTally
from rectify_desktop.domain.terms import FindingSource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from rectify_desktop.domain.proposal.table_columns import TableColumns
    from rectify_desktop.domain.terms import DeclaredResult, MeasureState


class SourceKind(StrEnum):
    """What kind of paper the source turned out to be."""

    NOTICE = "notice"
    FEEDBACK = "feedback"
    SPREADSHEET = "spreadsheet"
    UNKNOWN = "unknown"


class SectionKind(StrEnum):
    """The parts of a text; findings come from PROBLEMS alone."""

    FRONT = "front"
    OPENING = "opening"
    ORGANISATION = "organisation"
    PROBLEMS = "problems"
    NEXT_STEPS = "next_steps"
    TAIL = "tail"


class DoubtKind(StrEnum):
    """Why a clerk has to look: nothing of this kind is decided silently."""

    DAMAGED_DATE = "damaged_date"
    IMPOSSIBLE_DATE = "impossible_date"
    INFERRED_YEAR = "inferred_year"
    UNREAD_DEADLINE = "unread_deadline"
    UNKNOWN_RESULT = "unknown_result"
    DAMAGED_LABEL = "damaged_label"
    DAMAGED_COUNT = "damaged_count"
    UNMATCHED_FIGURE = "unmatched_figure"
    UNCOUNTED_FIGURE = "uncounted_figure"
    UNCERTAIN_SECTION = "uncertain_section"
    UNCERTAIN_LEVEL = "uncertain_level"
    SKIPPED_ROWS = "skipped_rows"
    REMARK = "remark"


DOUBT_TERMS: dict[DoubtKind, str] = {
    DoubtKind.DAMAGED_DATE: "日期缺损",
    DoubtKind.IMPOSSIBLE_DATE: "日期不存在",
    DoubtKind.INFERRED_YEAR: "年份系推断",
    DoubtKind.UNREAD_DEADLINE: "时限未能识别",
    DoubtKind.UNKNOWN_RESULT: "整改结果不认识",
    DoubtKind.DAMAGED_LABEL: "标签缺损",
    DoubtKind.DAMAGED_COUNT: "数字缺损",
    DoubtKind.UNMATCHED_FIGURE: "数字对不上",
    DoubtKind.UNCOUNTED_FIGURE: "数字无从核对",
    DoubtKind.UNCERTAIN_SECTION: "分段存疑",
    DoubtKind.UNCERTAIN_LEVEL: "层级存疑",
    DoubtKind.SKIPPED_ROWS: "跳过的行",
    DoubtKind.REMARK: "提示",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A run of source lines; ``first`` and ``last`` are line indexes, both included."""

    kind: SectionKind
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ProposedTheme:
    """A 方面 as read; ``line`` is the index of its source line."""

    title: str
    line: int


@dataclass(frozen=True, slots=True)
class ProposedHeading:
    """A 类 as read; ``theme`` is an index into the proposal's themes."""

    title: str
    line: int
    theme: int | None = None


@dataclass(frozen=True, slots=True)
class ProposedMeasure:
    """A 措施 as read, without its marker."""

    text: str
    line: int
    department: str = ""
    owner: str = ""
    due_wording: str = ""
    state: MeasureState | None = None


@dataclass(frozen=True, slots=True)
class ProposedFinding:
    """A 具体问题 as read.

    ``result_wording`` is exactly what stands in the source, None where no result is written;
    ``result`` is what the vocabulary reads it as, None where it does not know the words.
    ``theme`` and ``heading`` are indexes into the proposal's themes and headings.
    """

    number: str
    title: str
    line: int
    theme: int | None = None
    heading: int | None = None
    description: str = ""
    source: FindingSource = FindingSource.FEEDBACK
    result_wording: str | None = None
    result: DeclaredResult | None = None
    situation: str = ""
    plan: str = ""
    measures: tuple[ProposedMeasure, ...] = ()
    lead_officials: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    responsible_departments: tuple[str, ...] = ()
    supporting_departments: tuple[str, ...] = ()
    due_wording: str = ""
    completed_wording: str = ""
    acceptance_criterion: str = ""
    remarks: str = ""
    extras: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """A number the text states about the round, with its noun and the words around it.

    ``name`` says what is counted (问题总数, 已完成, 阶段性完成, 立行立改, 立行立改已完成, 信访件,
    信访件已办结, 未完成, 措施, 完成率, 清退资金 …) and is unique within a proposal; what is said of
    an earlier round begins with 上轮. Rates and money are exact decimals in their ``unit``.
    """

    name: str
    value: int | Decimal
    text: str
    line: int
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something a clerk must decide or know; ``candidates`` are readings, best first.

    ``text`` stands at ``start`` in the source line ``line`` (−1 where it has no single place), so
    that a chosen candidate can replace it there; ``place`` says the same in Chinese.
    """

    kind: DoubtKind
    text: str
    place: str
    line: int
    start: int = -1
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """One claim checked: ``stated`` in the text against ``counted`` among what was found.

    ``adds_up`` is None where nothing could be counted: then the claim is open, not wrong.
    ``figures`` are the names of the stated figures it checks.
    """

    claim: str
    stated: int | Decimal
    counted: int | Decimal | None
    adds_up: bool | None
    figures: tuple[str, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """What the text says of the round itself; only undamaged dates are taken.

    ``year`` is named above the rows of a list: deadlines without one most likely mean it.
    """

    title: str = ""
    unit_name: str = ""
    party_organisation: str = ""
    authority: str = ""
    team_name: str = ""
    inspected_from: date | None = None
    inspected_to: date | None = None
    feedback_on: date | None = None
    as_of: date | None = None
    signed_on: date | None = None
    contact: ContactBlock = field(default_factory=ContactBlock)
    opening: str = ""
    organisation: str = ""
    next_steps: str = ""
    closing: str = ""
    tallies: tuple[SourceTally, ...] = ()
    year: int | None = None


@dataclass(frozen=True, slots=True)
class ImportProposal:
    """One source read into a proposal; ``reason`` says why there are no findings, if so."""

    source_name: str
    kind: SourceKind
    lines: tuple[str, ...]
    facts: RoundFacts = field(default_factory=RoundFacts)
    sections: tuple[Section, ...] = ()
    themes: tuple[ProposedTheme, ...] = ()
    headings: tuple[ProposedHeading, ...] = ()
    findings: tuple[ProposedFinding, ...] = ()
    stated: tuple[StatedFigure, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    reconciliation: tuple[Reconciliation, ...] = ()
    reason: str = ""
    extras: tuple[tuple[str, str], ...] = field(default=())
    tables: tuple[TableColumns, ...] = ()

    @property
    def unchecked(self) -> tuple[StatedFigure, ...]:
        """The stated figures that no claim speaks of: what they count is no item of a ledger."""
        checked = {name for check in self.reconciliation for name in check.figures}
        return tuple(figure for figure in self.stated if figure.name not in checked)

    @property
    def wrong_figures(self) -> int:
        """How many claims do not add up."""
        return sum(check.adds_up is False for check in self.reconciliation)

    def with_remarks(self, remarks: Iterable[str]) -> ImportProposal:
        """Return the proposal with remarks on the file as a whole, each told once."""
        known = {doubt.text for doubt in self.doubts}
        told = tuple(
            Doubt(DoubtKind.REMARK, remark, "文件", -1) for remark in remarks if remark not in known
        )
        return replace(self, doubts=told + self.doubts)
