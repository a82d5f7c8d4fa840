"""Phrases that pages print into the lines of an article, in English, Spanish and Ukrainian: reason -> patterns.

A space stands for any white space; case does not count. Every repetition is bounded, so that matching takes linear time
on any input. Where a phrase could be part of a story it is left out: losing a sentence is worse than keeping a line.
"""

from __future__ import annotations

from briefdesk.reading.boilerplate.stamps import DATE, STAMP, TIME

_END = r"(?:\s?[.!…]{1,3}(?=\s|\Z)|\s{0,2}(?=\n|\Z))"
_REST = rf"(?:[^.!?…\n]|[.!?…](?=\S)){{0,200}}?{_END}"
"""To the end of the sentence or of the line."""
_CLOSED = r"(?:\s?[.|](?=\s|\Z)|(?=\s{0,2}(?:\n|\Z))|(?=\s{1,3}(?-i:[A-ZÀ-ÞА-ЯЄІЇҐ“\"‘'(|])))"
"""A stop, the end of the line, or a word with a capital: "Updated on 3 May 2013, the law ..." begins a sentence."""

PHRASES: dict[str, tuple[str, ...]] = {
    "author-bio": (r"(?-i:SOBRE EL AUTOR|SOBRE LA AUTORA|ABOUT THE AUTHOR)\b ?:? [^\n]{10,700}\Z",),
    "photo-credit": (
        r"[(\[] ?(?:file |stock )?(?:photos?|images?|pictures?|credits?|foto(?:s|graf[ií]a)?|imagen|cr[eé]ditos?|фото"
        r"|світлина) ?(?::|/|\bby\b|©|\bcourtesy of\b)[^()\[\]\n]{2,90}[)\]] ?\.?",
        r"[(\[] ?(?:fotos?|фото) (?-i:[A-ZÀ-ÞА-ЯЄІЇҐ])[^()\[\]\n]{2,60}[)\]] ?\.?",
        r"[(\[] ?(?:ap|afp|reuters|efe|epa|getty) (?:photo|images|foto)\b[^()\[\]\n]{0,90}[)\]] ?\.?",
        r"[(\[] ?[^()\[\]\n]{2,60}(?:/ ?(?:ap|afp|reuters|efe|epa|getty(?: images)?)|via (?:ap|getty(?: images)?"
        r"|reuters))(?:, file)? ?[)\]] ?\.?",
    ),
    "publication-line": (
        rf"(?:last )?(?:published|updated|created)(?: (?:at|on))?(?: ?: ?\.?)? ?(?:{STAMP}){_CLOSED}"
        rf"(?:[ .|]{{1,5}}(?:updated|published) ?: ?\.? ?(?:{STAMP}){_CLOSED}){{0,2}}(?: {{0,2}}[.|]){{0,3}}",
        rf"(?:actualizado|publicado|опубліковано|оновлено) ?(?:el|a)? ?:? ?(?:{STAMP}){_CLOSED}",
        rf"(?:{DATE}) last updated at {TIME}{_CLOSED}",
    ),
    "navigation": (
        rf"(?:scroll down|see below) for (?:more|videos?|a video|the video|more videos?)(?: and photos)?{_END}",
        r"scroll down for (?:more|videos?)\b",
        r"(?:this|the) (?:video|content|media) (?:cannot|can not) be played(?: on your device)? ?\.?",
        r"media playback is (?:not supported|unsupported) on (?:this|your) device ?\.?",
        r"these are external links and will open in a new window ?\.?",
        r"(?:please )?(?:turn on|enable) javascript\b[^.\n]{0,80}\.?",
        r"escucha (?:la|esta) noticia (?:\d\.\dx )?(?:\d\d:\d\d ){0,2}(?:escucha esta noticia para estar siempre "
        r"informado ?)?(?:entendido ?)?(?:probar ahora ?)?",
        r"lee el resumen y ent[eé]rate de lo m[aá]s importante en segundos ?(?:entendido ?)?(?:probar ahora ?)?",
        r"funci[oó]n exclusiva para usuarios registrados[^.\n]{0,40}\.?(?: resume las noticias[^.\n]{0,60}\.)?(?: "
        r"registrarme\b)?",
        rf"(?:video )?scroll down to (?:watch|see|read|view)\b{_REST}",
        r"copiar enlace ?\Z",
        r"\d\d? seconds? of \d[^\n]{10,500}?\d\d:\d\d \d\d:\d\d(?: \d\d:\d\d)?",
        r"resumen de la noticia por ia [^\n]{10,1500}?informaci[oó]n completa ?\.",
        r"¿?encontraste un error ?\?(?: rep[oó]rtalo aqu[ií])?(?: ×)?",
    ),
    "share-links": (
        rf"e-?mail (?:this )?to a friend{_END}",
        rf"(?:e-?mail|share|send) this (?:page|article|story) (?:to|with|on) [^.\n]{{2,40}}{_END}",
    ),
    "read-more": (
        rf"click here (?:to|for) (?:read|see|watch|find|view|follow|subscribe|get|more|the|all|our)\b{_REST}",
        rf"find (?:all )?the latest [^.\n]{{3,60}} on our (?:dedicated )?(?:page|website|site){_END}",
        rf"read more (?:about|on) [^.\n]{{3,80}} here{_END}",
        rf"for (?:more(?! than)|the latest|all the latest) [^.\n]{{2,80}} (?:follow @|click (?:here|on)"
        rf"|(?:see|visit|go to|check out) our ){_REST}",
    ),
    "newsletter": (
        rf"(?:you can )?follow (?:us\b|@ ?\w{{2,30}}|(?:him|her|them|me|the author|[^.\n@]{{2,40}}) on (?:twitter"
        rf"|facebook|instagram|x)\b){_REST}",
        rf"(?:s[ií]guenos|s[ií]ganos|s[ií]gu?e a [^.\n]{{2,40}}) en (?:nuestr[ao]s?|facebook|twitter|instagram|x\b"
        rf"|whatsapp|telegram|google|redes){_REST}",
        rf"(?:editor['’]s note ?: )?(?:sign up|subscribe) (?:to|for|here)\b[^.\n]{{0,60}}\b(?:newsletter|e-?mails?"
        rf"|alerts|channel|podcast)\b{_REST}",
        rf"(?:get|receive) [^.\n]{{3,100}} (?:in|to) your inbox{_REST}",
        rf"suscr[ií]b[ea](?:te|se) (?:a|en|al|aqu[ií]|gratis)\b{_REST}",
        rf"(?:підпи(?:шіться|суйтеся|суйтесь)|стежте за нами|слідкуйте за нами|читайте нас) (?:на|у|в) {_REST}",
        r"newsletter exclusivo para suscriptores [^.\n]{3,120}\. rec[ií]belo\b",
    ),
    "comments": (
        r"sorry,? we are (?:not currently accepting|unable to accept|no longer accepting) comments[^.\n]{0,60} ?\.?",
        rf"(?:what do you think\? ?)?(?:let us know|share your (?:thoughts|views|opinion)"
        rf"|tell us) in the comments{_REST}",
    ),
    "copyright": (
        rf"(?:copyright )?(?:©|\(c\)) ?(?:19|20)\d\d\b{_REST}",
        r"copyright (?:19|20)\d\d [^.\n]{2,60}\. ?all rights reserved ?\.?",
        r"all rights reserved ?\.?|todos los derechos reservados ?\.?|(?:усі|всі) права захищені ?\.?",
        rf"this material may not be published, broadcast{_REST}",
    ),
    "cookie-notice": (
        rf"(?:we use|this (?:web)?site uses) cookies to (?:improve|personali[sz]e|enhance|give|ensure|provide){_REST}",
    ),
}
"""Patterns for a phrase where a sentence could begin, with other text in front of it or behind it."""

