"""From a checked file to lines or a grid: texts, web pages, tables and lists, read apart."""
