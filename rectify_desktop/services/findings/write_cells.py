"""Writing many cells of the 问题清单 at once (粘贴, 填充, 清除, 替换), as one step.

What cannot be read is handed back with its reason and changes nothing; everything else goes in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding_fields import (
    EXTRA,
    NAME_FIELDS,
    TEXT_FIELDS,
    CellField,
    field_title,
    with_extra,
)
from rectify_desktop.domain.terms import (
    NO_RESULT_TERM,
    RESULT_TERMS,
    SOURCE_TERMS,
    TIMING_TERMS,
    Timing,
)
from rectify_desktop.domain.wording.written_names import split_names
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.edit_finding import read_typed_date, with_due
from rectify_desktop.services.findings.register_findings import name_departments, name_people

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace

_PEOPLE_FIELDS = frozenset({CellField.LEADERS, CellField.OWNERS})


@dataclass(frozen=True, slots=True)
class CellEdit:
    """What is to stand in one cell; ``key`` is a CellField, or names an imported column."""

    finding_id: FindingId
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class RefusedCell:
    """A cell that was left as it was, and why; ``number`` is the finding's."""

    number: str
    title: str
    text: str
    reason: str
    finding_id: FindingId | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class CellsOutcome:
    """How many cells of how many findings changed, what was refused, which were ``added``."""

    cells: int
    findings: int
    refused: tuple[RefusedCell, ...] = ()
    added: int = 0

    def sentence(self, verb: str) -> str:
        """Say what was done, for the clerk: 已粘贴 12 格（4 条问题），2 格没有写入。"""
        if self.cells:
            done = f"已{verb} {self.cells} 格（{self.findings} 条问题）"
            done += f"，其中新增 {self.added} 条" if self.added else ""
        else:
            done = f"已新增 {self.added} 条问题" if self.added else "内容没有变化"
        return f"{done}，{len(self.refused)} 格没有写入。" if self.refused else f"{done}。"


@dataclass(slots=True)
class _Draft:
    """One finding with what goes into it; names are entered only inside the operation."""

    finding: Finding
    names: dict[str, str]
    cells: int = 0


def write_cells(
    workspace: Workspace, edits: Sequence[CellEdit], verb: str, *, today: date
) -> CellsOutcome:
    """Write the cells that can be read, as one undo step named by ``verb`` and their number."""
    drafts, refused = _drafts(workspace, edits, today)
    changed = [draft for draft in drafts if draft.cells]
    cells = sum(draft.cells for draft in changed)
    if changed:
        with workspace.operation(f"{verb}{cells}格"):
            workspace.findings.save_all([_named(workspace, draft) for draft in changed])
    return CellsOutcome(cells, len(changed), refused)


def check_cells(workspace: Workspace, edits: Sequence[CellEdit], *, today: date) -> CellsOutcome:
    """Return what :func:`write_cells` would do, without doing it."""
    drafts, refused = _drafts(workspace, edits, today)
    changed = [draft for draft in drafts if draft.cells]
    return CellsOutcome(sum(draft.cells for draft in changed), len(changed), refused)


def _drafts(
    workspace: Workspace, edits: Sequence[CellEdit], today: date
) -> tuple[list[_Draft], tuple[RefusedCell, ...]]:
    among = workspace.findings.among({edit.finding_id for edit in edits})
    findings = {finding.id: finding for finding in among}
    drafts: dict[FindingId, _Draft] = {}
    refused: list[RefusedCell] = []
    parties = _Parties(workspace)
    for edit in edits:
        # One that is gone meanwhile is told of as everywhere: get() raises NotFound.
        finding = findings.get(edit.finding_id) or workspace.findings.get(edit.finding_id)
        draft = drafts.setdefault(edit.finding_id, _Draft(finding, {}))
        try:
            _take(draft, edit, parties, today)
        except RuleViolation as error:
            refused.append(
                RefusedCell(
                    finding.number,
                    field_title(edit.key),
                    edit.text,
                    str(error),
                    finding.id,
                    edit.key,
                )
            )
    return list(drafts.values()), tuple(refused)


