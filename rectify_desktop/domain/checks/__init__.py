"""The rules of 体检: what reviewers send papers back for, found before anyone else does (§5).

Each rule is a small function over a text, a finding or the round; ``registry`` names them all.
"""
