"""LICENSES/: the text of every licence, and a notice that says what is whose."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import fresh
from rectify_desktop.packaging.release import PROJECT, TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rectify_desktop.packaging.parts import Part

# LGPL-3.0 section 4: notice, both texts, replaceable libraries, where the source is.
_NOTICE = """\
{title}：许可说明

本程序按 MIT 许可发布，全文见 LICENSE。

本程序使用 Qt 和 PySide6（版本 {qt}），按 GNU 宽通用公共许可证第 3 版（LGPL-3.0）使用，
未作修改，以独立的动态库文件随程序提供；您可以用自行编译的兼容版本替换这些文件。
许可全文见“PySide6_Essentials”目录下的 LGPL-3 和 GPL-3。源代码由 Qt 公司公开发布，
也可向本程序的提供单位索取。为调试对这些库的修改而进行的反向工程不受限制。

程序中的其他组成部分：

{parts}
"""


def write_licences(folder: Path, parts: Sequence[Part]) -> None:
    """Fill a folder with all licence texts, one folder for each part."""
    fresh(folder)
    shutil.copyfile(PROJECT / "LICENSE", folder / "LICENSE")
    for part in parts:
        target = folder / re.sub(r"[^\w.+-]+", "-", part.name)
        target.mkdir(exist_ok=True)
        for text in part.texts:
            shutil.copyfile(text, target / text.name)
    (qt,) = (part.version for part in parts if part.name == "PySide6_Essentials")
    lines = [f"  {part.name} {part.version}（{part.licence}）" for part in parts]
    notice = _NOTICE.format(title=TITLE, qt=qt, parts="\n".join(lines))
    (folder / "说明.txt").write_text(notice, encoding="utf-8", newline="\r\n")
