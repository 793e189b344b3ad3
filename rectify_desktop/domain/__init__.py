"""The rules of 整改: frozen dataclasses, enums and pure functions; standard library only."""
