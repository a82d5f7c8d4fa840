"""Bytes to `Article`: one file a format, then boilerplate, language and sentences."""
