"""Forms of the office's own (自备表格): read for their 【】, filled as a copy, never touched."""
