from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding
from briefdesk.records import TranslatedSentence
from briefdesk.translating import translate_sentences
from tests.translating.models import Scripted, translator

TEXTS = ["The wall broke.", "The mayor said that nobody had been hurt."]


def told(text: str, decoding: Decoding) -> str:
    return {"The wall broke.": "Стіна впала.", "Wall breaks": "Стіна впала."}.get(text, "Ні")


def test_a_summary_has_its_sentences_its_title_and_doubt_with_its_place() -> None:
    heard: list[tuple[int, str]] = []
    result = translate_sentences(
        TEXTS,
        "Wall breaks",
        translator(Scripted(told), target="uk"),
        CancelToken(),
        lambda index, text: heard.append((index, text)),
    )
    assert result.title == "Стіна впала"
    assert result.sentences == (TranslatedSentence(0, "Стіна впала."), TranslatedSentence(1, "Ні"))
    assert heard == [(0, "Стіна впала."), (1, "Ні")]
    [finding] = result.findings
    assert (finding.kind, finding.evidence) == ("translation-short", TEXTS[1])
    assert result.text[finding.start : finding.end] == finding.text == "Ні"


def test_without_a_title_there_is_none() -> None:
    result = translate_sentences([], "", translator(Scripted(told)), CancelToken(), lambda index, text: None)
    assert (result.title, result.text, result.sentences, result.findings) == ("", "", (), ())
