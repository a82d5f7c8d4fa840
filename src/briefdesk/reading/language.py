"""Which language a text is in.

What settles the matter at once comes first: letters that only one Cyrillic alphabet has, function words that only one
language has. The statistical classifier (py3langid; half a second to load) is asked about the rest only.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNKNOWN = "und"

_SAMPLE = 4_000  # code points: enough for any article
_FEWEST_LETTERS = 12  # below this only what the document states can be known
_SURE = 0.3  # the classifier's confidence that is right more often than a guess

_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*|[@#]\w+")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_FUNCTION_WORDS = {
    "en": """the of and to that is was with he his by from are were has had it at this be which said will their they
        have but you we what who she i my not would been about there when an its""",
    "es": """el los las la y una de en del su sus más pero fue según también muy es lo hay ya yo con por al está
        están son qué que se le les no ha han como hasta desde donde cuando porque sin un entre para""",
    "pt": """o os as a e do da dos das de em um uma não mais mas foi também muito é há já eu com por ao está são se
        como até desde pelo pela na nas no nos seu sua que quando porque sem ele ela entre para""",
    "gl": """o os as a e do da dos das de en un unha non máis pero foi tamén moi é hai xa eu con por ao está son se
        como ata desde polo pola na nas no nos seu súa que cando porque sen el ela entre para""",
    "ca": """el els les la i una de en del dels més però va també molt és hi ja jo amb per al als està són què que es
        no ha han com fins des quan perquè sense un seva seu aquest aquesta entre""",
    "fr": """le les la et une de en des du sa ses plus mais selon aussi très est il elle je avec par au aux dans pour
        sur qui que ce cette sont pas ont été a comme entre sans leur un se""",
    "it": """il la gli i le e una di in del della dei delle più ma fu secondo anche molto è lo già io con per al alla
        da che nel nella sono ha hanno come non tra si questo questa stato dal un""",
    "de": """der die das und ein eine in dem den des nicht mit auf von zu für ist im auch sich er sie wir ich es war
        sind als aus nach bei hat über wird dass einen wurde""",
    "nl": """de het een en van dat niet met op te voor is in ook zich hij zij wij ik was zijn als uit naar bij heeft
        over wordt aan door maar er""",
}
_VOTES = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}
_ALPHABETS = {"uk": "іїєґ", "ru": "ыэёъ", "be": "ў", "sr": "ђћ", "mk": "ѓќѕ"}
_TURKIC_LETTERS = "әғқңөұүһ"  # beside "і" in Kazakh, beside "ы" in Kyrgyz and Tatar
_CYRILLIC_LANGUAGES = frozenset("be bg kk ky mk mn ru sr tg uk".split())  # noqa: SIM905
_SCRIPTS = frozenset(
    """ARABIC ARMENIAN BENGALI CJK CYRILLIC DEVANAGARI ETHIOPIC GEORGIAN GREEK GUJARATI GURMUKHI HANGUL HEBREW HIRAGANA
    KANNADA KATAKANA KHMER LAO LATIN MALAYALAM ORIYA SINHALA TAMIL TELUGU THAI TIBETAN""".split()  # noqa: SIM905
)
_LOOK_ALIKES = frozenset({"an", "oc", "zxx"})  # hardly ever in the news, taken for Spanish and French time and again


def detect(text: str, hint: str = "") -> str:
    """ISO 639-1, or "und" where the text is too short or too mixed to know.

    `hint` is what the document states about itself ("en-US"); pages often state it wrongly, so it only counts where the
    text leaves the matter open.
    """
    sample = _ADDRESS.sub(" ", unicodedata.normalize("NFC", text[:_SAMPLE])).lower()
    letters = Counter(char for char in sample if char.isalpha())
    total = letters.total()
    if not total or not _is_known_script(letters):
        return UNKNOWN
    cyrillic = sum(count for char, count in letters.items() if "Ѐ" <= char <= "ӿ")
    is_cyrillic = 2 * cyrillic > total
    found = _by_alphabet(letters) if is_cyrillic else _by_words(sample)
    if not found and total >= _FEWEST_LETTERS:
        found = _by_statistics(sample, is_cyrillic)
    return found or _stated(hint, is_cyrillic) or UNKNOWN


def _is_known_script(letters: Counter[str]) -> bool:
    """Whether the commonest letter belongs to a script that the classifier has seen: it always names some language."""
    [(commonest, _)] = letters.most_common(1)
    return unicodedata.name(commonest, "").split(" ")[0] in _SCRIPTS


def _by_alphabet(letters: Counter[str]) -> str:
    """The Cyrillic language that the letters prove, or ""."""
    own = {language: sum(letters[char] for char in chars) for language, chars in _ALPHABETS.items()}
    if sum(letters[char] for char in _TURKIC_LETTERS) > own["uk"] / 10:
        return ""
    for language in ("be", "sr", "mk"):
        if own[language] > own["uk"] / 10:
            return language
    if own["uk"] > 2 * own["ru"]:
        return "uk"
    if own["ru"] > 2 * own["uk"]:
        return "bg" if own["ru"] == letters["ъ"] else "ru"
    return ""


def _by_words(sample: str) -> str:
    """The language whose function words stand out, or ""."""
    words = Counter(_WORD.findall(sample))
    votes = Counter({language: sum(words[word] for word in known) for language, known in _VOTES.items()})
    (best, most), (_, next_most) = votes.most_common(2)
    is_clear = most - next_most > 2 * sqrt(most)  # more than chance would give
    return best if is_clear and most > 0.2 * words.total() else ""


def _by_statistics(sample: str, is_cyrillic: bool) -> str:
    """What the classifier says, or "" where it is not sure."""
    language, confidence = _classifier(is_cyrillic).classify(sample)
    return language if confidence >= _SURE else ""


@cache
def _classifier(cyrillic: bool) -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  # loads numpy, seldom needed

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    two_letters = {language for language in identifier.labels if len(language) == 2} - _LOOK_ALIKES
    identifier.set_languages(two_letters & _CYRILLIC_LANGUAGES if cyrillic else two_letters - _CYRILLIC_LANGUAGES)
    return identifier


def _stated(hint: str, is_cyrillic: bool) -> str:
    """The language of a tag like "en-US", unless it is written in another alphabet than the text."""
    language = re.split(r"[-_]", hint.strip().lower())[0]
    language = "uk" if language == "ua" else language
    is_code = len(language) == 2 and language.isascii() and language.isalpha()
    return language if is_code and (language in _CYRILLIC_LANGUAGES) == is_cyrillic else ""
