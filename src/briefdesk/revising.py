"""What a person has changed in a summary: evidence and translation of these sentences, and of no others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from briefdesk.cancel import CancelToken
from briefdesk.events import PipelineEvent, SentenceChecked, SentenceRetranslated, TranslationChecked
from briefdesk.planning import Workshop
from briefdesk.records import Article, Fact, Finding, ModelRef, TranslatedSentence, Translation
from briefdesk.summarising import compares_meanings, doubts, supported
from briefdesk.translating import translate_sentences
from briefdesk.verifying import translation_doubts, with_facts


@dataclass(frozen=True, slots=True)
class Revision:
    """Each method emits what it has found, row by row. Raises `Cancelled` and what the models raise."""

    article: Article
    workshop: Workshop
    emit: Callable[[PipelineEvent], None]
    cancel: CancelToken

    def check(self, texts: Mapping[int, str]) -> None:
        """Hold each sentence against the whole article: a person may have read more of it than the model."""
        encoder = self.workshop.models.encoder()
        sentences = supported(list(texts.values()), self.article, encoder, self.cancel)
        for row, sentence in zip(texts, sentences, strict=True):
            (counted,), wrong = with_facts(self.article, [sentence])
            rules = self.workshop.rules
            own = rules.about_summary(self.article, sentence.text)
            doubtful = [each for each in wrong if not rules.explains(self.article, each)]
            explained = [Fact(each.start, each.end, "name", each.text) for each in wrong if each not in doubtful]
            found = (*counted.facts_found, *explained)
            counted = replace(counted, found=counted.found + len(explained), facts_found=found)
            weak = doubts([sentence]) if compares_meanings(self.article, encoder) else ()
            self.emit(SentenceChecked(row, counted, (*weak, *doubtful, *own)))

    def translate(self, texts: Mapping[int, str], to: str) -> None:
        """Each sentence on its own; the headline is not translated again."""
        way = self.workshop.translator(self.workshop.way(self.article.language, to))
        rows, sources = list(texts), list(texts.values())
        result = translate_sentences(sources, "", way, self.cancel, lambda of, text: None)
        start = 0
        for row, source, translated in zip(rows, sources, result.sentences, strict=True):
            end = start + len(translated.text)
            inside = [each for each in result.findings if start <= each.start and each.end <= end]
            alone = Translation(to, "", (TranslatedSentence(0, translated.text),), way.model, translated.text)
            changed = translation_doubts([source], alone, self.article.language)
            findings = (*(_moved(each, -start) for each in inside), *changed)
            alone, findings = self.workshop.rules.translation([source], self.article.language, alone, findings)
            sentence = TranslatedSentence(row, alone.text)
            self.emit(SentenceRetranslated(source, sentence, to, way.model, findings))
            start = end + 1

    def compare(self, pairs: Mapping[int, tuple[str, str]], to: str) -> None:
        """Hold translations that a person has written against their sentences, and against the glossary."""
        own = self.article.language
        for row, (source, text) in pairs.items():
            self.cancel.check()
            alone = Translation(to, "", (TranslatedSentence(0, text),), _BY_HAND, text)
            told = self.workshop.rules.about_translation(source, own, text, to)
            findings = (*translation_doubts([source], alone, own), *told)
            self.emit(TranslationChecked(row, source, text, to, findings))


_BY_HAND = ModelRef("", "", "", "")


def _moved(finding: Finding, by: int) -> Finding:
    return replace(finding, start=finding.start + by, end=finding.end + by)
