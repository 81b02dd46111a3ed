"""One file for each kind of matter that has a paper of its own."""
