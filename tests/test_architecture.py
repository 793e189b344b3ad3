"""The house plan holds: layers, one place for each library, the agreed top level, house names."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "rectify_desktop"
TOP_LEVEL = {
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "pyproject.toml",
    "build_installer.py",
    "uv.lock",
    "forms",
    "resources",
    "rectify_desktop",
    "tests",
}
# What hangs on no layer: the version alone.
OUTSIDE_CONTRACTS = {"__init__"}
SQL = re.compile(
    r"\b(SELECT\s[\s\S]+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM"
    r"|(CREATE|ALTER|DROP)\s+(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA\s+\w+|BEGIN\s+IMMEDIATE)\b"
)
VAGUE_SUFFIXES = ("Manager", "Helper", "Data", "Info")


def modules_in(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*.py")) if "generated" not in path.parts]


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def docstrings_of(tree: ast.Module) -> set[int]:
    """Return the ids of the nodes that are docstrings: prose may speak of anything."""
    return {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }


def strings_of(path: Path) -> list[str]:
    tree = tree_of(path)
    prose = docstrings_of(tree)
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose
    ]


def test_imports_keep_the_contracts() -> None:
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    outcome = subprocess.run(
        [sys.executable, "-c", script, "--no-cache", "--no-logo"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_every_part_of_the_package_stands_in_each_contract_on_libraries() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = {
        path.stem
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    } - OUTSIDE_CONTRACTS
    homes = {"PySide6": "ui", "sqlite_utils": "storage", "openpyxl": "office"}
    contracts = settings["tool"]["importlinter"]["contracts"]
    for library, home in homes.items():
        (contract,) = (
            each
            for each in contracts
            if library in each.get("forbidden_modules", ()) and len(each["source_modules"]) > 1
        )
        named = {name.removeprefix("rectify_desktop.") for name in contract["source_modules"]}
        assert named == parts - {home}, contract["name"]


def test_sql_stands_in_storage_alone() -> None:
    found = [
        f"{path.relative_to(PROJECT)}: {text[:60]}"
        for path in modules_in(PACKAGE)
        if "storage" not in path.parts
        for text in strings_of(path)
        if SQL.search(text)
    ]
    assert not found


def test_sql_pattern_knows_what_storage_writes() -> None:
    written = [text for path in modules_in(PACKAGE / "storage") for text in strings_of(path)]
    assert any(SQL.search(text) for text in written)


def test_repository_holds_only_the_agreed_top_level() -> None:
    git = shutil.which("git")
    if git is None or not (PROJECT / ".git").exists():
        pytest.skip("no git here, or no checkout: what belongs to the repository cannot be told")
    command = [git, "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=PROJECT, capture_output=True, check=True, text=True)
    entries = {name.partition("/")[0] for name in listed.stdout.split("\0") if name}
    assert {name for name in entries if not name.startswith(".")} <= TOP_LEVEL


def test_no_class_hides_behind_a_vague_name() -> None:
    vague = [
        f"{path.relative_to(PROJECT)}: {node.name}"
        for path in modules_in(PACKAGE)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef) and node.name.endswith(VAGUE_SUFFIXES)
    ]
    assert not vague


def test_no_two_modules_of_tests_have_one_name() -> None:
    """Outside a package pytest knows a module by its name alone, and reads the second one never."""
    paths = [
        path
        for path in (PROJECT / "tests").rglob("test_*.py")
        if not (path.parent / "__init__.py").exists()
    ]
    names = [path.name for path in paths]
    assert sorted(names) == sorted(set(names))
