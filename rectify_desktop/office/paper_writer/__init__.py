"""Any paper but the notice as .docx and .xlsx: texts, tables and signature lines laid out."""
