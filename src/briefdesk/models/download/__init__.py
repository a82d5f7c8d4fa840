"""Models from the network: the only place in BriefDesk that opens a connection, and it never sees an article.

downloading.py   the whole of a plan, one file after the other
plan.py          what is wanted, and how patiently           hub.py    where it lies, its size and digest
fetching.py      one file: resume, retry, verify             part.py   what has arrived of it, on the disk
chosen.py        what a person wants of it
connections.py   proxies, redirects; trust.py: certificates   line.py   a request that can be stopped at any time
failures.py      what went wrong, and whether to try again   meter.py  how far it is, how fast
"""

from __future__ import annotations

from briefdesk.models.download.chosen import chosen_options
from briefdesk.models.download.downloading import bytes_here, download
from briefdesk.models.download.meter import DownloadProgress
from briefdesk.models.download.plan import Options, Plan

__all__ = ["DownloadProgress", "Options", "Plan", "bytes_here", "chosen_options", "download"]
