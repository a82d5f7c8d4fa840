"""What the files of a published model say of themselves: its kind, its task, its languages, its licence."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefdesk.cards import Decoding, Family, Task
from briefdesk.errors import ModelRefused
from briefdesk.models.transfer.choosing import CONFIG, DESCRIPTION
from briefdesk.models.transfer.codes import language, languages, target_tags
from briefdesk.models.transfer.front_matter import front_matter

JSON = Mapping[str, Any]
_FAMILIES: dict[str, Family] = {
    "bart": "bart",
    "marian": "marian",
    "m2m_100": "m2m100",
    "mbart": "mbart",
    "pegasus": "pegasus",
    "t5": "t5",
    "mt5": "t5",
}
_TASKS: dict[str, Task] = {"summarization": "summarise", "translation": "translate"}
_STARTING: frozenset[Family] = frozenset({"bart", "m2m100", "mbart"})
"""Families whose output is made to begin with a token: `<s>`, or its language."""
_NLLB = ("NllbTokenizer", "NllbTokenizerFast")
_LARGEST = 64_000_000
_LONGEST_DESCRIPTION = 1_000_000


@dataclass(frozen=True, slots=True)
class Facts:
    """What could be read; empty where it could not.

    `prefixes`: pair ("en-de"), or "" for a summary -> the words before each input.
    """

    family: Family
    task: Task | None
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    licence: str
    max_input: int
    decoding: Decoding
    tags: Mapping[str, str] = field(default_factory=dict)
    prefixes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Files:
    config: JSON
    generation: JSON
    tokenizer: JSON
    specials: JSON
    vocabulary: JSON
    described: Mapping[str, list[str]]
    names: tuple[str, ...]
    """What the model may be called: by its folder, by its description, by its tokenizer."""


def read_family(folder: Path, name: str) -> Family:
    """Raises `ModelRefused` for what is of no kind that BriefDesk runs, or brings a program of its own."""
    config = _json(folder, CONFIG, name)
    tokenizer = _json(folder, "tokenizer_config.json", name)
    if any("auto_map" in said for said in (config, tokenizer)):
        raise ModelRefused(name=name, reason="it brings a program of its own, which is never run")
    kind = str(config.get("model_type", "an unknown kind"))[:40]
    if kind not in _FAMILIES:
        raise ModelRefused(name=name, reason=f"BriefDesk does not run models of its kind ({kind})")
    if any(said.get("tokenizer_class") in _NLLB for said in (config, tokenizer)):
        raise ModelRefused(name=name, reason="its tokenizer, NLLB's, is not one that BriefDesk reads yet")
    return _FAMILIES[kind]


def read_facts(folder: Path, family: Family, name: str, task: Task | None = None) -> Facts:
    """`task`: where a person has said it. Raises `ModelRefused` for a file that is broken."""
    files = _read(folder, name)
    task = task or _task(files, family)
    sources, targets, tags = _LANGUAGES[family](files) if task == "translate" else ((), (), {})
    if task == "summarise":
        sources = targets = languages(files.described.get("language", []))
    return Facts(
        family=family,
        task=task,
        sources=sources,
        targets=targets,
        licence=_licence(files),
        max_input=_max_input(files),
        decoding=_decoding(files, task, most_tokens(family, _max_input(files))),
        tags=tags,
        prefixes=_prefixes(files) if family == "t5" else {},
    )


def _read(folder: Path, name: str) -> _Files:
    try:
        with (folder / DESCRIPTION).open("rb") as file:
            text = file.read(_LONGEST_DESCRIPTION).decode("utf-8", "replace")
    except FileNotFoundError:
        text = ""
    tokenizer = _json(folder, "tokenizer_config.json", name)
    titles = re.findall(r"^(?:-\s+name:|#)\s+(\S+)\s*$", text, re.MULTILINE)
    called = [name, *titles, str(tokenizer.get("name_or_path", ""))]
    return _Files(
        config=_json(folder, CONFIG, name),
        generation=_json(folder, "generation_config.json", name),
        tokenizer=tokenizer,
        specials=_json(folder, "special_tokens_map.json", name),
        vocabulary=_json(folder, "vocab.json", name),
        described=front_matter(text),
        names=tuple(called),
    )


def _json(folder: Path, file: str, name: str) -> JSON:
    """Empty where there is no such file."""
    try:
        if (folder / file).stat().st_size > _LARGEST:
            raise ValueError
        value = json.loads((folder / file).read_bytes())
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise ModelRefused(name=name, reason=f"its {file} cannot be read")
    return value


def _task(files: _Files, family: Family) -> Task | None:
    """As its description says; else what its configuration was made for; else what all of its family do."""
    described = files.described.get("pipeline_tag", []) + files.described.get("tags", [])
    for said in (described, [key.partition("_")[0] for key in _params(files)]):
        tasks = {_TASKS[word] for word in said if word in _TASKS}
        if len(tasks) == 1:
            return tasks.pop()
    always: dict[Family, Task] = {"marian": "translate", "m2m100": "translate", "pegasus": "summarise"}
    return always.get(family)


_Languages = tuple[tuple[str, ...], tuple[str, ...], Mapping[str, str]]


def _marian_languages(files: _Files) -> _Languages:
    """Its tokenizer says the pair, its name says it again; a group of languages ("zle") is told apart by its tags."""
    tags = target_tags(files.vocabulary)
    described = languages(files.described.get("language", []))
    sources, targets = (_single(files.tokenizer.get(key)) for key in ("source_lang", "target_lang"))
    named = _pair_in(files.names, described)
    targets = tuple(tags) or targets or named[1]
    sources = sources or named[0] or tuple(code for code in described if code not in targets)
    return sources, targets or tuple(code for code in described if code not in sources), tags


def _many_languages(files: _Files) -> _Languages:
    """Both ways between all of the languages that have a token, but for those made for one way."""
    said = [table.get("additional_special_tokens") for table in (files.specials, files.tokenizer)]
    tokens = [token for part in said if isinstance(part, list) for token in part]
    words = [str(token.get("content", "")) if isinstance(token, dict) else str(token) for token in tokens]
    found = languages(word for word in words if re.fullmatch(r"__[a-z]{2}__|[a-z]{2}_[A-Z]{2}", word))
    found = found or languages(files.described.get("language", []))
    names = " ".join(files.names)
    one_way = ("en",)
    return one_way if "one-to-many" in names else found, one_way if "many-to-one" in names else found, {}


def _few_languages(files: _Files) -> _Languages:
    """A family whose models do anything: one that translates may say of which pair in its configuration."""
    pairs = [key.split("_") for key in _params(files) if re.fullmatch(r"translation_[a-z]{2}_to_[a-z]{2}", key)]
    if len(pairs) == 1:
        return (pairs[0][1],), (pairs[0][3],), {}
    return *_pair_in(files.names, ()), {}


_LANGUAGES: Mapping[Family, Callable[[_Files], _Languages]] = {
    "marian": _marian_languages,
    "m2m100": _many_languages,
    "mbart": _many_languages,
    "bart": _few_languages,
    "pegasus": _few_languages,
    "t5": _few_languages,
}


def _single(code: object) -> tuple[str, ...]:
    found = language(code) if isinstance(code, str) else ""
    return (found,) if found else ()


def _pair_in(names: tuple[str, ...], described: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of "opus-mt-en-uk", "opus-mt-tc-big-cat_oci_spa-en"; empty for a side that is a group of languages.

    Other names may end like that by chance: they count where their languages are those that are described.
    """
    for name in names:
        last = name.rstrip("/").rpartition("/")[2].casefold()
        match = re.search(r"(?:^|-)([a-z]{2,3}(?:[_+][a-z]{2,3})*)-([a-z]{2,3}(?:[_+][a-z]{2,3})*)$", last)
        if not match:
            continue
        source, target = (languages(re.split(r"[_+]", side)) for side in match.groups())
        if "mt" in last.split("-") or (source and target and {*source, *target} <= set(described)):
            return source, target
    return (), ()


