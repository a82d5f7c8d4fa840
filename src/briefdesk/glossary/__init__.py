"""A person's own words: a table of terms, kept in the profile, and what it asks of a text.

`entries` is the table, `csv_file` reads and writes it as a spreadsheet does, `store` keeps it.
"""
