"""What in a document is not the article: junk, bylines, credits, datelines, the title."""
