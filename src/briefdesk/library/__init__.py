"""What is kept of a person's work: finished briefs in one SQLite file with full-text search, and drafts."""
