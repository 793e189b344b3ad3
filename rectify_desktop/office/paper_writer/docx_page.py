"""The page of a paper as .docx: sheet, margins, and what stands at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import OFFICIAL_PAGE
from rectify_desktop.office.paper_writer.paper_styles import POINTS_PER_MM, PaperStyle
from rectify_desktop.office.word.docx_markup import element_of, paragraph, run
from rectify_desktop.office.word.docx_package import DOCUMENT
from rectify_desktop.office.word.docx_xml import add_child, qualified

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper import PageFormat
    from rectify_desktop.office.word.docx_markup import Properties
    from rectify_desktop.office.word.docx_template import DocxTemplate
    from rectify_desktop.office.word.docx_xml import Element

_SETTINGS = "word/settings.xml"
_TABLE_FOOT = "word/footer3.xml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# The relationship of the template that leads to the foot of table pages.
_TABLE_FOOT_ID = "rId7"


def twips(millimetres: float) -> int:
    """Return a length as Word measures it, in twentieths of a point."""
    return round(millimetres * POINTS_PER_MM * 20)


def set_page(template: DocxTemplate, page: PageFormat, running_title: str) -> None:
    """Set up the page; official papers keep the one of the template, with its page numbers."""
    if page == OFFICIAL_PAGE:
        return
    section = next(template.tree(DOCUMENT).iter(qualified("sectPr")))
    for name in ("footerReference", "docGrid"):
        for child in list(section.iterchildren(qualified(name))):
            if child.get(qualified("type")) == "default":
                child.set(f"{{{_RELATIONSHIPS}}}id", _TABLE_FOOT_ID)
            else:
                section.remove(child)
    _set_sheet(section, page)
    settings = template.tree(_SETTINGS)
    for switch in list(settings.iterchildren(qualified("evenAndOddHeaders"))):
        settings.remove(switch)
    if running_title:
        _set_running_title(template, page, running_title)


def with_tabs(element: Element, stops: list[tuple[str, int]]) -> Element:
    """Give a paragraph that was made with an empty ``tabs`` property its stops."""
    tabs = next(element.iter(qualified("tabs")))
    for kind, position in stops:
        tab = add_child(tabs, qualified("tab"))
        tab.set(qualified("val"), kind)
        tab.set(qualified("pos"), str(position))
    return element


def _set_sheet(section: Element, page: PageFormat) -> None:
    sheet = next(section.iterchildren(qualified("pgSz")))
    sheet.set(qualified("w"), str(twips(page.width)))
    sheet.set(qualified("h"), str(twips(page.height)))
    if page.is_landscape:
        sheet.set(qualified("orient"), "landscape")
    margins = next(section.iterchildren(qualified("pgMar")))
    for side, margin in zip(("top", "right", "bottom", "left"), page.margins, strict=True):
        margins.set(qualified(side), str(twips(margin)))
    margins.set(qualified("header"), str(twips(page.margins[0] / 2)))
    margins.set(qualified("footer"), str(twips(page.margins[2] / 2)))


def _set_running_title(template: DocxTemplate, page: PageFormat, running_title: str) -> None:
    """Put the running title at the left of the foot and the page number at its right."""
    foot = template.tree(_TABLE_FOOT)
    old = next(foot.iterchildren(qualified("p")))
    numbers = list(old.iterchildren(qualified("r")))
    properties: Properties = {
        "pStyle": {"val": template.style_id(PaperStyle.PAGE_FOOT)},
        "tabs": {},
    }
    words = run(f"{running_title}\t")
    new = with_tabs(element_of(paragraph([words], properties)), [("right", twips(page.text_width))])
    new.extend(numbers)
    old.addnext(new)
    foot.remove(old)
