"""Dialogs that ask and answer; none of them saves anything."""
