"""Reads the text of a 通报 or a 反馈 into a proposal; pure text work, by rules and vocabulary."""

from __future__ import annotations

from rectify_desktop.office.notice_reader.reader import read_notice

__all__ = ["read_notice"]
