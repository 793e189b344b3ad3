"""Bringing papers and lists in: read into a proposal, looked at, then entered."""
