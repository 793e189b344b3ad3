"""Compiling the Designer forms, icons and styles into the modules that are committed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from rectify_desktop.packaging.commands import BuildFailed
from rectify_desktop.packaging.release import PROJECT

GENERATED = PROJECT / "rectify_desktop" / "ui" / "generated"
_FORMS = PROJECT / "forms"
_RESOURCES = PROJECT / "resources" / "rectify.qrc"


def compile_forms(target: Path = GENERATED) -> None:
    """Compile all forms, icons and styles into Python modules, and drop those of no form."""
    compiled = {target / f"ui_{form.stem}.py": form for form in sorted(_FORMS.glob("*.ui"))}
    for stale in set(target.glob("ui_*.py")) - set(compiled):
        stale.unlink()
    for module, form in compiled.items():
        _qt_tool("pyside6-uic", "--from-imports", str(form), "-o", str(module))
        _name_only_what_is_used(module)
    # Format 1 holds no file times and nothing is compressed: the same bytes in every checkout.
    options = ("--format-version", "1", "--no-compress")
    _qt_tool("pyside6-rcc", *options, str(_RESOURCES), "-o", str(target / "rectify_rc.py"))


def _name_only_what_is_used(module: Path) -> None:
    """Drop the idle names uic imports: PySide builds a class and its enums when it is named."""
    text = module.read_text(encoding="utf-8")
    body = text[text.index("\nclass ") :]

    def used(block: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", block[2]) if re.search(rf"\b{name}\b", body)]
        return f"from {block[1]} import ({', '.join(names)})\n" if names else ""

    text = re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", used, text)
    module.write_text(text, encoding="utf-8", newline="\n")


def _qt_tool(name: str, *arguments: str) -> None:
    """Run a tool of the PySide6 that belongs to this Python."""
    tool = shutil.which(name, path=str(Path(sys.executable).parent))
    if tool is None:
        raise BuildFailed(f"{name} is missing: install the project first (pip install -e .)")
    subprocess.run([tool, *arguments], check=True)
