"""The page 文书 below its widgets: which papers there are, how each is made, what becomes of it."""
