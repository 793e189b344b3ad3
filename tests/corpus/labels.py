"""The labels of the corpus: what a careful clerk would read out of each invented text or table."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CORPUS = Path(__file__).resolve().parents[1] / "data" / "corpus"
TEXTS = CORPUS / "texts"
TABLES = CORPUS / "tables"


@dataclass(frozen=True, slots=True)
class ExpectedFinding:
    """One 具体问题 as labelled; keys that are absent are not judged, see ``given``."""

    titles: tuple[str, ...]
    result_wording: str | None
    result: str | None
    given: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Label:
    """The expected reading of one source; None means that the label does not judge the point."""

    name: str
    source: Path
    note: str
    variants: tuple[str, ...]
    is_negative: bool
    kind: str | None
    themes: int | None
    headings: int | None
    leaf_counts: tuple[int, ...]
    findings: tuple[ExpectedFinding, ...]
    figures: Mapping[str, int] | None
    other_figures: tuple[tuple[str, int], ...]
    false_figures: Mapping[str, tuple[int, ...]]
    damaged_dates: tuple[tuple[str, int], ...]
    dates: Mapping[str, str]
    tallies: tuple[tuple[str, int, int], ...] | None
    judges_plans: bool
    year: int | None = None
    is_word: bool = False
    doubts: tuple[str, ...] = field(default=())

    @property
    def has_results(self) -> bool:
        """Whether the source writes the result of any finding."""
        return any(finding.result_wording for finding in self.findings)


def text_labels(folder: Path = TEXTS) -> list[Label]:
    """Return the labels of all texts of a folder, by name."""
    texts = ((spec, spec.with_suffix(".txt")) for spec in _specs(folder))
    return [_label(spec, text) for spec, text in texts if text.exists()]


def table_labels(folder: Path = TABLES) -> list[Label]:
    """Return the labels of all tables; their source is the spec the workbook is built from."""
    return [_label(spec, spec) for spec in _specs(folder) if not spec.with_suffix(".txt").exists()]


def variant_catalogue() -> dict[str, str]:
    """Return every variant the corpus must cover, with what it is."""
    raw = tomllib.loads((CORPUS / "variants.toml").read_text(encoding="utf-8"))
    return {code: text for group in raw.values() for code, text in group.items()}


def _specs(folder: Path) -> Iterable[Path]:
    return sorted(folder.glob("*.toml"))


def _label(spec: Path, source: Path) -> Label:
    raw = tomllib.loads(spec.read_text(encoding="utf-8"))
    findings = tuple(_finding(item) for item in raw.get("findings", []))
    tallies = raw.get("tallies")
    return Label(
        name=spec.stem,
        source=source,
        note=raw["note"],
        variants=tuple(raw["variants"]),
        is_negative=raw.get("negative", False),
        kind=raw.get("kind"),
        themes=raw.get("themes"),
        headings=raw.get("headings"),
        leaf_counts=tuple(raw.get("counts_any", [len(findings)])),
        findings=findings,
        figures=raw.get("figures"),
        other_figures=tuple((i["noun"], i["value"]) for i in raw.get("figures_other", [])),
        false_figures={k: tuple(v) for k, v in raw.get("not_figures", {}).items()},
        damaged_dates=tuple((i["text"], i["readings"]) for i in raw.get("damaged_dates", [])),
        dates={key: raw[key] for key in ("feedback_on", "as_of", "signed_on") if key in raw},
        tallies=tallies and tuple((i["source"], i["total"], i["completed"]) for i in tallies),
        judges_plans=raw.get("plans", False),
        year=raw.get("year"),
        is_word=raw.get("word", False),
        doubts=tuple(raw.get("doubts", [])),
    )


def _finding(raw: dict[str, Any]) -> ExpectedFinding:
    return ExpectedFinding(
        titles=(raw["title"], *raw.get("titles_any", [])),
        result_wording=raw.get("result_wording"),
        result=raw.get("result"),
        given=raw,
    )
