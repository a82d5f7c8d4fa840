"""Quality, measured on data that does not belong to the project. See `evaluation/README.md`."""
