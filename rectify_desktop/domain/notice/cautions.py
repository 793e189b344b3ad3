"""Cautions (提请注意): what stands in a paper and cannot be right, told beside what is missing.

A damaged date is printed as it was entered, for nobody but the clerk knows the day; so the clerk
must hear of it before the paper leaves the house.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.written_dates import damaged_dates, impossible_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def cautions_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Return the dates of some paragraphs that lost a sign or do not exist.

    >>> cautions_in(["现通报如下。", "于202549日召开会议，2月30日验收。"])
    ('第2段：日期缺损“202549日”，可能是2025年4月9日', '第2段：没有“2月30日”这一天')
    """
    found = (
        f"第{count}段：{caution}"
        for count, text in enumerate(paragraphs, start=1)
        for caution in _cautions(text)
    )
    return tuple(dict.fromkeys(found))


def _cautions(text: str) -> Iterator[str]:
    for damaged in damaged_dates(text):
        readings = "或".join(damaged.candidates)
        yield f"日期缺损“{damaged.text}”" + (f"，可能是{readings}" if readings else "")
    for day in impossible_days(text):
        yield f"没有“{day.text}”这一天"
