"""An article into a summary: key sentences, chosen by an encoder or, where it does not know the language, by words."""

from briefdesk.summarising.key_sentences import KeySentences, key_sentences

__all__ = ["KeySentences", "key_sentences"]
