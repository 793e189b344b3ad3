"""The little of lxml that reading a Word document needs, with types and without prefixes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ALTERNATIVES = frozenset({"AlternateContent", "Choice", "Fallback"})
_OFF = frozenset({"0", "false", "off", "none"})


class Element(Protocol):
    """An XML element; the tag of a comment is no string."""

    @property
    def tag(self) -> object:
        """The name in braces notation."""
        ...

    @property
    def text(self) -> str | None:
        """The text before the first child."""
        ...

    def get(self, key: str, /) -> str | None:
        """Return an attribute."""
        ...

    def __iter__(self) -> Iterator[Element]: ...

    def iterchildren(self, tag: str, /) -> Iterator[Element]:
        """Yield the direct children of a name in braces notation."""
        ...

    def iter(self, tag: str, /) -> Iterator[Element]:
        """Yield the elements of a name anywhere below."""
        ...


def name_of(element: Element) -> str:
    """Return the local name of a Word or compatibility element, "" for any other."""
    return _local_name(element.tag)


@lru_cache(maxsize=512)
def _local_name(tag: object) -> str:
    if isinstance(tag, str):
        for namespace in (_WORD, _COMPATIBILITY):
            if tag.startswith(namespace):
                return tag.removeprefix(namespace)
    return ""


@lru_cache(maxsize=512)
def _qualified(name: str) -> str:
    return (_COMPATIBILITY if name in _ALTERNATIVES else _WORD) + name


def children(element: Element | None, name: str) -> Iterator[Element]:
    """Yield the direct children called ``name``."""
    return iter(()) if element is None else element.iterchildren(_qualified(name))


def child(element: Element | None, *path: str) -> Element | None:
    """Follow the first children called so, one below the other; None if one is missing."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(_qualified(name)), None)
    return element


def holds(element: Element, name: str) -> bool:
    """Whether an element called ``name`` stands anywhere below."""
    return next(element.iter(_qualified(name)), None) is not None


def attribute(element: Element | None, name: str) -> str | None:
    """Return a Word attribute of an element that may be missing."""
    return None if element is None else element.get(_WORD + name)


def value(element: Element | None, *path: str) -> str | None:
    """Return the ``w:val`` of the element at the end of ``path``."""
    return attribute(child(element, *path), "val")


def number(text: str | None, default: int) -> int:
    """Read an attribute as a number; broken ones count as missing."""
    try:
        return int(text) if text is not None else default
    except ValueError:
        return default


def is_on(element: Element | None, *path: str) -> bool:
    """Whether a switch such as ``w:vanish`` is there and not turned off."""
    switch = child(element, *path)
    return switch is not None and (attribute(switch, "val") or "1") not in _OFF
