"""When a verb of the window may be used: one function of all that decides it."""

from __future__ import annotations

from typing import NamedTuple

from rectify_desktop.ui.actions import EXPORT_MENU, HELP_MENU, ActionKey

_ALWAYS = frozenset(
    {
        ActionKey.NEW_LEDGER,
        ActionKey.OPEN_LEDGER,
        ActionKey.OPEN_SAMPLE,
        ActionKey.RESTORE,
        ActionKey.SETTINGS,
        ActionKey.QUIT,
        ActionKey.MESSAGE,
        *(key for key in HELP_MENU if key),
    }
)
_WITH_LEDGER = frozenset(
    {
        ActionKey.BACK_UP,
        ActionKey.EXPORT_PUBLIC_NOTICE,
        ActionKey.EXPORT_INTERNAL_NOTICE,
        ActionKey.EXPORT_LEDGER,
        ActionKey.EXPORT_LISTS,
        ActionKey.FILL_FORM,
        ActionKey.SHOW_OVERVIEW,
        ActionKey.SHOW_FINDINGS,
        ActionKey.SHOW_REVIEW,
        ActionKey.SHOW_CASEWORK,
        ActionKey.SHOW_EVIDENCE,
        ActionKey.SHOW_PAPERS,
        ActionKey.SHOW_CHECKS,
        ActionKey.FIND,
        ActionKey.FILTER,
        ActionKey.RECYCLED,
    }
)
_WRITING = frozenset(
    {ActionKey.EDIT_ROUND, ActionKey.EDIT_PARTIES, ActionKey.IMPORT, ActionKey.ADD_FINDING}
)
_WRITING_IN_LIST = frozenset(
    {ActionKey.ADD_HEADING, ActionKey.ADD_THEME, ActionKey.RENUMBER, ActionKey.REPLACE}
)
_WITH_FINDINGS = frozenset({ActionKey.RENUMBER, ActionKey.REPLACE})
_WRITING_IN_CELLS = frozenset(
    {
        ActionKey.DELETE,
        ActionKey.CUT,
        ActionKey.PASTE,
        ActionKey.FILL_DOWN,
        ActionKey.MOVE_UP,
        ActionKey.MOVE_DOWN,
    }
)


class WindowState(NamedTuple):
    """All that decides which verbs may be used right now."""

    has_ledger: bool = False
    is_read_only: bool = False
    is_busy: bool = False
    is_list_shown: bool = False
    has_findings: bool = False
    has_selection: bool = False
    can_undo: bool = False
    can_redo: bool = False


def enabled_keys(state: WindowState) -> frozenset[ActionKey]:
    """Return the verbs that may be used in ``state``."""
    if not state.has_ledger:
        return _ALWAYS
    keys = set(_ALWAYS | _WITH_LEDGER)
    if not state.has_findings:
        keys -= {ActionKey.FIND, ActionKey.FILTER, *EXPORT_MENU}
    if state.is_list_shown:
        keys |= {ActionKey.CHOOSE_COLUMNS, ActionKey.FOLD_ALL, ActionKey.UNFOLD_ALL}
        keys |= {ActionKey.COPY} if state.has_selection else set()
    if not state.is_read_only:
        keys |= _WRITING
        if state.is_list_shown:
            keys |= _WRITING_IN_LIST if state.has_findings else _WRITING_IN_LIST - _WITH_FINDINGS
        if state.is_list_shown and state.has_selection:
            keys |= _WRITING_IN_CELLS
        if state.is_list_shown and not state.has_findings:
            # What is pasted into an empty list becomes findings.
            keys.add(ActionKey.PASTE)
        if state.can_undo:
            keys.add(ActionKey.UNDO)
        if state.can_redo:
            keys.add(ActionKey.REDO)
    if state.is_busy:
        # One long job at a time; and the ledger must not be changed or closed under it. Papers
        # wait for it by themselves: a key pressed a moment too early must not be lost.
        keys -= {ActionKey.FILL_FORM, ActionKey.IMPORT, ActionKey.BACK_UP}
        keys -= {ActionKey.NEW_LEDGER, ActionKey.OPEN_LEDGER, ActionKey.OPEN_SAMPLE}
        keys.discard(ActionKey.RESTORE)
    return frozenset(keys)
