"""The Library in the window: what is kept, the list of it, and the queue of what is on its way into it."""
