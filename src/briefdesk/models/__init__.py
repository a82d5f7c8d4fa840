"""Models on disk: where they are, whether they are whole, how they are prepared."""
