"""Bytes to `Document`, the blocks in reading order. One file or folder a format; `sniffing` picks the reader."""
