"""Articles made of our own sentences, and an encoder whose vectors a test can read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
from briefdesk.records import Article, ModelRef, Paragraph, Sentence, SourceFile

HARBOUR = [
    "The harbour of Lowgate will close to ferries for six weeks while the sea wall is rebuilt, its owner said.",
    "Divers found last month that a stretch of the sea wall below the ferry pier had lost most of its foundation.",
    "“We cannot wait for the winter storms,” said the harbour master, Ines Calder.",
    "But the fishing fleet may go on using the inner basin of the harbour.",
    "The work on the sea wall is to cost four million, half of it paid by the county.",
    "Ferries to the islands will leave from Marsh Point, an hour to the north, until the harbour opens again.",
    "Hotel owners on the islands fear for the season.",
    "They asked the county for a shuttle bus between Lowgate and Marsh Point.",
    "The county has promised a bus every hour from the first of May.",
    "A bakery in the old town sold its last loaf of the day at noon.",
]

PUERTO = [
    "El puerto de Bajamar cerrará seis semanas a los transbordadores mientras se reconstruye el muro del puerto.",
    "Los buzos vieron el mes pasado que el muro del puerto había perdido casi toda su base.",
    "Sin embargo, los pescadores podrán usar la dársena interior del puerto de Bajamar.",
    "La obra del muro costará cuatro millones, y la mitad la pagará la provincia.",
    "Los transbordadores saldrán de Punta Marisma hasta que el puerto abra de nuevo.",
    "Una panadería del centro vendió a mediodía su último pan.",
    "La provincia ha prometido un autobús cada hora entre Bajamar y Punta Marisma.",
]

PORT_UK = [
    "Порт Лиманське закриють для поромів на шість тижнів, доки відбудують мур порту.",
    "Водолази минулого місяця побачили, що мур порту втратив майже всю основу.",
    "Але рибалки зможуть користуватися внутрішнім басейном порту Лиманське.",
    "Відбудова муру коштуватиме чотири мільйони, половину заплатить область.",
    "Пороми відходитимуть від мису Болотного, доки порт не відкриють знову.",
    "Пекарня в центрі продала опівдні останню хлібину.",
    "Область пообіцяла автобус щогодини між Лиманським і мисом Болотним.",
]


def article(sentences: Sequence[str], *, title: str = "", language: str = "en") -> Article:
    """The sentences, one paragraph each."""
    text = "\n\n".join(sentences)
    starts = [sum(len(s) + 2 for s in sentences[:i]) for i in range(len(sentences))]
    spans = [(start, start + len(s)) for start, s in zip(starts, sentences, strict=True)]
    return Article(
        title=title,
        byline="",
        published="",
        language=language,
        text=text,
        paragraphs=tuple(Paragraph(*span) for span in spans),
        sentences=tuple(Sentence(*span) for span in spans),
        removed=(),
        source=SourceFile("", "", "text/plain"),
    )


class GivenVectors:
    """An encoder that looks its vectors up: what the rest does with them can then be said exactly."""

    model = ModelRef("given", "1", "", "test")
    languages = frozenset({"en"})

    def __init__(self, vectors: Mapping[str, Sequence[float]]) -> None:
        self.vectors = vectors
        self.calls: list[list[str]] = []

    def encode(self, texts: Sequence[str], cancel: CancelToken | None = None) -> NDArray[np.float32]:
        if cancel is not None:
            cancel.check()
        self.calls.append(list(texts))
        rows = np.array([self.vectors[text] for text in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)
