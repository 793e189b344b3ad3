"""Private matters on their way out: found, and decided upon."""
