"""Checking evidence: lost and changed files, the same file twice, dates, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.proof import (
    MissingProof,
    ProofRule,
    date_doubt,
    missing_proof,
    used_twice,
)
from rectify_desktop.domain.casework.terms import EvidenceKind
from rectify_desktop.services.evidence.copy_evidence import Kilobytes
from rectify_desktop.services.evidence.keep_evidence import evidence_files
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ids import EvidenceId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.storage.evidence_files import EvidenceFiles


@dataclass(frozen=True, slots=True)
class FileFaults:
    """Evidence whose file is not what it was; ``unnamed`` files belong to no evidence.

    ``missing_folder`` is the evidence folder where it is not beside the ledger at all.
    """

    lost: tuple[Evidence, ...] = ()
    changed: tuple[Evidence, ...] = ()
    unnamed: tuple[str, ...] = ()
    missing_folder: str = ""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is wrong, plainly; nothing where all is well."""
        if self.missing_folder:
            return (
                f"台账旁边没有“{self.missing_folder}”文件夹，{len(self.lost)}份佐证的文件都找不到；"
                "如果台账改过名或挪过位置，请把这个文件夹一起挪过来，并与台账同名。",
            )
        return tuple(
            sentence
            for items, sentence in (
                (self.lost, f"{len(self.lost)}份佐证的文件不在了：{_named(self.lost)}。"),
                (
                    self.changed,
                    f"{len(self.changed)}份佐证的文件被改动过：{_named(self.changed)}。",
                ),
                (
                    self.unnamed,
                    f"佐证文件夹里有{len(self.unnamed)}个文件没有登记，不算佐证；"
                    "可能是登记时中断留下的，或属于还原以前的台账。",
                ),
            )
            if items
        )


@dataclass(frozen=True, slots=True)
class EvidenceFindings:
    """What can be said of the evidence of a round without looking into its files."""

    missing: tuple[MissingProof, ...]
    date_doubts: tuple[tuple[Evidence, str], ...]
    used_twice: Mapping[EvidenceId, tuple[Evidence, ...]]


def check_files(
    files: EvidenceFiles,
    evidence: Sequence[Evidence],
    named: frozenset[str],
    checkpoint: Callable[[int, int], None] | None = None,
) -> FileFaults:
    """Read every kept file and compare it with its hash; takes no ledger, so runs off-thread.

    ``named`` are all files the ledger ever named, see ``evidence_digests``. ``checkpoint`` hears
    how many kilobytes of how many were read, and may raise to stop.
    """
    kept = [item for item in evidence if item.has_file]
    lost = tuple(item for item in kept if not files.holds(item.sha256))
    present = {item.sha256 for item in kept if item not in lost}
    watch = Kilobytes(checkpoint, sum(map(files.size_of, present)))
    whole = {sha256 for sha256 in present if files.is_whole(sha256, watch)}
    changed = tuple(item for item in kept if item not in lost and item.sha256 not in whole)
    is_gone = bool(kept) and not files.folder.is_dir()
    missing_folder = files.folder.name if is_gone else ""
    return FileFaults(lost, changed, files.unnamed(named), missing_folder)


def file_faults(workspace: Workspace) -> FileFaults:
    """Check the files of the current round at once."""
    named = workspace.casework.evidence_digests()
    return check_files(evidence_files(workspace), workspace.case_records().evidence, named)


def look_at_evidence(workspace: Workspace, *, today: date) -> EvidenceFindings:
    """Return what is missing, doubted or used twice in the current round."""
    ledger = workspace.ledger()
    evidence = workspace.case_records(ledger.round.id).evidence
    doubts = [(item, date_doubt(item, ledger.round, today)) for item in evidence]
    return EvidenceFindings(
        missing_proof(ledger, evidence, proof_rules()),
        tuple((item, doubt) for item, doubt in doubts if doubt),
        used_twice(evidence),
    )


def missing_now(workspace: Workspace, ledger: Ledger) -> tuple[MissingProof, ...]:
    """Return what is still to be handed in for a round, without looking at anything else."""
    evidence = workspace.casework.evidence.of_round(ledger.round.id)
    return missing_proof(ledger, evidence, proof_rules())


def proof_rules() -> tuple[ProofRule, ...]:
    """Return what kind of measure calls for what proof."""
    return tuple(
        ProofRule(
            tuple(row["words"]),
            frozenset(map(EvidenceKind, row["kinds"])),
            row["says"],
            row.get("needs_number", False),
        )
        for row in vocabulary("evidence")["proof"]
    )


def _named(evidence: Sequence[Evidence]) -> str:
    names = "、".join(f"“{item.name}”" for item in evidence[:3])
    return f"{names}等" if len(evidence) > 3 else names
