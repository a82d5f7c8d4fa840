"""Rich text files."""
