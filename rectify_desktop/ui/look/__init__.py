"""How everything looks: palette, style sheet, letters, and the faces of papers."""
