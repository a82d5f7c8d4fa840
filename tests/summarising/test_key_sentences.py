"""Article in, key sentences out: with the built-in encoder, and without one."""

from __future__ import annotations

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.codec import to_json
from briefdesk.models.encoder import load_encoder
from briefdesk.records import LENGTHS, Article, Length
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import Summarised, key_sentences
from briefdesk.summarising.openings import leans
from tests.summarising.articles import HARBOUR, PORT_UK, PUERTO, GivenVectors, article


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


def brief(of: Article, encoder: Encoder | None = None, length: Length = "short") -> Summarised:
    return key_sentences(of, encoder, length, CancelToken(), lambda done, total: None)


def kinds(result: Summarised) -> list[str]:
    return [finding.kind for finding in result.findings]


@pytest.mark.parametrize("length", LENGTHS)
def test_every_summary_sentence_is_a_whole_sentence_of_the_article_and_names_it(
    encoder: Encoder, length: Length
) -> None:
    harbour = article(HARBOUR * 3)
    sentences = brief(harbour, encoder, length).summary.sentences
    indexes = [index for sentence in sentences for index in sentence.evidence]
    assert indexes == sorted(indexes)
    assert [sentence.text for sentence in sentences] == [harbour.sentence_text(index) for index in indexes]
    assert len({sentence.text for sentence in sentences}) == len(sentences)


def test_a_short_brief_has_two_to_four_sentences_and_begins_with_the_news(encoder: Encoder) -> None:
    result = brief(article(HARBOUR), encoder)
    assert 2 <= len(result.summary.sentences) <= 4
    assert result.summary.sentences[0].text == HARBOUR[0]
    assert not any("bakery" in sentence.text for sentence in result.summary.sentences)
    assert result.findings == ()


def test_a_headline_is_one_sentence(encoder: Encoder) -> None:
    assert len(brief(article(HARBOUR), encoder, "headline").summary.sentences) == 1


def test_longer_lengths_have_more_words(encoder: Encoder) -> None:
    long_article = article(
        [*HARBOUR, *(f"In week {n} the builders reached pillar {n} of the pier." for n in range(40))]
    )
    words = [
        sum(len(sentence.text.split()) for sentence in brief(long_article, encoder, length).summary.sentences)
        for length in LENGTHS
    ]
    assert words == sorted(set(words))
    assert 150 < words[-1] < 220


