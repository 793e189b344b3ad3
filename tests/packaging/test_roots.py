"""What runs inside a root has no network unless it is asked for, and only its own variables."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from rectify_desktop.packaging import roots
from rectify_desktop.packaging.roots import Root


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    ran: list[list[str]] = []

    def note(*command: str, timeout: float | None = None) -> str:
        ran.append(list(command))
        return ""

    monkeypatch.setattr(roots, "answer", note)
    return ran


def test_a_program_inside_has_no_network(commands: list[list[str]]) -> None:
    Root(Path("/r")).run("rectify-desktop self-test", user="clerk")
    assert "--net" in commands[0]


def test_only_what_installs_may_use_the_network(commands: list[list[str]]) -> None:
    Root(Path("/r")).install("wine")
    assert "--net" not in commands[0]


def test_a_script_inside_sees_no_variable_of_the_builder(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_OF_THE_BUILDER", "1")
    Root(Path("/r")).run("env", user="clerk", variables={"DISPLAY": ":7"})
    inside = shlex.split(commands[0][-1])
    given = inside[inside.index("env") + 2 : inside.index("sh")]
    assert {word.partition("=")[0] for word in given} == {"PATH", "HOME", "LANG", "USER", "DISPLAY"}


def test_a_root_with_something_mounted_is_not_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "root").mkdir()
    mounts = f"proc {tmp_path}/root/proc proc rw 0 0\n"
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: mounts)
    with pytest.raises(OSError, match="mounted"):
        roots.forget_root(tmp_path / "root")
    assert (tmp_path / "root").is_dir()
