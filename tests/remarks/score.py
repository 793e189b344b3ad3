"""How well reviewers' remarks are read: ``.venv/bin/python -m tests.remarks.score``.

Precision and recall of the remarks themselves (number and words together), and of each field of
those that were found. A field that was left empty is no wrong one: it counts in recall alone.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.office.gate.file_gate import checked
from rectify_desktop.office.remark_reader import read_remarks
from tests.remarks.more_shapes import MORE_SHAPES
from tests.remarks.shapes import SHAPES, Expected

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.casework.remark_proposal import ProposedRemark
    from tests.remarks.shapes import Shape

FIELDS = ("number", "reviewer", "paper", "findings", "received_on", "answer")


@dataclass(slots=True)
class Score:
    """What was right, what was told wrongly, what was missed; by field, with each miss named."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def precision(self, name: str) -> float:
        told = self.right[name] + self.wrong[name]
        return self.right[name] / told if told else 1.0

    def recall(self, name: str) -> float:
        there = self.right[name] + self.missed[name]
        return self.right[name] / there if there else 1.0


def read_shape(shape: Shape) -> tuple[Expected, ...]:
    """Read a shape as a file, through the gate, into what can be compared."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"来文{shape.suffix}"
        return tuple(map(_as_read, read_remarks(checked(path, shape.content)).remarks))


def score(shapes: Iterable[Shape]) -> Score:
    total = Score()
    for shape in shapes:
        _add(total, shape, read_shape(shape))
    return total


def _as_read(remark: ProposedRemark) -> Expected:
    return Expected(
        remark.text,
        remark.number,
        remark.reviewer,
        remark.paper,
        remark.finding_numbers,
        remark.received_on,
        remark.answer,
    )


def _add(total: Score, shape: Shape, found: tuple[Expected, ...]) -> None:
    left = list(found)
    for wanted in shape.expected:
        same = next((each for each in left if each.text == wanted.text), None)
        if same is None:
            total.missed["remark"] += 1
            total.misses.append(f"{shape.name}：没有读出“{wanted.text}”")
            continue
        left.remove(same)
        total.right["remark"] += 1
        for name in FIELDS:
            _add_field(total, shape, name, (getattr(wanted, name), getattr(same, name)))
    for each in left:
        total.wrong["remark"] += 1
        total.misses.append(f"{shape.name}：多读出“{each.text}”")


def _add_field(total: Score, shape: Shape, name: str, values: tuple[object, object]) -> None:
    wanted, read = values
    if wanted == read:
        total.right[name] += bool(wanted)
        return
    total.wrong[name] += bool(read)
    total.missed[name] += bool(wanted)
    total.misses.append(f"{shape.name}：{name} 应为{wanted!r}，读成{read!r}")


def main() -> None:
    """Print the scores of the shapes the reader was made with, and of those it was not."""
    for title, shapes in (("读法所本的来文", SHAPES), ("另写的来文", MORE_SHAPES)):
        total = score(shapes)
        print(f"{title}：{len(shapes)}种")
        for name in ("remark", *FIELDS):
            counts = f"{total.right[name]}对 {total.wrong[name]}错 {total.missed[name]}漏"
            rates = f"准确率{total.precision(name):7.1%} 召回率{total.recall(name):7.1%}"
            print(f"  {name:12} {rates}  （{counts}）")
        if "--verbose" in sys.argv:
            print("\n".join(f"    {miss}" for miss in total.misses))


if __name__ == "__main__":
    main()
