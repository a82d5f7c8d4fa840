"""A `Brief` or an `Article` as text or JSON."""
