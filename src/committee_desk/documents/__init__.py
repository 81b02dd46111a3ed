"""Papers: what they say, apart from how each format says it."""
