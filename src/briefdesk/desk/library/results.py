"""What the window shows, as it is kept and as it comes back."""

from __future__ import annotations

from briefdesk.desk.brief_record import NOT_SAID
from briefdesk.desk.editing import Editing
from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.desk.result import Keep, Result, Version
from briefdesk.library.records import Draft, DraftSummary, DraftTranslation, Writing
from briefdesk.records import Brief, Finding, Translation


def of_brief(brief: Brief, id_: int, summariser: str) -> Result:
    """A brief of the Library, as if it had just been finished. `summariser`: the wish that goes with it."""
    about_translation = tuple(finding for finding in brief.findings if finding.side == "translation")
    result = Result(
        brief.article,
        brief.summary,
        final=True,
        summariser=summariser,
        findings=tuple(finding for finding in brief.findings if finding.side != "translation"),
        coverage=brief.coverage,
        translation=_live(brief.translation, about_translation),
        whole=_live(brief.whole, brief.whole_findings),
        created=brief.created,
        keep=Keep(id_),
    )
    result.editing.settled |= set(brief.settled)
    return result


def draft(result: Result) -> Draft:
    """As far as it has come."""
    versions = tuple(_draft_summary(version) for version in result.versions)
    return Draft(result.article, _draft_summary(result), versions, _draft_translation(result.whole))


def of_draft(draft: Draft) -> Result:
    shown = draft.shown
    result = Result(
        draft.article,
        shown.summary,
        shown.final,
        shown.summariser,
        shown.findings,
        shown.coverage,
        _of_draft_translation(shown.translation),
        _of_draft_translation(draft.whole),
        shown.created,
        keep=Keep(shown.kept_as),
    )
    result.editing = _editing(result, shown)
    result.versions.extend(_version(result, version) for version in draft.versions)
    if draft.writing is not None:
        _hand_in(result, draft.writing)
    return result


def _hand_in(result: Result, writing: Writing) -> None:
    """What was being written when everything stopped is an edit like the others, with undo."""
    if result.summary is None or not 0 <= writing.row < len(result.summary.sentences):
        return
    if writing.side == "summary":
        result.editing.write(writing.row, writing.text)
    else:
        result.editing.write_translation(writing.row, writing.text)


def _draft_summary(shown: Result | Version) -> DraftSummary:
    return DraftSummary(
        shown.created,
        shown.summary,
        shown.final,
        shown.summariser,
        shown.findings,
        shown.coverage,
        _draft_translation(shown.translation),
        tuple(sorted(shown.editing.settled)),
        shown.editing.unchecked,
        tuple(filter(None, map(_draft_translation, shown.editing.aside))),
        shown.keep.id,
    )


def _version(result: Result, kept: DraftSummary) -> Version:
    return Version(
        kept.summary,
        kept.final,
        kept.summariser,
        kept.findings,
        kept.coverage,
        _of_draft_translation(kept.translation),
        kept.created,
        Keep(kept.kept_as),
        _editing(result, kept),
    )


def _editing(result: Result, kept: DraftSummary) -> Editing:
    editing = Editing(result, kept.settled)
    editing.resume(kept.unchecked, filter(None, map(_of_draft_translation, kept.aside)))
    return editing


def _live(translation: Translation | None, findings: tuple[Finding, ...]) -> LiveTranslation | None:
    """One that was stopped goes on where it was."""
    if translation is None:
        return None
    if translation.model == NOT_SAID:
        return _of_draft_translation(DraftTranslation(translation.language, translation.sentences, None, findings))
    return LiveTranslation.complete(translation, findings)


def _draft_translation(live: LiveTranslation | None) -> DraftTranslation | None:
    if live is None:
        return None
    sentences = () if live.record else tuple(live.sentences)
    return DraftTranslation(live.language, sentences, live.record, live.findings)


def _of_draft_translation(kept: DraftTranslation | None) -> LiveTranslation | None:
    if kept is None:
        return None
    if kept.record is not None:
        return LiveTranslation.complete(kept.record, kept.findings)
    live = LiveTranslation(kept.language)
    for sentence in kept.sentences:
        live.add(sentence)
    live.findings = kept.findings
    return live
