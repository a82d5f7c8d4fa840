"""How a person wants downloads to go: as said for this run, else in the environment, else in the settings."""

from __future__ import annotations

import os
from collections.abc import Callable

from briefdesk import settings
from briefdesk.models.download.plan import Options

MIRROR = "BRIEFDESK_MIRROR"


def chosen_options(mirror: str | None = None, unchecked: Callable[[], None] = lambda: None) -> Options:
    """`mirror`: for this run; "" for none, `None` where nothing was said. `unchecked`: see `Options`."""
    stored = settings.load(settings.default_path())
    if mirror is None:
        mirror = os.environ.get(MIRROR)
    return Options(endpoint=stored.mirror if mirror is None else mirror, proxy=stored.proxy, unchecked=unchecked)