def _licence(files: _Files) -> str:
    said = files.described.get("license", [""])
    if said[:1] == ["other"]:
        return (files.described.get("license_name") or said)[0]
    return said[0] if said else ""


def _params(files: _Files) -> JSON:
    params = files.config.get("task_specific_params")
    return params if isinstance(params, dict) else {}


def _prefixes(files: _Files) -> dict[str, str]:
    found = {}
    for key, params in _params(files).items():
        prefix = params.get("prefix") if isinstance(params, dict) else None
        pair = re.fullmatch(r"translation_([a-z]{2})_to_([a-z]{2})", key)
        if isinstance(prefix, str) and prefix.strip() and (pair or key == "summarization"):
            found["-".join(pair.groups()) if pair else ""] = prefix
    return found


def _max_input(files: _Files) -> int:
    """The least that is said; 512 where nothing is."""
    said = (
        files.tokenizer.get("model_max_length"),
        files.config.get("max_position_embeddings"),
        files.config.get("n_positions"),
    )
    return min(
        (int(number) for number in said if isinstance(number, int | float) and 8 <= number <= 100_000), default=512
    )


def most_tokens(family: Family, max_input: int) -> int:
    """That a model may write. A decoder has as many places as an encoder; where the output is made to begin with a
    token, this and the sign for the start take two of them."""
    return max_input - 2 if family in _STARTING else max_input


def _decoding(files: _Files, task: Task | None, longest: int) -> Decoding:
    """As its makers meant it, within reason. `longest`: tokens of an output."""
    own = _params(files).get("summarization") if task == "summarise" else None
    said = {**files.config, **(own if isinstance(own, dict) else {}), **files.generation}

    def number(key: str, least: float, most: float, default: float) -> float:
        value = said.get(key)
        if not isinstance(value, int | float) or math.isnan(value):
            return default
        return min(max(value, least), most)

    most = int(number("max_length", min(8, longest), longest, min(256, longest)))
    return Decoding(
        beams=int(number("num_beams", 1, 8, 4)),
        length_penalty=float(number("length_penalty", -2, 5, 1)),
        min_tokens=int(number("min_length", 0, most - 1, 0)) if task == "summarise" else 0,
        max_tokens=most,
        no_repeat_ngram=int(number("no_repeat_ngram_size", 0, 20, 0)),
        repetition_penalty=float(number("repetition_penalty", 1, 5, 1)),
    )
