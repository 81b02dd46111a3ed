"""Thin windows: load a form, connect it, nothing else."""
