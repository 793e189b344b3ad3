"""Every page of the manual is listed, reads well and leads somewhere."""

from __future__ import annotations

import re

import pytest

from rectify_desktop.ui.manual.manual_pages import (
    ManualPage,
    manual_folder,
    manual_pages,
    page_about,
)
from rectify_desktop.ui.manual.manual_search import search_manual

PAGES = manual_pages()
_TARGET = re.compile(r"(!?)\[[^\]]+\]\(([^)]+)\)")


def test_every_page_of_the_folder_is_in_the_contents_once() -> None:
    listed = [page.file_name for page in PAGES]
    assert sorted(listed) == sorted(path.name for path in manual_folder().glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file_name)
def test_a_page_begins_with_its_title_and_every_link_and_picture_is_there(page: ManualPage) -> None:
    assert page.text.startswith("# ")
    assert page.title
    for picture, target in _TARGET.findall(page.text):
        assert (manual_folder() / target).is_file(), target
        assert target.endswith(".png") == bool(picture), target


def test_no_widget_is_explained_by_two_pages() -> None:
    explained = [name for page in PAGES for name in page.about]
    assert len(explained) == len(set(explained))


def test_the_innermost_explained_widget_decides_the_page() -> None:
    page = next(page for page in PAGES if page.about)
    assert page_about(["QLineEdit", page.about[0], "MainWindow"]) is page
    assert page_about(["QLineEdit"]) is PAGES[0]


def page(title: str, text: str) -> ManualPage:
    return ManualPage("page.md", title, f"# {title}\n\n{text}\n")


def test_marks_links_and_pictures_are_no_words() -> None:
    told = page(
        "备份", "点**备份**，另见[恢复](restore.md)。\n\n![窗口](a.png)\n\n| 键 | 用途 |\n|---|---|"
    )
    assert told.plain_lines == ["备份", "点备份，另见恢复。", "键 用途"]


def test_a_page_is_found_where_all_words_stand_and_titles_come_first() -> None:
    restore = page("从备份恢复", "选一份备份，台账退回到那时。")
    export = page("导出通报", "导出以前先备份，再选纸张。")
    hits = search_manual([export, restore], "备份")
    assert [hit.page.title for hit in hits] == ["从备份恢复", "导出通报"]
    assert "备份" in hits[0].excerpt
    assert search_manual([export, restore], "备份 纸张")[0].page is export
    assert search_manual([export, restore], "延期") == []
    assert search_manual([export, restore], "  ") == []
