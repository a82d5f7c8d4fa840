"""The models that BriefDesk offers: `resources/catalogue.toml` and `resources/firefox.toml`, or a newsroom's own file.

entries.py    what the rest of the program sees of a model      finding.py    which one to get
reading.py    the files, read strictly: a wrong entry is refused by its line
models.py     [[model]] entries: published on a hub             students.py   [[student]] entries: Firefox's
checks.py     what holds for both                               lines.py      where something stands in a file
"""

from __future__ import annotations

from briefdesk.models.catalogue.entries import TIERS, CatalogueEntry, Quality, RemoteFile, Tier, Unpacked
from briefdesk.models.catalogue.finding import find, recommended
from briefdesk.models.catalogue.reading import load_catalogue

__all__ = ["TIERS", "CatalogueEntry", "Quality", "RemoteFile", "Tier", "Unpacked"]
__all__ += ["find", "load_catalogue", "recommended"]
