"""`python -m docs.screenshots [FOLDER] [--language CODE ...]`: pictures of the real window with its real worker.

With a folder: every screen in every language, light and dark, in three sizes, one of them with letters twice as large.
Without one: those of the guide, in docs/images. Exit status 1 where words are cut off or covered.

Under Xvfb where that is installed and no display is there, else without any display. Needs the tools of the tests.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

IMAGES = Path(__file__).resolve().parents[1] / "images"
CHOSEN = {
    "first-run-1440x900-light": "first-run",
    "drop-1024x700-light": "drop",
    "key-sentences-1440x900-light": "key-sentences",
    "brief-1440x900-light": "brief",
    "brief-1440x900-dark": "brief-dark",
    "brief-1024x700-light": "narrow",
    "two-columns-1440x900-light": "two-columns",
    "side-by-side-1440x900-light": "side-by-side",
    "editing-1440x900-light": "editing",
    "review-1440x900-light": "review",
    "checks-1440x900-light": "checks",
    "find-1440x900-light": "find",
    "library-search-1440x900-light": "library",
    "models-1440x900-light": "models",
    "settings-1-1440x900-light": "settings",
    "private-1440x900-light": "private",
    "running-translating-1440x900-light": "running",
    "message-empty-1440x900-light": "message",
}
"""Pictures of the guide, and their names there."""
SCREEN = "-screen 0 1600x1200x24"


def prepare_display() -> None:
    """Starts this program again under Xvfb, if need be and if that is here."""
    os.environ.setdefault("QT_SCALE_FACTOR", "1")
    if sys.platform == "linux" and "DISPLAY" not in os.environ and "QT_QPA_PLATFORM" not in os.environ:
        xvfb = shutil.which("xvfb-run")
        if xvfb:
            words = [sys.executable, "-m", "docs.screenshots", *sys.argv[1:]]
            environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
            os.execve(xvfb, [xvfb, "-a", "-s", SCREEN, *words], environment)  # noqa: S606  # our own words
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def photograph(folder: Path, languages: list[str], wanted: Callable[[str], bool]) -> list[str]:
    """Returns what cannot be read, a line each."""
    from docs.screenshots import dialogs, scenes  # noqa: PLC0415  # Qt, after the display
    from docs.screenshots.stage import stage  # noqa: PLC0415

    acts = (
        scenes.first_run, scenes.key_sentences, scenes.library, scenes.brief, scenes.library_open, scenes.whole_article,
        scenes.editing, scenes.find, dialogs.models, dialogs.settings, dialogs.help_pages, dialogs.privacy,
        dialogs.offer, dialogs.real_messages, dialogs.every_message, scenes.running, scenes.private,
    )  # fmt: skip
    troubled: list[str] = []
    for language in languages:
        scratch = Path(tempfile.mkdtemp())
        with stage(language, scratch, folder / language, wanted) as set_up:  # type: ignore[arg-type]
            for act in acts:
                print(language, act.__name__, flush=True)
                act(set_up)
            troubled += [f"{language}/{trouble}" for trouble in set_up.camera.troubled]
    return troubled


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m docs.screenshots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--language", choices=("en", "uk", "es"), action="append")
    parser.add_argument("--only", default="", help="a part of the names of the pictures that are taken")
    chosen = parser.parse_args()
    prepare_display()
    if chosen.folder is None:
        with tempfile.TemporaryDirectory() as taken:
            troubled = photograph(Path(taken), ["en"], CHOSEN.__contains__)
            IMAGES.mkdir(exist_ok=True)
            for picture, name in CHOSEN.items():
                shutil.copyfile(Path(taken) / "en" / f"{picture}.png", IMAGES / f"{name}.png")
    else:
        languages = chosen.language or ["en", "uk", "es"]
        troubled = photograph(chosen.folder, languages, lambda name: chosen.only in name)
    print("\n".join(troubled))
    return 1 if troubled else 0


if __name__ == "__main__":
    sys.exit(main())
