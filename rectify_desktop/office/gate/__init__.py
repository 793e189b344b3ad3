"""The gate every file from outside passes: what it is, and whether it is safe to read."""
