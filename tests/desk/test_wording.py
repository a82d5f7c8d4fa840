"""What the window says: titles, plurals, quotes, reasons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from briefdesk.desk import error_words, naming, removal_words, wording
from briefdesk.desk.app import application
from briefdesk.desk.notices import Notice
from briefdesk.errors import BY_CODE, from_code
from briefdesk.models import encoder
from briefdesk.records import REMOVAL_REASONS, ModelRef, Removed
from tests.desk.articles import MODELS


def test_one_is_singular(qtbot: QtBot) -> None:
    application()
    assert wording.tr("Original", "%Ln words", "", 1) == "1 word"
    assert wording.tr("Original", "%Ln words", "", 2) == "2 words"


@pytest.mark.parametrize(("language", "words"), [("en_US", "135,204 words"), ("uk_UA", "135\u00a0204 words")])
def test_thousands_are_set_apart_as_the_system_does_it(qtbot: QtBot, language: str, words: str) -> None:
    application()
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert wording.tr("Original", "%Ln words", "", 135204) == words
        assert wording.number(135204) == words.removesuffix(" words")
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_every_error_has_a_title_its_own_message_and_an_action(code: str) -> None:
    error = from_code(code, {"name": "ferry.pdf"})
    message = wording.message(Notice("failed", "original", kept=True, error=error))
    assert message.title
    assert error_words.words(error)[0] in message.text
    assert "still here" in message.text
    assert wording.action_label(message.action)


def test_a_scanned_pdf_has_its_own_title() -> None:
    notice = Notice("failed", "original", kept=False, error=from_code("scanned", {"name": "x.pdf"}))
    assert wording.message(notice).title == "This PDF has no text inside"


@pytest.mark.parametrize("code", sorted(REMOVAL_REASONS))
def test_every_reason_for_leaving_out_is_worded(code: str) -> None:
    assert str(removal_words.REASONS[code][0]).replace("’", "'") == REMOVAL_REASONS[code]


def test_what_was_left_out_is_named_or_counted() -> None:
    bio, form, links = (Removed("x", reason) for reason in ("author-bio", "reply-form", "share-links"))
    assert removal_words.left_out([bio]) == "Author bio left out"
    assert removal_words.left_out([bio, form, bio]) == "Author bio and reply form left out"
    assert removal_words.left_out([bio, form, links]) == "3 pieces left out"


def test_sentences_are_counted_from_one() -> None:
    assert wording.from_sentences((2,)) == "From sentence 3"
    assert wording.from_sentences((2, 3)) == "From sentences 3 and 4"
    assert wording.from_sentences((0, 2, 3)) == "From sentences 1, 3 and 4"


def test_quotes_inside_a_quoted_sentence_become_inner_ones() -> None:
    assert wording.quoted("It is “late”.", "en") == "“It is ‘late’.”"
    assert wording.quoted("Це «пізно».", "uk") == "«Це “пізно”.»"


@pytest.mark.parametrize(
    ("system", "written", "shown"),
    [
        ("en_GB", "2019-11-08", "8 November 2019"),
        ("en_US", "2019-11-08T23:30:00-05:00", "November 8, 2019"),
        ("es_ES", "2019-11-08 10:00", "8 de noviembre de 2019"),
        ("uk_UA", "2019-11-08", "8 листопада 2019\u202fр."),
        ("en_GB", "2019", "2019"),
        ("en_GB", "8 Nov 2019", "8 Nov 2019"),
        ("en_GB", "", ""),
    ],
)
def test_dates_are_written_as_the_system_does_it(system: str, written: str, shown: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(system))
    try:
        assert wording.date(written).replace("\u00a0", "\u202f") == shown
    finally:
        QLocale.setDefault(before)


def test_left_out_pieces_of_a_reason_are_counted() -> None:
    assert removal_words.group("share-links", 12) == "Share buttons (12)"
    assert removal_words.group("author-bio", 1) == "Author bio"


def test_languages_have_names_and_one_without_is_called_by_its_code() -> None:
    assert [naming.language(code) for code in ("uk", "es", "en", "xx")] == ["Ukrainian", "Spanish", "English", "xx"]


def test_languages_are_offered_by_name_after_none() -> None:
    assert naming.targets(("uk", "xx", "es")) == [
        ("", "No translation"),
        ("es", "Spanish"),
        ("uk", "Ukrainian"),
        ("xx", "xx"),
    ]


@pytest.mark.parametrize(
    ("id_", "name"),
    [
        ("writer-small", "Writer"),
        ("opus-mt-tc-big-en-zle", "OPUS-MT"),
        ("distilbart-cnn-12-6", "DistilBART"),
        ("bart-large-cnn", "BART"),
        ("m2m100-418m", "M2M-100"),
        ("my-own", "my-own"),
    ],
)
def test_a_model_is_called_by_its_name_its_family_or_its_id(id_: str, name: str) -> None:
    assert naming.model(ModelRef(id_, "", "", "ct2"), MODELS) == name


@pytest.mark.parametrize(
    ("code", "params", "title", "tone"),
    [
        ("model-missing", {"model": "bart"}, "The model bart is not on this laptop", "missing"),
        (
            "model-missing",
            {"model": error_words.ENCODER},
            "The model for key sentences is not on this laptop",
            "missing",
        ),
        ("no-translator", {"source": "en", "target": "es"}, "The Spanish translator is not on this laptop", "missing"),
        ("model-damaged", {"model": "bart"}, "The model bart cannot be used", "error"),
        ("out-of-memory", {"model": "bart"}, "The model bart cannot be used", "error"),
        ("unexpected", {"kind": "KeyError"}, "The brief could not be made", "error"),
    ],
)
def test_what_is_wrong_with_a_model_is_in_the_title(code: str, params: dict[str, str], title: str, tone: str) -> None:
    message = wording.message(Notice("failed", "brief", kept=True, error=from_code(code, params)))
    assert (message.title, message.tone) == (title, tone)


def test_what_is_ready_of_the_brief_is_said_before_what_is_not() -> None:
    error = from_code("out-of-memory", {"model": "bart"})
    for ready, words in (("summary", "The summary is ready. "), ("key-sentences", "The key sentences are ready. ")):
        text = wording.message(Notice("failed", "brief", kept=True, error=error, ready=ready)).text
        assert text == f"{words}{' '.join(error_words.words(error))}"


def test_the_name_of_the_encoder_is_the_one_that_the_worker_uses() -> None:
    assert error_words.ENCODER == encoder.MODEL
