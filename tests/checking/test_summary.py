"""Facts of a summary, held against the article."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk import paths
from briefdesk.checking import check_summary
from briefdesk.checking.lexicon import LANGUAGES
from briefdesk.records import Finding

ARTICLE = """The night ferry from Rosslyn to Kell will stay until 31 March 2026, the council decided on Tuesday.
Councillor Antony Varga said the line carries 12,400 people a month and costs $60 million a year.
“We know this is a difficult time for the islands,” she said. The World Health Organization was not asked.
Two men were hurt when a car hit the quay. The trial begins in three weeks at 21:45."""


def doubts(summary: str, article: str = ARTICLE, language: str = "en") -> list[Finding]:
    return list(check_summary(article, language, summary).findings)


def told(summary: str) -> list[tuple[str, str]]:
    return [(finding.text, finding.evidence) for finding in doubts(summary)]


@pytest.mark.parametrize(
    "summary",
    [
        "The ferry to Kell stays until March 2026.",
        "The line costs $60m a year and carries 12,400 people.",
        "It carries more than 12,000 people a month.",
        "Varga spoke on Tuesday. Scientists were not there.",
        "“We know this is a difficult time,” Varga said.",
        "“We know this is … for the islands,” she said.",
        "The WHO was not asked.",
        "The trial starts at 9.45pm. Although Varga objected, it will be held.",
    ],
)
def test_what_the_article_says_is_found(summary: str) -> None:
    assert doubts(summary) == []


@pytest.mark.parametrize(
    ("summary", "words", "own"),
    [
        ("It costs $16 million a year.", "$16 million", "$60 million"),
        ("It costs $60 billion a year.", "$60 billion", "$60 million"),
        ("They decided on Wednesday.", "Wednesday", "Tuesday"),
        ("It stays until 13 March 2026.", "13 March 2026", "31 March 2026"),
        ("Councillor Anthony Verga spoke.", "Anthony Verga", "Antony Varga"),
        (
            "“We know this is difficult for the islands,” she said.",
            None,
            "We know this is a difficult time for the islands",
        ),
        ("The trial begins in two weeks.", "two", "three weeks"),
    ],
)
def test_what_it_says_otherwise_is_told_in_its_own_words(summary: str, words: str | None, own: str) -> None:
    (finding,) = doubts(summary)
    assert finding.evidence == own
    assert own in finding.note
    assert words is None or finding.text == words


@pytest.mark.parametrize(
    ("summary", "words"),
    [("Fares rose by 700.", "700"), ("Mayor Olga Brandt agreed.", "Olga Brandt"), ("Up 45 per cent.", "45 per cent")],
)
def test_what_it_does_not_say_is_told(summary: str, words: str) -> None:
    (finding,) = doubts(summary)
    assert (finding.text, finding.evidence) == (words, "")


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong", "words"),
    [
        (
            "en",
            "The harbour office did not open the northern gate after the storm.",
            "The harbour office didn't open the northern gate.",
            "The harbour office opened the northern gate after the storm.",
            "opened",
        ),
        (
            "en",
            "Divers searched the northern gate of the harbour for two hours.",
            "Divers searched the harbour's northern gate.",
            "Divers never searched the northern gate of the harbour.",
            "never",
        ),
        (
            "en",
            "Tusk did not say whether the roads agency would be investigated.",
            "Tusk did not say whether the agency would be investigated.",
            "Tusk said whether the roads agency would be investigated.",
            "said",
        ),
        (
            "en",
            "Russia did not attend the talks.",
            "Russia never attended the talks.",
            "Russia attended the talks.",
            "attended",
        ),
        (
            "es",
            "El ministro no dijo nada del puerto de Ancud.",
            "Nada dijo el ministro del puerto de Ancud.",
            "El ministro dice del puerto de Ancud.",
            "dice",
        ),
        (
            "es",
            "El puerto de Ancud no abrió la puerta norte después de la tormenta.",
            "El puerto de Ancud no abrió la puerta norte.",
            "El puerto de Ancud abrió la puerta norte después de la tormenta.",
            "abrió",
        ),
        (
            "uk",
            "Порт не відчинив північну браму після ранкової бурі.",
            "Північну браму порт не відчинив після бурі.",
            "Порт відчинив північну браму після ранкової бурі.",
            "відчинив",
        ),
    ],
)
def test_a_negation_gained_or_lost_is_told(language: str, article: str, right: str, wrong: str, words: str) -> None:
    assert doubts(right, article, language) == []
    (finding,) = doubts(wrong, article, language)
    assert (finding.kind, finding.text, finding.evidence) == ("negation-contradicted", words, article.removesuffix("."))


def test_a_text_that_says_both_says_both() -> None:
    both = "Divers searched the northern harbour gate. Divers never searched the northern harbour gate."
    assert doubts(both, both) == []


def test_a_negation_elsewhere_in_the_sentence_hides_nothing() -> None:
    article = "The harbour office, which opened the northern gate on time, did not pay the two divers a bonus."
    assert doubts("The harbour office opened the northern gate but paid the two divers no bonus.", article) == []
    wrong = "The harbour office, which never opened the northern gate on time, did not pay the two divers a bonus."
    assert [each.text for each in doubts(wrong, article)] == ["never"]


def test_what_is_ruled_out_in_other_words_is_no_negation_lost_or_gained() -> None:
    article = "The mayor wants a northern harbour gate rather than a second ferry terminal this winter."
    assert doubts("The mayor wants a northern harbour gate, not a second ferry terminal.", article) == []


def test_not_only_denies_nothing() -> None:
    article = "Not only that, but the harbour office opened the northern gate after the storm."
    assert doubts("The harbour office opened the northern gate after the storm.", article) == []


NAMES = """Dan Ashworth coached England. John Stones plays for Everton, and Leeds met Mansfield Town on the day after.
The European Commission wrote to the European Union's members; a parliament answered. Milly said no. The Dowler family
came. Bayer opened a plant in 1992, with 116 workers, when its founder was 54. They trained six times a week for two
or three crops a year. Sarah Tull, aged 20, left after three weeks. Two men drove on for four years."""


@pytest.mark.parametrize(
    ("summary", "words", "own"),
    [
        ("They heard John Ashworth.", "John", "Dan Ashworth"),
        ("It went to the European Parliament.", "European", "European Commission"),
        ("They had two-year contracts.", "two", "four years"),
    ],
)
def test_what_belongs_to_something_else_is_told(summary: str, words: str, own: str) -> None:
    (finding, *others) = doubts(summary, NAMES)
    assert not others
    assert finding.text == words
    assert finding.evidence == own


@pytest.mark.parametrize(
    "summary",
    [
        "They asked Milly Dowler and Dan Ashworth.",
        "In the 1990s more than 100 worked there.",
        "The founder was in his 50s.",
        "They trained six times a week.",
        "A 20-year-old woman left.",
        "It was the second time.",
        "They trained six times this week and won.",
        "The plant opened in the 90's.",
        "Stones and Ashworth were there, and Mansfield Town's people.",
    ],
)
def test_what_is_said_in_another_way_is_found(summary: str) -> None:
    assert doubts(summary, NAMES) == []


def test_initials_are_those_of_a_name_and_no_small_word() -> None:
    article = "It was as good as the one that Fifa had in mind, the WHO said."
    assert [each.text for each in doubts("They asked Alex Stevens and Ines Novak.", article)] == [
        "Alex Stevens",
        "Ines Novak",
    ]
    assert doubts("It was the World Health Organization's.", article) == []


def test_what_kind_of_body_or_place_it_is_has_to_be_said() -> None:
    article = "A walker was found dead near Edzell on Sunday, Leeds said."
    (finding,) = doubts("The walker fell into the River Edzell near Leeds United's ground.", article)
    assert finding.text == "River"


@pytest.mark.parametrize(
    ("language", "article", "summary"),
    [
        ("en", "Players may lose £500,000 each.", "Players may lose half a million pounds each."),
        ("es", "La obra costó 500.000 euros.", "La obra costó medio millón de euros."),
        ("uk", "Робота коштувала 500 000 гривень.", "Робота коштувала пів мільйона гривень."),
    ],
)
def test_half_a_million_is_half_of_one(language: str, article: str, summary: str) -> None:
    assert doubts(summary, article, language) == []
    assert len(doubts(summary, article.replace("50", "70"), language)) == 1


def test_parts_of_a_whole_are_not_counted_by_a_reader() -> None:
    article = "Anna, Bea and Cleo cannot sleep."
    assert doubts("The two girls and the three cannot sleep.", article) == []
    assert [each.text for each in doubts("They said two-thirds cannot sleep.", article)] == ["two"]


def test_the_first_word_of_a_sentence_is_no_name_for_its_capital() -> None:
    assert told("Officials agreed. Previously, boats were slower. Critics said no. Half of them stayed.") == []


def test_four_planted_mistakes_and_no_other_in_the_sample() -> None:
    article = paths.sample().read_text(encoding="utf-8")
    right = (
        "US Secretary of State Antony Blinken arrived in Kyiv on Tuesday on an unannounced visit. The visit comes "
        "less than a month after Congress approved an aid package with $60 billion for Ukraine. Blinken also met "
        "Prime Minister Denys Shmyhal on Tuesday. “We know this is a difficult time,” Blinken said."
    )
    wrong = (
        right.replace("Antony Blinken", "Anthony Blinkin")
        .replace("$60", "$16")
        .replace("a difficult time", "difficult")
        .replace("Shmyhal on Tuesday", "Shmyhal on Wednesday")
    )
    assert doubts(right, article) == []
    found = {finding.kind: finding.evidence for finding in doubts(wrong, article)}
    assert found == {
        "name-contradicted": "Antony Blinken",
        "number-contradicted": "$60 billion",
        "date-contradicted": "Tuesday, Monday",
        "quotation-contradicted": "We know this is a difficult time",
    }


def test_a_summary_in_spanish_and_one_in_ukrainian() -> None:
    spanish = "El presidente Pedro Ruiz anunció el martes 60.000 millones de euros para Perú, un 12,5 por ciento más."
    assert doubts("Ruiz anunció 60.000 millones de euros el martes.", spanish, "es") == []
    assert [each.text for each in doubts("Ruiz anunció 16.000 millones de euros el jueves.", spanish, "es")] == [
        "16.000 millones de euros",
        "jueves",
    ]
    ukrainian = "Прем’єр-міністр Денис Шмигаль оголосив у вівторок про 1,4 млн гривень для Харкова."
    assert doubts("Шмигалем у вівторок оголошено про 1,4 мільйона гривень.", ukrainian, "uk") == []
    assert [each.text for each in doubts("Про 4,1 млн гривень оголошено в середу.", ukrainian, "uk")] == [
        "4,1 млн гривень",
        "середу",
    ]


@settings(max_examples=150)
@given(article=st.text(max_size=300), summary=st.text(max_size=300), language=st.sampled_from((*LANGUAGES, "und")))
def test_whatever_the_texts_findings_lie_inside(article: str, summary: str, language: str) -> None:
    report = check_summary(article, language, summary)
    assert 0 <= report.found <= report.facts
    for finding in report.findings:
        assert 0 <= finding.start < finding.end <= len(summary)
        assert summary[finding.start : finding.end] == finding.text


@settings(max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            [
                *"$€%«»“”\"'-.,:;()",
                "one",
                "-",
                "day",
                "Post",
                "and",
                "others",
                "12",
                "1.500",
                "May",
                "third",
                "of",
                "a",
                "in",
                "to",
                "%",
                "killed",
                "injured",
                "not",
                "Norway",
                "U.S.",
                "Kyiv",
                "п’ять",
                "mil",
                " ",
                "\n",
            ]
        ),
        max_size=60,
    )
)
def test_a_text_holds_what_it_says_itself(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert doubts(text, text) == []


BOUNDS = [
    ("en", "Police said 123 people were trapped.", "At least 123 people were trapped.", "123 people"),
    ("en", "Up to 40 shops will close.", "More than 40 shops will close.", "Up to 40 shops"),
    ("en", "The fire lasted more than two hours.", "The fire lasted less than two hours.", "more than two hours"),
    ("es", "Fallecieron menos de 30 ovejas en el monte.", "Fallecieron más de 30 ovejas.", "menos de 30 ovejas"),
    ("uk", "Роботу втратять не більше 80 людей.", "Роботу втратять понад 80 людей.", "не більше 80 людей"),
]


@pytest.mark.parametrize(("language", "article", "summary", "own"), BOUNDS)
def test_the_least_is_not_the_most(language: str, article: str, summary: str, own: str) -> None:
    (finding,) = doubts(summary, article, language)
    assert (finding.kind, finding.evidence) == ("number-contradicted", own)


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("They travel for two hours or longer.", "They travel for at least two hours."),
        ("More than 123 people were trapped.", "At least 123 people were trapped."),
        ("The fire lasted for two hours.", "The fire lasted nearly two hours."),
        ("No fewer than 40 shops will close.", "At least 40 shops will close."),
        (
            "They arrested four in a raid. The trial for the murder of three people goes on.",
            "They arrested four people.",
        ),
        ("The shelter has 40 beds.", "There are 40 sleeping places."),
        ("A car and a van, two in all, burnt out. Three other men were hurt.", "Two men were hurt as they burnt out."),
    ],
)
def test_a_number_in_other_words_is_found(article: str, summary: str) -> None:
    assert doubts(summary, article) == []
