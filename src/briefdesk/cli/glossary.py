"""The commands for a person's own words: import, list, export, remove; and the option that leaves them out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from briefdesk.cli.languages import language_code
from briefdesk.cli.output import say
from briefdesk.codec import to_plain
from briefdesk.errors import UnreadableInput, UsageError
from briefdesk.exporting.shapes import SCHEMA, to_text
from briefdesk.glossary.csv_file import Imported, write_csv
from briefdesk.glossary.entries import ANY, MOST, PROBLEMS, Entry, Glossary
from briefdesk.glossary.files import export_file, import_bytes, import_file
from briefdesk.glossary.rules import Rules
from briefdesk.glossary.store import Current, default_path, load, save

NOTHING = "The glossary is empty. Fill it with: briefdesk glossary import FILE --to LANG"
_SHOWN = 80
"""Characters of a bad line that are shown."""


def rules_for(options: argparse.Namespace) -> Rules:
    """Those of the person, unless --no-glossary was said. Raises `GlossaryError`."""
    return Rules() if options.no_glossary else Current().rules()


def glossary_option() -> argparse.ArgumentParser:
    option = argparse.ArgumentParser(add_help=False)
    option.add_argument("--no-glossary", action="store_true", help="without the glossary and the house style")
    return option


def _import(options: argparse.Namespace) -> int:
    path, before = default_path(), load(default_path())
    read = _read(options)
    after = before.with_entries(read.entries)
    if after != before:
        save(after, path)
    for line in read.bad:
        shown = line.text if len(line.text) <= _SHOWN else f"{line.text[:_SHOWN]}…"
        print(f"Line {line.number} was left out: {PROBLEMS[line.problem]}: {shown}", file=sys.stderr)
    for old, new in _replaced(before, read.entries):
        print(f"“{old.term}” was “{old.wording}” before: it is “{new.wording}” now.", file=sys.stderr)
    if after.is_full:
        print(f"The glossary is full: it holds {MOST} entries.", file=sys.stderr)
    say(f"{_count(len(read.entries))} read, {len(read.bad)} left out; the glossary has {_count(len(after.entries))}.\n")
    return UnreadableInput.exit_code if read.bad and not read.entries else 0


def _replaced(before: Glossary, read: Iterable[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Entries that took the place of one with another wording, in the glossary or further up in the file."""
    known = {each.key: each for each in before.entries}
    for each in read:
        old = known.get(each.key)
        if old is not None and old.wording != each.wording:
            yield old, each
        known[each.key] = each


def _read(options: argparse.Namespace) -> Imported:
    if options.file == "-":
        return import_bytes(sys.stdin.buffer.read(), "Standard input", options.source, options.to)
    return import_file(Path(options.file), options.source, options.to)


def _list(options: argparse.Namespace) -> int:
    entries = load(default_path()).entries
    if options.format == "json":
        say(to_text({"schema": SCHEMA, "entries": to_plain(entries)}))
    else:
        say("".join(map(_line, entries)) or f"{NOTHING}\n")
    return 0


def _line(entry: Entry) -> str:
    way = f"{entry.target}" if entry.is_style else f"{entry.source or 'any'} > {entry.target}"
    return f"{way:<9} {entry.term} → {entry.wording}\n"


def _export(options: argparse.Namespace) -> int:
    glossary = load(default_path())
    if options.file == "-":
        say(write_csv(glossary.entries).decode("utf-8-sig").replace("\r\n", "\n"))
    else:
        export_file(glossary, Path(options.file))
    return 0


def _remove(options: argparse.Namespace) -> int:
    """All of it without reading it: it may be damaged."""
    if not options.terms and not options.all:
        raise UsageError(problem="Name the terms to remove, or say --all.")
    if options.all:
        save(Glossary(), default_path())
        say("The glossary is empty.\n")
        return 0
    before = load(default_path())
    gone = [each for each in before.entries if each.term.casefold() in {term.casefold() for term in options.terms}]
    save(before.without(gone), default_path())
    say(f"{_count(len(gone))} removed.\n")
    return 0


def _count(entries: int) -> str:
    return "1 entry" if entries == 1 else f"{entries} entries"


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Describe them to the parser."""
    glossary = commands.add_parser("glossary", parents=[common], help="your own words: a glossary, and house style")
    actions = glossary.add_subparsers(title="actions", metavar="import | list | export | remove")

    def add(name: str, run: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        action: argparse.ArgumentParser = actions.add_parser(name, parents=[common], help=words)
        action.set_defaults(command=run)
        return action

    reading = add("import", _import, "add what a CSV file holds: term and wording, or from, to, term and wording")
    reading.add_argument("file", metavar="FILE", help="the table, or - for standard input")
    source = "the language of the terms (usually: any); the same as --to for house style"
    reading.add_argument("--from", dest="source", metavar="LANG", default=ANY, type=language_code, help=source)
    target = "the language of the wordings, where the file does not say it"
    reading.add_argument("--to", metavar="LANG", default="", type=language_code, help=target)
    listing = add("list", _list, "all entries")
    listing.add_argument("--format", choices=("text", "json"), default="text", help="usually: text")
    add("export", _export, "write all entries as CSV").add_argument(
        "file", metavar="FILE", help="or - for the terminal"
    )
    removing = add("remove", _remove, "remove entries")
    removing.add_argument("terms", nargs="*", metavar="TERM", help="in whichever language")
    removing.add_argument("--all", action="store_true", help="the whole glossary")
