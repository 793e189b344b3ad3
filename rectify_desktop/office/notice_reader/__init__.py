"""Reads the text of a 通报 or a 反馈 into a proposal; pure text work, by rules and vocabulary.

A map, in reading order:

- reader: the way of one text through all the rest; start here.
- lines, fused: logical lines and their folded form; paragraphs that ran into one another.
- words, markers, labels: the vocabulary as patterns; 一、（一）1. 一是; 整改情况： and its kin.
- sections: where opening, organisation, problems, next steps and tail lie, into a layout. Uses
  contents (a table of contents), headings (lines that name a part), announcement (is it a
  notice?) and first_problem (where no heading names the problem part).
- segments, then outline: a problem part cut into pieces, and what all outlines share. Three ways
  to find its problems, tried in turn: labelled_outline, worded_outline, clause_outline.
- tree: themes, headings and findings of one part; findings, measures and results read one
  problem, sources whom its part comes from.
- feedback: the list in a feedback without an outline, with feedback_words, feedback_spans and
  feedback_fields; feedback_paper reads an outline as a feedback.
- facts, round_dates, contact: what a text says of the round itself.
- figures, recount, reconciliation: the figures it states, set against what was read.
- places, reasons: where a doubt stands, and why nothing was found.
"""

from __future__ import annotations

from rectify_desktop.office.notice_reader.reader import read_notice

__all__ = ["read_notice"]
