"""The names of the faces that papers are set in: a choice of the desk, written into files as it is.

GB/T 9704 names kinds of type, no foundry; each office has its own family for each kind. A file
always carries these names, whether or not the computer at hand has the faces.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class PaperFonts:
    """The family of each face of an official paper."""

    body: str = "仿宋_GB2312"
    title: str = "方正小标宋简体"
    kai: str = "楷体_GB2312"
    hei: str = "黑体"
    number: str = "宋体"

    def names(self) -> tuple[str, ...]:
        """Return the five names in the order of the fields."""
        return tuple(str(getattr(self, field.name)) for field in fields(self))


DEFAULT_FONTS = PaperFonts()

# What an office may choose from; a name of its own may be typed as well.
FONT_CHOICES: dict[str, tuple[str, ...]] = {
    "body": ("仿宋_GB2312", "仿宋", "方正仿宋_GBK", "华文仿宋"),
    "title": ("方正小标宋简体", "方正小标宋_GBK", "华文中宋"),
    "kai": ("楷体_GB2312", "楷体", "方正楷体_GBK", "华文楷体"),
    "hei": ("黑体", "方正黑体_GBK", "微软雅黑"),
    "number": ("宋体", "Times New Roman"),
}
