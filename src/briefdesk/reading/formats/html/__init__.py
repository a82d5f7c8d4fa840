"""Web pages: all visible text, and which of it is the article."""
