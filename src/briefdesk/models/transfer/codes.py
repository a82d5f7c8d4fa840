"""Languages and licences as the files of models write them, in BriefDesk's own way."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefdesk.models.languages import ISO_639_1

_THREE_LETTERS = dict(
    pair.split("=")
    for pair in """
    aar=aa abk=ab afr=af aka=ak als=sq amh=am ara=ar arb=ar arg=an asm=as ava=av ave=ae aym=ay aze=az azj=az bak=ba
    bam=bm bel=be ben=bn bis=bi bod=bo bos=bs bre=br bul=bg cat=ca ces=cs cha=ch che=ce chu=cu chv=cv cmn=zh cor=kw
    cos=co cre=cr cym=cy dan=da deu=de div=dv dzo=dz ekk=et ell=el eng=en epo=eo est=et eus=eu ewe=ee fao=fo fas=fa
    fij=fj fin=fi fra=fr fry=fy ful=ff gaz=om gla=gd gle=ga glg=gl glv=gv grn=gn guj=gu hat=ht hau=ha heb=he her=hz
    hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig ido=io iii=ii iku=iu ile=ie ina=ia ind=id ipk=ik isl=is ita=it jav=jv
    jpn=ja kal=kl kan=kn kas=ks kat=ka kau=kr kaz=kk khk=mn khm=km kik=ki kin=rw kir=ky kmr=ku kom=kv kon=kg kor=ko
    kua=kj kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb lub=lu lug=lg lvs=lv mah=mh mal=ml mar=mr mkd=mk
    mlg=mg mlt=mt mon=mn mri=mi msa=ms mya=my nau=na nav=nv nbl=nr nde=nd ndo=ng nep=ne nld=nl nno=nn nob=nb nor=no
    npi=ne nya=ny oci=oc oji=oj ori=or orm=om ory=or oss=os pan=pa pes=fa pli=pi plt=mg pol=pl por=pt pus=ps que=qu
    quy=qu roh=rm ron=ro run=rn rus=ru sag=sg san=sa sin=si slk=sk slv=sl sme=se smo=sm sna=sn snd=sd som=so sot=st
    spa=es sqi=sq srd=sc srp=sr ssw=ss sun=su swa=sw swe=sv swh=sw tah=ty tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th
    tir=ti ton=to tsn=tn tso=ts tuk=tk tur=tr twi=tw uig=ug ukr=uk urd=ur uzb=uz uzn=uz ven=ve vie=vi vol=vo wln=wa
    wol=wo xho=xh ydd=yi yid=yi yor=yo zha=za zho=zh zsm=ms zul=zu
    """.split()  # noqa: SIM905
)
"""ISO 639-3 -> ISO 639-1, with the languages that stand for a whole one (cmn, arb, pes ...)."""

_TAG = re.compile(r">>([a-z]{2,3})((?:_\w+)?)<<")


def language(code: str) -> str:
    """ISO 639-1 of "uk", "ukr", "ukr_Cyrl", "uk-UA", "__uk__", "uk_UA"; "" for a group of languages, or for none."""
    plain = re.split(r"[-_]", code.strip("_").casefold())[0]
    plain = _THREE_LETTERS.get(plain, plain)
    return plain if plain in ISO_639_1 else ""


def languages(codes: Iterable[str]) -> tuple[str, ...]:
    """Each once, in their order."""
    return tuple(dict.fromkeys(filter(None, map(language, codes))))


def target_tags(tokens: Iterable[str]) -> dict[str, str]:
    """Language -> its tag, of the tokens of a vocabulary like ">>ukr<<"; of several the one without a script."""
    found: dict[str, tuple[str, str]] = {}
    for token in sorted(tokens):
        match = _TAG.fullmatch(token)
        code = language(match[1]) if match else ""
        if match and code and (code not in found or (found[code][1] and not match[2])):
            found[code] = (token, match[2])
    return {code: token for code, (token, _) in sorted(found.items())}


_SPELLED = {
    name.casefold(): name
    for name in """
    Apache-2.0 MIT BSD-2-Clause BSD-3-Clause ISC Unlicense CC0-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0
    CC-BY-SA-3.0 CC-BY-SA-4.0 MPL-2.0 LGPL-2.1 LGPL-3.0 GPL-2.0 GPL-3.0 AGPL-3.0 EUPL-1.1 EUPL-1.2 Artistic-2.0 AFL-3.0
    BSL-1.0 ECL-2.0 Zlib PostgreSQL WTFPL ODC-BY PDDL
    """.split()  # noqa: SIM905
}
"""Licences of which everybody knows that they allow commercial use."""


def licence(name: str) -> str:
    """Spelled as its makers do, where it is known."""
    return _SPELLED.get(name.strip().casefold(), name.strip())


def allows_commerce(name: str) -> bool | None:
    """`None` where nobody can tell from the name."""
    plain = name.strip().casefold()
    if plain in _SPELLED:
        return True
    return False if re.search(r"(^|-)nc(-|$)|non-?commercial", plain) else None
