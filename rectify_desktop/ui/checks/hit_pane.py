"""All there is to know of one hit: where it stands, what is wanted, why, and an example."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.domain.checks.places import place_of
from rectify_desktop.domain.checks.rule import LEVEL_TERMS
from rectify_desktop.domain.checks.scope import OF_ROUND, called
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.ui.checks.level_mark import MARK_SIZE, mark_picture

if TYPE_CHECKING:
    from rectify_desktop.domain.checks.hit_groups import HitGroup
    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.domain.ledger import Ledger

_AROUND = 40
_MARGIN = 12


class HitPane(QWidget):
    """``place_wanted`` says that the clerk wants to go there."""

    place_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark, self._title = QLabel(self), self._words("hitTitleLabel")
        self._mark.setFixedSize(MARK_SIZE, MARK_SIZE)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[QLabel, QLabel]] = {}
        for caption in ("位置", "说明", "原文", "怎样改", "为什么查", "依据", "例子", "保留"):
            self._add_row(caption)
        self._rows["原文"][1].setTextFormat(Qt.TextFormat.RichText)
        self.goButton = QPushButton(self.tr("转到这一处(&G)"), self)
        self.goButton.setObjectName("goButton")
        self.goButton.setToolTip(self.tr("到问题清单里这一处（回车）"))
        self.goButton.clicked.connect(self.place_wanted)
        inner = QWidget(self)
        inner.setObjectName("hitPaneContent")
        body = QVBoxLayout(inner)
        body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        body.setSpacing(12)
        body.addLayout(head)
        body.addLayout(self._grid)
        body.addWidget(self.goButton, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("hitPaneArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_hit(self, item: JudgedHit | None, group: HitGroup | None, ledger: Ledger) -> None:
        """Show one hit, or of a group what all its hits have in common."""
        self._mark.setVisible(group is not None)
        self.goButton.setVisible(item is not None)
        told: dict[str, str] = {}
        if item is not None:
            self._mark.setPixmap(mark_picture(item.rule.level, self.devicePixelRatioF()))
            self._title.setText(f"{LEVEL_TERMS[item.rule.level]}：{item.rule.title}")
            told = _told(item, ledger)
        elif group is not None:
            self._mark.setPixmap(mark_picture(group.level, self.devicePixelRatioF()))
            self._title.setText(f"{group.title}　{len(group.hits)} 处")
            rules = {each.rule.key: each.rule for each in group.hits}
            if len(rules) == 1:
                rule = next(iter(rules.values()))
                told = {"为什么查": rule.why, "依据": rule.source, "例子": rule.example}
        else:
            self._title.setText("")
        for caption, (label, words) in self._rows.items():
            text = told.get(caption, "")
            words.setText(text)
            label.setVisible(bool(text))
            words.setVisible(bool(text))

    @property
    def told(self) -> dict[str, str]:
        """What is shown, by its caption."""
        return {caption: words.text() for caption, (_, words) in self._rows.items() if words.text()}

    def _add_row(self, caption: str) -> None:
        label, words = QLabel(caption, self), self._words("hitWordsLabel")
        label.setObjectName("hitCaptionLabel")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._rows)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._rows[caption] = label, words

    def _words(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label


def _told(item: JudgedHit, ledger: Ledger) -> dict[str, str]:
    hit, rule, kept = item.hit, item.rule, item.acceptance
    finding = next((f for f in ledger.findings if f.id == hit.finding_id), None)
    where = f"{called(finding)}的{place_of(hit)}" if finding else place_of(hit)
    told = {
        "位置": where,
        "说明": hit.message,
        "原文": _excerpt(item, ledger),
        "怎样改": hit.wanted,
        "为什么查": rule.why,
        "依据": rule.source,
        "例子": rule.example,
    }
    if kept is not None:
        by = f"{kept.accepted_by}，" if kept.accepted_by else ""
        told["保留"] = f"{kept.reason}（{by}{chinese_date(kept.accepted_on)}）"
    return told


def _excerpt(item: JudgedHit, ledger: Ledger) -> str:
    """Return the words in question with those around them, as markup."""
    hit = item.hit
    if not hit.text:
        return ""
    finding = next((f for f in ledger.findings if f.id == hit.finding_id), None)
    holder, name = (
        (ledger.round, hit.field.removeprefix(OF_ROUND))
        if finding is None
        else (finding, hit.field)
    )
    text = getattr(holder, name, "")
    at = hit.start
    if not isinstance(text, str) or at < 0 or text[at : at + len(hit.text)] != hit.text:
        return f"<b>{escape(hit.text)}</b>"
    before, behind = text[max(0, at - _AROUND) : at], text[at + len(hit.text) :]
    shown = f"{escape(before)}<b>{escape(hit.text)}</b>{escape(behind[:_AROUND])}"
    start = "……" if at > _AROUND else ""
    return f"{start}{shown}{'……' if len(behind) > _AROUND else ''}"
