"""The weekly 调度: filled in, compared, held."""
