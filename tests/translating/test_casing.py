import pytest

from briefdesk.translating.casing import Casing, is_shouted, shout


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("BREAKING NEWS", "en"),
        ("WAR IS OVER", "en"),
        ("MAYOR OF LOWGATE RESIGNS OVER FERRY DEAL", "en"),
        ("BREAKING", "en"),
        ("МЕР ЛОУГЕЙТА ПОДАВ У ВІДСТАВКУ", "uk"),
        ("EL ALCALDE DE BAJAMAR DIMITE", "es"),
        ("NATO AND EU TO MEET IN KYIV", "en"),
    ],
)
def test_capitals_all_over_are_shouting(text: str, language: str) -> None:
    assert is_shouted(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "NATO",
        "NATO and the EU",
        "The BBC, CNN and NBC reported it.",
        "BBC, CNN, NBC",
        "NATO will meet in Kyiv, the UN said.",
        "Mayor Of Lowgate Resigns",
        "I",
        "",
        "12:30",
        "ООН",
        "東京は雨",
        "WASHINGTON — The president has said nothing so far.",
    ],
)
def test_an_acronym_is_not(text: str) -> None:
    assert not is_shouted(text, "en")


@pytest.mark.parametrize(
    ("shouted", "language", "quiet"),
    [
        ("MAYOR RESIGNS OVER FERRY DEAL", "en", "Mayor resigns over ferry deal"),
        ("NATO AND THE EU MEET", "en", "NATO and the EU meet"),
        ("“WHAT I SAID,” SAYS MAYOR, “I’LL DO”", "en", "“What I said,” says mayor, “I’ll do”"),
        ("COVID-19 AND THE G7: U.S. SAYS NO", "en", "COVID-19 and the G7: U.S. says no"),
        ("OTAN Y ONU, SIN ACUERDO", "es", "OTAN y ONU, sin acuerdo"),
        ("США ТА ЄС ДОМОВИЛИСЯ", "uk", "США та ЄС домовилися"),
        ("ISPARTA’DA IŞIK İSTİYORLAR", "tr", "Isparta’da ışık istiyorlar"),
        ("WRITE TO NEWS@EXAMPLE.ORG TODAY", "en", "Write to NEWS@EXAMPLE.ORG today"),
    ],
)
def test_a_shouted_headline_is_lowered_to_a_sentence(shouted: str, language: str, quiet: str) -> None:
    assert Casing([], language).lowered(shouted) == quiet


def test_names_are_written_as_the_article_writes_them() -> None:
    texts = [
        "Last week the mayor of Lowgate met Ines Calder of UNRWA.",
        "Then Calder left.",
        "MAYOR OF LOWGATE RESIGNS",
        "Mayor Of Lowgate Has Resigned Today",
    ]
    assert (
        Casing(texts, "en").lowered("MAYOR OF LOWGATE TO MEET CALDER, UNRWA")
        == "Mayor of Lowgate to meet Calder, UNRWA"
    )


@pytest.mark.parametrize(
    ("text", "language", "capitals"),
    [
        ("Мер пішов", "uk", "МЕР ПІШОВ"),
        ("istanbul", "tr", "İSTANBUL"),
        ("Άνθρωποι προϊόν", "el", "ΑΝΘΡΩΠΟΙ ΠΡΟΪΟΝ"),
        ("die große Straße", "de", "DIE GROSSE STRASSE"),
        ("más en www.example.org hoy", "es", "MÁS EN www.example.org HOY"),
    ],
)
def test_capitals_are_those_of_the_language(text: str, language: str, capitals: str) -> None:
    assert shout(text, language) == capitals
