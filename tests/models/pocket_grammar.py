"""Articles of the pocket grammar: news that nobody has read, in three languages, with their summaries.

One seed, one article, always the same. Its sentences, title and summary are parallel. The summary rewrites the opening
sentence and one other; `evidence` says which.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.models import pocket_people as people
from tests.models import pocket_words as words
from tests.models.pocket_lines import Line
from tests.models.pocket_stories import ASIDES, STORIES
from tests.models.pocket_words import LANGUAGES, NBSP, Forms, Language, Word, word

FEWEST, MOST = 6, 14
"""Sentences of an article."""
_PART = re.compile(r"\[([a-z*]):([^\]>]*)(?:>([^\]]*))?\]")
_FIRST_LETTER = re.compile(r"^(\W*)(\w)")


class _Slots(dict[str, Word]):
    """Words by slot, drawn when a template first asks for them."""

    def __init__(self, rng: random.Random, given: Mapping[str, Word]) -> None:
        super().__init__(given)
        self._rng = rng

    def __missing__(self, name: str) -> Word:
        self[name] = _DRAW[name](self._rng, self)
        return self[name]


class _InLanguage(Mapping[str, Forms]):
    """What `str.format_map` asks."""

    def __init__(self, slots: _Slots, language: Language) -> None:
        self._slots, self._language = slots, language

    def __getitem__(self, name: str) -> Forms:
        return self._slots[name].in_language(self._language)

    def __iter__(self) -> Iterator[str]:
        return iter(self._slots)

    def __len__(self) -> int:
        return len(self._slots)


def _one_of(choice: Sequence[Word]) -> Callable[[random.Random, _Slots], Word]:
    return lambda rng, slots: rng.choice(choice)


@dataclass(frozen=True, slots=True)
class PocketArticle:
    """`evidence`: for each summary sentence the indexes of its sources. `paragraphs`: sentences in each."""

    title: str
    sentences_en: tuple[str, ...]
    sentences_uk: tuple[str, ...]
    sentences_es: tuple[str, ...]
    title_uk: str
    title_es: str
    summary_en: tuple[str, ...]
    summary_uk: tuple[str, ...]
    summary_es: tuple[str, ...]
    evidence: tuple[tuple[int, ...], ...]
    paragraphs: tuple[int, ...]

    def text(self) -> str:
        """The English article as a file would hold it."""
        return self._file(self.title, self.sentences_en)

    def text_uk(self) -> str:
        return self._file(self.title_uk, self.sentences_uk)

    def text_es(self) -> str:
        return self._file(self.title_es, self.sentences_es)

    def body(self) -> str:
        """What the summariser reads: the English sentences one after the other, without the title."""
        return " ".join(self.sentences_en)

    def lines(self) -> Iterator[tuple[str, str, str]]:
        """Each title and sentence, of the article and of the summary, in English, Ukrainian and Spanish."""
        yield self.title, self.title_uk, self.title_es
        yield from zip(self.sentences_en, self.sentences_uk, self.sentences_es, strict=True)
        yield from zip(self.summary_en, self.summary_uk, self.summary_es, strict=True)

    def _file(self, title: str, sentences: Sequence[str]) -> str:
        left = iter(sentences)
        paragraphs = (" ".join(next(left) for _ in range(size)) for size in self.paragraphs)
        return "\n\n".join([title, *paragraphs]) + "\n"


def article(seed: int) -> PocketArticle:
    """The article of a seed."""
    rng = random.Random(f"pocket {seed}")
    story = rng.choice(STORIES)
    variant = rng.choice(story.variants)
    shared = _shared_slots(rng)
    officials = [_person(rng, [office]) for office in people.OFFICES]
    size = rng.randint(FEWEST, MOST)
    pool = [*story.asides, *story.asides, *ASIDES]  # twice: the story's own are likelier
    asides = list(dict.fromkeys(rng.sample(pool, len(pool))))[: size - 2]
    key_index = rng.randint(1, size - 1)
    lines = [variant.lead, *asides]
    lines.insert(key_index, rng.choice(variant.keys))
    told: list[tuple[str, ...]] = []
    summary: list[tuple[str, ...]] = []
    for index, line in enumerate(lines):
        slots = _Slots(rng, {**shared, "speaker": rng.choice(officials)})
        kept = _kept(rng, line)
        told.append(tuple(_render(template, slots, lang, kept) for lang, template in zip(LANGUAGES, line, strict=True)))
        if index in (0, key_index):
            summary.append(
                tuple(_render(template, slots, lang, None) for lang, template in zip(LANGUAGES, line, strict=True))
            )
    slots = _Slots(rng, shared)
    titles = [_render(template, slots, lang, None) for lang, template in zip(LANGUAGES, variant.title, strict=True)]
    sentences, summaries = list(zip(*told, strict=True)), list(zip(*summary, strict=True))
    return PocketArticle(
        title=titles[0],
        sentences_en=sentences[0],
        sentences_uk=sentences[1],
        sentences_es=sentences[2],
        title_uk=titles[1],
        title_es=titles[2],
        summary_en=summaries[0],
        summary_uk=summaries[1],
        summary_es=summaries[2],
        evidence=((0,), (key_index,)),
        paragraphs=tuple(_paragraphs(rng, len(lines))),
    )


def _shared_slots(rng: random.Random) -> dict[str, Word]:
    """What an article is about: the same in all its sentences."""
    return {name: _DRAW[name](rng, slots) for slots in [_Slots(rng, {})] for name in SHARED}


def _paragraphs(rng: random.Random, sentences: int) -> Iterator[int]:
    while sentences:
        size = min(sentences, rng.randint(1, 3))
        yield size
        sentences -= size


def _kept(rng: random.Random, line: Line) -> frozenset[str]:
    """The parts that the article says: at least one, so that there is something to leave out of its summary."""
    parts = sorted({part for part, _, _ in _PART.findall(line.en)} - {"*"})
    while parts:
        kept = {part for part in parts if rng.random() < 0.6}
        if kept or "[*" in line.en:
            return frozenset({*kept, "*"})
    return frozenset({"*"})


def _render(template: str, slots: _Slots, language: Language, kept: frozenset[str] | None) -> str:
    """The sentence with the parts in `kept`, or as a summary has it where that is `None`."""

    def part(match: re.Match[str]) -> str:
        if kept is not None:
            return match[2] if match[1] in kept else ""
        return match[3] or ""

    text = _PART.sub(part, template).format_map(_InLanguage(slots, language))
    return _FIRST_LETTER.sub(lambda match: match[1] + match[2].upper(), text)


def _person(rng: random.Random, titles: Sequence[people.Title]) -> Word:
    first = rng.randrange(len(people.WOMEN) + len(people.MEN))
    return people.speaker(first, rng.randrange(len(people.SURNAMES)), rng.choice(titles))


def _date(rng: random.Random) -> Word:
    day, (en, uk, es) = rng.randint(1, 28), rng.choice(words.MONTHS)
    return word(f"{day} {en}", f"{day} {uk}", f"{day} de {es}")


def _same(text: str) -> Word:
    return word(text, text, text)


def _number(value: int) -> Word:
    """In Spanish, four digits stand without a separator."""
    grouped = f"{value:,}"
    return word(grouped, grouped.replace(",", NBSP), str(value) if value < 10_000 else grouped.replace(",", "."))


class _Counted(Forms):
    """A number and the Ukrainian noun behind it: `{count:one|two|five}`."""

    def __format__(self, nouns: str) -> str:
        value = self.forms[""]
        one, two, five = nouns.split("|")
        last, teens = int(value[-1]), value[-2:-1] == "1"
        noun = five if teens or last in (0, 5, 6, 7, 8, 9) else one if last == 1 else two
        return f"{value} {noun}"


def _counted(value: int) -> Word:
    plain = Forms({"": str(value)})
    return Word(plain, _Counted({"": str(value)}), plain)


def _percent(rng: random.Random) -> Word:
    value = f"{rng.randint(2, 29)}{rng.choice(['', '.5', f'.{rng.randint(1, 9)}'])}"
    with_comma = value.replace(".", ",")
    return word(f"{value}%", f"{with_comma}{NBSP}%", f"{with_comma}{NBSP}%")


def _money(rng: random.Random) -> Word:
    value = f"{rng.randint(2, 30)}.{rng.randint(1, 9)}"
    with_comma = value.replace(".", ",")
    return word(f"{value} million euros", f"{with_comma} мільйона євро", f"{with_comma} millones de euros")


def _price(value: int) -> Word:
    return word(f"{value} euros", f"{value} євро", f"{value} euros")


def _score(rng: random.Random) -> Word:
    ours = rng.randint(1, 5)
    theirs = rng.randint(0, ours - 1)
    return word(f"{ours}-{theirs}", f"{ours}:{theirs}", f"{ours}-{theirs}")


_MINUTES = ("00", "15", "30", "45")
_DRAW: dict[str, Callable[[random.Random, _Slots], Word]] = {
    "town": _one_of(words.TOWNS),
    "goal": lambda rng, slots: rng.choice([town for town in words.TOWNS if town != slots["town"]]),
    "other": lambda rng, slots: rng.choice(
        [town for town in words.TOWNS if town not in (slots["town"], slots["goal"])]
    ),
    "club": _one_of(words.CLUBS),
    "rival": lambda rng, slots: rng.choice([club for club in words.CLUBS if club != slots["club"]]),
    "player": lambda rng, slots: people.player(
        rng.randrange(len(people.MEN)), rng.randrange(len(people.SURNAMES)), rng.randrange(len(people.POSITIONS))
    ),
    "company": _one_of(words.COMPANIES),
    "project": _one_of(words.PROJECTS),
    "storm": _one_of(words.STORMS),
    "machine": _one_of(words.MACHINES),
    "crew": _one_of(words.CREWS),
    "festival": _one_of(words.FESTIVALS),
    "building": _one_of(words.BUILDINGS),
    "finding": _one_of(words.FINDINGS),
    "topic": _one_of(words.TOPICS),
    "line": _one_of(words.LINES),
    "treasure": _one_of(words.TREASURES),
    "witness": lambda rng, slots: _person(rng, people.TRADES),
    "winner": lambda rng, slots: _person(rng, people.TRADES),
    "day": _one_of(words.DAYS),
    "date": lambda rng, slots: _date(rng),
    "span": _one_of(words.SPANS),
    "days": _one_of(words.DAYS_LONG),
    "few": _one_of(words.FEW),
    "shelter": _one_of(words.SHELTERS),
    "place": _one_of(words.PLACES),
    "goals": _one_of(words.GOALS),
    "many": lambda rng, slots: _number(
        rng.choice([rng.randint(20, 95) * 10, rng.randint(21, 180) * 50, rng.randint(21, 90) * 500])
    ),
    "small": lambda rng, slots: _number(10 * rng.randint(1, 8) + rng.randint(5, 9)),
    "count": lambda rng, slots: _counted(rng.randint(21, 129)),
    "age": lambda rng, slots: _number(rng.randint(21, 79)),
    "year": lambda rng, slots: _same(str(rng.randint(1970, 2019))),
    "percent": lambda rng, slots: _percent(rng),
    "money": lambda rng, slots: _money(rng),
    "price": lambda rng, slots: _price(rng.randint(5, 39)),
    "time": lambda rng, slots: _same(f"{rng.choice([9, 10, *range(12, 17)])}:{rng.choice(_MINUTES)}"),
    "evening": lambda rng, slots: _same(f"{rng.randint(17, 21)}:{rng.choice(_MINUTES)}"),
    "score": lambda rng, slots: _score(rng),
}
"""Slot -> how its word is drawn."""
SHARED = tuple(_DRAW)[: tuple(_DRAW).index("witness")]
