"""Private matters of the public edition in the window: each decided before it leaves the house."""
