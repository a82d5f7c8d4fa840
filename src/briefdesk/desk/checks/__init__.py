"""The list of everything in a brief that was found doubtful, each with both texts side by side."""
