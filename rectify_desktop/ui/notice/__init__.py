"""The notice on the page 文书: its passages, its layout, its drafts."""
