"""A saved page becomes the lines a reader sees."""

from __future__ import annotations

import quopri
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import SourceRefused
from rectify_desktop.office.sources.source_text import SourceText, read_source_text

if TYPE_CHECKING:
    from pathlib import Path


def _read(folder: Path, body: str) -> SourceText:
    path = folder / "通报.html"
    path.write_text(
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>标题栏</title></head>"
        f"<body>{body}</body></html>",
        encoding="utf-8",
    )
    return read_source_text(path)


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>一、整改情况</p><p>1.票据不全。</p>", ("一、整改情况", "1.票据不全。")),
        (
            "<div>一、<b>整改</b><span>情况</span></div>甲<div>乙</div>",
            ("一、整改情况", "甲", "乙"),
        ),
        ("整改结果：<br>已完成<br/>措施", ("整改结果：", "已完成", "措施")),
        # A break in the source between Chinese characters is no blank, other white space is one.
        ("<p>票据\n    粘贴  不规范，\n共 3\n处</p>", ("票据粘贴 不规范，共 3 处",)),
        ("<pre>一、情况\n  1.票据</pre>", ("一、情况", "1.票据")),
        ("<ol><li>甲<li>乙</ol><ol start=5><li>丙</ol>", ("1.甲", "2.乙", "5.丙")),
        ("<ul><li>甲<li>乙</ul>", ("甲", "乙")),
        ("<table><tr><td>甲<td>乙<tr><td>丙</table>", ("甲", "乙", "丙")),
        ("<p>甲&nbsp;乙&#12;丙&amp;</p>", ("甲\u00a0乙 丙&",)),
        ("<p>甲<!-- 注 --><script>var a='乙'</script><style>p{}</style>丙</p>", ("甲丙",)),
        ("<p style='DISPLAY: none'>藏</p><p hidden>藏</p><p>见</p>", ("见",)),
        ("<form><p>正文在表单里</p><select><option>选</select></form>", ("正文在表单里",)),
        ("<center><h1>通报</h1></center>", ("通报",)),
        ("<p>繁體字：巡察整改", ("繁體字：巡察整改",)),
    ],
)
def test_blocks_become_lines(tmp_path: Path, body: str, lines: tuple[str, ...]) -> None:
    assert _read(tmp_path, body).lines == lines


@pytest.mark.parametrize(
    "around",
    [
        "<nav>首页</nav>",
        "<footer>版权</footer>",
        "<div class='top breadcrumb'>首页 &gt; 巡察</div>",
        "<div id=sidebar>热点</div>",
        "<div role=navigation>首页</div>",
    ],
)
def test_navigation_is_left_out_and_told(tmp_path: Path, around: str) -> None:
    source = _read(tmp_path, f"{around}<p>正文</p>")
    assert source.lines == ("正文",)
    assert source.remarks == ("网页的导航、菜单、页脚没有读入。",)


def test_page_without_words_is_refused(tmp_path: Path) -> None:
    for body in ("", "<img src=a.png>", "<script>1</script>"):
        with pytest.raises(SourceRefused, match="里面没有文字"):
            _read(tmp_path, body)


def test_entities_of_a_page_fetch_and_swell_nothing(tmp_path: Path) -> None:
    path = tmp_path / "实体.html"
    path.write_text(
        '<!DOCTYPE html [<!ENTITY a "哈哈"><!ENTITY x SYSTEM "file:///etc/passwd">'
        '<!ENTITY b "&a;&a;&a;">]><html><body><p>正文&b;&x;</p></body></html>',
        encoding="utf-8",
    )
    text = "".join(read_source_text(path).lines)
    assert "正文" in text
    assert "root:" not in text
    assert "哈哈哈哈" not in text


def test_page_nested_a_hundred_thousand_deep_does_not_break_the_walk(tmp_path: Path) -> None:
    path = tmp_path / "深.html"
    path.write_text("<html><body>" + "<div>" * 100_000 + "底", encoding="utf-8")
    try:
        lines = read_source_text(path).lines
    except SourceRefused:
        return
    assert "底" in "".join(lines)


_ARCHIVE = """{start}MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B"

------B
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

{page}
------B
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------B--
"""


@pytest.mark.parametrize("start", ["", "From: <Saved by Blink>\nSubject: x\n"])
def test_the_page_of_a_web_archive_is_read(tmp_path: Path, start: str) -> None:
    page = "<html><meta charset=utf-8><body><p>一、整改情况</p><p>1.票据不全。</p></body></html>"
    quoted = quopri.encodestring(page.encode()).decode("ascii")
    path = tmp_path / "通报.mhtml"
    path.write_bytes(_ARCHIVE.format(start=start, page=quoted).encode())
    assert read_source_text(path).lines == ("一、整改情况", "1.票据不全。")


def test_a_web_archive_without_a_page_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "通报.mht"
    path.write_bytes(b"MIME-Version: 1.0\nContent-Type: image/png\n\nx")
    with pytest.raises(SourceRefused):
        read_source_text(path)
