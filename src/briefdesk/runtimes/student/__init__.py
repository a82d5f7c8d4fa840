"""Firefox's translation models: small, fast students of large models, in Marian's own format. NumPy is all they need.

model.py       what the rest of the program uses
container.py   the file format                     configuration.py   what a file says of its architecture
weights.py     tensors by what they do             network.py         the arithmetic; products.py: its matrices
shortlist.py   words that may come of a text       output.py          scores of the next word
search.py      greedy, or with a beam              penalties.py       what must not be written, or not again
"""

from __future__ import annotations

from briefdesk.runtimes.student.model import StudentTextModel, check

__all__ = ["StudentTextModel", "check"]
