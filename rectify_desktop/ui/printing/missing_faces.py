"""Which faces of a paper this computer lacks, and what it will print in their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from rectify_desktop.ui.printing.print_fonts import FaceKind, families

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts

# One face goes by several names; the Chinese and the English one are never both listed.
_OTHER_NAMES = {
    "仿宋_GB2312": ("FangSong_GB2312",),
    "楷体_GB2312": ("KaiTi_GB2312",),
    "方正小标宋简体": ("FZXiaoBiaoSong-B05S",),
    "方正小标宋_GBK": ("FZXiaoBiaoSong-B05",),
    "仿宋": ("FangSong",),
    "楷体": ("KaiTi",),
    "黑体": ("SimHei",),
    "宋体": ("SimSun",),
    "微软雅黑": ("Microsoft YaHei",),
    "华文中宋": ("STZhongsong",),
    "华文仿宋": ("STFangsong",),
    "华文楷体": ("STKaiti",),
    "方正仿宋_GBK": ("FZFangSong-Z02",),
    "方正楷体_GBK": ("FZKai-Z03",),
    "方正黑体_GBK": ("FZHei-B01",),
}


@dataclass(frozen=True, slots=True)
class MissingFace:
    """A face that is not installed, and the one that is printed instead."""

    name: str
    stand_in: str


def missing_faces(fonts: PaperFonts) -> tuple[MissingFace, ...]:
    """Return the faces of ``fonts`` that are not installed, each named once."""
    installed = set(QFontDatabase.families())
    missing: dict[str, MissingFace] = {}
    for kind in FaceKind:
        name = str(getattr(fonts, kind.value))
        if not is_installed(name, installed):
            missing.setdefault(name, MissingFace(name, stand_in(kind, name, installed)))
    return tuple(missing.values())


def is_installed(name: str, installed: set[str]) -> bool:
    """Return whether a face is among the families of this computer, by any of its names."""
    return not installed.isdisjoint((name, *_OTHER_NAMES.get(name, ())))


def stand_in(kind: FaceKind, name: str, installed: set[str]) -> str:
    """Return the family that is printed where a face is missing."""
    for family in families(kind, name):
        if family in installed:
            return family
    font = QFont()
    font.setFamilies(list(families(kind, name)))
    return QFontInfo(font).family()


def missing_faces_text(faces: tuple[MissingFace, ...]) -> str:
    """Say in words which faces are missing; nothing where none is."""
    if not faces:
        return ""
    by_stand_in: dict[str, list[str]] = {}
    for face in faces:
        by_stand_in.setdefault(face.stand_in, []).append(face.name)
    names = "、".join(face.name for face in faces)
    instead = "，".join(
        f"{'、'.join(missing)}以“{stand_in}”代替" for stand_in, missing in by_stand_in.items()
    )
    return f"本机没有字体{names}：预览和打印时{instead}，版面不变；文件里仍写正式字体名。"
