"""The 通报 as .docx: page, styles, title, signature, red head and imprint (GB/T 9704-2012)."""
