"""Setting up a bare machine: what is missing is named, only that is installed, and only once."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rectify_desktop import bootstrap

SCRIPT = Path(bootstrap.__file__)
DEBIAN_13 = """\
installed|libglib2.0-0t64, libglib2.0-0 (= 2.84.4-3)
installed|libegl1,
config-files|libcups2,
"""


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Record the commands that would be run; all of them succeed."""
    recorded: list[list[str]] = []

    def record(command: list[str]) -> subprocess.CompletedProcess[str]:
        recorded.append(command)
        return subprocess.CompletedProcess(command, 0, "")

    monkeypatch.setattr(bootstrap, "run_quietly", record)
    return recorded


@pytest.fixture
def apt_system(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Pretend to be an apt system with everything installed, run by root; return what it has."""
    present = {*bootstrap.NEEDED_PACKAGES, *bootstrap.WANTED_PACKAGES}
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(bootstrap, "installed_packages", lambda: present)
    monkeypatch.setattr(bootstrap, "can_make_environments", lambda: True)
    monkeypatch.setattr(bootstrap, "administrator_prefix", list)
    return present


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pretend the project lies in an empty folder of its own, on a system without apt."""
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "PROJECT", tmp_path)
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path / ".venv")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(shutil, "which", lambda name: None)
    return tmp_path


# Any Python


def test_old_python_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert bootstrap.main(["run"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "需要 Python 3.11 至 3.13，当前是 Python 3.9；请安装合适的版本后再运行。"
    ]


def test_file_can_be_read_by_old_pythons() -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_annotations_an_old_python_would_evaluate_are_plain_names() -> None:
    """``list[str]`` unquoted in a signature fails below 3.9 before anything can be said."""
    signatures = [
        node
        for node in ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    ]
    annotations = [node.returns for node in signatures] + [
        argument.annotation for node in signatures for argument in ast.walk(node.args)
        if isinstance(argument, ast.arg)
    ]  # fmt: skip
    assert all(isinstance(each, ast.Name | ast.Constant | None) for each in annotations)


def test_nothing_but_the_standard_library_is_imported() -> None:
    names = {
        name.partition(".")[0]
        for node in ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert names <= sys.stdlib_module_names
    assert "__future__" not in names, "Python 3.6 does not know the import of annotations"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "gbk", "utf-8"])
def test_chinese_survives_any_console(encoding: str) -> None:
    outcome = subprocess.run(
        [sys.executable, str(SCRIPT)],
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        capture_output=True,
    )
    written = outcome.stderr.decode("gbk" if encoding == "gbk" else "utf-8")
    assert outcome.returncode == 2
    assert written.startswith("用法：")


# System packages


def test_names_provided_by_a_package_count_as_installed() -> None:
    names = bootstrap.names_in(DEBIAN_13)
    assert {"libglib2.0-0", "libegl1"} <= names


def test_removed_packages_do_not_count_as_installed() -> None:
    assert "libcups2" not in bootstrap.names_in(DEBIAN_13)


def test_nothing_is_installed_where_nothing_is_missing(
    apt_system: set[str], commands: list[list[str]]
) -> None:
    bootstrap.install_system_packages(is_first_time=True)
    assert commands == []


def test_only_what_is_missing_is_installed(apt_system: set[str], commands: list[list[str]]) -> None:
    apt_system -= {"libcups2", "libegl1"}
    bootstrap.install_system_packages(is_first_time=True)
    assert commands[-1] == [
        "apt-get", "install", "-y", "--no-install-recommends", "libegl1", "libcups2",
    ]  # fmt: skip


def test_python_that_cannot_make_environments_gets_its_package(
    apt_system: set[str], commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "can_make_environments", lambda: False)
    bootstrap.install_system_packages(is_first_time=True)
    assert commands[-1][-1] == "python3-venv"


def test_who_may_not_install_is_given_the_line(
    apt_system: set[str],
    commands: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    apt_system.remove("libgl1")
    monkeypatch.setattr(bootstrap, "administrator_prefix", lambda: None)
    with pytest.raises(bootstrap.SetUpFailed):
        bootstrap.install_system_packages(is_first_time=True)
    assert commands == []
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1"
    assert line in capsys.readouterr().err


def test_missing_comfort_does_not_stop_the_start(
    apt_system: set[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    apt_system.remove("fonts-noto-cjk")
    monkeypatch.setattr(bootstrap, "administrator_prefix", lambda: None)
    bootstrap.install_system_packages(is_first_time=True)
    assert "fonts-noto-cjk" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "word"), [("win32", "无需"), ("darwin", "无需"), ("linux", "软件管理器")]
)
def test_systems_without_apt_are_told_what_to_do(platform: str, word: str) -> None:
    assert word in bootstrap.elsewhere_sentence(platform)


# The environment


def test_second_set_up_installs_nothing(project: Path, commands: list[list[str]]) -> None:
    python = bootstrap.set_up("run")
    assert any("--editable" in command for command in commands)
    python.parent.mkdir(parents=True)
    python.touch()
    commands.clear()
    assert bootstrap.set_up("run") == python
    assert commands == []


def test_tests_need_more_than_the_program(project: Path, commands: list[list[str]]) -> None:
    bootstrap.set_up("run")
    assert not bootstrap.is_stamped("test")
    bootstrap.set_up("test")
    assert commands[-1][-1] == f"{project}[test]"
    assert bootstrap.is_stamped("run")


def test_changed_pyproject_is_installed_again(project: Path, commands: list[list[str]]) -> None:
    bootstrap.set_up("run")
    (project / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert not bootstrap.is_stamped("run")


def test_patched_python_is_no_reason_to_install_again(
    project: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen on Debian 12: python3-venv came with a newer patch level than the one running."""
    bootstrap.set_up("run")
    monkeypatch.setattr(sys, "version", f"{sys.version} patched")
    assert bootstrap.is_stamped("run")


def test_damaged_stamp_counts_as_none(project: Path, commands: list[list[str]]) -> None:
    bootstrap.set_up("run")
    bootstrap.stamp().write_text("half", encoding="ascii")
    assert not bootstrap.is_stamped("run")


def test_failed_installation_ends_in_a_sentence(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failed = subprocess.CompletedProcess([], 1, "no route to host")
    monkeypatch.setattr(bootstrap, "run_quietly", lambda command: failed)
    assert bootstrap.main(["run"]) == 1
    assert capsys.readouterr().err.splitlines()[-1].endswith("。")
    assert not bootstrap.is_stamped("run")


# Run and test


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Record what run and test start; ``pyright`` fails, everything else passes."""
    recorded: list[list[str]] = []

    def call(command: list[str], **_options: object) -> int:
        recorded.append(command[2:])
        return int(command[2] == "pyright")

    monkeypatch.setattr(subprocess, "call", call)
    monkeypatch.setattr(bootstrap, "set_up", lambda purpose: Path("python"))
    return recorded


def test_run_opens_the_sample_unless_told_otherwise(called: list[list[str]]) -> None:
    bootstrap.main(["run"])
    bootstrap.main(["run", "import", "某通报.docx", "--dry-run"])
    assert called == [
        ["rectify_desktop", "sample"],
        ["rectify_desktop", "import", "某通报.docx", "--dry-run"],
    ]


def test_failed_check_fails_the_tests_but_pytest_still_runs_last(
    called: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["test", "-k", "notice"]) == 1
    assert [command[0] for command in called] == ["ruff", "ruff", "pyright", "pytest"]
    assert called[-1][0] == "pytest"
    assert called[-1][-2:] == ["-k", "notice"]
    assert "未通过的检查：pyright。" in capsys.readouterr().err
