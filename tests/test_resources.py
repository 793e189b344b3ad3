"""Every icon, style, template, vocabulary and sample that is named exists, and each is used."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

from rectify_desktop.vocabulary import vocabulary

PROJECT = Path(__file__).resolve().parents[1]
RESOURCES = PROJECT / "resources"
PACKAGE = PROJECT / "rectify_desktop"
FORMS = sorted((PROJECT / "forms").glob("*.ui"))
STYLES = sorted((RESOURCES / "styles").glob("*.qss"))
MODULES = [path for path in sorted(PACKAGE.rglob("*.py")) if "generated" not in path.parts]
COMPILED_PATH = re.compile(r":/((?:icons|styles)/[\w-]+\.\w+)")


def strings_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def all_strings() -> set[str]:
    return set().union(*(strings_in(path) for path in MODULES))


def arguments_of(function: str) -> set[str]:
    """Return the literal arguments with which a function of one argument is called anywhere."""
    return {
        argument.value
        for path in MODULES
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == function
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def compiled_paths() -> set[str]:
    """Return what rectify.qrc hands to Qt."""
    tree = ElementTree.parse(RESOURCES / "rectify.qrc")
    return {element.text or "" for element in tree.iter("file")}


def files_in(folder: str) -> set[str]:
    return {
        path.relative_to(RESOURCES).as_posix()
        for path in (RESOURCES / folder).rglob("*")
        if path.is_file() and path.name != "LICENSE"
    }


def test_qt_gets_every_icon_and_style_there_is() -> None:
    assert compiled_paths() == files_in("icons") | files_in("styles")


def test_every_icon_and_style_named_in_full_exists() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (*MODULES, *FORMS, *STYLES)]
    named = {path for text in texts for path in COMPILED_PATH.findall(text)}
    assert named
    assert named <= compiled_paths()


def test_every_icon_is_used() -> None:
    """An icon is named in full or, by the tables of actions, by its bare name."""
    words = all_strings()
    texts = "".join(path.read_text(encoding="utf-8") for path in (*MODULES, *FORMS, *STYLES))
    idle = {
        path
        for path in compiled_paths()
        if f":/{path}" not in texts and Path(path).stem not in words
    }
    assert not idle


def test_every_template_and_sample_is_used() -> None:
    words = all_strings()
    assert files_in("templates") | files_in("samples") <= words


def test_every_template_and_sample_named_exists() -> None:
    named = {
        word
        for word in all_strings()
        if re.fullmatch(r"(templates|samples|manual)/[\w-]+\.\w+", word)
    }
    assert named <= files_in("templates") | files_in("samples") | files_in("manual")


def test_every_vocabulary_named_exists_and_is_used() -> None:
    on_disk = {Path(name).stem for name in files_in("vocabulary")}
    words = all_strings()
    assert arguments_of("vocabulary") <= on_disk
    assert {name for name in on_disk if name not in words} == set()


def test_every_vocabulary_parses_and_says_something() -> None:
    for name in sorted(files_in("vocabulary")):
        assert vocabulary(Path(name).stem), name


def test_every_sample_parses() -> None:
    for name in sorted(files_in("samples")):
        assert tomllib.loads((RESOURCES / name).read_text(encoding="utf-8")), name