class _Parties:
    """The names in use, to tell whether a list of names says anything new."""

    def __init__(self, workspace: Workspace) -> None:
        parties = workspace.parties
        self._names: dict[str, str] = {each.id: each.name for each in parties.people()}
        self._names |= {each.id: each.name for each in parties.departments()}

    def of(self, finding: Finding, key: str) -> tuple[str, ...]:
        """Return the names in a field of a finding."""
        ids: tuple[str, ...] = getattr(finding, key)
        return tuple(self._names.get(each, "") for each in ids)


def _take(draft: _Draft, edit: CellEdit, parties: _Parties, today: date) -> None:
    """Put one cell into its draft.

    Raises:
        RuleViolation: what stands in the cell cannot be read there.

    """
    if edit.key in NAME_FIELDS:
        if split_names(edit.text) != parties.of(draft.finding, edit.key):
            draft.names[edit.key] = edit.text
            draft.cells += 1
        return
    changed = read_cell(draft.finding, edit.key, edit.text, today=today)
    if changed != draft.finding:
        draft.finding = changed
        draft.cells += 1


def read_cell(finding: Finding, key: str, text: str, *, today: date) -> Finding:
    """Return a finding with a cell as typed; lists of names are not read here.

    Raises:
        RuleViolation: what stands in the cell cannot be read there.

    """
    words = text.strip()
    if key.startswith(EXTRA):
        return with_extra(finding, key.removeprefix(EXTRA), words)
    if key in TEXT_FIELDS:
        return replace(finding, **{key: words})
    match key:
        case CellField.DUE:
            return with_due(finding, words, today)
        case CellField.COMPLETED:
            return replace(finding, completed_on=read_typed_date(words, today=today))
        case CellField.RESULT:
            return _with_result(finding, words)
        case CellField.SOURCE:
            return _with_source(finding, words)
        case CellField.TIMINGS:
            return replace(finding, timings=_timings(words))
        case _:
            raise RuleViolation("这一列由程序计算，不能填写。")


def _with_result(finding: Finding, words: str) -> Finding:
    if words == finding.result_text:
        return finding
    if words in ("", NO_RESULT_TERM):
        return replace(finding, declared_result=None, declared_wording="")
    by_term = {term: result for result, term in RESULT_TERMS.items()}
    if words in by_term:
        return replace(finding, declared_result=by_term[words], declared_wording="")
    # The words of imported lists are loaded by the first paste that needs them.
    from rectify_desktop.office.result_words import ResultWords

    result = ResultWords().read(words).result
    if result is None:
        raise RuleViolation(f"不是整改结果；可填{'、'.join(by_term)}。")
    return replace(finding, declared_result=result, declared_wording=words)


def _with_source(finding: Finding, words: str) -> Finding:
    by_term = {term: source for source, term in SOURCE_TERMS.items()}
    if words in by_term:
        return replace(finding, source=by_term[words])
    from rectify_desktop.office.ledger_reader.sources import read_source

    source = read_source(words)
    if source is None:
        reason = "来源不能为空" if not words else "不是来源"
        raise RuleViolation(f"{reason}；可填{'、'.join(by_term)}。")
    return replace(finding, source=source)


def _timings(words: str) -> frozenset[Timing]:
    by_term = {term: timing for timing, term in TIMING_TERMS.items()}
    names = split_names(words)
    if any(name not in by_term for name in names):
        raise RuleViolation(f"不是整改时序；可填{'、'.join(by_term)}，多个用顿号隔开。")
    return frozenset(by_term[name] for name in names)


def _named(workspace: Workspace, draft: _Draft) -> Finding:
    finding = draft.finding
    for key, text in draft.names.items():
        enter = name_people if key in _PEOPLE_FIELDS else name_departments
        finding = replace(finding, **{key: enter(workspace, text)})
    return finding
