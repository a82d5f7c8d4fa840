"""Whole lines that pages print around an article, in English, Spanish and Ukrainian: reason -> patterns.

A space stands for any white space; case does not count. Every repetition is bounded, so that matching takes linear time
on any input. Where a line could be part of a story it is left out: losing a sentence is worse than keeping a line.
"""

from __future__ import annotations

from briefdesk.reading.boilerplate.stamps import STAMP

_NETWORK = (
    r"(?:facebook|twitter|whats ?app|telegram|linked ?in|pinterest|reddit|tumblr|instagram|viber|messenger|tik ?tok"
    r"|youtube|threads|bluesky|flipboard|google (?:news|\+|plus)|e-?mail|sms|print|imprimir|correo|twittear|tweet"
    r"|copy(?: the)? link|copiar (?:el )?enlace|facebook messenger|фейсбук|твіттер|телеграм|вайбер|ютуб|інстаграм)"
)
_PAGE = r"(?:page|article|story|post|news|publicaci[oó]n|nota|noticia|art[ií]culo|статтю|новину|сторінку)"

LINES: dict[str, tuple[str, ...]] = {
    "reply-form": (
        r"leave (?:a|your) (?:reply|comment)(?: cancel reply)?|cancel reply|post (?:a )?comment|add (?:a )?comment",
        r"(?:your|tu|su) (?:e-?mail address will not be published|(?:direcci[oó]n de )?(?:correo"
        r"|e-?mail)(?: electr[oó]nico)? no ser[aá] publicad[ao]).{0,80}",
        r"(?:required fields are marked|los campos (?:obligatorios|necesarios) est[aá]n marcados"
        r"|обов['’]язкові поля (?:позначені|помічені)).{0,20}",
        r"save my name,? e-?mail.{0,120}|guarda(?:r)? mi nombre, correo.{0,120}|збережіть моє ім['’]я.{0,120}",
        r"deja (?:un|tu) (?:comentario|respuesta)|dejar (?:un|una) (?:comentario|respuesta)|escribe un comentario",
        r"(?:cancelar la respuesta|publicar (?:el )?comentario)",
        r"(?:залишити|залиште|додати|написати) (?:свій )?(?:коментар|відповідь)|скасувати відповідь",
        r"(?:ваша?|ваш) (?:e-?mail|email ?адреса|електронна адреса"
        r"|e-?mail адреса) не (?:буде )?(?:оприлюднюватиметься|оприлюднена|публікуватиметься).{0,60}",
        r"(?:comment|name|e-?mail|website|nombre|correo electr[oó]nico|web|comentario|коментар|ім['’]я|сайт) ?\*",
        r"(?:notify me of|av[ií]same de|повідом(?:ляти|ити) мене про) .{3,60}(?:comments?|posts?|comentarios"
        r"|коментарі).{0,40}",
    ),
    "comments": (
        r"(?:no|\d{1,5}) (?:comments?|comentarios?|repl(?:y|ies)|respuestas?|коментар(?:і|ів|ь)?)",
        r"(?:comments|comentarios|коментарі) ?(?:\(\d{1,5}\)|: ?\d{1,5}|\d{1,5})",
        r"(?:view|show|read|see|ver|leer|load) (?:all |more |todos los |m[aá]s )?(?:\d{1,5} )?(?:comments|comentarios)",
        r"(?:sorry,? )?(?:we are|comments are) (?:not currently|no longer|unable to|now"
        r"|currently)? ?(?:accepting comments|closed|accept comments).{0,80}",
        r"(?:los )?comentarios (?:est[aá]n )?cerrados|коментарі (?:закриті|вимкнено)",
        r"(?:share|join) (?:your (?:thoughts|views|comments)|the (?:conversation|discussion"
        r"|debate))(?: in the comments.{0,30})?",
    ),
    "share-links": (
        r"(?:share|tweet|pin it|print|e-?mail|compartir|comp[aá]rtelo|imprimir|поділитися|поширити|надіслати"
        r"|роздрукувати|copiar enlace|copy link|link copied!?|скопіювати посилання|поділитись)",
        rf"(?:share|tweet|print|e-?mail|send|save|pin|compart(?:e|ir)|imprim(?:e|ir)|env[ií]a(?:r)?|guardar"
        rf"|поділит(?:ися|ись)|поширити|надіслати) (?:(?:this|est[ae]|цю|цією) )?{_PAGE}(?: (?:on|with|via|by|to|en"
        rf"|por|з|у|в) .{{2,50}})?",
        rf"(?:share|post|tweet|save|pin|compart(?:e|ir)|поділит(?:ися|ись)|поширити)? ?(?:(?:this|it|esto) )?(?:on"
        rf"|via|to|by|en|por|у|в) (?:{_NETWORK}|x)(?: \(opens in new window\))?",
        rf"(?:(?:share|compartir|поділитися|follow|síguenos) ?:? )?{_NETWORK}"
        rf"(?:(?: ?[,|·•/&] ?| )(?:(?:and|y|та|і) )?(?:{_NETWORK}|x)){{1,9}}",
        r"(?:send this (?:page|article|story) to (?:someone|a friend)|e-?mail (?:this )?to a friend).{0,30}",
        r"(?:click|haga clic|haz clic|натисніть) .{0,10}(?:to share|para compartir|щоб поділит).{0,50}",
        r"\d{1,4}\.?\d?[km]? (?:shares?|compartidos|поширен(?:ь|ня))",
    ),
    "read-more": (
        r"(?:read|see|watch|view|show|learn|find out|discover|load) more ?(?:here|»|>|→|\.{3}|…)?",
        r"(?:related|recommended|trending|most (?:read|popular|viewed)) (?:articles?|stories|posts?|news|coverage"
        r"|content|topics|links|videos|reads?) ?:?|(?:more|top|latest) (?:articles|stories|posts|videos|headlines) ?:?",
        r"(?:more on this (?:story|topic)|more from .{3,40}|you (?:may|might) (?:also )?(?:like|be interested in)"
        r"|don['’]t miss|editor['’]s picks?|what to read next|read next|up next|around the web|from the web"
        r"|around the bbc) ?:?",
        r"(?:(?:tambi[eé]n )?te (?:puede|podr[ií]a|recomendamos|interesa) ?(?:interesar|leer)?|le puede interesar"
        r"|noticias? relacionadas?|art[ií]culos? relacionados?|notas? relacionadas?|lo m[aá]s (?:le[ií]do|visto)"
        r"|m[aá]s (?:informaci[oó]n|noticias)|leer m[aá]s|ver m[aá]s|seguir leyendo|contin[uú]a leyendo"
        r"|temas relacionados) ?:?",
        r"(?:читайте (?:також|далі|ще)|дивіться також|читати (?:далі|більше|також)|більше (?:новин|на тему)"
        r"|новини (?:за|по) темі|схожі (?:новини|статті|матеріали)|за темою|по темі|матеріали (?:за|по) темі"
        r"|популярн[еі](?: новини)?|також читайте) ?:?",
        r"(?:read (?:also|more|next|full story)|also read|see (?:also|more)|related|lea tambi[eé]n|lee tambi[eé]n"
        r"|lea m[aá]s|leer m[aá]s|mira tambi[eé]n|vea tambi[eé]n|ver tambi[eé]n|ver m[aá]s|te puede interesar"
        r"|le puede interesar|m[aá]s informaci[oó]n|читайте (?:також|ще)|також читайте|дивіться також|читати також"
        r"|до теми|по темі|за темою) ?[:|»→—-] ?[^\n]{3,220}",
        r"(?-i:READ ALSO|READ MORE|ALSO READ|SEE ALSO|LEA TAMBIÉN|LEE TAMBIÉN|LEA TAMBIEN|MIRA TAMBIÉN"
        r"|TE PUEDE INTERESAR|ЧИТАЙТЕ ТАКОЖ|ДИВІТЬСЯ ТАКОЖ) [^\n]{3,220}",
        r"(?:читайте|дивіться) також [^\n]{3,220}",
    ),
    "newsletter": (
        r"(?:sign up|subscribe|suscr[ií]b[ea](?:te|se)|підпи(?:шіться|сатися|суйтеся))(?: (?:now|today|here|ahora"
        r"|aqu[ií]|зараз))?!?",
        r"(?:get|receive) [^\n]{3,120} (?:in|to) your inbox[^\n]{0,60}",
        r"recibe [^\n]{3,120} en tu (?:correo|bandeja de entrada)[^\n]{0,60}",
        r"(?:editor['’]s note ?: )?(?:sign up|subscribe|join) [^\n]{0,60}\b(?:newsletter|mailing list|daily briefing"
        r"|e-?mail alerts)\b[^\n]{0,240}",
        r"(?:suscr[ií]b[ea](?:te|se)|reg[ií]str[ae](?:te|se)|ap[uú]nt[ae](?:te|se)"
        r"|recib[ea]) [^\n]{0,60}\b(?:newsletter|bolet[ií]n)\b[^\n]{0,120}",
        r"(?:підпи(?:шіться|суйтеся|суйтесь)|приєднуйтесь|приєднуйтеся|долучайтеся|стежте за нами|читайте нас"
        r"|слідкуйте за нами) [^\n]{0,60}(?:telegram|телеграм|facebook|фейсбук|viber|вайбер|instagram|інстаграм"
        r"|google|youtube|розсилк|канал|twitter)[^\n]{0,120}",
        r"(?:enter )?(?:your )?e-?mail address|enter your e-?mail|tu correo electr[oó]nico|введіть (?:свій )?e-?mail",
    ),
    "cookie-notice": (
        r"(?:we|this (?:web ?)?site|our (?:web ?)?site) (?:and our partners )?uses? cookies"
        r"(?: (?:to|and|on|for|that|so)\b[^\n]{0,330}|[.!]?)",
        r"by (?:continuing|using|browsing|clicking)\b[^\n]{0,100}\byou (?:agree|accept|consent)\b"
        r"[^\n]{0,100}\bcookies?\b[^\n]{0,160}",
        r"(?:accept|reject|manage|allow)(?: all)? (?:cookies|cookie settings|preferences)|cookies? (?:policy|settings"
        r"|preferences|notice)",
        r"(?:utilizamos|usamos|est[ea] (?:sitio|web|p[aá]gina)(?: web)? (?:utiliza|usa)) cookies\b[^\n]{0,330}",
        r"(?:aceptar|rechazar|configurar|gestionar) (?:todas )?(?:las )?cookies|pol[ií]tica de cookies",
        r"(?:ми використовуємо|(?:цей|наш) сайт використовує|сайт використовує) (?:файли )?(?:cookies?"
        r"|кукі)\b[^\n]{0,330}",
        r"(?:прийняти|відхилити) (?:всі |усі )?(?:файли )?(?:cookies?|кукі)",
    ),
    "photo-credit": (
        r"[(\[]?(?:file |stock )?(?:photos?|images?|pictures?|photographs?|foto(?:s|graf[ií]a)?|imagen"
        r"|фото|світлина|зображення|ілюстрація)(?: (?:credits?|courtesy|source|by|de|cr[eé]dito|автора))?"
        r" ?(?::|/|\bby\b|©|\bcourtesy of\b) ?[^\n.]{2,80}\.?[)\]]?",
        r"image (?:source|copyright)[,:]? (?-i:[A-Z])[^\n.]{1,60}",
        r"[(\[]?(?:ap|afp|reuters|efe|epa|getty|upi|pa|zuma|shutterstock) (?:photo|images?|foto"
        r"|file photo)?(?: ?/ ?[^\n.()]{2,60}){0,2}(?:, file)?[)\]]?",
        r"[(\[]?(?:[^\n.()]{2,50} ?/ ?){1,3}(?:ap|afp|reuters|efe|epa|getty(?: images)?|shutterstock|укрінформ"
        r"|унн)(?:, file)?[)\]]?",
        r"[(\[]?(?:via )?(?:getty images(?:/[^\n.()]{2,40})?|associated press photo|ap photo|shutterstock"
        r"|istock(?:photo)?)[)\]]?",
    ),
    "publication-line": (
        rf"(?:first )?(?:published|updated|last (?:updated|modified)|posted|created|publicado|actualizado"
        rf"|опубліковано|оновлено) ?(?:at|on|el|a las|о)? ?[:.|]? {{0,2}}\.? ?(?:{STAMP})"
        r"[ .|]{0,6}(?:by [^\n]{2,40})?",
        r"(?:published|updated|posted) ?:? \d{1,3} (?:minutes?|hours?|days?) ago",
        r"\d{1,2} ?min(?:ute)?s? read|(?:lectura|tiempo de lectura) ?:? ?\d{1,2} ?min(?:utos)?"
        r"|\d{1,2} хв(?:илин)? читання",
    ),
    "advertisement": (
        r"(?:advertisements?|advertising|ad|ads|sponsored(?: content)?|paid content|promoted|publicidad|anuncio"
        r"|patrocinado|contenido patrocinado|реклама|на правах реклами|партнерський матеріал) ?:?",
        r"[-—(\[]{0,3} ?(?:story|article|post) (?:continues|resumes) (?:below"
        r"|after)(?: (?:this )?(?:the )?(?:advertisement|ad))? ?[-—)\]]{0,3}",
        r"(?:la (?:noticia|nota)|el art[ií]culo) contin[uú]a (?:despu[eé]s|debajo) de (?:la publicidad|este anuncio)",
        r"(?:scroll|advertisement ?[-—]? ?scroll) (?:down )?to continue(?: reading)?|skip ad(?:vertisement)?",
    ),
    "copyright": (
        r"(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:19|20)\d\d\b[^\n]{0,200}",
        r"© ?[^\n]{2,120}",
        r"(?:[^\n.]{2,60}[.,] )?(?:all rights reserved|todos los derechos reservados|(?:усі|всі) права (?:захищені"
        r"|застережено))[^\n]{0,160}",
        r"this material may not be published, broadcast[^\n]{0,160}",
        r"(?:queda )?prohibida (?:su|la) reproducci[oó]n (?:total|parcial|de est|sin )[^\n]{0,160}",
        r"(?:передрук|використання|копіювання|будь-яке використання) (?:будь-яких )?матеріалів[^\n]{0,60}"
        r"(?:дозвол|заборон|лише|за умови|посилання)[^\n]{0,140}",
    ),
    "navigation": (
        r"(?:home|menu|search|skip to (?:main )?content|back to top|log ?in|sign in|register|next|previous|prev|close"
        r"|inicio|men[uú]|buscar|iniciar sesi[oó]n|siguiente|anterior|cerrar|volver arriba|saltar al contenido"
        r"|головна|меню|пошук|увійти|вхід|реєстрація|наступна|попередня|закрити|нагору|вгору)",
        r"(?:previous|next) (?:post|article|story|page)(?: ?[:»>→] ?[^\n]{0,120})?",
        r"(?:tags?|filed under|topics?|categor(?:y|ies)|posted in|keywords|etiquetas?|temas?|categor[ií]as?"
        r"|tags relacionados|archivado en|теги?|мітки|ключові слова|рубрик[аи]|категорі[яї]) ?: ?[^\n.!?]{2,200}",
        r"#\w{2,40}(?:[ ,]{1,3}#\w{2,40}){0,19}",
        r"(?:terms of (?:use|service)|privacy policy|contact us|about us|pol[ií]tica de privacidad|t[eé]rminos de uso"
        r"|contacto|про нас|контакти|політика конфіденційності)(?: ?[|·•] ?[^\n]{2,80})?",
        r"[^\n›»]{2,30}(?: [›»] [^\n›»]{2,30}){2,12}",
        r"(?:image|play|pause|mute|video|slideshow|photos|gallery|audio|listen|listen to this article|escuchar"
        r"|escucha la noticia|слухати|прослухати)",
    ),
}
"""Patterns for a whole line."""
