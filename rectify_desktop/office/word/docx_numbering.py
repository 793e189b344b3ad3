"""Automatic numbers of a Word document, which stand nowhere in its text (office-documents §5.2)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.office.word.number_formats import written
from rectify_desktop.office.word.word_xml import (
    attribute,
    child,
    children,
    is_on,
    name_of,
    number,
    value,
)

if TYPE_CHECKING:
    from rectify_desktop.office.word.word_xml import Element

_PLACEHOLDER = re.compile(r"%([1-9])")
# Styles based on one another: no honest chain is longer, and a broken one may be a circle.
_LONGEST_CHAIN = 12


class Numbering:
    """Counts the numbered paragraphs of one document in the order they are asked for."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._styles = {attribute(s, "styleId"): s for s in children(styles, "style")}
        # In lower case, as Word compares them.
        self._style_names = {i: (value(s, "name") or "").lower() for i, s in self._styles.items()}
        self._definitions = {
            attribute(definition, "abstractNumId"): definition
            for definition in children(numbering, "abstractNum")
        }
        self._instances = {attribute(n, "numId"): n for n in children(numbering, "num")}
        self._places_of_styles: dict[str | None, tuple[str | None, str | None]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[str] = set()
        self.unknown_formats: set[str] = set()

    def style_name(self, properties: Element | None) -> str:
        """Return the name of a paragraph's style in lower case."""
        return self._style_names.get(value(properties, "pStyle"), "")

    def next_number(self, properties: Element | None) -> str:
        """Return the number in front of a paragraph, "" if it has none, and count it."""
        instance_id, level = self._place(properties)
        instance = self._instances.get(instance_id)
        if instance_id is None or instance is None:
            return ""
        definition_id, definition = self._definition(instance)
        if definition is None:
            return ""
        counts = self._counts.setdefault(definition_id, {})
        levels = _levels(definition, instance)
        self._apply_start_overrides(instance_id, instance, counts)
        self._count(levels, counts, level)
        return self._text(levels, counts, level)

    def _place(self, properties: Element | None) -> tuple[str | None, int]:
        """Return the list a paragraph belongs to and its level: its own, else its style's."""
        own = child(properties, "numPr")
        instance_id, level = value(own, "numId"), value(own, "ilvl")
        if instance_id is None:
            instance_id, level_of_style = self._place_of_style(value(properties, "pStyle"))
            level = level or level_of_style
        return instance_id, number(level, 0)

    def _place_of_style(self, style_id: str | None) -> tuple[str | None, str | None]:
        """Return the list and the level of a style, or of the nearest one it is based on."""
        if style_id not in self._places_of_styles:
            self._places_of_styles[style_id] = self._searched_place(style_id)
        return self._places_of_styles[style_id]

    def _searched_place(self, style_id: str | None) -> tuple[str | None, str | None]:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(style_id)
            if style is None:
                break
            properties = child(style, "pPr", "numPr")
            instance_id = value(properties, "numId")
            if instance_id is not None:
                return instance_id, value(properties, "ilvl") or self._linked(instance_id, style_id)
            style_id = value(style, "basedOn")
        return None, None

    def _linked(self, instance_id: str, style_id: str | None) -> str | None:
        """Return the level that names the style as its own."""
        instance = self._instances.get(instance_id)
        if instance is None:
            return None
        _, definition = self._definition(instance)
        for level in children(definition, "lvl"):
            if value(level, "pStyle") == style_id:
                return attribute(level, "ilvl")
        return None

    def _definition(self, instance: Element) -> tuple[str, Element | None]:
        """Return the definition of a list; one that only names a list style is followed once."""
        definition_id = value(instance, "abstractNumId") or ""
        definition = self._definitions.get(definition_id)
        link = value(definition, "numStyleLink")
        if link is None:
            return definition_id, definition
        linked_id = value(self._styles.get(link), "pPr", "numPr", "numId")
        linked = self._instances.get(linked_id)
        definition_id = value(linked, "abstractNumId") or definition_id
        return definition_id, self._definitions.get(definition_id)

    def _apply_start_overrides(
        self, instance_id: str, instance: Element, counts: dict[int, int]
    ) -> None:
        """Restart levels where a list says so; it counts once, when the list is first used."""
        if instance_id in self._started:
            return
        self._started.add(instance_id)
        for override in children(instance, "lvlOverride"):
            start = value(override, "startOverride")
            if start is not None:
                counts[number(attribute(override, "ilvl"), 0)] = number(start, 1) - 1

    def _count(self, levels: dict[int, Element], counts: dict[int, int], level: int) -> None:
        if level in counts:
            counts[level] += 1
        else:
            counts[level] = _start(levels, level)
        for deeper in [key for key in counts if key > level]:
            restart = value(levels.get(deeper), "lvlRestart")
            # Without the element a level restarts after any higher one; 0 means never.
            if restart is None or level < number(restart, deeper):
                del counts[deeper]

    def _text(self, levels: dict[int, Element], counts: dict[int, int], level: int) -> str:
        definition = levels.get(level)
        if definition is None or value(definition, "numFmt") == "bullet":
            return ""
        all_decimal = is_on(definition, "isLgl")

        def written_level(placeholder: re.Match[str]) -> str:
            at = int(placeholder[1]) - 1
            count = counts.get(at, _start(levels, at))
            return self._written(count, "decimal" if all_decimal else _format(levels.get(at)))

        text = _PLACEHOLDER.sub(written_level, value(definition, "lvlText") or "")
        # The tab after a number is not text; without it 1 and 2024年 would run together.
        needs_gap = text[-1:].isalnum() and value(definition, "suff") != "nothing"
        return f"{text} " if needs_gap else text

    def _written(self, count: int, number_format: str) -> str:
        text = written(count, number_format)
        if text is None:
            self.unknown_formats.add(number_format)
            return str(count)
        return text


def _levels(definition: Element, instance: Element) -> dict[int, Element]:
    levels = {number(attribute(lv, "ilvl"), 0): lv for lv in children(definition, "lvl")}
    for override in children(instance, "lvlOverride"):
        replacement = child(override, "lvl")
        if replacement is not None:
            levels[number(attribute(override, "ilvl"), 0)] = replacement
    return levels


def _start(levels: dict[int, Element], level: int) -> int:
    return number(value(levels.get(level), "start"), 1)


def _format(level: Element | None) -> str:
    if level is None:
        return "decimal"
    # Formats newer than the standard hide in mc:AlternateContent, with a plain one to fall back on.
    for element in level:
        if name_of(element) == "AlternateContent":
            return value(element, "Fallback", "numFmt") or "decimal"
    return value(level, "numFmt") or "decimal"
