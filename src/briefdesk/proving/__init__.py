"""The proof of being offline: every process that sees an article is made to try, and is seen to be refused."""
