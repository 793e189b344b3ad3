"""Figures set against a tree that was edited after reading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import DoubtKind, SourceKind
from rectify_desktop.office.notice_reader.layout import Layout
from rectify_desktop.office.notice_reader.places import with_places
from rectify_desktop.office.notice_reader.reconciliation import Reconciler
from rectify_desktop.office.notice_reader.tree import Tree

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import ImportProposal

_OF_FIGURES = (DoubtKind.UNMATCHED_FIGURE, DoubtKind.UNCOUNTED_FIGURE)


def recounted(proposal: ImportProposal) -> ImportProposal:
    """Return the proposal with its reconciliation made anew; a list states no figures."""
    if proposal.kind is SourceKind.SPREADSHEET or not proposal.stated:
        return proposal
    tree = Tree(proposal.themes, proposal.headings, proposal.findings)
    balance = Reconciler(proposal.stated, tree).balance()
    found = with_places(list(balance.doubts), Layout(proposal.sections), proposal.findings)
    kept = tuple(doubt for doubt in proposal.doubts if doubt.kind not in _OF_FIGURES)
    return replace(proposal, reconciliation=balance.checks, doubts=(*kept, *found))
