"""Invented news prose in English, Spanish and Ukrainian: grammatical enough to be set, broken and hyphenated."""

from __future__ import annotations

import random

_PARTS: dict[str, dict[str, list[str]]] = {
    "en": {
        "who": [
            "The harbour council",
            "A spokeswoman for the ferry company",
            "Mayor Lindqvist",
            "The night editor",
            "Nobody at the ministry",
            "An inspector from the water board",
            "The fishermen's cooperative",
            "Dr. Okafor",
            "The second-largest union",
        ],
        "does": [
            "announced",
            "refused to discuss",
            "will reconsider",
            "published",
            "has postponed",
            "quietly withdrew",
            "questioned",
            "is preparing",
            "described in detail",
        ],
        "what": [
            "a long-term agreement on dredging",
            "the well-known report about the lighthouse",
            "an extraordinary investment programme",
            "the reconstruction of the northern embankment",
            "its recommendations for neighbourhood libraries",
            "the state-of-the-art pumping station",
            "a temporary prohibition of overnight unloading",
            "the cost of 3,400 new mooring rings",
            "cross-border telecommunications licences",
        ],
        "when": [
            "on Tuesday",
            "after a week of negotiations",
            "despite considerable opposition",
            "at a half-empty press conference",
            "before the winter timetable begins",
            "without further explanation",
            "in an unusually short statement",
            "",
        ],
    },
    "es": {
        "who": [
            "El ayuntamiento del puerto",
            "Una portavoz de la naviera",
            "La alcaldesa Echevarría",
            "El jefe de redacción",
            "Nadie en el ministerio",
            "Un inspector de aguas",
            "La cooperativa pesquera",
            "El segundo sindicato",
        ],
        "does": [
            "anunció",
            "no quiso comentar",
            "reconsiderará",
            "publicó",
            "ha aplazado",
            "retiró discretamente",
            "cuestionó",
            "está preparando",
        ],
        "what": [
            "un acuerdo franco-español sobre el dragado",
            "el conocido informe acerca del faro",
            "un extraordinario programa de inversiones",
            "la reconstrucción del malecón septentrional",
            "sus recomendaciones para las bibliotecas municipales",
            "una prohibición temporal de las descargas nocturnas",
            "el coste de 3.400 argollas nuevas",
            "las licencias de telecomunicaciones",
        ],
        "when": [
            "el martes",
            "tras una semana de negociaciones",
            "pese a una oposición considerable",
            "en una rueda de prensa casi vacía",
            "antes de que empiece el horario de invierno",
            "sin más explicaciones",
            "",
        ],
    },
    "uk": {
        "who": [
            "Портова рада",
            "Речниця поромної компанії",
            "Міська голова Ільченко",
            "Нічний редактор",
            "Ніхто в міністерстві",
            "Інспекторка водного господарства",
            "Рибальський кооператив",
            "Друга за розміром профспілка",
        ],
        "does": [
            "оголосила про",
            "не захотіла обговорювати",
            "ще раз розгляне",
            "оприлюднила",
            "відклала",
            "тихо відкликала",
            "готує",
            "детально описала",
        ],
        "what": [
            "довгострокову угоду щодо поглиблення дна",
            "українсько-польський звіт про маяк",
            "надзвичайну програму капіталовкладень",
            "реконструкцію північної набережної",
            "рекомендації для районних бібліотек",
            "тимчасову заборону нічного розвантаження",
            "видатки на 3400 нових швартових кілець",
            "ліцензії на телекомунікаційні послуги",
            "науково-технічну раду",
        ],
        "when": [
            "у вівторок",
            "після тижня перемовин",
            "попри значний спротив",
            "на майже порожній пресконференції",
            "до початку зимового розкладу",
            "без подальших пояснень",
            "",
        ],
    },
}
_LINKS = {"en": ["and", "but", "while"], "es": ["y", "pero", "mientras que"], "uk": ["а", "але", "тоді як"]}


def invent(chance: random.Random, language: str, sentences: int) -> str:
    """A paragraph of so many sentences in "en", "es" or "uk"."""
    return " ".join(_sentence(chance, language) for _ in range(sentences))


def _sentence(chance: random.Random, language: str) -> str:
    text = _clause(chance, language)
    if chance.random() < 0.4:
        clause = _clause(chance, language)
        text += f", {chance.choice(_LINKS[language])} {clause[0].lower()}{clause[1:]}"
    return f"{text}."


def _clause(chance: random.Random, language: str) -> str:
    parts = _PARTS[language]
    return " ".join(filter(None, (chance.choice(parts[part]) for part in ("who", "does", "what", "when"))))
