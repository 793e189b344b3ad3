"""The page 文书: which papers there are, how each is made and shown, what becomes of it."""
