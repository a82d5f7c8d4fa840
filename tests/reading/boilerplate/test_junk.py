"""Lines and phrases that pages print around an article are cut out; what could be the article's own stays."""

from __future__ import annotations

import pytest

from briefdesk.reading.boilerplate.junk import cut, is_doubtful, line_reason
from briefdesk.records import REMOVAL_REASONS

JUNK_LINES = [
    ("Leave a Reply", "reply-form"),
    ("Your email address will not be published. Required fields are marked *", "reply-form"),
    ("Save my name, email, and website in this browser for the next time I comment.", "reply-form"),
    ("Deja un comentario", "reply-form"),
    ("Tu dirección de correo electrónico no será publicada.", "reply-form"),
    ("Залишити коментар", "reply-form"),
    ("12 Comments", "comments"),
    ("Коментарі (3)", "comments"),
    ("Sorry we are not currently accepting comments on this article.", "comments"),
    ("Share on Facebook", "share-links"),
    ("Facebook Twitter WhatsApp Email", "share-links"),
    ("Facebook | X | Telegram", "share-links"),
    ("Share on X", "share-links"),
    ("Compartir en Twitter", "share-links"),
    ("Поширити у Facebook", "share-links"),
    ("E-mail to a friend", "share-links"),
    ("Read more", "read-more"),
    ("READ ALSO: Harbour master denies all knowledge", "read-more"),
    ("Related articles", "read-more"),
    ("Lea también: La alcaldesa visita el puerto", "read-more"),
    ("TE PUEDE INTERESAR El faro que nadie quiso", "read-more"),
    ("Читайте також: Порт відновив роботу", "read-more"),
    ("» Дивіться також: Як відбудовують набережну", "read-more"),
    ("Sign up for our newsletter and get the news of the coast every morning", "newsletter"),
    ("Suscríbete a nuestro boletín diario", "newsletter"),
    ("Підписуйтесь на наш канал у Telegram", "newsletter"),
    ("Підпишіться на наш Telegram-канал", "newsletter"),
    ("This website uses cookies to improve your experience.", "cookie-notice"),
    ("By continuing to browse you agree to our use of cookies.", "cookie-notice"),
    ("Utilizamos cookies propias y de terceros.", "cookie-notice"),
    ("Photo: AP", "photo-credit"),
    ("(AP Photo/Ann Keller)", "photo-credit"),
    ("Getty Images", "photo-credit"),
    ("Foto: Luis Prado", "photo-credit"),
    ("Фото: Укрінформ", "photo-credit"),
    ("Image source, Getty Images", "photo-credit"),
    ("PUBLISHED: 14:11 EST, 3 May 2013", "publication-line"),
    ("Last updated at 3:31 PM on 19th July 2011", "publication-line"),
    ("Actualizado el 09/07/2025, 10:50 a.m.", "publication-line"),
    ("Опубліковано: 5 травня 2024, 10:15", "publication-line"),
    ("Advertisement", "advertisement"),
    ("Story continues below advertisement", "advertisement"),
    ("Publicidad", "advertisement"),
    ("Реклама", "advertisement"),
    ("© 2024 The Harbour News. All rights reserved.", "copyright"),
    ("This material may not be published, broadcast, rewritten or redistributed.", "copyright"),
    ("Todos los derechos reservados", "copyright"),
    ("Усі права захищені", "copyright"),
    ("Tags: harbour, storm, insurance", "navigation"),
    ("Теги: порт, шторм", "navigation"),
    ("#harbour #storm", "navigation"),
    ("Home › News › Coast", "navigation"),
]

STORY_LINES = [
    "We use cookies as bait, the fisherman said, and laughed.",
    "By using cookies that nobody had allowed, the company followed two million readers, the court found.",
    "Advertisement spending on the coast fell by a third.",
    "Share prices on the harbour exchange fell.",
    "Comments by the mayor drew anger.",
    "Follow the river for a mile and you reach the lighthouse.",
    "Photographs of the wreck went round the world.",
    "Photo shops on the pier have closed.",
    "Related offences rose by four percent.",
    "Copyright law is to change in March.",
    "Updated on 3 May 2013, the rules forbid fishing at night.",
    "Published in 1987, the novel sold ten copies.",
    "For more than ten years, pilgrims visit our island in May.",
    "Read more books, the minister told the children.",
    "Sign up for the army or leave: that was the choice.",
    "Home prices rose.",
    "XX",
    "X",
    "Facebook",
    "Latest News",
    "Subscribe was the word that nobody wanted to hear.",
    "Recibe amenazas en su correo desde enero.",
    "Foto a foto, la policía reconstruyó la noche.",
    "Реклама на щитах подорожчала вдвічі.",
    "Використання матеріалів слідства у виступі обурило суддю.",
    "Читайте дітям щодня, радить бібліотекарка.",
    "Коментарі міністра обурили рибалок.",
]


