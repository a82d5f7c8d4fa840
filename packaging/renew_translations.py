"""`make translations`: bring the .ts files in line with the texts of the window.

New texts are there for Qt Linguist to translate, translated ones stay, those that are gone go.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6
from interface_texts import Text, texts

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": ["-pluralonly"], "uk": [], "es": []}
"""English needs nothing but its singulars."""


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    lupdate = Path(PySide6.__file__).with_name("lupdate.exe" if sys.platform == "win32" else "lupdate")
    with tempfile.TemporaryDirectory() as scratch:
        mirror = Path(scratch) / "texts.cpp"
        mirror.write_text("\n".join(map(_as_cpp, texts(ROOT / "src" / "briefdesk" / "desk"))), encoding="utf-8")
        for language, options in LANGUAGES.items():
            target = FOLDER / f"briefdesk_{language}.ts"
            style = ["-locations", "none", "-no-obsolete", "-no-ui-lines", *options]
            languages = ["-source-language", "en", "-target-language", language]
            subprocess.run([lupdate, *style, *languages, str(mirror), "-ts", str(target)], check=True)
    return 0


def _as_cpp(text: Text) -> str:
    """The same text as a call that `lupdate` reads whole, and above it where it stands."""
    said = [json.dumps(each, ensure_ascii=False) for each in (text.context, text.text, text.comment)]
    count = ", count" if text.plural else ""
    return f"//: {text.file}\nQCoreApplication::translate({', '.join(said)}{count});"


if __name__ == "__main__":
    sys.exit(main())
