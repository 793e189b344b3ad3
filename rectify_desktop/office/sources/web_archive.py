"""The page inside a web archive (.mht, .mhtml): what a browser saves as 网页，单个文件."""

from __future__ import annotations

from rectify_desktop.office.gate.file_signatures import WEB_ARCHIVE_STARTS


def page_inside(content: bytes) -> bytes:
    """Return the longest page of an archive, other content as it is.

    Pictures and styles stay unread; Excel saves each sheet as a page beside a frame for all.
    """
    if not content.startswith(WEB_ARCHIVE_STARTS):
        return content
    # Hardly any page is an archive, and every reading process loads this module.
    import email

    archive = email.message_from_bytes(content)
    pages = [
        payload
        for part in archive.walk()
        if part.get_content_type() == "text/html"
        and isinstance(payload := part.get_payload(decode=True), bytes)
    ]
    return max(pages, key=len, default=b"")
