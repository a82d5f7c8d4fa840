"""Models by hand, for laptops without a network: in from a folder or an archive, out into one file.

importing.py   the whole way in                    exporting.py   the whole way out
published.py   a model in Hugging Face layout      exported.py    one that BriefDesk has exported
student.py     one of Firefox's
opening.py     a folder or an archive?             source.py      what they have in common
folders.py, zips.py, tars.py   each of them, distrusted           paths.py   names that lead nowhere else
choosing.py    which of the files are wanted       facts.py       what they say (front_matter.py, codes.py: how)
describing.py  facts and a person's answers to a card
"""

from __future__ import annotations

from briefdesk.models.transfer.describing import Answers
from briefdesk.models.transfer.exporting import export_model
from briefdesk.models.transfer.importing import import_model
from briefdesk.models.transfer.source import TransferProgress

__all__ = ["Answers", "TransferProgress", "export_model", "import_model"]
