"""Files carried between laptops; knows nothing of desks and committees."""
