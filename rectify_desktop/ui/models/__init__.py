"""Item models over domain objects: no SQL, no rule of 整改."""