def test_longer_briefs_reach_into_the_later_parts_of_the_article() -> None:
    fleets = [
        f"The {fleet} fleet of Lowgate {did} its {fleet} boats in harbour number {n} while the sea was still rough."
        for fleet in ("herring", "lobster", "mussel")
        for n, did in enumerate(("moored", "painted", "counted", "repaired", "insured", "sold"))
    ]
    lengths: tuple[Length, ...] = ("medium", "long")
    for length in lengths:
        chosen = [sentence.evidence[0] for sentence in brief(article(fleets), None, length).summary.sentences]
        assert {index // 6 for index in chosen} == {0, 1, 2}


def test_of_two_sentences_that_are_all_but_as_good_the_one_that_is_no_quotation_is_chosen() -> None:
    said, unmarked = "“The sea wall has gone,” Ines Calder said.", "The sea wall has gone, Ines Calder said."
    plain = "Nobody knows how deep the hole under the ferry pier is."
    rest = HARBOUR[3:9]

    def headline(first: str) -> str:
        vectors = {first: [1.0, 0.0, 1.0], plain: [0.0, 1.1, 1.0]} | {text: [1.0, 1.0, 0.0] for text in rest}
        return brief(article([first, plain, *rest]), GivenVectors(vectors), "headline").summary.sentences[0].text

    assert headline(unmarked) == unmarked
    assert headline(said) == plain


def test_a_quotation_comes_only_with_the_sentence_that_says_who_speaks(encoder: Encoder) -> None:
    sentences = [f"“{text}”" if i % 2 else text for i, text in enumerate(HARBOUR * 2)]
    for length in LENGTHS:
        chosen = [sentence.evidence[0] for sentence in brief(article(sentences), encoder, length).summary.sentences]
        assert all(i - 1 in chosen for i in chosen if i % 2)


def test_it_says_which_model_has_read_which_sentences(encoder: Encoder) -> None:
    result = brief(article(HARBOUR), encoder)
    assert result.summary.model == encoder.model
    assert result.summary.read == tuple(range(len(HARBOUR)))
    assert result.coverage.sentences == result.coverage.read_by_ranker == len(HARBOUR)
    assert result.coverage.read_by_model == 0


def test_the_same_article_gives_the_same_bytes(encoder: Encoder) -> None:
    first, second = (to_json(brief(article(HARBOUR), load_encoder()).summary) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(("sentences", "language"), [(PUERTO, "es"), (PORT_UK, "uk")])
def test_a_language_that_the_encoder_does_not_know_is_ranked_by_its_words_and_it_says_so(
    sentences: list[str], language: str
) -> None:
    knows_english = GivenVectors({})
    result = brief(article(sentences, language=language), knows_english)
    assert kinds(result) == ["lexical-fallback"]
    assert knows_english.calls == []
    assert result.summary.model.runtime == "words"
    assert result.summary.sentences[0].text == sentences[0]
    assert not any("panadería" in s.text or "Пекарня" in s.text for s in result.summary.sentences)


def test_without_an_encoder_words_are_compared_and_it_says_so() -> None:
    result = brief(article(HARBOUR), None)
    assert kinds(result) == ["lexical-fallback"]
    assert "not there" in result.findings[0].note


def test_what_the_encoder_finds_central_leads() -> None:
    sentences = [f"Sentence number {word} speaks about matters of its own." for word in ("one", "two", "three", "four")]
    vectors = {text: [float(i == k) for k in range(4)] for i, text in enumerate(sentences)}
    vectors[sentences[1]] = [0.0, 1.0, 1.0, 1.0]
    result = brief(article([*sentences, *HARBOUR[:0]]), GivenVectors(vectors), "headline")
    assert [sentence.evidence for sentence in result.summary.sentences] == [(1,)]


@pytest.mark.parametrize("sentences", [[], HARBOUR[:1], HARBOUR[:2], ["Rain fell.", "It stopped.", "Nobody drowned."]])
def test_a_very_short_article_comes_back_whole_and_it_says_so(sentences: list[str]) -> None:
    result = brief(article(sentences))
    assert [sentence.text for sentence in result.summary.sentences] == sentences
    assert kinds(result) == ["whole-article"]
    assert result.findings[0].severity == "info"
    assert result.coverage.read_by_ranker == len(sentences)


def test_no_sentence_leans_on_one_that_is_not_there(encoder: Encoder) -> None:
    sentences = [text for pair in zip(HARBOUR, HARBOUR[::-1], strict=True) for text in pair]
    for length in LENGTHS:
        chosen = [sentence.evidence[0] for sentence in brief(article(sentences), encoder, length).summary.sentences]
        assert all(i - 1 in chosen for i in chosen if leans(sentences[i], "en"))


def test_a_sentence_that_says_the_title_is_left_out(encoder: Encoder) -> None:
    title = "Harbour of Lowgate to close for six weeks"
    result = brief(article([f"{title}.", *HARBOUR], title=title), encoder)
    assert title not in [sentence.text.rstrip(".") for sentence in result.summary.sentences]


def test_text_without_a_full_stop_still_gets_a_brief() -> None:
    lines = [f"line {n} of a poem that never ends and never stops" for n in range(20)]
    assert brief(article(lines)).summary.sentences


def test_where_every_sentence_leans_the_first_ones_are_taken_all_the_same() -> None:
    assert brief(article([f"He went home for the {n}th time that evening." for n in range(20)])).summary.sentences


def test_progress_ends_at_the_number_of_sentences(encoder: Encoder) -> None:
    seen: list[tuple[int, int]] = []
    key_sentences(article(HARBOUR * 20), encoder, "short", CancelToken(), lambda *step: seen.append(step))
    assert seen == sorted(seen)
    assert len(seen) > 1
    assert seen[-1] == (200, 200)


def test_it_stops_between_two_steps(encoder: Encoder) -> None:
    cancel = CancelToken()
    seen: list[int] = []

    def stop_at_once(done: int, total: int) -> None:
        seen.append(done)
        cancel.cancel()

    with pytest.raises(Cancelled):
        key_sentences(article(HARBOUR * 20), encoder, "short", cancel, stop_at_once)
    assert len(seen) == 1
