"""Readers that misbehave; a process started for reading imports them by name."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.domain.proposal.proposal import ImportProposal, SourceKind
from rectify_desktop.errors import SourceRefused

if TYPE_CHECKING:
    from rectify_desktop.office.gate.file_gate import CheckedFile


def tell_the_process(file: CheckedFile) -> ImportProposal:
    return ImportProposal(file.path.name, SourceKind.UNKNOWN, (str(os.getpid()),))


def crash(_file: CheckedFile) -> ImportProposal:
    os.abort()


def sleep_on(_file: CheckedFile) -> ImportProposal:
    time.sleep(60)
    raise AssertionError


def work_on(_file: CheckedFile) -> ImportProposal:
    while True:
        pass


def eat_memory(_file: CheckedFile) -> ImportProposal:
    hoard = [b"x" * 100_000_000 for _ in range(100)]
    raise AssertionError(len(hoard))


def stumble(_file: CheckedFile) -> ImportProposal:
    raise ZeroDivisionError


def refuse(file: CheckedFile) -> ImportProposal:
    raise SourceRefused(f"“{file.path.name}”不能读。", file.path)


def chatter(file: CheckedFile) -> ImportProposal:
    print("noise of a library")
    os.write(2, b"noise of another\n")
    return tell_the_process(file)


def smuggle(_file: CheckedFile) -> ImportProposal:
    """Send what a proposal never holds: a class of another module."""
    return cast("Any", timedelta(days=1))
