"""Less common shapes of a feedback: by field of work, and lists that lost their marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import ProposedFinding, ProposedTheme
from rectify_desktop.office.notice_reader.feedback_spans import Span, numbered
from rectify_desktop.office.notice_reader.tree import Tree

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.feedback_spans import SpanReader
    from rectify_desktop.office.notice_reader.feedback_words import FeedbackWords
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.words import TitleWords

# A field of work in front of its problems: 在落实管党治党责任方面，….
_FIELD = re.compile(
    r"(?:^|(?<=[。;:]))\s*(?:[一二三四五六七八九十]{1,3}是)?(?:在)?(?P<field>[^,:;。、]{2,40}方面)(?:[,:]\s*(?:(?:主要)?存在|主要是)?|。(?=有的|一是))"
)
# On a line of its own a field may end as a sentence does: （一）在廉洁自律方面。甲；乙。
_FIELD_LINE = re.compile(rf"(?:{_FIELD.pattern})|\s*在?(?P<headed>[^,:;。、]{{2,40}}方面)。(?=.)")
# 发现某局在…方面，: who was inspected stands in front of the first field.
_INSPECTED = re.compile(r"[^,。;:]{0,20}?(?=在[^,:;。、]{2,40}方面[,:])")
_FEWEST = 2
_MARK = re.compile(r"[。;,:]")


class FieldReader:
    """Reads the less common shapes of one text."""

    def __init__(
        self, text: NoticeText, titles: TitleWords, words: FeedbackWords, spans: SpanReader
    ) -> None:
        self._text = text
        self._titles = titles
        self._words = words
        self._spans = spans

    def by_field(self, span: Span) -> Tree | None:
        """Read 政治建设方面，甲；乙；组织建设方面，丙。: each field is a theme."""
        words = self._spans.words(self._spans.until_demand(span))
        heads = list(_FIELD.finditer(words))
        if len(heads) < _FEWEST or words[: heads[0].start()].strip(" :,"):
            return None
        # The mark before the next field parts fields, not the problems of one.
        ends = [len(words[: head.start()].rstrip(" ;")) for head in heads[1:]] + [len(words)]
        return self._fields(
            [
                (
                    Span(
                        span.line, span.start + head.start("field"), span.start + head.end("field")
                    ),
                    Span(span.line, span.start + head.end(), span.start + end),
                )
                for head, end in zip(heads, ends, strict=True)
            ]
        )

    def fields_inside(self, line: int) -> Tree:
        """Read 发现某局在落实部署方面，存在甲；党的建设方面，存在乙。"""
        folded = self._text.folded[line]
        for cue in self._words.before_cue.finditer(folded):
            inspected = _INSPECTED.match(folded, cue.end())
            if inspected is None or self._words.is_demanded(folded, cue.start(), cue.end()):
                continue
            tree = self.by_field(Span(line, inspected.end(), len(folded)))
            if tree is not None and len(tree.themes) >= _FEWEST:
                return tree
        return Tree()

    def fields_below(self, cue_line: int) -> tuple[Tree, int]:
        """Read paragraphs below a cue that each name a field and list its problems."""
        fields: list[tuple[Span, Span]] = []
        last = cue_line
        for line in range(cue_line + 1, len(self._text)):
            folded = self._text.folded[line]
            if self._text.is_blank(line):
                continue
            marker = self._text.markers[line]
            head = _FIELD_LINE.match(folded[marker.end :] if marker else folded)
            if head is None:
                break
            at, name = marker.end if marker else 0, head.lastgroup or ""
            field = Span(line, at + head.start(name), at + head.end(name))
            fields.append((field, Span(line, at + head.end(), len(folded))))
            last = line
        return (self._fields(fields) if fields else Tree()), last

    def _fields(self, fields: list[tuple[Span, Span]]) -> Tree:
        themes: list[ProposedTheme] = []
        findings: list[ProposedFinding] = []
        for field, listed in fields:
            parts = self._spans.run_in(listed) or self._spans.split(listed)
            spans = [span for span in parts if self._spans.is_problem(span)]
            if spans:
                themes.append(ProposedTheme(self._spans.title(field), field.line))
                findings += [self._spans.finding(span, len(themes) - 1) for span in spans]
        return numbered(themes, findings)

    def parted_by_blanks(self, line: int) -> Tree:
        """Read a paragraph that lost all its marks: the faults behind a cue, parted by blanks."""
        folded = self._text.folded[line]
        if _MARK.search(folded):
            return Tree()
        pieces = [Span(line, m.start(), m.end()) for m in re.finditer(r"\S+", folded)]
        spans: list[Span] = []
        is_open = False
        for piece in pieces:
            words = self._spans.words(piece)
            if not is_open:
                is_open = self._words.cue.search(words + ":") is not None
            elif self._titles.names_fault(words) and self._spans.is_problem(piece):
                spans.append(piece)
            else:
                break
        return self._spans.tree(spans) if len(spans) >= _FEWEST else Tree()
