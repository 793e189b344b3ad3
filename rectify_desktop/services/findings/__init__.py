"""The list of findings: registering, editing, moving and finding again what it holds."""
