"""What the command line prints, on whatever console or pipe it runs."""

from __future__ import annotations

import os
import sys

from rectify_desktop.errors import FileProblem


def say(text: str) -> None:
    """Print for the user; characters a console cannot show are replaced, never fatal.

    Raises:
        FileProblem: what is printed goes to a file that cannot be written.

    """
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever was reading has read enough (| head); the work itself goes on.
        _print_nowhere()
    except OSError as error:
        _print_nowhere()
        raise FileProblem(f"结果无法输出（{error.strerror}），请换一个输出位置。") from error


def _print_nowhere() -> None:
    """Leave nothing to be printed at the end, where it would fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
