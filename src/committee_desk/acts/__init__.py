"""What a person can do; one function each, run through the one door."""
