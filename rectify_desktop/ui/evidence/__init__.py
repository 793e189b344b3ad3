"""The page 佐证成果 and its sections."""
