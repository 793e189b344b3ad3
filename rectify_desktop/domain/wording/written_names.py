"""Names as cells write them: several in one, people with their posts, departments."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MARKS = "、，,；;/"
_BREAKS = "\n\t"
_BRACKETS = {"(": ")", "（": "）", "【": "】", "〔": "〕"}
# 局长, 科长 … 理事长, 秘书长, 检察长, 护士长; then the posts that end otherwise.
_POST = lazy_pattern(
    r"[\u4e00-\u9fff]*(?:[局处科股部院校所站队组厂镇乡县区市厅司园馆会行社台庭关团班事书察士]长"
    r"|书记|主任|主席|委员|成员|主管|总监|经理|干事|政委|专员|科员|医师|负责人|[指教督]导员"
    r"|调研员|巡视员|会计师|工程师|经济师)"
)
_UNIT_END = "科室股处办部局院所队组站会司门心校厂"
_PERSON = lazy_pattern(rf"[\u4e00-\u9fff]{{1,3}}[^\W\d_{_UNIT_END}]")
_PERSON_AND_POST = lazy_pattern(rf".*\S\s+{_POST.pattern}")
_POST_AND_PERSON = lazy_pattern(rf"{_POST.pattern}(?P<person>[\u4e00-\u9fff]{{2,3}})")


# The cells of a list name the same few people over and over.
@lru_cache(maxsize=4096)
def split_names(cell: str, *, at_blanks: bool = False) -> tuple[str, ...]:
    """Split a cell into its names: 、，,；;/ and line breaks part them, repeats fall away.

    Posts stay with the person they belong to, and what stands in brackets stays together.
    ``at_blanks`` parts names at blanks, too, but not the letters of 张 三.

    >>> split_names("办公室、财务科，办公室")
    ('办公室', '财务科')
    >>> split_names("党组书记、局长 张三，李四")
    ('党组书记、局长 张三', '李四')
    """
    names: list[str] = []
    posts: list[tuple[str, str]] = []
    for mark, piece in _pieces(cell):
        if all(_POST.fullmatch(word) for word in piece.split()):
            posts.append((mark, piece))
            continue
        words = _words(piece) if at_blanks else [piece]
        if posts and _continues(piece, mark):
            words[0] = f"{_joined(posts)}{_shown(mark)}{words[0]}"
        else:
            _take_posts(names, posts)
        names += words
        posts = []
    _take_posts(names, posts)
    return tuple(dict.fromkeys(names))


def _pieces(cell: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces between marks that stand in no bracket, each with the mark before it."""
    mark, piece, closing = "", "", ""
    are_closed = all(cell.count(sign) == cell.count(end) for sign, end in _BRACKETS.items())
    for sign in cell:
        if not closing and sign in _MARKS + _BREAKS:
            if piece.strip():
                yield mark, piece.strip()
            mark, piece = sign, ""
            continue
        if are_closed:
            closing = "" if sign == closing else closing or _BRACKETS.get(sign, "")
        piece += sign
    if piece.strip():
        yield mark, piece.strip()


def _words(piece: str) -> list[str]:
    """Part a piece at blanks; posts lead the names in it, or follow them."""
    words = piece.split()
    if any(len(word) == 1 for word in words):
        return ["".join(words)]
    leads = bool(_POST.fullmatch(words[0]))
    units: list[str] = []
    for at, word in enumerate(words):
        before = words[at - 1] if leads else word
        if at and _POST.fullmatch(before):
            units[-1] += f" {word}"
        else:
            units.append(word)
    return units


def _continues(piece: str, mark: str) -> bool:
    """Whether a piece goes on from posts before it: by a further post, or by the name itself."""
    first = piece.split()[0]
    glued = _POST_AND_PERSON.fullmatch(first)
    if _POST.fullmatch(first) or (glued and _PERSON.fullmatch(glued["person"])):
        return True
    return mark in _BREAKS and bool(_PERSON.fullmatch(first))


def _take_posts(names: list[str], posts: Sequence[tuple[str, str]]) -> None:
    """Add posts that no name follows: to the person whose posts they continue, or one by one."""
    if posts and names and _PERSON_AND_POST.fullmatch(names[-1]):
        names[-1] += f"{_shown(posts[0][0])}{_joined(posts)}"
    else:
        names += [post for _, post in posts]


def _joined(posts: Sequence[tuple[str, str]]) -> str:
    first, *others = posts
    return first[1] + "".join(f"{_shown(mark)}{post}" for mark, post in others)


def _shown(mark: str) -> str:
    return " " if mark in _BREAKS else mark
