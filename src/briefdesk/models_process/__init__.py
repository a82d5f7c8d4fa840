"""The process that gets, checks, moves and removes models for the window, and the plain-Python side that talks to it.

messages.py    the lines that the two exchange            client.py   the window's side: bytes in, replies out
inventory.py   what there is, what can be had             server.py   the process: one operation after the other

It is the only process of the window with a network, for downloads that a person has asked for, and never sees an
article.
"""
