"""Putting out lists: which findings, which columns, which page."""
