"""Searching everything in one field: hits as somebody types."""
