"""What languages are called in English."""

from __future__ import annotations

_TABLE = """
af Afrikaans, am Amharic, ar Arabic, az Azerbaijani, be Belarusian, bg Bulgarian, bn Bengali, bs Bosnian, ca Catalan,
cs Czech, cy Welsh, da Danish, de German, el Greek, en English, es Spanish, et Estonian, eu Basque, fa Persian,
fi Finnish, fr French, ga Irish, gl Galician, gu Gujarati, he Hebrew, hi Hindi, hr Croatian, hu Hungarian, hy Armenian,
id Indonesian, is Icelandic, it Italian, ja Japanese, ka Georgian, kk Kazakh, kn Kannada, ko Korean, ky Kyrgyz,
lt Lithuanian, lv Latvian, mk Macedonian, ml Malayalam, mn Mongolian, mr Marathi, ms Malay, mt Maltese, my Burmese,
nb Norwegian, ne Nepali, nl Dutch, nn Norwegian Nynorsk, no Norwegian, pa Punjabi, pl Polish, ps Pashto, pt Portuguese,
ro Romanian, ru Russian, si Sinhala, sk Slovak, sl Slovene, sq Albanian, sr Serbian, sv Swedish, sw Swahili, ta Tamil,
te Telugu, tg Tajik, th Thai, tl Tagalog, tr Turkish, uk Ukrainian, ur Urdu, uz Uzbek, vi Vietnamese, zh Chinese
"""
_OTHERS = """
aa ab ae ak an as av ay ba bh bi bm bo br ce ch co cr cu cv dv dz ee eo ff fj fo fy gd gn gv ha ho ht hz ia ie ig ii ik
io iu jv kg ki kj kl kr ks ku kv kw la lb lg li ln lo lu mg mh mi na nd ng nr nv ny oc oj om or os pi qu rm rn rw sa sc
sd se sg sm sn so ss st su tk tn to ts tt tw ty ug ve vo wa wo xh yi yo za zu
"""
"""Languages that stand for themselves here: the rest of ISO 639-1."""

_NAMES = dict(entry.strip().split(" ", 1) for entry in _TABLE.split(","))


def is_language(code: str) -> bool:
    """Whether it is a code of ISO 639-1."""
    return code in _NAMES or code in _OTHERS.split()


def language_name(code: str) -> str:
    """The name for a code: Ukrainian for "uk". A code that is not known stands for itself."""
    return "an unknown language" if code in ("", "und") else _NAMES.get(code, code)
