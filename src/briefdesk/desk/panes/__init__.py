"""The two sides of the window and the page before there is an article."""
