"""Punctuation of official papers: full width beside Chinese, untouched in numbers and addresses.

Texts copied from the web carry half-width marks (domain §5.4); GB/T 9704 papers carry none. Only
marks change, never a letter, a digit or a word; a line without Chinese stays as it is.
"""

from __future__ import annotations

import re

from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

_FULL_WIDTH = str.maketrans(",:;?!()", "，：；？！（）")
_HAN = r"[\u3400-\u9fff]"
_HAS_HAN = lazy_pattern(_HAN)
# Numbers and addresses keep their own marks: e-mail, web addresses, 8:30, 1:1, 1,000 and f(x);
# so do the names of models, KQ-12.5(B).
_KEPT = lazy_pattern(
    r"[A-Za-z][A-Za-z0-9+.-]*://[!-~]*[\w/]|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|\d+:\d+|\d{1,3}(?:,\d{3})+(?!\d)|[A-Za-z0-9]\([!-'*-~]*\)(?=[A-Za-z0-9])"
    r"|[A-Za-z][A-Za-z0-9./-]*\([A-Za-z0-9./-]{1,4}\)"
)
# Without any of these a text is printed as it stands; most are, and searching costs least.
_CHANGEABLE = lazy_pattern(r"""[,:;?!()"'<>〈〉.…\[［【 \u00a0\u3000\t]|--|。。。|（(?:19|20)""")
_BLANKS = lazy_pattern(r"[ \u00a0\u3000\t]+")
_QUOTED = lazy_pattern(r'"([^"\n]*)"')
_SINGLE_QUOTED = lazy_pattern(rf"'([^'\n]*{_HAN}[^'\n]*)'")
_ANGLED = lazy_pattern(rf"[<〈]({_HAN}[^<>〈〉《》\n]*[{_HAN[1:-1]}）”])[>〉]")
# 〔2025〕 is the only bracket of a document number (GB/T 9704 §7.2.5).
_DOCUMENT_YEAR = lazy_pattern(rf"(?<={_HAN})[(\[（［【]((?:19|20)\d\d)[)\]）］】](?=\d+号)")
_ELLIPSIS = lazy_pattern(r"\.{3,}|。{3,}|…+")
_DASH = lazy_pattern(rf"(?<={_HAN})--+(?={_HAN})")
_LAST_POINT = lazy_pattern(rf"(?<={_HAN})\.(?=[”’）)]*$)", re.MULTILINE)


def full_width(text: str) -> str:
    """Return ``text`` with the punctuation of an official paper.

    >>> full_width('一是制定方案,召开会议(党组会);二是8:30签到')
    '一是制定方案，召开会议（党组会）；二是8:30签到'
    >>> full_width('《印发<整改方案>的通知》(区发[2024]3号),追回1,200元.')
    '《印发〈整改方案〉的通知》（区发〔2024〕3号），追回1,200元。'
    """
    if not _CHANGEABLE.search(text) or not _HAS_HAN.search(text):
        return text
    # A blank that goes may bring marks together that are one: … … is one ellipsis. It ends, since
    # every change takes away a half-width mark or a blank, or makes an ellipsis whole.
    while (printed := _printed(text)) != text:
        text = printed
    return text


def as_sentence(text: str) -> str:
    """Close a text with 。 unless it ends in a mark already."""
    stripped = text.strip()
    core = stripped.rstrip("”’）")
    return stripped if not core or core[-1] in "。！？；：，、…—】" else stripped + "。"


def _printed(text: str) -> str:
    text = _QUOTED.sub("“\\1”", text)
    text = _SINGLE_QUOTED.sub("‘\\1’", text)
    text = _ANGLED.sub(_title_marks, text)
    text = _DOCUMENT_YEAR.sub("〔\\1〕", text)
    text = _ELLIPSIS.sub("……", text)
    text = _DASH.sub("——", text)
    text = _LAST_POINT.sub("。", text)
    pieces: list[str] = []
    last = 0
    for kept in _KEPT.finditer(text):
        pieces += [_widened(text[last : kept.start()]), kept.group()]
        last = kept.end()
    pieces.append(_widened(text[last:]))
    return _without_blanks("".join(pieces))


def _widened(text: str) -> str:
    return text.translate(_FULL_WIDTH)


def _title_marks(match: re.Match[str]) -> str:
    """Turn <…> into 《…》, or into 〈…〉 where it stands inside 《…》 (GB/T 15834 §4.15)."""
    before = match.string[: match.start()]
    is_nested = before.count("《") > before.count("》")
    if is_nested or match.group().startswith("〈"):
        return f"〈{match.group(1)}〉"
    return f"《{match.group(1)}》"


def _without_blanks(text: str) -> str:
    """Drop blanks that touch a Chinese character or mark; keep those between Latin words."""

    def kept(match: re.Match[str]) -> str:
        before = text[match.start() - 1] if match.start() else ""
        after = text[match.end()] if match.end() < len(text) else ""
        both_latin = before.isascii() and after.isascii() and before.strip() and after.strip()
        return " " if both_latin else ""

    return _BLANKS.sub(kept, text)
