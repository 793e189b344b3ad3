"""The notice (通报) as a .docx by GB/T 9704: the composed parts laid out on our own template.

22 lines of 28 characters come from the styles of the template (office-documents §2.1); what
depends on the text of one notice is decided here: where the title turns, what keeps together,
where signature and date stand. Numbers are typed text, never automatic ones, so that they survive
being copied to a web page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.domain.terms import Profile
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import GAP, gap_mark
from rectify_desktop.office.notice_writer.notice_layout import NoticeLayout
from rectify_desktop.office.notice_writer.notice_styles import Mark
from rectify_desktop.office.notice_writer.red_head import fill_red_head
from rectify_desktop.office.word.docx_fonts import set_faces
from rectify_desktop.office.word.docx_template import DocxTemplate
from rectify_desktop.paths import resource_path

if TYPE_CHECKING:
    from rectify_desktop.domain.notice.notice import Notice
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts

_TEMPLATES = {
    Profile.PUBLIC: "templates/notice.docx",
    Profile.RED_HEAD: "templates/notice_red_head.docx",
    Profile.RED_HEAD_SEALED: "templates/notice_red_head.docx",
}


def write_notice(notice: Notice, fonts: PaperFonts = DEFAULT_FONTS) -> bytes:
    """Lay a notice out and return the .docx; the same notice always gives the same bytes.

    Raises:
        TemplateBroken: the template was damaged or lost a style or mark.

    """
    template = DocxTemplate(resource_path(_TEMPLATES[notice.profile]))
    set_faces(template, fonts)
    layout = NoticeLayout(template)
    date = gap_mark("成文日期") if notice.signed_on is None else chinese_date(notice.signed_on)
    sealed = notice.profile is Profile.RED_HEAD_SEALED
    signature, signed_on = layout.signature(notice.signature, date, sealed=sealed)
    if notice.frame is not None:
        fill_red_head(template, layout, notice, notice.frame)
    template.fill(Mark.TITLE, [layout.title(notice.title)])
    template.fill(Mark.BODY, list(layout.body(notice.paragraphs)))
    template.fill(Mark.SIGNATURE, [signature])
    template.fill(Mark.DATE, [signed_on])
    return template.to_bytes(title=notice.title, author=GAP.sub("", notice.signature))
