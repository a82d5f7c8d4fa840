"""The process that reads documents and runs models, and the plain-Python side that talks to it."""
