"""The people of the pocket grammar: names, offices and trades, in the forms that its sentences need."""

from __future__ import annotations

from dataclasses import dataclass

from tests.models.pocket_words import Word, word

WOMEN = (
    ("Anna", "Анна", "Анни"),
    ("Maria", "Марія", "Марії"),
    ("Olena", "Олена", "Олени"),
    ("Laura", "Лаура", "Лаури"),
    ("Clara", "Клара", "Клари"),
    ("Nina", "Ніна", "Ніни"),
    ("Iryna", "Ірина", "Ірини"),
    ("Sofia", "Софія", "Софії"),
    ("Julia", "Юлія", "Юлії"),
    ("Emma", "Емма", "Емми"),
    ("Lucia", "Лусія", "Лусії"),
    ("Helen", "Гелен", "Гелен"),
)
MEN = (
    ("Peter", "Пітер", "Пітера"),
    ("Daniel", "Деніел", "Деніела"),
    ("Victor", "Віктор", "Віктора"),
    ("Oleh", "Олег", "Олега"),
    ("Martin", "Мартін", "Мартіна"),
    ("Thomas", "Томас", "Томаса"),
    ("Pavlo", "Павло", "Павла"),
    ("Andrew", "Ендрю", "Ендрю"),
    ("Taras", "Тарас", "Тараса"),
    ("Simon", "Саймон", "Саймона"),
    ("Carlos", "Карлос", "Карлоса"),
    ("Marco", "Марко", "Марка"),
)
"""First names: English and Spanish, Ukrainian nominative, Ukrainian genitive."""

SURNAMES = (
    ("Hart", "Гарт", "Гарта", "Гарт"),
    ("Weber", "Вебер", "Вебера", "Вебер"),
    ("Novak", "Новак", "Новака", "Новак"),
    ("Kovalenko", "Коваленко", "Коваленка", "Коваленко"),
    ("Bondar", "Бондар", "Бондаря", "Бондар"),
    ("Moreno", "Морено", "Морено", "Морено"),
    ("Castillo", "Кастільйо", "Кастільйо", "Кастільйо"),
    ("Ruiz", "Руїс", "Руїса", "Руїс"),
    ("Vidal", "Відаль", "Відаля", "Відаль"),
    ("Marsh", "Марш", "Марша", "Марш"),
    ("Stone", "Стоун", "Стоуна", "Стоун"),
    ("Palmer", "Палмер", "Палмера", "Палмер"),
    ("Shevchuk", "Шевчук", "Шевчука", "Шевчук"),
    ("Melnyk", "Мельник", "Мельника", "Мельник"),
    ("Savchenko", "Савченко", "Савченка", "Савченко"),
    ("Lysenko", "Лисенко", "Лисенка", "Лисенко"),
    ("Navarro", "Наварро", "Наварро", "Наварро"),
    ("Ortega", "Ортега", "Ортеги", "Ортеги"),
    ("Costa", "Коста", "Кости", "Кости"),
    ("Grant", "Грант", "Гранта", "Грант"),
    ("Morris", "Морріс", "Морріса", "Морріс"),
    ("Petrenko", "Петренко", "Петренка", "Петренко"),
    ("Tkachuk", "Ткачук", "Ткачука", "Ткачук"),
    ("Lane", "Лейн", "Лейна", "Лейн"),
)
"""Surnames: English and Spanish, Ukrainian nominative, genitive of a man, genitive of a woman."""


@dataclass(frozen=True, slots=True)
class Title:
    """An office or a trade. Pairs are of a man and of a woman; Spanish comes with its article."""

    en: str
    uk: tuple[str, str]
    uk_genitive: tuple[str, str]
    es: tuple[str, str]


OFFICES = (
    Title("the mayor", ("мер", "мерка"), ("мера", "мерки"), ("el alcalde", "la alcaldesa")),
    Title(
        "the chief engineer",
        ("головний інженер", "головна інженерка"),
        ("головного інженера", "головної інженерки"),
        ("el ingeniero jefe", "la ingeniera jefa"),
    ),
    Title(
        "the police chief",
        ("начальник поліції", "начальниця поліції"),
        ("начальника поліції", "начальниці поліції"),
        ("el jefe de policía", "la jefa de policía"),
    ),
    Title("the director", ("директор", "директорка"), ("директора", "директорки"), ("el director", "la directora")),
    Title(
        "the council secretary",
        ("секретар ради", "секретарка ради"),
        ("секретаря ради", "секретарки ради"),
        ("el secretario municipal", "la secretaria municipal"),
    ),
    Title("the minister", ("міністр", "міністерка"), ("міністра", "міністерки"), ("el ministro", "la ministra")),
)
TRADES = (
    Title("a teacher", ("учитель", "учителька"), ("учителя", "учительки"), ("el maestro", "la maestra")),
    Title("a farmer", ("фермер", "фермерка"), ("фермера", "фермерки"), ("el agricultor", "la agricultora")),
    Title("a driver", ("водій", "водійка"), ("водія", "водійки"), ("el conductor", "la conductora")),
    Title("a baker", ("пекар", "пекарка"), ("пекаря", "пекарки"), ("el panadero", "la panadera")),
    Title("a student", ("студент", "студентка"), ("студента", "студентки"), ("el estudiante", "la estudiante")),
    Title("a nurse", ("медбрат", "медсестра"), ("медбрата", "медсестри"), ("el enfermero", "la enfermera")),
    Title("a cook", ("кухар", "кухарка"), ("кухаря", "кухарки"), ("el cocinero", "la cocinera")),
    Title("a gardener", ("садівник", "садівниця"), ("садівника", "садівниці"), ("el jardinero", "la jardinera")),
)


def speaker(first: int, surname: int, title: Title) -> Word:
    """A person with an office or a trade. `first` counts the women, then the men.

    Ukrainian: "said" and "told" put the verb before the person (of a quotation, of a report), "won" another one.
    """
    woman = first < len(WOMEN)
    names = (*WOMEN, *MEN)[first]
    surnames = SURNAMES[surname]
    name = f"{names[0]} {surnames[0]}"
    uk = f"{title.uk[woman]} {names[1]} {surnames[1]}"
    ending = "ла" if woman else "в"
    return word(
        f"{name}, {title.en}",
        {
            "": uk,
            "g": f"{title.uk_genitive[woman]} {names[2]} {surnames[3 if woman else 2]}",
            "said": f"сказа{ending} {uk}",
            "told": f"повідоми{ending} {uk}",
            "won": f"отрима{ending} {uk}",
        },
        f"{title.es[woman]} {name}",
    )


POSITIONS = (
    ("striker", "нападник", "нападника", "delantero"),
    ("defender", "захисник", "захисника", "defensa"),
    ("goalkeeper", "воротар", "воротаря", "portero"),
    ("captain", "капітан", "капітана", "capitán"),
)
"""Of men, whom the grammar's teams are made of: English, Ukrainian nominative and genitive, Spanish."""


def player(first: int, surname: int, position: int) -> Word:
    """A man of a team. "name": without the position; Ukrainian "g", "name g": the genitive, which is the accusative."""
    names, surnames, (en, uk, genitive, es) = MEN[first], SURNAMES[surname], POSITIONS[position]
    name = f"{names[0]} {surnames[0]}"
    return word(
        {"": f"the {en} {name}", "name": name},
        {
            "": f"{uk} {names[1]} {surnames[1]}",
            "g": f"{genitive} {names[2]} {surnames[2]}",
            "name g": f"{names[2]} {surnames[2]}",
        },
        {"": f"el {es} {name}", "al": f"al {es} {name}", "name": name},
    )
