"""The Settings dialog: a list of pages at the left, a form at the right. What is changed holds at once.

Each page renders the settings and tells the controller what a person wants; `refresh` brings it in line again.
"""
