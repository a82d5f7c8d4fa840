"""BriefDesk: brief an article on this laptop, with evidence, offline."""

__version__ = "0.1.0"
