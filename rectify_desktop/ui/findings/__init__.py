"""The page 问题清单: the tree of findings, walked and written in like a sheet."""
