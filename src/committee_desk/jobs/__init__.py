"""Work longer than a transaction: takes the door, ends in one short act."""
