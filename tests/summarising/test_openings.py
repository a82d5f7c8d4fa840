import pytest

from briefdesk.summarising.openings import leans


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("He was seen in Lowgate on Monday.", "en"),
        ("“He was seen in Lowgate,” the police said.", "en"),
        ("But the ferry did not come.", "en"),
        ("It's a long way to the islands.", "en"),
        ("This was denied.", "en"),
        ("As a result, the pier stayed shut.", "en"),
        ("Both left at noon.", "en"),
        ("Still, the fleet sailed.", "en"),
        ("Sin embargo, el muro resistió.", "es"),
        ("Ellos no respondieron.", "es"),
        ("«Esto no es justo», dijo la alcaldesa.", "es"),
        ("Por otro lado, la obra sigue.", "es"),
        ("Він відмовився відповідати.", "uk"),
        ("Водночас роботи тривають.", "uk"),
        ("Але пором не прийшов.", "uk"),
        ("Після цього порт закрили.", "uk"),
        ("In this case the county pays.", "en"),
        ("Shortly afterwards, the pier fell.", "en"),
        ("En ese sentido, la alcaldesa pidió calma.", "es"),
        ("Luego de esto cerró el puerto.", "es"),
        ("De este modo, la obra sigue.", "es"),
        ("Про це йдеться в рішенні суду.", "uk"),
        ("Крім того, порт закрили.", "uk"),
        ("Відтоді пороми не ходять.", "uk"),
    ],
)
def test_a_pronoun_or_a_connective_at_the_beginning_leans_on_the_sentence_before(sentence: str, language: str) -> None:
    assert leans(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Hebrides ferries stop on Monday.", "en"),
        ("The pier stayed shut.", "en"),
        ("As a result of the storm, the pier stayed shut.", "en"),
        ("Both the county and the port paid.", "en"),
        ("Still waters hid the damage.", "en"),
        ("Then-mayor Ines Calder signed the contract.", "en"),
        ("So far, nobody has asked for money.", "en"),
        ("Ellacuría es un puerto.", "es"),
        ("En Bajamar llueve.", "es"),
        ("Тарас Коваль очолив порт.", "uk"),
        ("Цегла подорожчала вдвічі.", "uk"),
        ("This year the ferries carried fewer people.", "en"),
        ("Instead of a wall, the county builds a dune.", "en"),
        ("Luego de dos décadas, el puerto tendrá un muro.", "es"),
        ("Este lunes cerró el puerto de Bajamar.", "es"),
        ("En esta semana cerró el puerto de Bajamar.", "es"),
        ("Цього року пороми возили менше людей.", "uk"),
        ("Після того як упав мур, порт закрили.", "uk"),
        ("Про порт ідеться в рішенні суду.", "uk"),
    ],
)
def test_anything_else_stands_on_its_own(sentence: str, language: str) -> None:
    assert not leans(sentence, language)


def test_a_language_without_a_list_never_leans() -> None:
    assert not leans("Aber er kam nicht.", "de")
