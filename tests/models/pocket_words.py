"""The words of the pocket grammar: each in English, Ukrainian and Spanish, with the forms that its sentences need.

A `Word` holds forms by name for each language; "" is the plain one. Ukrainian forms: "g" the genitive, "l" the locative
with its preposition.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Language = Literal["en", "uk", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "uk", "es")
NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Forms:
    """One word in one language. In a template `{word}` is its plain form, `{word:g}` its form "g"."""

    forms: Mapping[str, str]

    def __format__(self, name: str) -> str:
        return self.forms[name]


@dataclass(frozen=True, slots=True)
class Word:
    en: Forms
    uk: Forms
    es: Forms

    def in_language(self, language: Language) -> Forms:
        return {"en": self.en, "uk": self.uk, "es": self.es}[language]


def word(en: str | Mapping[str, str], uk: str | Mapping[str, str], es: str | Mapping[str, str]) -> Word:
    """A word that is the same in every place of a language, or forms by name."""
    return Word(*(Forms({"": forms} if isinstance(forms, str) else forms) for forms in (en, uk, es)))


def _town(name: str, plain: str, genitive: str, locative: str) -> Word:
    return word(name, {"": plain, "g": genitive, "l": locative}, name)


TOWNS = (
    _town("Lowgate", "Лоугейт", "Лоугейта", "у Лоугейті"),
    _town("Stonebridge", "Стоунбридж", "Стоунбриджа", "у Стоунбриджі"),
    _town("Marwick", "Марвік", "Марвіка", "у Марвіку"),
    _town("Redhill", "Редгілл", "Редгілла", "у Редгіллі"),
    _town("Elmport", "Елмпорт", "Елмпорта", "в Елмпорті"),
    _town("Norwood", "Норвуд", "Норвуда", "у Норвуді"),
    _town("Westham", "Вестгем", "Вестгема", "у Вестгемі"),
    _town("Dunmore", "Данмор", "Данмора", "у Данморі"),
    _town("Calder", "Колдер", "Колдера", "у Колдері"),
    _town("Brookfield", "Брукфілд", "Брукфілда", "у Брукфілді"),
    _town("Ternivka", "Тернівка", "Тернівки", "у Тернівці"),
    _town("Sosnivka", "Соснівка", "Соснівки", "у Соснівці"),
    _town("Lypivka", "Липівка", "Липівки", "у Липівці"),
    _town("Kamianka", "Кам’янка", "Кам’янки", "у Кам’янці"),
    _town("Yarove", "Ярове", "Ярового", "в Яровому"),
    _town("Ozerne", "Озерне", "Озерного", "в Озерному"),
    _town("Valdoro", "Вальдоро", "Вальдоро", "у Вальдоро"),
    _town("Montera", "Монтера", "Монтери", "у Монтері"),
    _town("Rosales", "Росалес", "Росалеса", "у Росалесі"),
    _town("Bajamar", "Бахамар", "Бахамара", "у Бахамарі"),
    _town("Almira", "Альміра", "Альміри", "в Альмірі"),
    _town("Larena", "Ларена", "Ларени", "у Ларені"),
)

DAYS = (
    word("Monday", {"": "понеділок", "g": "понеділка"}, "lunes"),
    word("Tuesday", {"": "вівторок", "g": "вівторка"}, "martes"),
    word("Wednesday", {"": "середу", "g": "середи"}, "miércoles"),
    word("Thursday", {"": "четвер", "g": "четверга"}, "jueves"),
    word("Friday", {"": "п’ятницю", "g": "п’ятниці"}, "viernes"),
    word("Saturday", {"": "суботу", "g": "суботи"}, "sábado"),
    word("Sunday", {"": "неділю", "g": "неділі"}, "domingo"),
)
"""Ukrainian: the accusative, as after "у"."""

MONTHS = (
    ("January", "січня", "enero"),
    ("February", "лютого", "febrero"),
    ("March", "березня", "marzo"),
    ("April", "квітня", "abril"),
    ("May", "травня", "mayo"),
    ("June", "червня", "junio"),
    ("July", "липня", "julio"),
    ("August", "серпня", "agosto"),
    ("September", "вересня", "septiembre"),
    ("October", "жовтня", "octubre"),
    ("November", "листопада", "noviembre"),
    ("December", "грудня", "diciembre"),
)

SPANS = (
    word("two years", "два роки", "dos años"),
    word("three years", "три роки", "tres años"),
    word("five years", "п’ять років", "cinco años"),
    word("six months", "шість місяців", "seis meses"),
    word("eight months", "вісім місяців", "ocho meses"),
    word("four months", "чотири місяці", "cuatro meses"),
)
DAYS_LONG = (
    word("two days", "два дні", "dos días"),
    word("three days", "три дні", "tres días"),
    word("five days", "п’ять днів", "cinco días"),
    word("two weeks", "два тижні", "dos semanas"),
    word("six weeks", "шість тижнів", "seis semanas"),
)
FEW = (
    word("five", "п’ять", "cinco"),
    word("six", "шість", "seis"),
    word("seven", "сім", "siete"),
    word("eight", "вісім", "ocho"),
    word("nine", "дев’ять", "nueve"),
    word("ten", "десять", "diez"),
)
"""Five and more: a Ukrainian noun behind them is a genitive plural."""

COMPANIES = tuple(
    word(
        {"": f"the {en} company {name}", "name": name},
        {"": f"{uk} компанія «{name_uk}»", "name": f"«{name_uk}»"},
        {"": f"la empresa {es} {name}", "name": name},
    )
    for en, uk, es in (
        ("energy", "енергетична", "energética"),
        ("building", "будівельна", "constructora"),
        ("food", "харчова", "alimentaria"),
        ("textile", "текстильна", "textil"),
        ("transport", "транспортна", "de transporte"),
        ("furniture", "меблева", "de muebles"),
    )
    for name, name_uk in (
        ("Sunfield", "Санфілд"),
        ("Nordia", "Нордія"),
        ("Bluestar", "Блустар"),
        ("Montel", "Монтель"),
        ("Castor", "Кастор"),
        ("Verano", "Верано"),
        ("Zorya", "Зоря"),
        ("Greenway", "Гринвей"),
    )
)

PROJECTS = (
    word(
        {"": "a new bridge over the river", "the": "the bridge"},
        {"g": "нового мосту через річку", "the": "міст"},
        {"": "un nuevo puente sobre el río", "the": "el puente"},
    ),
    word(
        {"": "a second school", "the": "the school"},
        {"g": "другої школи", "the": "школа"},
        {"": "una segunda escuela", "the": "la escuela"},
    ),
    word(
        {"": "a sports hall", "the": "the sports hall"},
        {"g": "спортивної зали", "the": "спортивна зала"},
        {"": "un pabellón deportivo", "the": "el pabellón deportivo"},
    ),
    word(
        {"": "a public library", "the": "the library"},
        {"g": "публічної бібліотеки", "the": "бібліотека"},
        {"": "una biblioteca pública", "the": "la biblioteca"},
    ),
    word(
        {"": "an indoor swimming pool", "the": "the swimming pool"},
        {"g": "критого басейну", "the": "басейн"},
        {"": "una piscina cubierta", "the": "la piscina"},
    ),
    word(
        {"": "a bus station", "the": "the bus station"},
        {"g": "автостанції", "the": "автостанція"},
        {"": "una estación de autobuses", "the": "la estación de autobuses"},
    ),
    word(
        {"": "a wind farm near the coast", "the": "the wind farm"},
        {"g": "вітрової електростанції біля узбережжя", "the": "вітрова електростанція"},
        {"": "un parque eólico cerca de la costa", "the": "el parque eólico"},
    ),
    word(
        {"": "a home for the elderly", "the": "the home for the elderly"},
        {"g": "будинку для літніх людей", "the": "будинок для літніх людей"},
        {"": "una residencia de mayores", "the": "la residencia de mayores"},
    ),
    word(
        {"": "a cycle path along the canal", "the": "the cycle path"},
        {"g": "велодоріжки вздовж каналу", "the": "велодоріжка"},
        {"": "un carril bici junto al canal", "the": "el carril bici"},
    ),
)


def _storm(en: tuple[str, str], uk: str, es: str, *, uk_woman: bool, es_woman: bool) -> Word:
    """Its gender is that of the relative pronoun and, in Ukrainian, of the verb."""
    ending = "ла" if uk_woman else "в"
    return word(
        {"": " ".join(en), "title": en[1]},
        {
            "": uk,
            "of which": "про яку" if uk_woman else "про який",
            "damaged": f"пошкоди{ending}",
            "left": f"залиши{ending}",
        },
        {"": f"{'una' if es_woman else 'un'} {es}", "of which": "de la que" if es_woman else "del que"},
    )


STORMS = (
    _storm(("a", "storm"), "буря", "tormenta", uk_woman=True, es_woman=True),
    _storm(("a", "flood"), "повінь", "inundación", uk_woman=True, es_woman=True),
    _storm(("a", "strong wind"), "сильний вітер", "fuerte viento", uk_woman=False, es_woman=False),
    _storm(("a", "hailstorm"), "град", "granizada", uk_woman=False, es_woman=True),
    _storm(("a", "snowstorm"), "хуртовина", "tormenta de nieve", uk_woman=True, es_woman=True),
)
SHELTERS = (
    word("in a school", "у школі", "en una escuela"),
    word("in a church", "у церкві", "en una iglesia"),
    word("in a hotel", "у готелі", "en un hotel"),
    word("in a stadium", "на стадіоні", "en un estadio"),
    word("in a theatre", "у театрі", "en un teatro"),
)
MACHINES = (
    word("a modern laboratory", "сучасну лабораторію", "un laboratorio moderno"),
    word("a rescue helicopter", "рятувальний гелікоптер", "un helicóptero de rescate"),
    word("a new operating theatre", "нову операційну", "un nuevo quirófano"),
    word("a new scanner", "новий сканер", "un escáner nuevo"),
)
CREWS = (
    word("bus drivers", "водії автобусів", "los conductores de autobús"),
    word("train drivers", "машиністи поїздів", "los maquinistas de tren"),
    word("airport workers", "працівники аеропорту", "los trabajadores del aeropuerto"),
    word("postal workers", "поштарі", "los carteros"),
    word("dock workers", "докери", "los estibadores"),
)
FESTIVALS = (
    word({"": "the flower festival", "title": "flower festival"}, "фестиваль квітів", "el festival de las flores"),
    word({"": "the honey festival", "title": "honey festival"}, "фестиваль меду", "el festival de la miel"),
    word({"": "the jazz festival", "title": "jazz festival"}, "фестиваль джазу", "el festival de jazz"),
    word({"": "the book festival", "title": "book festival"}, "фестиваль книги", "el festival del libro"),
    word({"": "the cheese festival", "title": "cheese festival"}, "фестиваль сиру", "el festival del queso"),
    word({"": "the film festival", "title": "film festival"}, "фестиваль кіно", "el festival de cine"),
)
BUILDINGS = (
    word("the old mill", "старий млин", "el antiguo molino"),
    word("a paper factory", "паперову фабрику", "una fábrica de papel"),
    word("the covered market", "критий ринок", "el mercado cubierto"),
    word("a fish warehouse", "рибний склад", "un almacén de pescado"),
    word("the wooden theatre", "дерев’яний театр", "el teatro de madera"),
)
FINDINGS = (
    word("a way to clean water with sand", "спосіб очищати воду піском", "una manera de limpiar el agua con arena"),
    word(
        "a plant that grows in salty soil",
        "рослину, яка росте в солоному ґрунті",
        "una planta que crece en suelo salado",
    ),
    word("a way to make glass from ash", "спосіб робити скло з попелу", "una manera de hacer vidrio con ceniza"),
    word("a battery without rare metals", "батарею без рідкісних металів", "una batería sin metales raros"),
    word("a medicine for sick bees", "ліки для хворих бджіл", "un medicamento para abejas enfermas"),
)
LINES = (
    word("train", "залізничне", "tren"),
    word("ferry", "поромне", "transbordador"),
    word("bus", "автобусне", "autobús"),
    word("tram", "трамвайне", "tranvía"),
)


def _treasure(en: str, uk: str, uk_genitive: str, es: str, ending: str) -> Word:
    return word(
        en, {"": uk, "g": uk_genitive}, {"": es, "stolen": f"{es} robad{ending}s", "old": f"{es} antigu{ending}s"}
    )


TREASURES = (
    _treasure("paintings", "картини", "картин", "cuadros", "o"),
    _treasure("coins", "монети", "монет", "monedas", "a"),
    _treasure("letters", "листи", "листів", "cartas", "a"),
    _treasure("maps", "мапи", "мап", "mapas", "o"),
    _treasure("violins", "скрипки", "скрипок", "violines", "o"),
    _treasure("clocks", "годинники", "годинників", "relojes", "o"),
)
PLACES = (
    word("at the airport", "в аеропорту", "en el aeropuerto"),
    word("at the border", "на кордоні", "en la frontera"),
    word("at the railway station", "на вокзалі", "en la estación de tren"),
    word("in a hotel", "у готелі", "en un hotel"),
    word("on a ferry", "на поромі", "en un transbordador"),
)
TOPICS = (
    word("sea birds", "морських птахів", "las aves marinas"),
    word("old languages", "давніх мов", "las lenguas antiguas"),
    word("river fish", "річкових риб", "los peces de río"),
    word("new medicines", "нових ліків", "los nuevos medicamentos"),
    word("volcanoes", "вулканів", "los volcanes"),
)
"""Ukrainian: the genitive."""
GOALS = (word("two goals", "два голи", "dos goles"), word("three goals", "три голи", "tres goles"))
CLUBS = (
    word("Rovers", "«Роверс»", "Rovers"),
    word("Meteor", "«Метеор»", "Meteor"),
    word("Dynamo", "«Динамо»", "Dynamo"),
    word("Falcon", "«Фалькон»", "Falcon"),
    word("Real Norte", "«Реал Норте»", "Real Norte"),
    word("Union", "«Уніон»", "Union"),
    word("Sokil", "«Сокіл»", "Sokil"),
    word("Atlas", "«Атлас»", "Atlas"),
)
