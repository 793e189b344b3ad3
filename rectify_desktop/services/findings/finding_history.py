"""What was changed in a finding, field by field (历史), and bringing a single value back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.finding_fields import (
    EXTRA,
    FIELD_TERMS,
    NAME_FIELDS,
    CellField,
    extra_of,
    extra_titles,
    field_title,
    with_extra,
)
from rectify_desktop.domain.terms import SOURCE_TERMS, TIMING_TERMS
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.storage.finding_past import FindingVersion

PLACE = "place"
_REGISTERED = ""
# Fields of a finding that are read, written and brought back together.
_TOGETHER: dict[str, tuple[str, ...]] = {
    CellField.RESULT: ("declared_result", "declared_wording"),
    CellField.DUE: ("due_on", "due_wording"),
    PLACE: ("theme_id", "heading_id"),
}
_TITLES = {PLACE: "所属方面和类", _REGISTERED: "登记"}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field as one operation changed it; ``earlier`` holds the value it took the place of."""

    key: str
    before: str
    after: str
    operation: str
    actor: str
    at: datetime
    source_file: str = ""
    earlier: Finding | None = None

    @property
    def title(self) -> str:
        """What users call the field."""
        return _TITLES.get(self.key) or field_title(self.key)

    @property
    def is_registration(self) -> bool:
        """Whether the finding came onto the ledger, or came back, with it."""
        return self.key == _REGISTERED


def field_changes(workspace: Workspace, finding_id: FindingId) -> list[FieldChange]:
    """Return all that was ever changed in a finding, newest first."""
    history = workspace.finding_past(finding_id)
    shown = _Words(history.names, _places(workspace))
    changes: list[FieldChange] = []
    before: Finding | None = None
    for version in history.versions:
        changes += _between(before, version, shown)
        before = version.finding
    return changes[::-1]


def last_changes(changes: Iterable[FieldChange]) -> dict[str, FieldChange]:
    """Return by whom each field was changed last; ``changes`` come newest first.

    What was never changed since was written when the finding was registered.
    """
    latest: dict[str, FieldChange] = {}
    for change in changes:
        if change.is_registration:
            for key in (*FIELD_TERMS, PLACE):
                latest.setdefault(key, change)
        else:
            latest.setdefault(change.key, change)
    return latest


def restore_value(workspace: Workspace, finding_id: FindingId, change: FieldChange) -> None:
    """Give one field the value it had before a change, as one undo step.

    Raises:
        RuleViolation: there is none to give back, or what it names was deleted since.

    """
    if change.earlier is None:
        raise RuleViolation("这一条没有可以恢复的原值。")
    finding = workspace.findings.get(finding_id)
    restored = _with_value(finding, change.key, change.earlier)
    _must_be_there(workspace, restored, change.key)
    if restored == finding:
        raise RuleViolation(f"“{change.title}”现在就是这个值，不用恢复。")
    with workspace.operation(f"恢复{change.title}"):
        workspace.findings.save(restored)


def _with_value(finding: Finding, key: str, earlier: Finding) -> Finding:
    if key.startswith(EXTRA):
        title = key.removeprefix(EXTRA)
        return with_extra(finding, title, extra_of(earlier, title))
    names = _TOGETHER.get(key, (key,))
    return replace(finding, **{name: getattr(earlier, name) for name in names})


def _must_be_there(workspace: Workspace, finding: Finding, key: str) -> None:
    if key in NAME_FIELDS:
        live = {each.id for each in workspace.parties.departments()}
        wanted: set[str] = set(getattr(finding, key))
        live_people = {each.id for each in workspace.parties.people()}
        if not wanted <= live | live_people:
            raise RuleViolation("原来的科室或人员已被删除，不能恢复；请直接填写。")
    if key == PLACE:
        places = _places(workspace)
        if not {finding.theme_id, finding.heading_id} - {None} <= places.keys():
            raise RuleViolation("原来的方面或类别已被删除，请先在回收站恢复它。")


def _places(workspace: Workspace) -> dict[str | None, str]:
    round_id = workspace.current_round().id
    titles: dict[str | None, str] = {t.id: t.title for t in workspace.outline.themes(round_id)}
    titles |= {h.id: h.title for h in workspace.outline.headings(round_id)}
    return titles


@dataclass(frozen=True, slots=True)
class _Words:
    """Turns the values of fields into words; names of what was deleted since stay known."""

    names: Mapping[str, str]
    places: Mapping[str | None, str]

    def of(self, finding: Finding, key: str) -> str:
        if key.startswith(EXTRA):
            return extra_of(finding, key.removeprefix(EXTRA))
        if key in NAME_FIELDS:
            return "、".join(self.names.get(each, "（已删除）") for each in getattr(finding, key))
        match key:
            case CellField.RESULT:
                return finding.result_text
            case CellField.DUE:
                return due_text(finding)
            case CellField.SOURCE:
                return SOURCE_TERMS[finding.source]
            case CellField.TIMINGS:
                return "、".join(
                    term for each, term in TIMING_TERMS.items() if each in finding.timings
                )
            case CellField.COMPLETED:
                return finding.completed_on.isoformat() if finding.completed_on else ""
            case _ if key == PLACE:
                ids = (finding.theme_id, finding.heading_id)
                return " › ".join(self.places.get(each, "（已删除）") for each in ids if each)
            case _:
                return str(getattr(finding, key))


def _between(
    before: Finding | None, version: FindingVersion, shown: _Words
) -> Iterator[FieldChange]:
    after = version.finding
    told = (version.operation, version.actor, version.at, version.source_file)
    if after is None:
        yield FieldChange(_REGISTERED, "", "已删除", *told)
    elif before is None:
        yield FieldChange(_REGISTERED, "", after.title, *told)
    else:
        for key in _differing(before, after):
            words = shown.of(before, key), shown.of(after, key)
            yield FieldChange(key, *words, *told, earlier=before)
    for measure in version.measures:
        yield FieldChange("措施", measure.before or "", measure.after or "（已删除）", *told)


def _differing(before: Finding, after: Finding) -> Iterator[str]:
    for key in (*FIELD_TERMS, PLACE):
        names = _TOGETHER.get(key, (key,))
        if any(getattr(before, name) != getattr(after, name) for name in names):
            yield key
    for title in extra_titles((before, after)):
        if extra_of(before, title) != extra_of(after, title):
            yield EXTRA + title
