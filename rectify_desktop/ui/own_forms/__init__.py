"""Forms of the office's own: what stands in them, and which findings are written into copies."""
