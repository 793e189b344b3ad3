"""Broken files of remarks are read or refused in a sentence; nothing else comes out of them."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import SourceRefused
from rectify_desktop.office.gate.file_gate import checked
from rectify_desktop.office.remark_reader import read_pasted_remarks, read_remarks
from tests.remarks.more_shapes import MORE_SHAPES
from tests.remarks.shapes import SHAPES, workbook

if TYPE_CHECKING:
    from tests.remarks.shapes import Shape

# As many times more as RECTIFY_FUZZ says.
MUTATIONS = 12 * int(os.environ.get("RECTIFY_FUZZ", "1"))


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return the content with some bytes changed, cut off, or doubled."""
    broken = bytearray(content)
    match chance.randrange(3):
        case 0:
            for _ in range(chance.randint(1, 12)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
        case 1:
            del broken[chance.randrange(len(broken)) :]
        case _:
            at = chance.randrange(len(broken))
            broken[at:at] = broken[at : at + chance.randint(1, 400)]
    return bytes(broken)


@pytest.mark.parametrize("shape", [*SHAPES, *MORE_SHAPES], ids=lambda shape: shape.name)
def test_a_broken_file_is_read_or_refused(shape: Shape) -> None:
    chance = random.Random(20260312)
    told = [outcome(shape, mutated(shape.content, chance)) for _ in range(MUTATIONS)]
    assert all(told)


def outcome(shape: Shape, content: bytes) -> str:
    """Return the sentence of a refusal, or the words of all remarks; one of them may not be empty.

    What a parser stumbles over is a bug and comes out of here as it is.
    """
    try:
        proposal = read_remarks(checked(Path(f"来文{shape.suffix}"), content))
    except SourceRefused as refusal:
        return str(refusal)
    assert all(remark.text.strip() for remark in proposal.remarks)
    return "".join(remark.text for remark in proposal.remarks) or "".join(proposal.notes)


def test_many_rows_take_time_in_proportion() -> None:
    def taken(count: int) -> float:
        rows = [
            ["序号", "审核意见", "备注"],
            *([n, f"第{n}处没有写清。", ""] for n in range(count)),
        ]
        rows += [["区委巡察办", "", ""] for _ in range(count)]
        file = checked(Path("多.xlsx"), workbook(*rows))
        started = time.perf_counter()
        assert len(read_remarks(file).remarks) == count
        return time.perf_counter() - started

    taken(50)
    assert taken(2000) < 40 * max(taken(200), 0.01)


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "\t\t\n\t", "一、\n二、\n", "1.\n2.\n", "①②③", "一是；二是；", '"1\t2\n3\t"'],
)
def test_texts_without_words_are_no_remarks(text: str) -> None:
    proposal = read_pasted_remarks(text, "粘贴的文字")
    assert all(remark.text.strip() for remark in proposal.remarks)
    assert proposal.remarks or proposal.notes
