"""Steps from one version of the desk to the next, forward only."""
