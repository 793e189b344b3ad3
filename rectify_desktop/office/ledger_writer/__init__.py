"""The 整改清单 as .xlsx: its template, columns and sheet."""
