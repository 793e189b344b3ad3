"""Word files as XML: walking, numbering and building them."""
