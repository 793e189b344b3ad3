"""The page 督办销号 and its sections."""
