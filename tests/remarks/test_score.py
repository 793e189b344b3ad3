"""Reviewers' remarks are read out of every shape, and nothing else is taken for one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.remarks.more_shapes import MORE_SHAPES
from tests.remarks.score import FIELDS, main, read_shape, score
from tests.remarks.shapes import SHAPES

if TYPE_CHECKING:
    from tests.remarks.shapes import Shape


@pytest.mark.parametrize("shape", [*SHAPES, *MORE_SHAPES], ids=lambda shape: shape.name)
def test_each_shape_is_read_as_a_person_reads_it(shape: Shape) -> None:
    assert read_shape(shape) == shape.expected


def test_there_are_many_shapes_of_documents_workbooks_and_texts() -> None:
    shapes = [*SHAPES, *MORE_SHAPES]
    assert len({shape.name for shape in shapes}) == len(shapes) >= 12
    assert {shape.suffix for shape in shapes} == {".docx", ".xlsx", ".txt"}


def test_a_missed_and_an_invented_remark_are_both_counted() -> None:
    (shape, other) = SHAPES[:2]
    swapped = type(shape)(shape.name, shape.suffix, shape.content, other.expected)
    total = score([swapped])
    assert total.precision("remark") == 0.0
    assert total.recall("remark") == 0.0
    assert len(total.misses) == len(shape.expected) + len(other.expected)


def test_the_command_prints_every_field(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["score"])
    main()
    printed = capsys.readouterr().out
    assert all(printed.count(name) == 2 for name in FIELDS)
