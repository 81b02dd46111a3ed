"""Signatures on bytes; knows nothing of committees."""
