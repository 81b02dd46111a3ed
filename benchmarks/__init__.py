"""How fast the program is, beside what the machine itself allows; `make benchmarks` runs all of it."""
