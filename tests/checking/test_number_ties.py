"""Numbers that both texts have, but for something else; and amounts and times without a figure."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary

CRASH = "Two people died and 17 others were injured in a crash near Leeds on Monday."
AGES = "Marcus Rashford, 19, came on. Maria Lopez (34) and Juan Perez (36) were hurt. Alan Price, aged 52, was held."

TIED = [
    ("en", CRASH, "17 people died in a crash near Leeds.", "17", "Two people"),
    ("es", "Murieron dos personas y otras 17 resultaron heridas.", "Murieron 17 personas.", "17", "dos personas"),
    ("en", AGES, "Maria Lopez, 36, was hurt.", "36", "Perez (36)"),
    ("en", AGES, "Juan Perez, 19, was hurt.", "19", "Rashford, 19"),
    ("es", "Óscar Rey, de 40 años, y Ana Ruiz, de 45 años.", "Óscar Rey, de 45 años, habló.", "45", "Ruiz, de 45"),
    ("en", "Two people died. Police said 43 passengers were on board.", "43 people died.", "43", "Two people"),
    ("en", "Chris Wood (66) was fourth, ahead of Kim (70).", "An carded a 66 to win.", "66", "Wood (66)"),
    (
        "en",
        "Three of those executed in China were guilty. Five people died there.",
        "China has executed five men.",
        "five",
        "Three",
    ),
    (
        "en",
        "Ministers brought in a three month ban.",
        "The ban is longer than three months.",
        "three months",
        "three month",
    ),
    ("en", "It fined 390 homes. Rents rose by 1,000.", "It builds 1,000 homes.", "1,000", "390 homes"),
]


@pytest.mark.parametrize(("language", "article", "summary", "words", "own"), TIED)
def test_a_number_of_something_else_is_told(language: str, article: str, summary: str, words: str, own: str) -> None:
    (finding,) = check_summary(article, language, summary).findings
    assert (finding.kind, finding.evidence) == ("number-contradicted", own)
    assert words in finding.text or finding.text in words


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("Chris Wood (66) was fourth.", "Wood carded a 66."),
        (CRASH, "17 people were injured in a crash near Leeds."),
        (AGES, "Rashford, 19, came on."),
        (AGES, "Mr Price, 52, was held."),
        (AGES, "Marcus, 19, came on."),
        (AGES, "A man, 52, was held."),
        (AGES, "Maria Lopez, 34, was hurt."),
        ("They arrested 12 people on Monday, and five on Tuesday.", "They arrested five people on Tuesday."),
        ("Orders fell to 50.4 in April. The index fell to 49.2.", "The index fell to 49.2 in April."),
        ("It killed more than 100,000. 4 million people fled.", "It killed at least 100,000 people."),
        (
            "Maria Lopez (34) and Juan Perez (36) were hurt in Leeds.",
            "A woman aged 34 and a 36-year-old man were hurt in Leeds.",
        ),
        ("Maria Lopez (34) was hurt in Leeds.", "In Leeds a woman, 34, was hurt."),
        ("Two people died and five others were hurt.", "Five people were hurt."),
        ("Chris Wood (66) was fourth. A round of 66 is rare.", "An carded a 66."),
        ("They made four arrests. Three people had died.", "Police arrested four people."),
        ("Speeding brought 13,624 notices; 71 drivers paid twice.", "Over 13,000 drivers were caught."),
        ("A ban of more than three months came, and three-quarters liked it.", "The ban is longer than three months."),
        ("Ten were hurt, four of them children. Six adults went home.", "Four children and six adults were hurt."),
        (
            "Two people died. Police said 43 passengers were on board.",
            "More than 40 people were on the coach, police said.",
        ),
        ("He had driven for three decades, four years of them here.", "He had been driving for 30 years."),
        ("The strike takes a day, after two hours of talks.", "The strike takes 24 hours."),
        ("A one-day strike is planned.", "A 24-hour strike is planned."),
        ("A one-day strike is planned.", "The one-day strike is planned."),
        ("It lasted a century, not two years.", "It lasted 100 years."),
        ("It took two hours, said three men.", "It took 120 minutes."),
        ("It lasted two weeks; 14 men, three days.", "It lasted 14 days."),
        ("Their car beat the van. It won 5-1.", "The car beat the van by 5 lengths, 5-1."),
    ],
)
def test_a_number_of_the_same_thing_is_found(article: str, summary: str) -> None:
    assert check_summary(article, "en", summary).findings == ()


UNSAID = [
    ("en", "It raised $1m, and 4 million messages were sent.", "It raised millions of dollars.", "millions of dollars"),
    ("es", "La obra costó 900.000 euros.", "La obra costó millones de euros.", "millones de euros"),
    ("uk", "Робота коштувала 900 000 гривень.", "Робота коштувала мільйони гривень.", "мільйони гривень"),
    ("en", "It fell an hour before the gates opened.", "It fell just hours before the show.", "hours"),
    ("es", "Cayó una hora antes de la función.", "Cayó apenas horas antes de la función.", "horas"),
    ("en", "He called for a strike at the end of the day.", "He called for a one-day strike.", "one-day"),
    ("en", "The jet fell and its pilot died.", "He and at least one other man died.", "at least one"),
    ("en", "It grew by 8.4% annual rates.", "It grew for five years.", "five"),
    ("en", "It took two weeks, said three men.", "It took ten days.", "ten"),
    ("en", "It took two hours, said three men.", "It took 200 minutes.", "200"),
    ("en", "Sales rose from 20 to 30.", "Sales doubled from 20.", "doubled"),
    ("es", "Las ventas subieron de 20 a 30.", "Las ventas se duplicaron desde 20.", "duplicaron"),
    ("en", "The team won again.", "The team won for the first time.", "first"),
    ("uk", "Команда знову перемогла.", "Команда вперше перемогла.", "вперше"),
    ("en", "It opens at the end of the season.", "It opens at the start of the year.", "start of the year"),
    ("en", "The council closes barracks.", "The council closes two naval bases.", "two"),
]


@pytest.mark.parametrize(("language", "article", "summary", "words"), UNSAID)
def test_an_amount_that_the_article_does_not_say_is_told(language: str, article: str, summary: str, words: str) -> None:
    (finding,) = check_summary(article, language, summary).findings
    assert (finding.text, finding.evidence) == (words, "")


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("It raised $2m.", "It raised millions of dollars."),
        ("It raised millions of dollars.", "It raised millions of dollars."),
        ("It fell three hours before.", "It fell just hours before the show."),
        ("The strike takes a day.", "He called for a one-day strike."),
        ("The strike takes 24 hours.", "He called for a one-day strike."),
        ("One of them died.", "At least one man died."),
        ("Anna met Bea.", "The two women met."),
        ("Smith and Jones were jailed.", "Two brothers were jailed."),
        ("Smith and Jones gave lessons.", "Two teachers gave lessons."),
        ("The gates at Kell and Rosslyn closed.", "Two gates closed."),
        ("The [start of the] season is near.", "It is the start of the season."),
    ],
)
def test_an_amount_that_it_says_otherwise_is_found(article: str, summary: str) -> None:
    assert check_summary(article, "en", summary).findings == ()


@pytest.mark.parametrize(
    ("language", "article", "summary", "words"),
    [
        ("en", "The vote was five to two.", "The vote was five to three.", "three"),
        (
            "es",
            "EFE, 12 feb. Hay más de 1.200 viviendas destruidas.",
            "Hay más de 12.000 viviendas destruidas.",
            "12.000",
        ),
        (
            "en",
            "There were more than 1,900 attacks. The clinic treats about 20,000 children.",
            "The clinic treats about 2,000 children.",
            "2,000",
        ),
        ("uk", "Клініка лікує близько 20 000 дітей; нападів було 1900.", "Клініка лікує близько 2 000 дітей.", "2 000"),
    ],
)
def test_another_score_and_other_noughts_are_told(language: str, article: str, summary: str, words: str) -> None:
    [finding] = check_summary(article, language, summary).findings
    assert (finding.kind.split("-")[0], finding.text) == ("number", words)


@pytest.mark.parametrize(
    ("language", "article", "summary"),
    [
        ("es", "No subirá más del 3 % anual; subió un 11,5 %.", "No podrá subir más de un tres por ciento al año."),
        ("uk", "Обсяг зріс удвічі.", "Він зріс вдвічі."),
        ("uk", "Загинула дев'ятирічна дівчинка.", "Дівчинці було дев'ять років."),
    ],
)
def test_the_same_in_other_words_is_found(language: str, article: str, summary: str) -> None:
    assert check_summary(article, language, summary).findings == ()


@pytest.mark.parametrize(
    ("language", "article", "summary", "own"),
    [
        ("en", "It costs 1.2bn soles. Reserves stand at $14.7bn.", "It costs 1.2 billion dollars.", "1.2bn soles"),
        ("en", "The rate rose to 7.25% from 7.1%.", "The rate was 71%.", "7.1%"),
        ("uk", "Борг 3,94 млрд гривень, зарплата — 8000 гривень.", "Зарплата — 8000 доларів.", "8000 гривень"),
        (
            "es",
            "Dan 13,5 euros por metro y 6,5 millones de euros.",
            "Dan 6,5 millones de dólares.",
            "6,5 millones de euros",
        ),
        ("en", "The fire killed 45.", "The fire killed at least 45.", "killed 45"),
    ],
)
def test_the_articles_own_number_is_the_one_that_is_most_like_it(
    language: str, article: str, summary: str, own: str
) -> None:
    [finding] = check_summary(article, language, summary).findings
    assert finding.evidence == own
