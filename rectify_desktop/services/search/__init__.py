"""Searching everything that has words in it."""
