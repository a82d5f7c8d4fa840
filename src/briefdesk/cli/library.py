"""The commands for the Library: list, search, show, wipe."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from briefdesk.cli.output import say
from briefdesk.codec import to_plain
from briefdesk.errors import NotInLibrary, UsageError
from briefdesk.exporting import TEXTS, brief_file
from briefdesk.exporting.shapes import SCHEMA, to_text
from briefdesk.library.names import FILE, default_folder
from briefdesk.library.place import open_library, wipe
from briefdesk.library.records import Entry
from briefdesk.library.store import Library

NOTHING = "There are no briefs in the Library. It is turned on in the window: View > Library."


def _is_begun() -> bool:
    """Looking into it begins no file."""
    return (default_folder() / FILE).exists()


@contextmanager
def _library() -> Iterator[Library]:
    library, aside = open_library(default_folder())
    if aside is not None:
        print(f"The Library was damaged: its file is now {aside}, and a new one was begun.", file=sys.stderr)
    with library:
        yield library


def _list(options: argparse.Namespace) -> int:
    query = " ".join(getattr(options, "words", ()))
    entries: list[Entry] = []
    if _is_begun():
        with _library() as library:
            entries = library.entries(query)
    if options.format == "json":
        say(to_text({"schema": SCHEMA, "briefs": to_plain(entries)}))
    elif entries:
        width = max(len(str(entry.id)) for entry in entries)
        say("".join(f"{entry.id:>{width}}  {_when(entry)}  {entry.title}{_how(entry)}\n" for entry in entries))
    else:
        say(f"No brief has all of these words: {query}\n" if query else f"{NOTHING}\n")
    return 0


def _when(entry: Entry) -> str:
    """By the clock of this laptop."""
    return entry.at.strftime("%Y-%m-%d %H:%M") if entry.at else entry.created


def _how(entry: Entry) -> str:
    way = f"{entry.language} → {entry.target}" if entry.target else entry.language
    return f"  ({entry.length}, {way})"


def _show(options: argparse.Namespace) -> int:
    if not _is_begun():
        raise NotInLibrary(id=options.id)
    with _library() as library:
        brief = library.get(options.id)
    say(brief_file(brief, options.format))
    return 0


def _wipe(options: argparse.Namespace) -> int:
    folder = default_folder()
    if not options.yes:
        if not sys.stdin.isatty():
            raise UsageError(problem="A wipe deletes every brief for good: say --yes, too.")
        question = f"This deletes every brief and draft in {folder} for good. Type “yes” to go on: "
        print(question, end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().casefold() != "yes":
            say("Nothing was deleted.\n")
            return 0
    files = wipe(folder)
    say("The Library is empty: its files were overwritten and deleted.\n" if files else f"{NOTHING}\n")
    return 0


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Describe them to the parser."""
    library = commands.add_parser("library", parents=[common], help="briefs that were kept, see the window's Library")
    actions = library.add_subparsers(title="actions", metavar="list | search | show | wipe")

    def add(name: str, run: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        action: argparse.ArgumentParser = actions.add_parser(name, parents=[common], help=words)
        action.set_defaults(command=run)
        return action

    listing = add("list", _list, "all of them, the newest first")
    search = add("search", _list, "those that have all of these words, in any of their forms")
    search.add_argument("words", nargs="+", metavar="WORD", help='"in quotes" for words side by side')
    for action in (listing, search):
        action.add_argument("--format", choices=("text", "json"), default="text", help="usually: text")
    show = add("show", _show, "one of them")
    show.add_argument("id", type=int, metavar="ID", help="its number in the list")
    show.add_argument("--format", choices=(*TEXTS, "json"), default="text", help="usually: text")
    add("wipe", _wipe, "overwrite and delete all of them, and the drafts").add_argument(
        "--yes", action="store_true", help="do not ask"
    )
