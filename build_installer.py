"""Builds what is handed out: one function per step, each callable alone by its name.

python build_installer.py              all steps in order
python build_installer.py forms        one step
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.bootstrap import run_checks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PROJECT = Path(__file__).resolve().parent
FORMS = PROJECT / "forms"
RESOURCES = PROJECT / "resources" / "rectify.qrc"
GENERATED = PROJECT / "rectify_desktop" / "ui" / "generated"


def forms(target: Path = GENERATED) -> None:
    """Compile the Designer forms, icons and styles into Python modules."""
    compiled = {target / f"ui_{form.stem}.py": form for form in sorted(FORMS.glob("*.ui"))}
    for stale in set(target.glob("ui_*.py")) - set(compiled):
        stale.unlink()
    for module, form in compiled.items():
        _qt_tool("pyside6-uic", "--from-imports", str(form), "-o", str(module))
        _name_only_what_is_used(module)
    # Format 1 holds no file times and nothing is compressed: the same bytes in every checkout.
    options = ("--format-version", "1", "--no-compress")
    _qt_tool("pyside6-rcc", *options, str(RESOURCES), "-o", str(target / "rectify_rc.py"))


def check() -> None:
    """Run ruff, pyright and all tests."""
    if run_checks(Path(sys.executable)):
        raise SystemExit(1)


STEPS: dict[str, Callable[[], None]] = {"forms": forms, "check": check}


def main(names: Sequence[str]) -> int:
    """Run the named steps, or all of them in order."""
    unknown = [name for name in names if name not in STEPS]
    if unknown:
        sys.stderr.write(f"unknown step: {', '.join(unknown)}; known: {', '.join(STEPS)}\n")
        return 2
    for name in names or STEPS:
        STEPS[name]()
    return 0


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
        raise SystemExit(f"{name} is missing: install the project first (pip install -e .)")
    subprocess.run([tool, *arguments], check=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
