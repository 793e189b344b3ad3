"""Keeping evidence (佐证材料): adding files or papers, linking them, and taking them off again.

Files are copied in beforehand (``copy_evidence``); here they are entered, as one step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.cataloguing import catalogued
from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.file_names import suffix_of
from rectify_desktop.domain.casework.proof import kind_by_name
from rectify_desktop.domain.casework.terms import EvidenceKind
from rectify_desktop.errors import RuleViolation
from rectify_desktop.storage.evidence_files import EvidenceFiles
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from rectify_desktop.domain.ids import EvidenceId, FindingId, MeasureId
    from rectify_desktop.services.evidence.copy_evidence import CopiedFile
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class EnteredEvidence:
    """What became of copied files: new records, and records of the same file that were linked."""

    added: tuple[Evidence, ...]
    linked: tuple[Evidence, ...] = ()


def evidence_files(workspace: Workspace) -> EvidenceFiles:
    """Return the evidence files of the open ledger.

    Raises:
        RuleViolation: the ledger lies in memory.

    """
    if workspace.path is None:
        raise RuleViolation("这份台账还没有保存成文件，不能存放佐证材料；请先新建台账文件。")
    return EvidenceFiles.of(workspace.path)


def enter_files(
    workspace: Workspace,
    copied: Sequence[CopiedFile],
    *,
    finding_ids: Sequence[FindingId] = (),
    measure_ids: Sequence[MeasureId] = (),
) -> EnteredEvidence:
    """Enter copied files as evidence, in one step; a file that is known already is only linked."""
    if not copied:
        return EnteredEvidence(())
    added: dict[str, Evidence] = {}
    linked: dict[str, Evidence] = {}
    with workspace.operation("添加佐证材料"):
        round_id = workspace.current_round().id
        known = {
            item.sha256: item
            for item in workspace.casework.evidence.of_round(round_id)
            if item.has_file
        }
        for file in copied:
            held = known.get(file.sha256)
            if held is not None:
                linked[held.id] = _linked(held, finding_ids, measure_ids)
                continue
            name = file.original_name.removesuffix(suffix_of(file.original_name)).strip(". ")
            added[file.sha256] = Evidence(
                round_id,
                name or file.original_name,
                kind=guessed_kind(file.original_name),
                sha256=file.sha256,
                original_name=file.original_name,
                finding_ids=tuple(finding_ids),
                measure_ids=tuple(measure_ids),
            )
        workspace.casework.evidence.save_all([*added.values(), *linked.values()])
    return EnteredEvidence(tuple(added.values()), tuple(linked.values()))


def add_evidence(workspace: Workspace, record: Evidence) -> Evidence:
    """Enter evidence of which only a paper is known, by the place where it lies.

    Raises:
        RuleViolation: it has no name, or neither a file nor a place.

    """
    must_be_findable(record)
    with workspace.operation("登记佐证材料"):
        workspace.casework.evidence.save(record)
    return record


def change_evidence(workspace: Workspace, changed: Evidence) -> None:
    """Save what is said of a piece of evidence; its file stays the same.

    Raises:
        RuleViolation: it has no name, neither file nor place, or a number that is taken.

    """
    held = workspace.casework.evidence.get(changed.id)
    changed = replace(changed, sha256=held.sha256, original_name=held.original_name)
    if changed == held:
        return
    must_be_findable(changed)
    number = changed.catalogue_number
    others = workspace.casework.evidence.of_round(changed.round_id)
    if number and any(o.catalogue_number == number and o.id != changed.id for o in others):
        raise RuleViolation(f"材料编号“{number}”已经用过，请换一个。")
    with workspace.operation("修改佐证材料"):
        workspace.casework.evidence.save(changed)


def change_all_evidence(workspace: Workspace, changed: Sequence[Evidence]) -> None:
    """Save what is said of several pieces of evidence, as one step.

    Raises:
        RuleViolation: one lacks its name or place, or has a number that is taken.

    """
    with workspace.operation(f"修改{len(changed)}份佐证材料"):
        for record in changed:
            change_evidence(workspace, record)


def link_evidence(
    workspace: Workspace,
    evidence_id: EvidenceId,
    *,
    finding_ids: Sequence[FindingId] = (),
    measure_ids: Sequence[MeasureId] = (),
) -> None:
    """Let a piece of evidence prove more findings or measures."""
    with workspace.operation("关联佐证材料"):
        held = workspace.casework.evidence.get(evidence_id)
        workspace.casework.evidence.save(_linked(held, finding_ids, measure_ids))


def unlink_evidence(
    workspace: Workspace,
    evidence_id: EvidenceId,
    *,
    finding_ids: Collection[FindingId] = (),
    measure_ids: Collection[MeasureId] = (),
) -> None:
    """Take links off a piece of evidence; the evidence itself stays."""
    with workspace.operation("解除佐证关联"):
        held = workspace.casework.evidence.get(evidence_id)
        left = replace(
            held,
            finding_ids=tuple(key for key in held.finding_ids if key not in finding_ids),
            measure_ids=tuple(key for key in held.measure_ids if key not in measure_ids),
        )
        workspace.casework.evidence.save(left)


def delete_evidence(workspace: Workspace, evidence_id: EvidenceId) -> None:
    """Take a piece of evidence off the ledger; its file stays, so that undo finds it."""
    with workspace.operation("删除佐证材料"):
        workspace.casework.evidence.delete(evidence_id)


def catalogue_evidence(workspace: Workspace, *, anew: bool = False) -> int:
    """Give every piece of evidence without a number its own, and return how many got another.

    ``anew`` takes all numbers off before, as after departments or days were put right.
    """
    with workspace.operation("重编佐证材料号" if anew else "编佐证材料号"):
        ledger = workspace.ledger()
        held = workspace.casework.evidence.of_round(ledger.round.id)
        blank = [replace(item, catalogue_number="") for item in held] if anew else held
        numbered = catalogued(ledger, blank)
        workspace.casework.evidence.save_all(numbered)
    return sum(before != after for before, after in zip(held, numbered, strict=True))


def guessed_kind(name: str) -> EvidenceKind:
    """Return the kind of evidence a file's name speaks of; the clerk may change it."""
    words = [(EvidenceKind(row["kind"]), row["words"]) for row in vocabulary("evidence")["kinds"]]
    return kind_by_name(name, words, EvidenceKind.OTHER)


def _linked(
    held: Evidence, finding_ids: Sequence[FindingId], measure_ids: Sequence[MeasureId]
) -> Evidence:
    return replace(
        held,
        finding_ids=tuple(dict.fromkeys((*held.finding_ids, *finding_ids))),
        measure_ids=tuple(dict.fromkeys((*held.measure_ids, *measure_ids))),
    )


def must_be_findable(record: Evidence) -> None:
    """Raise RuleViolation if evidence has no name, or neither a file nor a place."""
    must_be_told(record.name, "请填写材料名称。")
    if not record.has_file and not record.location.strip():
        raise RuleViolation("没有添加文件的材料，请填写原件存放在哪里。")