@pytest.mark.parametrize(("line", "reason"), JUNK_LINES)
def test_a_line_of_the_page_is_taken_out_whole(line: str, reason: str) -> None:
    assert {piece.reason for piece in cut(line)} == {reason}
    assert reason in REMOVAL_REASONS


@pytest.mark.parametrize("line", STORY_LINES)
def test_a_line_of_the_story_is_kept(line: str) -> None:
    assert [(piece.text, piece.reason) for piece in cut(line)] == [(line, "")]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("The pier fell. Scroll down for video. Nobody was hurt.", ["The pier fell.", "Nobody was hurt."]),
        ("These are external links and will open in a new window. The pier fell.", ["The pier fell."]),
        ("The pier fell . scroll down for video . nobody was hurt .", ["The pier fell .", "nobody was hurt ."]),
        ("The pier (Photo: Ann Keller) fell.", ["The pier", "fell."]),
        ("The pier fell. (AP Photo/Ann Keller) Nobody was hurt.", ["The pier fell.", "Nobody was hurt."]),
        ("PUBLISHED: 14:11 EST, 3 May 2013 | UPDATED: 15:02 EST, 3 May 2013 The pier fell.", ["The pier fell."]),
        ("UPDATED: . 18:10 EST, 8 May 2012 . 12 boats sank.", ["12 boats sank."]),
        ("The pier fell. Follow us on Twitter @harbournews. Nobody was hurt.", ["The pier fell.", "Nobody was hurt."]),
        ("The pier fell. READ MORE: Who built the pier", ["The pier fell."]),
        ("El muelle cayó. LEA TAMBIÉN: Quién construyó el muelle", ["El muelle cayó."]),
        ("The pier fell. © 2024 The Harbour News.", ["The pier fell."]),
        ("The pier fell. Click here to see more pictures. Nobody was hurt.", ["The pier fell.", "Nobody was hurt."]),
    ],
)
def test_a_phrase_of_the_page_is_cut_out_of_its_line(line: str, kept: list[str]) -> None:
    pieces = cut(line)
    assert [piece.text for piece in pieces if not piece.reason] == kept
    assert "".join(piece.text for piece in pieces).replace(" ", "") == line.replace(" ", "")


def test_a_byline_joined_to_the_story_becomes_a_credit() -> None:
    pieces = cut("By . Ann Keller . and Tom Reed . PUBLISHED: . 09:22 EST, 1 January 2014 . | . The pier fell.")
    assert [(piece.text, piece.reason, piece.credit) for piece in pieces] == [
        ("By . Ann Keller . and Tom Reed .", "", True),
        ("PUBLISHED: . 09:22 EST, 1 January 2014 . | .", "publication-line", False),
        ("The pier fell.", "", False),
    ]


def test_a_note_on_contributors_becomes_a_credit() -> None:
    pieces = cut("The pier fell. CNN's Ann J. Keller and Tom Reed contributed to this report.")
    assert [(piece.text, piece.credit) for piece in pieces] == [
        ("The pier fell.", False),
        ("CNN's Ann J. Keller and Tom Reed contributed to this report.", True),
    ]


def test_a_link_in_front_of_a_note_on_contributors_is_no_part_of_the_credit() -> None:
    pieces = cut("The pier fell. Last week : 12 boats sank in one day CNN 's Ann Keller contributed to this report .")
    assert [piece.text for piece in pieces if piece.credit] == ["CNN 's Ann Keller contributed to this report ."]


def test_a_headline_that_runs_into_the_story_is_kept_but_doubtful() -> None:
    line = "The pier fell. READ MORE: Who built the pier The mayor blames the sea."
    assert [piece.text for piece in cut(line)] == [line]
    assert is_doubtful("READ MORE: Who built the pier The mayor blames the sea.")
    assert not is_doubtful("The mayor blames the sea.")


def test_lines_of_a_block_are_judged_one_by_one() -> None:
    pieces = cut("The pier fell.\nShare on Facebook\nNobody was hurt.")
    assert [(piece.text, piece.reason, piece.line) for piece in pieces] == [
        ("The pier fell.", "", True),
        ("Share on Facebook", "share-links", True),
        ("Nobody was hurt.", "", True),
    ]


@pytest.mark.parametrize("ornament", ["» {}", "• {}", "— {} —", "* {}"])
def test_ornaments_hide_nothing(ornament: str) -> None:
    assert line_reason(ornament.format("Leave a Reply")) == "reply-form"


@pytest.mark.parametrize(
    "unit",
    [
        "READ MORE: ",
        "(Foto: ",
        "By . ",
        ". ",
        "CNN's ",
        "Follow us ",
        "updated: ",
        "3 May 2013 ",
        "Ab ",
        "(",
        "1",
        "\n",
    ],
)
def test_a_text_of_one_thing_over_and_over_is_cut_to_its_end(unit: str) -> None:
    """What grows faster than the text runs into the suite's time-out."""
    text = unit * (200_000 // len(unit))
    assert "".join("".join(piece.text.split()) for piece in cut(text)) == "".join(text.split())
