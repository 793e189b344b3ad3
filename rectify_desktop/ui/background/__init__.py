"""Work that must not hold the window: off its thread, or on it in slices."""
