"""What the tokenizers of the look-alikes are trained on."""

from __future__ import annotations

ENGLISH = """\
The council closed the old bridge on Monday after heavy rain flooded the river.
Engineers said repairs would take 12 weeks and cost about 3.5 million euros.
“We had no choice,” said Mayor Anna Petrova, “the water rose too fast.”
Schools in the valley stayed shut, and buses were sent another way.
Police asked people to stay away from the harbour until Thursday.
A spokesman for the railway said that all trains would run again by 6 p.m.
Farmers north of the town lost most of their wheat and some of their sheep.
The minister promised help, but the opposition called the plan too small.
Shares of the bank fell by 4% in London before they recovered.
Doctors at the hospital treated nineteen people; none was badly hurt.
The film won three prizes in Madrid and will open in Kyiv next month.
Scientists have found that bees remember the faces of those who feed them.
summarize: The court ruled that the newspaper was right to print the letters.
Nobody knows who wrote the song, yet every child in the village can sing it.
The team from Odesa beat the champions by two goals to one on Saturday night.
""".splitlines()

UKRAINIAN = """\
У понеділок міська рада закрила старий міст після сильного дощу.
Інженери кажуть, що ремонт триватиме 12 тижнів і коштуватиме 3,5 мільйона євро.
«У нас не було вибору», — сказала мер Анна Петрова, — «вода піднімалася надто швидко».
Школи в долині не працювали, а автобуси їхали іншим шляхом.
Поліція просить людей не підходити до порту до четверга.
Речник залізниці повідомив, що всі поїзди знову поїдуть до шостої вечора.
Фермери на північ від міста втратили майже всю пшеницю та кілька овець.
Міністр пообіцяв допомогу, але опозиція назвала план замалим.
Лікарі оглянули дев’ятнадцять людей, ніхто сильно не постраждав.
Фільм здобув три нагороди в Мадриді й вийде в Києві наступного місяця.
Команда з Одеси перемогла чемпіонів з рахунком два один у суботу ввечері.
Єдине, чого ніхто не знає, це хто написав пісню.
""".splitlines()

SPANISH = """\
El lunes el ayuntamiento cerró el puente viejo después de las fuertes lluvias.
Los ingenieros dicen que las obras durarán 12 semanas y costarán 3,5 millones de euros.
«No teníamos otra opción», dijo la alcaldesa Anna Petrova, «el agua subió muy rápido».
Las escuelas del valle no abrieron y los autobuses tomaron otro camino.
La policía pidió a la gente que no se acercara al puerto hasta el jueves.
Un portavoz del ferrocarril dijo que todos los trenes volverían a circular a las seis.
Los agricultores al norte del pueblo perdieron casi todo el trigo y algunas ovejas.
El ministro prometió ayuda, pero la oposición dijo que el plan era pequeño.
Los médicos atendieron a diecinueve personas; ninguna está grave.
La película ganó tres premios en Madrid y se estrenará en Kiev el próximo mes.
¿Quién escribió la canción? Nadie lo sabe, pero todos los niños la cantan.
""".splitlines()
