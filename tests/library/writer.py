"""A process that works on a Library without end, and says what is done: for tests that end it in the midst of that."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from briefdesk.library.drafts import DraftFile
from briefdesk.library.place import open_library
from briefdesk.library.records import Draft, DraftSummary
from tests.library.briefs import brief

WORDS = " ".join(f"word{number}" for number in range(400))


def main(folder: Path) -> None:
    library, _ = open_library(folder)
    drafts = DraftFile(folder / "drafts")
    for number in count():
        written = brief(f"Report {number}", f"Report {number}. {WORDS}")
        id_ = library.add(written)
        print("added", id_, number, flush=True)
        drafts.save(Draft(written.article, DraftSummary(written.created, written.summary)))
        print("drafted", id_, number, flush=True)
        if number % 3 == 2:
            library.replace(id_, brief(f"Mended {number}", f"Mended {number}. {WORDS}"))
            print("replaced", id_, number, flush=True)
        if number % 5 == 4:
            library.delete(id_)
            print("deleted", id_, number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
