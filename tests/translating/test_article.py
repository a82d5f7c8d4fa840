"""A whole article: nothing of its layout is lost, and every sentence has its own translation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding
from briefdesk.records import Article
from briefdesk.translating import WholeTranslation, translate_article
from briefdesk.translating.findings import NOTES
from tests.translating.documents import laid_out
from tests.translating.models import Answer, Scripted, same, translator

STORY = """The harbour

LOWGATE — {The wall broke on Monday.} {The mayor came
to the pier.}

• {Ferries wait.}
• {Hotels are empty.}

Photo: 12 boats
* * *
{Harbour Office
5 Pier Road}
"""


def marked(text: str, decoding: Decoding) -> str:
    """Every word told from the source by its last letter."""
    return " ".join(word + "q" if word.isalpha() else word for word in text.split(" "))


def whole(article: Article, answer: Answer, target: str = "xx") -> tuple[WholeTranslation, list[tuple[int, str]]]:
    told: list[tuple[int, str]] = []
    steps: list[tuple[int, int]] = []
    result = translate_article(
        article,
        translator(Scripted(answer), target=target),
        CancelToken(),
        lambda index, text: told.append((index, text)),
        lambda done, total: steps.append((done, total)),
    )
    count = len(article.sentences)
    assert steps == [(n, count) for n in range(count + 1)]
    return result, told


def test_layout_is_kept() -> None:
    result, _ = whole(laid_out(STORY, title="A storm"), marked)
    assert result.title == "Aq stormq"
    assert result.text == (
        "Theq harbourq\n\nLOWGATE — Theq wallq brokeq onq Monday. Theq mayorq cameq\ntoq theq pier.\n\n"
        "• Ferriesq wait.\n• Hotelsq areq empty.\n\nPhoto: 12 boatsq\n* * *\nHarbourq Officeq\n5 Pierq Roadq\n"
    ).replace("LOWGATE", "LOWGATEQ")


def test_each_sentence_has_its_translation_and_is_told_of_in_order() -> None:
    result, told = whole(laid_out(STORY), marked)
    assert told == [(sentence.of, sentence.text) for sentence in result.sentences]
    assert [of for of, _ in told] == list(range(5))
    assert told[1] == (1, "Theq mayorq cameq\ntoq theq pier.")
    assert told[4] == (4, "Harbourq Officeq\n5 Pierq Roadq")


PIECES = st.sampled_from(
    [
        "{The wall broke.}",
        "{It\nrained}",
        "{One\nTwo three}",
        "{12:30}",
        "{}",
        "{• a b}",
        " ",
        "\n",
        "\n\n",
        "Heading",
        "- ",
        "7",
    ]
)


@given(st.lists(PIECES).map("".join), st.sampled_from([same, marked]))
@settings(deadline=None)
def test_sentences_stand_in_the_text_in_order_and_none_is_missing(text: str, answer: Answer) -> None:
    article = laid_out(text)
    result, told = whole(article, answer)
    assert [sentence.of for sentence in result.sentences] == list(range(len(article.sentences)))
    assert [text for _, text in told] == [sentence.text for sentence in result.sentences]
    place = 0
    for sentence in result.sentences:
        place = result.text.index(sentence.text, place) + len(sentence.text)
    if answer is same:
        assert result.text == article.text


def test_doubt_points_to_the_place_in_the_translated_text() -> None:
    article = laid_out(
        "Heading\n\n{The wall broke on Monday.} {The mayor said that nobody had been hurt.}", title="The old wall"
    )
    result, _ = whole(
        article, lambda text, decoding: text if "mayor" in text or "old" in text else marked(text, decoding)
    )
    headline, finding = result.findings
    assert result.text[finding.start : finding.end] == finding.text == "The mayor said that nobody had been hurt."
    assert (finding.kind, finding.severity, finding.side) == ("translation-untranslated", "doubt", "translation")
    assert finding.evidence == article.sentence_text(1)
    assert finding.note == NOTES["untranslated"]
    assert (headline.start, headline.end, headline.text) == (0, 0, "The old wall")


def test_a_title_of_capitals_learns_names_from_the_text() -> None:
    asked = Scripted(marked)
    article = laid_out("{The wall of Lowgate broke on Monday.}", title="WALL OF LOWGATE BREAKS")
    result = translate_article(
        article, translator(asked), CancelToken(), lambda index, text: None, lambda done, total: None
    )
    assert "Wall of Lowgate breaks" in asked.texts
    assert result.title == "WALLQ OFQ LOWGATEQ BREAKSQ"


def test_an_empty_article_is_translated_to_nothing() -> None:
    result, told = whole(laid_out(""), marked)
    assert (result, told) == (WholeTranslation("", "", (), ()), [])


def test_cancel_stops_it() -> None:
    cancel = CancelToken()
    article = laid_out(" ".join(f"{{Sentence {n} of many.}}" for n in range(200)))
    told: list[int] = []

    def done(index: int, text: str) -> None:
        told.append(index)
        cancel.cancel()

    with pytest.raises(Cancelled):
        translate_article(article, translator(Scripted(marked)), cancel, done, lambda done, total: None)
    assert len(told) < 50
