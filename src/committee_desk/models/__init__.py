"""Qt item models over domain values; reads the store, never writes."""
