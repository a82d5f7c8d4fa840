"""One article on its way through the models: what `briefdesk.pipeline` puts in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefdesk.cancel import CancelToken
from briefdesk.events import Part, PipelineEvent, Progress, SentenceTranslated, Stage, SummaryReady, TranslationReady
from briefdesk.planning import Rewriting, Workshop
from briefdesk.reading.sentences import split
from briefdesk.records import (
    KEY_SENTENCES,
    Article,
    Finding,
    Summary,
    TranslatedSentence,
    Translation,
    Wish,
)
from briefdesk.summarising import Ranking, Rewriter, Summarised, choose, doubts, rank, whole_if_short
from briefdesk.translating import translate_article, translate_sentences
from briefdesk.verifying import translation_doubts, with_facts

Emit = Callable[[PipelineEvent], None]


@dataclass(frozen=True, slots=True)
class Briefing:
    """Each method emits what it has made. Raises `Cancelled` and what the models raise."""

    article: Article
    workshop: Workshop
    emit: Emit
    cancel: CancelToken
    written: dict[str, Summarised] = field(default_factory=dict)
    """Language -> the summary as the model wrote it, where that is not the article's language."""

    def summarise(self, wish: Wish) -> Summarised:
        """The key sentences at once; then the rewritten summary, where a model writes one."""
        rewrites = wish.summariser != KEY_SENTENCES and bool(wish.summariser or self.workshop.models.cards("summarise"))
        short = whole_if_short(self.article, wish.length)
        ranking = None if short else self._rank(rewrites)
        key = choose(ranking, wish.length) if ranking else short
        assert key is not None
        key = self._checked(key)
        self._show(key, final=not (rewrites and ranking))
        if not rewrites:
            return key
        plan = self.workshop.rewriting(self.article.language, wish.summariser)  # tells of a model that is not there
        if ranking is None:
            return key
        rewritten = self._rewrite(ranking, plan, wish) if isinstance(plan, Rewriting) else None
        reason = _NOTHING_WRITTEN if isinstance(plan, Rewriting) else plan
        summarised = (
            self._checked(rewritten)
            if rewritten
            else replace(key, findings=(*key.findings, *([reason] if reason else [])))
        )
        self._show(summarised, final=True)
        return summarised

    def translate_summary(self, summary: Summary, to: str) -> tuple[Translation, tuple[Finding, ...]]:
        """Sentence by sentence, with the article's title."""
        way = self.workshop.translator(self.workshop.way(self.article.language, to))
        texts = [sentence.text for sentence in summary.sentences]
        self.emit(Progress("translating", 0, len(texts)))
        written = self.written.get(to)

        def done(of: int, text: str) -> None:
            self._tell("summary", of, text, to)
            self.emit(Progress("translating", of + 1, len(texts)))

        result = translate_sentences([] if written else texts, self.article.title, way, self.cancel, done)
        translation = Translation(to, result.title, result.sentences, way.model, result.text)
        if written:  # it was there before it was translated into the article's language
            translation = _as_written(written.summary, result.title, to)
            for sentence in translation.sentences:
                done(sentence.of, sentence.text)
        return self._translated("summary", texts, translation, result.findings)

    def translate_article(self, to: str, model: str = "") -> tuple[Translation, tuple[Finding, ...]]:
        """The whole text. `model`: id of the one to use, "" for the best there is."""
        way = self.workshop.translator(self.workshop.way(self.article.language, to, model))
        result = translate_article(
            self.article,
            way,
            self.cancel,
            lambda of, text: self._tell("article", of, text, to),
            lambda *step: self.emit(Progress("translating", *step)),
        )
        translation = Translation(to, result.title, result.sentences, way.model, result.text)
        texts = [self.article.sentence_text(index) for index in range(len(self.article.sentences))]
        return self._translated("article", texts, translation, result.findings)

    def _translated(
        self, part: Part, originals: Sequence[str], translation: Translation, findings: Sequence[Finding]
    ) -> tuple[Translation, tuple[Finding, ...]]:
        """With its facts held against the originals, then in the person's own words."""
        own = self.article.language
        found = (*findings, *translation_doubts(originals, translation, own))
        translation, found = self.workshop.rules.translation(originals, own, translation, found, self.article.title)
        self.emit(TranslationReady(part, translation, found))
        return translation, found

    def _rank(self, rewrites: bool) -> Ranking:
        stage: Stage = "reading" if rewrites else "summarising"
        self.emit(Progress(stage, 0, len(self.article.sentences)))
        return rank(
            self.article, self.workshop.models.encoder(), self.cancel, lambda *step: self.emit(Progress(stage, *step))
        )

    def _rewrite(self, ranking: Ranking, plan: Rewriting, wish: Wish) -> Summarised | None:
        encoder = self.workshop.models.encoder()
        known = plan.language in encoder.languages
        rewriter = Rewriter(
            self.workshop.models.text_model(plan.card),
            plan.card,
            plan.language,
            lambda text: [span.of(text) for span in split(text, plan.language)],
            encoder if known else None,
        )
        texts = self._in_language(ranking, plan, rewriter, wish)
        progress = lambda *step: self.emit(Progress("summarising", *step))  # noqa: E731
        rewritten = rewriter.rewrite(ranking, texts, wish.length, self.cancel, progress, thorough=wish.thorough)
        return self._brought_back(rewritten, plan) if rewritten and plan.back else rewritten

    def _in_language(self, ranking: Ranking, plan: Rewriting, rewriter: Rewriter, wish: Wish) -> Mapping[int, str]:
        """The sentences for the model, by index: all that it could read, in its language."""
        indexes: Sequence[int] = range(len(ranking.texts))
        if not plan.there:
            return dict(zip(indexes, ranking.texts, strict=True))
        if not wish.thorough:
            indexes = rewriter.likely(ranking)
        way = self.workshop.translator(plan.there)
        total = len(indexes)
        pieces = way.translate(
            [ranking.texts[i] for i in indexes],
            self.cancel,
            lambda index, _piece: self.emit(Progress("summarising", index, total)),
        )
        return {i: piece.text for i, piece in zip(indexes, pieces, strict=True)}

    def _brought_back(self, rewritten: Summarised, plan: Rewriting) -> Summarised:
        """In the article's own language again."""
        self.written[plan.language] = rewritten
        way = self.workshop.translator(plan.back)
        texts = [sentence.text for sentence in rewritten.summary.sentences]
        result = translate_sentences(texts, "", way, self.cancel, lambda of, text: None)
        sentences = tuple(
            replace(sentence, text=translated.text)
            for sentence, translated in zip(rewritten.summary.sentences, result.sentences, strict=True)
        )
        summary = replace(rewritten.summary, sentences=sentences)
        findings = tuple(replace(finding, side="summary") for finding in result.findings)
        weak = doubts(sentences) if rewritten.findings else ()  # meanings were compared in the summariser's language
        return replace(rewritten, summary=summary, findings=(_BY_WAY, *weak, *findings))

    def _checked(self, summarised: Summarised) -> Summarised:
        """With its facts held against the article, then in house style."""
        sentences, doubts = with_facts(self.article, summarised.summary.sentences)
        summary = replace(summarised.summary, sentences=sentences)
        summary, findings = self.workshop.rules.summary(self.article, summary, (*summarised.findings, *doubts))
        return replace(summarised, summary=summary, findings=findings)

    def _show(self, summarised: Summarised, *, final: bool) -> None:
        self.emit(SummaryReady(summarised.summary, summarised.findings, summarised.coverage, final))

    def _tell(self, part: Part, of: int, text: str, language: str) -> None:
        styled = self.workshop.rules.in_house_style(text, language)
        self.emit(SentenceTranslated(part, TranslatedSentence(of, styled)))


def _as_written(summary: Summary, title: str, language: str) -> Translation:
    texts = [sentence.text for sentence in summary.sentences]
    sentences = tuple(TranslatedSentence(of, text) for of, text in enumerate(texts))
    return Translation(language, title, sentences, summary.model, "\n".join(texts))


def _note(kind: str, note: str) -> Finding:
    return Finding(kind, "info", "summary", 0, 0, "", "", note)


_NOTHING_WRITTEN = _note(
    "not-rewritten", "The model wrote no whole sentence about this article: these are the article’s own sentences."
)
_BY_WAY = _note(
    "by-way", "The summariser does not read this language: it was given a translation, and translated back."
)
