"""`make demo`: the window with toy models and an article of their small world, in a folder of its own.

They are the models of the tests, trained by us on a grammar of a few hundred words. The inference is real, the models
are toys. Where there is no display, the brief is printed, with its Ukrainian.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / "build" / "demo"
ARTICLE = HOME / "An article for toys.txt"
sys.path.insert(0, str(ROOT))
os.environ["BRIEFDESK_HOME"] = str(HOME)

import msgspec  # noqa: E402
from run import show  # noqa: E402

from briefdesk import settings  # noqa: E402
from tests.models.pocket_grammar import article  # noqa: E402
from tests.models.pocket_home import install_pocket_models  # noqa: E402
from tests.models.pocket_models import HELD_OUT  # noqa: E402

SAYS_SO = "The toy models of this demonstration know a few hundred words, and are never installed with BriefDesk."


def main() -> int:
    print(SAYS_SO)
    install_pocket_models(HOME)
    ARTICLE.write_text(article(HELD_OUT[0]).text(), "utf-8")
    place = settings.default_path()
    settings.save(msgspec.structs.replace(settings.load(place), target="uk"), place)
    return show(str(ARTICLE), "--to", "uk")


if __name__ == "__main__":
    sys.exit(main())
