"""Reads reviewers' remarks (审核意见) of any local form: numbered lines, tables, paragraphs."""

from __future__ import annotations

from rectify_desktop.office.remark_reader.reader import read_pasted_remarks, read_remarks

__all__ = ["read_pasted_remarks", "read_remarks"]
