"""Opens each paper again before it counts as saved, and compares it with what it was made from.

What it reads with is not what the papers were written with, nor what reads papers of others: a
fault of one cannot hide itself.
"""
