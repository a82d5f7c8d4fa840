"""The commands for models: list, info, install, import, export, verify, remove."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefdesk import settings
from briefdesk.cli import model_tables as tables
from briefdesk.cli import progress
from briefdesk.cli.guard import each
from briefdesk.cli.model_tables import licence_of, size_of
from briefdesk.cli.output import say
from briefdesk.codec import to_plain
from briefdesk.errors import UnknownModel, UsageError
from briefdesk.exporting.shapes import SCHEMA, to_line, to_text
from briefdesk.models.catalogue import find
from briefdesk.models.languages import ISO_639_1
from briefdesk.models.listing import between, leads_through, listed, listing
from briefdesk.models.store import Installed, Store

MIRROR = "BRIEFDESK_MIRROR"


def _list(options: argparse.Namespace) -> int:
    store = Store()
    source, target = _language(options.source, "--from"), _language(options.target, "--to")
    models = listing(store)
    if source or target:
        models = between(models, source, target)
    if options.format == "json":
        say(to_text({"schema": SCHEMA, "models": to_plain(models)}))
        return 0
    if source or target or options.all:
        lines = tables.everything(models) or [tables.NONE]
        lines += [tables.THROUGH] if source and target and leads_through(models, source, target) else []
    else:
        chosen = settings.load(settings.default_path()).target
        lines = tables.first_look(models, tables.own_languages(models, chosen))
    used = store.disk_use()
    say("\n".join([*lines, *([f"{size_of(used)} in {store.folder}"] if used else [])]) + "\n")
    return 0


def _language(code: str, option: str) -> str:
    """Raises `UsageError`."""
    plain = code.strip().casefold()
    if plain and plain not in ISO_639_1:
        raise UsageError(
            problem=f"{code!r} is no language that BriefDesk knows: say {option} with two letters, like uk."
        )
    return plain


def _info(options: argparse.Namespace) -> int:
    model = listed(Store(), options.id)
    say(
        to_text({"schema": SCHEMA, **to_plain(model)})
        if options.format == "json"
        else "\n".join(tables.details(model)) + "\n"
    )
    return 0


def _install(options: argparse.Namespace) -> int:
    from briefdesk.cli import model_progress  # noqa: PLC0415
    from briefdesk.models.download import chosen_options  # noqa: PLC0415  it brings in what opens connections
    from briefdesk.models.install import install  # noqa: PLC0415

    download = chosen_options(options.mirror, _unchecked)

    def one(id_: str) -> int:
        entry = find(id_)
        if entry is None:
            raise UnknownModel(model=id_)
        print(f"{entry.card.name}, {size_of(entry.download_bytes)}: {licence_of(entry.card)}", file=sys.stderr)
        model = install(
            entry,
            Store(),
            model_progress.printer(sys.stderr),
            options.cancel,
            download,
            keep_original=options.keep_original,
        )
        return _installed(model, options)

    return each(options.ids, one, debug=options.debug)


def _unchecked() -> None:
    words = "The mirror’s own list was used: the contents were not checked against the hub."
    print(f"{progress.clear(sys.stderr)}{words}", file=sys.stderr)


def _import(options: argparse.Namespace) -> int:
    from briefdesk.cli import model_progress  # noqa: PLC0415
    from briefdesk.models.transfer import Answers, import_model  # noqa: PLC0415

    answers = Answers(
        id=options.id,
        task=options.task,
        sources=tuple(filter(None, options.sources.split(","))),
        targets=tuple(filter(None, options.targets.split(","))),
        licence=options.licence,
    )
    bar = model_progress.printer(sys.stderr)
    return _installed(import_model(Path(options.path), Store(), answers, bar, options.cancel), options)


def _export(options: argparse.Namespace) -> int:
    from briefdesk.cli import model_progress  # noqa: PLC0415
    from briefdesk.models.transfer import export_model  # noqa: PLC0415

    bar = model_progress.printer(sys.stderr)
    target = export_model(Store().get(options.id), Path(options.output), bar, options.cancel)
    _tell(options, {"id": options.id, "file": str(target)}, f"{options.id} is in {target}.")
    return 0


def _verify(options: argparse.Namespace) -> int:
    store = Store()
    options.ids = options.ids or [*[model.card.id for model in store.list()], *store.damaged()]
    if not options.ids and options.format == "text":
        say("There are no models here.\n")

    def one(id_: str) -> int:
        store.verify(id_, options.cancel)
        _tell(options, {"id": id_, "ok": True}, f"{id_}: every byte is right.")
        return 0

    return each(options.ids, one, debug=options.debug)


def _remove(options: argparse.Namespace) -> int:
    def one(id_: str) -> int:
        from briefdesk.models.encoder import MODEL  # noqa: PLC0415  for this alone

        store = Store()
        if id_ == MODEL:
            raise UsageError(problem=f"{id_} is a part of BriefDesk and stays with it.")
        is_whole = any(model.card.id == id_ for model in store.list())
        freed = store.remove(id_)
        what = f"{id_} is removed" if is_whole else f"What was left of {id_} is removed"
        _tell(options, {"id": id_, "freed_bytes": freed}, f"{what}: {size_of(freed)} are free again.")
        return 0

    return each(options.ids, one, debug=options.debug)


def _installed(model: Installed, options: argparse.Namespace) -> int:
    plain = {"id": model.card.id, "runtime": model.model.runtime, "bytes": model.bytes, "folder": str(model.folder)}
    _tell(options, plain, f"{model.card.id} is ready: {size_of(model.bytes)} in {model.folder}.")
    return 0


def _tell(options: argparse.Namespace, plain: dict[str, Any], words: str) -> None:
    """Several models give several objects, one a line."""
    print(progress.clear(sys.stderr), end="", file=sys.stderr)
    say(to_line({"schema": SCHEMA, **plain}) if options.format == "json" else words + "\n")


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Describe them to the parser."""
    models = commands.add_parser("models", parents=[common], help="models on this laptop, and how to get others")
    actions = models.add_subparsers(
        title="actions", metavar="list | info | install | import | export | verify | remove"
    )

    def add(name: str, run: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        action: argparse.ArgumentParser = actions.add_parser(name, parents=[common], help=words)
        action.add_argument("--format", choices=("text", "json"), default="text", help="usually: text")
        action.set_defaults(command=run)
        return action

    look = add("list", _list, "what is here and what can be had")
    look.add_argument("--from", dest="source", default="", metavar="LANG", help="only what reads it")
    look.add_argument("--to", dest="target", default="", metavar="LANG", help="only what writes it")
    look.add_argument("--all", action="store_true", help="all languages (JSON always has them)")
    add("info", _info, "all about one").add_argument("id", metavar="ID")
    install = add("install", _install, "download, verify and prepare; goes on where it was stopped")
    install.add_argument("ids", nargs="+", metavar="ID")
    words = f'instead of the hub (also: {MIRROR}, and the settings); "" for the hub itself'
    install.add_argument("--mirror", default=None, metavar="URL", help=words)
    install.add_argument(
        "--keep-original", action="store_true", help="keep the published files beside the prepared ones"
    )
    install.set_defaults(downloads=True)
    take = add("import", _import, "from a file or folder: one that export wrote, or a published model")
    take.add_argument("path", metavar="PATH", help="a folder, .zip or .tar.gz")
    take.add_argument("--id", default="", help="a name for it (usually: that of the folder)")
    take.add_argument("--task", choices=("summarise", "translate"), default="", help="where its card does not say")
    take.add_argument("--from", dest="sources", default="", metavar="LANG[,LANG]", help="what it reads")
    take.add_argument("--to", dest="targets", default="", metavar="LANG[,LANG]", help="what it writes")
    take.add_argument("--licence", default="", metavar="NAME", help="where its card does not say")
    export = add("export", _export, "one file for a laptop without a network")
    export.add_argument("id", metavar="ID")
    export.add_argument("output", metavar="FILE", help="a .zip")
    add("verify", _verify, "read every byte again").add_argument("ids", nargs="*", metavar="ID")
    add("remove", _remove, "give its disk space back").add_argument("ids", nargs="+", metavar="ID")