CAPITAL_LABELS = (
    r"(?-i:\b(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|LEA TAMBIÉN|LEE TAMBIÉN|LEE MÁS|VEA TAMBIÉN|MIRA TAMBIÉN"
    r"|TE PUEDE INTERESAR|PUEDES VER|NOTAS RELACIONADAS|MÁS INFORMACIÓN|ЧИТАЙТЕ ТАКОЖ|ДИВІТЬСЯ ТАКОЖ)\b)"
)
LINK_LABELS = (
    rf"(?:read (?:more|also|next)|also read|see also|related|more on this|lea tambi[eé]n|lee tambi[eé]n|lea m[aá]s"
    rf"|mira tambi[eé]n|vea tambi[eé]n|te puede interesar|le puede interesar|m[aá]s informaci[oó]n|mira|revise"
    rf"|читайте (?:також|ще)|також читайте|дивіться також|до теми) ?:|te puede interesar (?=(?-i:[A-ZÀ-Þ]))"
    rf"|{CAPITAL_LABELS}"
)
"""What stands before the headline of another article. Where that headline ends in running text nobody knows."""

CAPTION_LABELS = r"\b(?:foto|photo|фото|crédito|credit) ?(?::|©|/)|\bfoto composición\b"
"""What stands before a photographer in running text, with an end that nobody knows either."""
