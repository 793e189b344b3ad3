"""The sections of the page 佐证成果."""
