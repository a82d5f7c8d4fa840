<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Pegar como artículo</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Probar con un ejemplo</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Volver al artículo anterior</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Redo edit</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Rehacer el cambio</translation>
    </message>
    <message>
        <source>Edit sentence</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Editar la oración</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Editar la traducción</translation>
    </message>
    <message>
        <source>Back to your edited text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Volver al texto editado</translation>
    </message>
    <message>
        <source>Next to verify</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Siguiente por verificar</translation>
    </message>
    <message>
        <source>Previous to verify</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Anterior por verificar</translation>
    </message>
    <message>
        <source>Looks right</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>List of checks</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Lista de comprobaciones</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Copy brief</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Copiar el breve</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Both in pairs</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Ambos, por pares</translation>
    </message>
    <message>
        <source>With sources</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Con fuentes</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Next view of the brief</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Vista siguiente del breve</translation>
    </message>
    <message>
        <source>Show or hide left-out text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Mostrar u ocultar el texto omitido</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Importar un modelo…</translation>
    </message>
    <message>
        <source>Import the folder of a model…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Importar la carpeta de un modelo…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Privacy…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Privacidad…</translation>
    </message>
    <message>
        <source>About BriefDesk</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Acerca de BriefDesk</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>desk/actions.py
----------
desk/library/rows.py</extracomment>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>desk/actions.py
----------
desk/library/rows.py</extracomment>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>desk/actions.py
----------
desk/library/rows.py</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>desk/actions.py
----------
desk/library/rows.py</extracomment>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search the Library</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Private mode</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Breve</translation>
    </message>
    <message>
        <source>Summariser</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Resumidor</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Traducir al</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Extensión</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>With high contrast, the system’s own colours are kept.</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Con alto contraste se conservan los colores del sistema.</translation>
    </message>
    <message>
        <source>Typeface of texts</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Tipo de letra de los textos</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing fades or slides. It is so as well where the system asks for it.</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Nada se desvanece ni se desliza. También es así cuando lo pide el sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The system’s, with serifs</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>El del sistema, con serifas</translation>
    </message>
    <message>
        <source>The system’s, without serifs</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>El del sistema, sin serifas</translation>
    </message>
    <message>
        <source>%1 px</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>The council voted on Monday to keep the night ferry running until spring.</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>El concejo votó el lunes mantener el ferri nocturno hasta la primavera.</translation>
    </message>
    <message>
        <source>How texts look</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Aspecto de los textos</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Key sentences, word for word</source>
        <extracomment>desk/translation_presenter.py</extracomment>
        <translation>Oraciones clave, palabra por palabra</translation>
    </message>
    <message>
        <source>Key sentences, word for word but for your edits</source>
        <extracomment>desk/translation_presenter.py</extracomment>
        <translation>Oraciones clave, literales salvo lo editado</translation>
    </message>
    <message>
        <source>%1 – rewritten by %2</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 – reescritura de %2</translation>
    </message>
    <message>
        <source>%1 – translated by %2</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 – traducción de %2</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Brief</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>For the open article and for those to come, as in the toolbar.</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Para el artículo abierto y los que vengan, como en la barra de herramientas.</translation>
    </message>
    <message>
        <source>Exported as</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Se exporta</translation>
    </message>
    <message>
        <source>Say how it was made</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Decir cómo se hizo</translation>
    </message>
    <message>
        <source>Exports end with a line on source, models and date, and that a machine wrote the text.</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Las exportaciones terminan con una línea sobre la fuente, los modelos y la fecha, y que el texto lo escribió una máquina.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Oración por oración</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>En un párrafo</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Summary</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Bilingual</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Bilingüe</translation>
    </message>
    <message numerus="yes">
        <source>Brief, %n sentences</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>
            <numerusform>Breve, %n oración</numerusform>
            <numerusform>Breve, %n oraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>View of the brief</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Vista del breve</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Breve</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Ready now. Picks the most important sentences in about a second.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Listo desde ya. Elige las oraciones más importantes en cosa de un segundo.</translation>
    </message>
    <message>
        <source>Missing. Install BriefDesk again.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Falta. Instale BriefDesk de nuevo.</translation>
    </message>
    <message>
        <source>Rewritten summaries – %1</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Resúmenes reescritos – %1</translation>
    </message>
    <message>
        <source>Translation into %1</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Traducción al %1</translation>
    </message>
    <message>
        <source>%1. A shorter text in new words. %2 on disk, %3 of memory.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>%1. Un texto más corto con otras palabras. %2 en disco, %3 de memoria.</translation>
    </message>
    <message>
        <source>%1. A shorter text in new words. %2 on disk.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>%1. Un texto más corto con otras palabras. %2 en disco.</translation>
    </message>
    <message>
        <source>From English, for summaries and whole articles. %1 on disk.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Desde el inglés, para resúmenes y artículos enteros. %1 en disco.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Hallado en el artículo</translation>
    </message>
    <message>
        <source>Said to be right by you: %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Dado por correcto por usted: %1</translation>
    </message>
    <message>
        <source>To verify: %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Por verificar: %1</translation>
    </message>
    <message>
        <source>Number: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Número: hallado en el artículo</translation>
    </message>
    <message>
        <source>Date: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Fecha: hallada en el artículo</translation>
    </message>
    <message>
        <source>Length of time: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Duración: hallada en el artículo</translation>
    </message>
    <message>
        <source>Name: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Nombre: hallado en el artículo</translation>
    </message>
    <message>
        <source>Quotation: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Cita: hallada en el artículo</translation>
    </message>
    <message>
        <source>Translated article, sentence %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Artículo traducido, oración %1</translation>
    </message>
    <message>
        <source>Translated headline</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Titular traducido</translation>
    </message>
    <message>
        <source>Brief, sentence %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Breve, oración %1</translation>
    </message>
    <message>
        <source>Translation, sentence %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Traducción, oración %1</translation>
    </message>
    <message>
        <source>Article, sentence %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Artículo, oración %1</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>No está en el artículo</translation>
    </message>
</context>
<context>
    <name>ChecksHead</name>
    <message>
        <source>To verify</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in both texts</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Mostrar en ambos textos</translation>
    </message>
    <message>
        <source>Looks right</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the sentence</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Editar la oración</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Close the list of checks</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Cerrar la lista de comprobaciones</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks</source>
        <extracomment>desk/checks/panel.py</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Nothing left to verify</source>
        <extracomment>desk/checks/panel.py</extracomment>
        <translation>No queda nada por verificar</translation>
    </message>
    <message>
        <source>Nothing was found doubtful</source>
        <extracomment>desk/checks/panel.py</extracomment>
        <translation>No se encontró nada dudoso</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Whole article too</source>
        <extracomment>desk/choice_menus.py
----------
desk/widgets/model_choosers.py</extracomment>
        <translation>También el artículo entero</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>reescritura</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>Oraciones clave</translation>
    </message>
    <message>
        <source>instant</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>al instante</translation>
    </message>
    <message>
        <source>to get</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>por descargar</translation>
    </message>
    <message>
        <source>Translate to %1</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>Traducir al %1</translation>
    </message>
    <message>
        <source>No translation</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>Sin traducción</translation>
    </message>
    <message>
        <source>Summariser</source>
        <extracomment>desk/widgets/model_choosers.py</extracomment>
        <translation>Resumidor</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>desk/widgets/model_choosers.py</extracomment>
        <translation>Traducir al</translation>
    </message>
</context>
<context>
    <name>ChosenSentences</name>
    <message>
        <source>Choose sentences</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Elegir oraciones</translation>
    </message>
    <message>
        <source>All sentences</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Todas las oraciones</translation>
    </message>
    <message>
        <source>Sentences of the brief</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Oraciones del breve</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>These sentences go out:</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Saldrán estas oraciones:</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Keep finished briefs on this laptop, to find them again?</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>¿Guardar los breves terminados en este portátil para volver a encontrarlos?</translation>
    </message>
    <message>
        <source>Nothing is kept before you say so. You can change it in Settings.</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>No se guarda nada sin permiso. Se puede cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>Guardarlos</translation>
    </message>
    <message>
        <source>Don’t keep</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>No guardar</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>%1 of %2 sentences read</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>Leídas %1 de %2 oraciones</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sentences read</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>Leída la única oración</numerusform>
            <numerusform>Leídas las %Ln oraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used so far</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>%Ln usada hasta ahora</numerusform>
            <numerusform>%Ln usadas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the brief</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>%Ln usada en el breve</numerusform>
            <numerusform>%Ln usadas en el breve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key sentences of the article are not used. They are ringed in the map.</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>%Ln oración clave del artículo no se usa. Está rodeada en el mapa.</numerusform>
            <numerusform>%Ln oraciones clave del artículo no se usan. Están rodeadas en el mapa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedGlossary</name>
    <message>
        <source>The glossary in %1 is damaged; it was not touched.</source>
        <extracomment>desk/settings_dialog/damaged_glossary.py</extracomment>
        <translation>El glosario de %1 está dañado; no se ha tocado.</translation>
    </message>
    <message>
        <source>Keep it as .damaged and start anew</source>
        <extracomment>desk/settings_dialog/damaged_glossary.py</extracomment>
        <translation>Conservarlo como .damaged y empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Models</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Import a model</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import the folder of a model</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Importar la carpeta de un modelo</translation>
    </message>
    <message>
        <source>Export for another laptop</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Exportar para otro portátil</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>%1 are free again on this disk.</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Se liberan %1 en este disco.</translation>
    </message>
    <message>
        <source>You can get it again.</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Se puede descargar de nuevo.</translation>
    </message>
    <message>
        <source>It can only be imported again.</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Solo se puede importar de nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>To verify: %1</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Por verificar: %1</translation>
    </message>
    <message>
        <source>To verify in the translated headline: %1</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Por verificar en el titular traducido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to verify in the translated article.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>
            <numerusform>%Ln punto por verificar en el artículo traducido.</numerusform>
            <numerusform>%Ln puntos por verificar en el artículo traducido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>Looks right</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Looks right: %1</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Es correcto: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Aplicar: %1</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to brief this article</source>
        <extracomment>desk/widgets/drop_overlay.py</extracomment>
        <translation>Suelte para resumir</translation>
    </message>
    <message numerus="yes">
        <source>%n files: the first opens, the others wait in the Library</source>
        <extracomment>desk/widgets/drop_overlay.py</extracomment>
        <translation>
            <numerusform>Un archivo</numerusform>
            <numerusform>%n archivos: el primero se abre, los demás esperan en la biblioteca</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop an article here</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Suelte aquí un artículo</translation>
    </message>
    <message>
        <source>Word, PDF, web page, e-book, e-mail or plain text. You get a summary with its sources marked.</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Word, PDF, página web, libro, correo o texto. Se obtiene un resumen con sus fuentes marcadas.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Probar con un ejemplo</translation>
    </message>
</context>
<context>
    <name>EditLink</name>
    <message>
        <source>Undone</source>
        <extracomment>desk/edit_link.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>desk/edit_link.py</extracomment>
        <translation>Rehecho</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Edited · being checked…</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Editada · se está comprobando…</translation>
    </message>
    <message>
        <source>Edited · not checked yet</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Editada · aún sin comprobar</translation>
    </message>
    <message>
        <source>Edited · only this sentence was translated again</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Editada · solo esta oración se tradujo de nuevo</translation>
    </message>
    <message>
        <source>Edited, no quotation any more · only this sentence was translated again</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Editada, ya no es una cita · solo esta oración se tradujo de nuevo</translation>
    </message>
    <message>
        <source>Edited, no quotation any more</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Editada, ya no es una cita</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Edited · being translated again…</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Editada · se está traduciendo de nuevo…</translation>
    </message>
    <message>
        <source>Edited · not translated yet</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Editada · aún sin traducir</translation>
    </message>
    <message>
        <source>Translation edited · its sentence has changed since</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Traducción editada · su oración ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Translation edited</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Traducción editada</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Install BriefDesk again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Instale BriefDesk de nuevo.</translation>
    </message>
    <message>
        <source>Open it in its own program, copy the text and paste it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Ábralo en su propio programa, copie el texto y péguelo.</translation>
    </message>
    <message>
        <source>If you trust it, open it in its own program and paste the text.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Si confía en él, ábralo en su propio programa y pegue el texto.</translation>
    </message>
    <message>
        <source>Remove it in Models and get it again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Elimínelo en «Modelos» y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again later: what has arrived is kept.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Inténtelo más tarde: lo recibido se conserva.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is no article with a summary or a translation.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>La línea {line} de «{name}» no es un artículo con un resumen o una traducción.</translation>
    </message>
    <message>
        <source>A line is JSON: id, article and summary, or id, article, translation and to.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Cada línea es JSON: id, article y summary, o id, article, translation y to.</translation>
    </message>
    <message>
        <source>{name} is in {language}, the article in {source}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{name} está en {language} y el artículo en {source}.</translation>
    </message>
    <message>
        <source>Check it as a translation.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Compruébelo como traducción.</translation>
    </message>
    <message>
        <source>{name} is in that language already.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» ya está en ese idioma.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Elija otro idioma.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>No se puede leer «{name}».</translation>
    </message>
    <message>
        <source>Copy the text out of it and paste it into BriefDesk.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Copie su texto y péguelo en BriefDesk.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» no contiene texto.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Compruebe que es el archivo deseado.</translation>
    </message>
    <message>
        <source>{name} is not a text file, whatever its name says.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» no es un archivo de texto, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, copy the text and paste it into BriefDesk.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Ábralo en el programa que lo creó, copie el texto y péguelo en BriefDesk.</translation>
    </message>
    <message>
        <source>{name} is in a format that BriefDesk does not read ({format}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» está en un formato que BriefDesk no lee ({format}).</translation>
    </message>
    <message>
        <source>Save it as PDF, Word (.docx) or plain text and open that.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Guárdelo como PDF, Word (.docx) o texto sin formato y ábralo.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Save a copy without the password and open that.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Guarde una copia sin contraseña y ábrala.</translation>
    </message>
    <message>
        <source>{name} is damaged or was cut off.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Get the file again, or copy the text out of it and paste it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Consiga el archivo de nuevo o copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>{name} has no text inside: it holds only pictures of pages (scanned; no text layer).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» no contiene texto: solo imágenes de páginas (escaneo sin capa de texto).</translation>
    </message>
    <message>
        <source>Run it through text recognition (OCR) first, or copy the text by hand and paste it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Pase antes un reconocimiento de texto (OCR) o copie el texto a mano y péguelo.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_mb} MB.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» supera los {limit_mb} MB.</translation>
    </message>
    <message>
        <source>Save the article on its own, or paste its text.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Guarde el artículo por separado o pegue su texto.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {limit_mb} MB; it may have been made to do harm.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» ocuparía más de {limit_mb} MB al descomprimirse; puede ser malicioso.</translation>
    </message>
    <message>
        <source>{name} has more pages ({pages}) than BriefDesk reads ({limit}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» tiene más páginas ({pages}) de las que lee BriefDesk ({limit}).</translation>
    </message>
    <message>
        <source>Save the pages that you need as a PDF of their own.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Guarde las páginas necesarias en un PDF aparte.</translation>
    </message>
    <message>
        <source>Reading {name} took longer than {limit_s} s and was stopped.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>La lectura de «{name}» pasó de {limit_s} s y se detuvo.</translation>
    </message>
    <message>
        <source>Reading {name} needed more than {limit_mb} MB of memory and was stopped.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>La lectura de «{name}» pidió más de {limit_mb} MB de memoria y se detuvo.</translation>
    </message>
    <message>
        <source>{name} made the reader stop; the file is damaged or was made to do harm.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» hizo fallar la lectura: está dañado o es malicioso.</translation>
    </message>
    <message>
        <source>{name} holds parts that point outside the file or grow without end; it was not opened.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» contiene partes que apuntan fuera del archivo o crecen sin fin; no se abrió.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» es una carpeta, no un artículo.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>The system does not allow BriefDesk to read {name}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El sistema no permite a BriefDesk leer «{name}».</translation>
    </message>
    <message>
        <source>Copy the file to your own folder, or change its permissions.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Copie el archivo a su carpeta o cambie los permisos.</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» no está ahí.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed: open it from its new place.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Tal vez se movió o cambió de nombre: ábralo desde su nuevo lugar.</translation>
    </message>
    <message>
        <source>The model {model} cannot be used.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo {model} no se puede usar.</translation>
    </message>
    <message>
        <source>The model {model} is not on this laptop.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo {model} no está en este portátil.</translation>
    </message>
    <message>
        <source>Get it in Models, or choose another one.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Descárguelo en «Modelos» o elija otro.</translation>
    </message>
    <message>
        <source>The model {model} is damaged.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo {model} está dañado.</translation>
    </message>
    <message>
        <source>There is no model called {model}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>No hay ningún modelo llamado {model}.</translation>
    </message>
    <message>
        <source>Choose one in Models.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Elija uno en «Modelos».</translation>
    </message>
    <message>
        <source>The catalogue of models has a mistake in line {line} of {file}: {problem}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El catálogo de modelos tiene un error en la línea {line} de {file}: {problem}.</translation>
    </message>
    <message>
        <source>Mend that line, or install BriefDesk again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Corrija esa línea o instale BriefDesk de nuevo.</translation>
    </message>
    <message>
        <source>No model on this laptop translates from {source} to {target}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Ningún modelo de este portátil traduce del {source} al {target}.</translation>
    </message>
    <message>
        <source>Get one in Models, or choose another language.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Descargue uno en «Modelos» o elija otro idioma.</translation>
    </message>
    <message>
        <source>The model {model} needs {needed_mb} MB of memory; {free_mb} MB are free.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo {model} necesita {needed_mb} MB de memoria; hay {free_mb} MB libres.</translation>
    </message>
    <message>
        <source>The model {model} needs {needed_mb} MB of memory; the limit in Settings leaves {free_mb} MB.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo {model} necesita {needed_mb} MB de memoria; el límite de los ajustes deja {free_mb} MB.</translation>
    </message>
    <message>
        <source>Raise the memory limit in Settings, or choose a smaller model.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Suba el límite de memoria en los ajustes o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The memory ran out while the model {model} was working.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>La memoria se agotó mientras trabajaba el modelo {model}.</translation>
    </message>
    <message>
        <source>{name} was not taken in: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» no se admitió: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the model again from where it comes from.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>No se cambió nada. Consiga de nuevo el modelo en su origen.</translation>
    </message>
    <message>
        <source>The file {file} of the model {model} is not the one that was published: its contents differ.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El archivo {file} del modelo {model} no es el que se publicó: su contenido difiere.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it comes back the same, do not trust the server or the mirror.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Se descartó. Inténtelo de nuevo; si llega igual, no confíe en el servidor ni en el espejo.</translation>
    </message>
    <message>
        <source>The model {model} came as it was published, but this BriefDesk cannot run it: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo {model} llegó tal como se publicó, pero este BriefDesk no puede ejecutarlo: {reason}.</translation>
    </message>
    <message>
        <source>Another try will not help. Choose another model, or get a newer BriefDesk: what has arrived is kept.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Otro intento no servirá. Elija otro modelo o consiga un BriefDesk más nuevo: lo recibido se conserva.</translation>
    </message>
    <message>
        <source>The model {model} could not be prepared for this laptop: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo {model} no se pudo preparar para este portátil: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again with other programs closed.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>No se cambió nada. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model {model} cannot be used on this system: the library {library} is not there.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo {model} no se puede usar en este sistema: falta la biblioteca {library}.</translation>
    </message>
    <message>
        <source>Install BriefDesk again. Not every system has that library: key sentences work without it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Instale BriefDesk de nuevo. No todos los sistemas tienen esa biblioteca: las oraciones clave funcionan sin ella.</translation>
    </message>
    <message>
        <source>The files of {name} do not say what it is.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Los archivos de «{name}» no dicen qué es.</translation>
    </message>
    <message>
        <source>Import it once more and answer what is asked.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Impórtelo de nuevo y responda lo que se pregunta.</translation>
    </message>
    <message>
        <source>There is another model called {model}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Ya hay otro modelo llamado {model}.</translation>
    </message>
    <message>
        <source>Import it once more and give it a name of its own.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Impórtelo de nuevo y dele un nombre propio.</translation>
    </message>
    <message>
        <source>The part of BriefDesk that gets and keeps models stopped by itself.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>La parte de BriefDesk que descarga y guarda los modelos se detuvo sola.</translation>
    </message>
    <message>
        <source>Another BriefDesk is installing or removing a model.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Otro BriefDesk está instalando o eliminando un modelo.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>No se puede escribir «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place; nothing was overwritten.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Elija otro lugar; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>{name} needs {needed_mb} MB of disk while it installs; {free_mb} MB are free in {folder}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{name} necesita {needed_mb} MB de disco mientras se instala; hay {free_mb} MB libres en {folder}.</translation>
    </message>
    <message>
        <source>Make room there, or remove a model in Models.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Libere espacio ahí o elimine un modelo en «Modelos».</translation>
    </message>
    <message>
        <source>The download of {file} failed: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>La descarga de {file} falló: {reason}.</translation>
    </message>
    <message>
        <source>Try again: what has arrived is kept.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Inténtelo de nuevo: lo recibido se conserva.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>No hay conexión con {host}.</translation>
    </message>
    <message>
        <source>Check the network and try again: what has arrived is kept.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Compruebe la red e inténtelo de nuevo: lo recibido se conserva.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is: its certificate is not trusted here.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{host} no pudo probar su identidad: aquí no se confía en su certificado.</translation>
    </message>
    <message>
        <source>On a company network ask for its certificate; in a hotel, sign in to the wifi first.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>En la red de una empresa, pida su certificado; en un hotel, inicie antes sesión en la wifi.</translation>
    </message>
    <message>
        <source>{host} does not give {file} to everybody (answer {status}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{host} no entrega {file} a cualquiera (respuesta {status}).</translation>
    </message>
    <message>
        <source>Its owner wants an account or a consent. Choose another model.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Su propietario exige una cuenta o un consentimiento. Elija otro modelo.</translation>
    </message>
    <message>
        <source>{host} does not have {file} (answer {status}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{host} no tiene {file} (respuesta {status}).</translation>
    </message>
    <message>
        <source>It may have been withdrawn. Choose another model, or check the mirror’s address in Settings.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Puede que lo hayan retirado. Elija otro modelo o compruebe la dirección del espejo en los ajustes.</translation>
    </message>
    <message>
        <source>{host} does not deliver {file} now ({reason}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{host} no entrega {file} ahora ({reason}).</translation>
    </message>
    <message>
        <source>The Library cannot be used.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>La biblioteca no se puede usar.</translation>
    </message>
    <message>
        <source>The glossary cannot be used.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El glosario no se puede usar.</translation>
    </message>
    <message>
        <source>The glossary was last used by a newer BriefDesk.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El glosario se usó por última vez con un BriefDesk más nuevo.</translation>
    </message>
    <message>
        <source>Install the newest BriefDesk; the glossary was not touched.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Instala el BriefDesk más nuevo; el glosario no se ha tocado.</translation>
    </message>
    <message>
        <source>The file of the glossary is damaged: {path}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El archivo del glosario está dañado: {path}.</translation>
    </message>
    <message>
        <source>Mend the file, or delete it and import the glossary again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Arregla el archivo, o bórralo e importa el glosario otra vez.</translation>
    </message>
    <message>
        <source>The Library was last used by a newer BriefDesk.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Un BriefDesk más nuevo usó la biblioteca por última vez.</translation>
    </message>
    <message>
        <source>Install the newest BriefDesk; the Library was not touched.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Instale el BriefDesk más reciente; la biblioteca no se tocó.</translation>
    </message>
    <message>
        <source>The file of the Library is damaged.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El archivo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>It is set aside under another name as soon as the Library is opened again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Se aparta con otro nombre en cuanto la biblioteca se vuelva a abrir.</translation>
    </message>
    <message>
        <source>Another BriefDesk is writing to the Library.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Otro BriefDesk está escribiendo en la biblioteca.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This brief in the Library cannot be read.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Este breve de la biblioteca no se puede leer.</translation>
    </message>
    <message>
        <source>Delete it, and brief its article again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Elimínelo y resuma su artículo de nuevo.</translation>
    </message>
    <message>
        <source>This brief is not in the Library any more.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Este breve ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Open its article and brief it again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Abra su artículo y resúmalo de nuevo.</translation>
    </message>
    <message>
        <source>Something in BriefDesk tried to open a network connection; it was stopped.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Algo en BriefDesk intentó abrir una conexión de red; se impidió.</translation>
    </message>
    <message>
        <source>Please report this: no article may ever leave this laptop.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Comuníquelo, por favor: ningún artículo debe salir de este portátil.</translation>
    </message>
    <message>
        <source>BriefDesk hit a fault of its own ({kind}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>BriefDesk tuvo un fallo interno ({kind}).</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Inténtelo de nuevo. Si se repite, comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>The model for key sentences cannot be used.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>El modelo de oraciones clave no se puede usar.</translation>
    </message>
    <message>
        <source>The memory ran out in the middle of this job.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>La memoria se agotó en mitad de esta tarea.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>From sentence %1</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>De la oración %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>From sentences %1</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>De las oraciones %1</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>Sentence %1 of the brief rests on it</source>
        <extracomment>desk/panes/evidence.py</extracomment>
        <translation>La oración %1 del breve se apoya en ella</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>BriefDesk may not write there.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>BriefDesk no puede escribir ahí.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>Hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>That folder is not there any more.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>Esa carpeta ya no está.</translation>
    </message>
    <message>
        <source>That file is the article itself.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>Ese archivo es el propio artículo.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>El sistema dice: %1.</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>The whole article</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>El artículo entero</translation>
    </message>
    <message>
        <source>From the article</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Del artículo</translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Marked right by the editor</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Dado por correcto por el editor</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>«%1» – %2</translation>
    </message>
    <message>
        <source>Machine-written; nothing was marked to verify.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Escrito por una máquina; nada quedó marcado por verificar.</translation>
    </message>
    <message numerus="yes">
        <source>Machine-written; %Ln points to verify.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>Escrito por una máquina; %Ln punto por verificar.</numerusform>
            <numerusform>Escrito por una máquina; %Ln puntos por verificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>%1 (revisión %2)</translation>
    </message>
    <message>
        <source>Rewritten by %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Reescrito por %1.</translation>
    </message>
    <message>
        <source>Word for word.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Palabra por palabra.</translation>
    </message>
    <message>
        <source>Key sentences, word for word, chosen by %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Oraciones clave, palabra por palabra, elegidas por %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sentences read.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>Leída la única oración.</numerusform>
            <numerusform>Leídas las %Ln oraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sentences read.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Leídas %1 de %2 oraciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key sentences of the article are not used.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>%Ln oración clave del artículo no se usa.</numerusform>
            <numerusform>%Ln oraciones clave del artículo no se usan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation is not finished.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>La traducción no está terminada.</translation>
    </message>
    <message>
        <source>Translated by %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Traducido por %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences edited by a person.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>%Ln oración editada por una persona.</numerusform>
            <numerusform>%Ln oraciones editadas por una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>BriefDesk %1, %2.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>BriefDesk %1, %2.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>desk/paper.py</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Choose sentences…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Elegir oraciones…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Documento de Word…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Página web…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Texto sin formato…</translation>
    </message>
    <message>
        <source>Data for programs…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Datos para programas…</translation>
    </message>
    <message>
        <source>As shown</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Como se muestra</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Both in pairs</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Ambos, por pares</translation>
    </message>
    <message>
        <source>With sources</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Con fuentes</translation>
    </message>
    <message>
        <source>As one paragraph</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>En un párrafo</translation>
    </message>
    <message>
        <source>Say how it was made</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Decir cómo se hizo</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Qué exportar</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Brief</source>
        <extracomment>desk/exporter.py</extracomment>
        <translation>Breve</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>desk/exporter.py</extracomment>
        <translation>El archivo</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Review</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review what is to be verified</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>Revisar lo que queda por verificar</translation>
    </message>
    <message>
        <source>List of checks</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>Lista de comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts checked</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>%Ln dato comprobado</numerusform>
            <numerusform>%Ln datos comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in the article</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>%Ln hallado en el artículo</numerusform>
            <numerusform>%Ln hallados en el artículo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>%Ln hallado</numerusform>
            <numerusform>%Ln hallados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to verify</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>%Ln por verificar</numerusform>
            <numerusform>%Ln por verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to verify</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>Nada queda por verificar</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Show all models</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Mostrar todos los modelos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n models</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>
            <numerusform>Mostrar el único modelo</numerusform>
            <numerusform>Mostrar los %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>For commercial use</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Para uso comercial</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Todas las licencias</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find previous</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>No se encontró</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find in the article</source>
        <extracomment>desk/find/finder.py</extracomment>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find in the brief</source>
        <extracomment>desk/find/finder.py</extracomment>
        <translation>Buscar en el breve</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The article is short: this is all of it.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El artículo es corto: esto es todo.</translation>
    </message>
    <message>
        <source>The article is in that language.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El artículo ya está en ese idioma.</translation>
    </message>
    <message>
        <source>Nothing in the article says quite this: verify it before you use it.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Nada en el artículo dice exactamente esto: verifíquelo antes de usarlo.</translation>
    </message>
    <message>
        <source>The built-in model is not there: sentences were chosen by the words that they share.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Falta el modelo integrado: las oraciones se eligieron por las palabras que comparten.</translation>
    </message>
    <message>
        <source>The text is too long for the built-in model: sentences were chosen by the words that they share.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El texto es demasiado largo para el modelo integrado: las oraciones se eligieron por las palabras que comparten.</translation>
    </message>
    <message>
        <source>The built-in model does not know this language: sentences were chosen by the words that they share.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El modelo integrado no conoce este idioma: las oraciones se eligieron por las palabras que comparten.</translation>
    </message>
    <message>
        <source>The model wrote no whole sentence about this article: these are the article’s own sentences.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El modelo no escribió ninguna oración entera sobre este artículo: estas son las del propio artículo.</translation>
    </message>
    <message>
        <source>The summariser does not read this language, and no models here translate for it: these are the article’s own sentences.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El resumidor no lee este idioma y ningún modelo de aquí traduce para él: estas son las oraciones del propio artículo.</translation>
    </message>
    <message>
        <source>The summariser does not read this language: it was given a translation, and translated back.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El resumidor no lee este idioma: recibió una traducción y su resultado se tradujo de vuelta.</translation>
    </message>
    <message>
        <source>This was not translated: the original stands here, or hardly anything of it was changed.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Esto no se tradujo: aquí está el original, o casi sin cambios.</translation>
    </message>
    <message>
        <source>The model did not come to an end here: the translation breaks off.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El modelo no llegó al final: la traducción se interrumpe.</translation>
    </message>
    <message>
        <source>The translation says the same again and again.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>La traducción repite lo mismo una y otra vez.</translation>
    </message>
    <message>
        <source>Some of this is not written in the letters of the language.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Una parte no está escrita con las letras del idioma.</translation>
    </message>
    <message>
        <source>The translation is far shorter than the original: something may be missing.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>La traducción es mucho más corta que el original: puede faltar algo.</translation>
    </message>
    <message>
        <source>The translation is far longer than the original: something may have been added.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>La traducción es mucho más larga que el original: puede sobrar algo.</translation>
    </message>
    <message>
        <source>There are no words in this.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Aquí no hay palabras.</translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El artículo dice «{words}».</translation>
    </message>
    <message>
        <source>The article says the opposite: “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El artículo dice lo contrario: «{words}».</translation>
    </message>
    <message>
        <source>The article writes “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El artículo escribe «{words}».</translation>
    </message>
    <message>
        <source>The article’s own words are “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Las palabras del artículo son «{words}».</translation>
    </message>
    <message>
        <source>This number is not in the article.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Este número no está en el artículo.</translation>
    </message>
    <message>
        <source>This date is not in the article.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Esta fecha no está en el artículo.</translation>
    </message>
    <message>
        <source>The article does not say this.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El artículo no dice esto.</translation>
    </message>
    <message>
        <source>This name is not in the article.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Este nombre no está en el artículo.</translation>
    </message>
    <message>
        <source>These words are not in the article.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Estas palabras no están en el artículo.</translation>
    </message>
    <message>
        <source>The original says “{words}”; the translation does not.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El original dice «{words}»; la traducción, no.</translation>
    </message>
    <message>
        <source>The original says “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El original dice «{words}».</translation>
    </message>
    <message>
        <source>The original has “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>En el original: «{words}».</translation>
    </message>
    <message>
        <source>The original does not say this number.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El original no dice este número.</translation>
    </message>
    <message>
        <source>The original does not say this date.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El original no dice esta fecha.</translation>
    </message>
    <message>
        <source>The original does not have this name.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El original no tiene este nombre.</translation>
    </message>
    <message>
        <source>This sentence of the original is not in the translation.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Esta oración del original no está en la traducción.</translation>
    </message>
    <message>
        <source>Nothing in the original goes with this sentence.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Nada en el original corresponde a esta oración.</translation>
    </message>
    <message>
        <source>This is the sentence before, once more; the original does not repeat it.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Es la oración anterior otra vez; el original no la repite.</translation>
    </message>
    <message>
        <source>In the original, “{words}” stands in another place.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>En el original, «{words}» está en otro lugar.</translation>
    </message>
    <message>
        <source>House style: the machine wrote “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Estilo de la casa: la máquina escribió «{words}».</translation>
    </message>
    <message>
        <source>House style: “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Estilo de la casa: «{words}».</translation>
    </message>
    <message>
        <source>The glossary says “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>El glosario dice «{words}».</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder of the models</source>
        <extracomment>desk/settings_dialog/folder_field.py</extracomment>
        <translation>Carpeta de los modelos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>desk/settings_dialog/folder_field.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Usual folder</source>
        <extracomment>desk/settings_dialog/folder_field.py</extracomment>
        <translation>Carpeta habitual</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Open model folder</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Abrir la carpeta de modelos</translation>
    </message>
    <message>
        <source>Import from file or folder…</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Importar de archivo o carpeta…</translation>
    </message>
    <message>
        <source>Export for another laptop…</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Exportar para otro portátil…</translation>
    </message>
    <message>
        <source>Check all files</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Comprobar todos los archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A file (.zip, .tar.gz)…</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Un archivo (.zip, .tar.gz)…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Models use %1</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Los modelos ocupan %1</translation>
    </message>
    <message>
        <source>No models</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>No hay modelos</translation>
    </message>
    <message>
        <source>%1 free on this disk</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>%1 libres en este disco</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>It has two columns (term, wording) or four (from, to, term, wording).</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Hacen falta dos columnas (término, redacción) o cuatro (from, to, term, wording).</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>The term is missing.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Falta el término.</translation>
    </message>
    <message>
        <source>The wording is missing.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Falta la redacción.</translation>
    </message>
    <message>
        <source>The language of the wording is missing.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Falta el idioma de la redacción.</translation>
    </message>
    <message>
        <source>A language is written with two letters, like en, es or uk.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Un idioma se escribe con dos letras, como en, es o uk.</translation>
    </message>
    <message>
        <source>It is longer than 200 characters.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>Term and wording are the same.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>El término y la redacción son iguales.</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Al</translation>
    </message>
    <message>
        <source>The same language twice is house style: one word in the place of another. Also for imported lines that do not say their languages.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>El mismo idioma dos veces es estilo de la casa: una palabra en lugar de otra. También para las líneas importadas que no dicen sus idiomas.</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Importar un glosario</translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>%n entrada importada.</numerusform>
            <numerusform>%n entradas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out:</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>Se ha omitido %n línea:</numerusform>
            <numerusform>Se han omitido %n líneas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Exportar el glosario</translation>
    </message>
    <message>
        <source>Exported.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Tablas (%1)</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>From</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Al</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Previous or next sentence of the brief</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Oración anterior o siguiente del breve</translation>
    </message>
    <message>
        <source>To the evidence</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>A la fuente en el artículo</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>BriefDesk %1</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>BriefDesk %1</translation>
    </message>
    <message>
        <source>Picks the key sentences of an article, on this laptop.
Nothing you open leaves it.</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Elige las oraciones clave de un artículo en este portátil.
Nada de lo que se abre sale de él.</translation>
    </message>
    <message>
        <source>About BriefDesk</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Acerca de BriefDesk</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>baskir</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Breton</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>bretón</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>checo</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>galés</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>danés</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>persa</translation>
    </message>
    <message>
        <source>Fulah</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>fula</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>West Frisian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>frisón occidental</translation>
    </message>
    <message>
        <source>Irish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>gaélico escocés</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>croata</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Igbo</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>javanés</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>luxemburgués</translation>
    </message>
    <message>
        <source>Luganda</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>luganda</translation>
    </message>
    <message>
        <source>Lingala</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>lao</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>letón</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Occitan</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>occitano</translation>
    </message>
    <message>
        <source>Odia</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>oriya</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>sindi</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Swati</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>suazi</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>sondanés</translation>
    </message>
    <message>
        <source>Tswana</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>setsuana</translation>
    </message>
    <message>
        <source>Wolof</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>wólof</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>yidis</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>zulú</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <source>Slovene</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>panyabí</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>albanés</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Traducir al</translation>
    </message>
    <message>
        <source>For the open article and for those to come, as in the toolbar.</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Para el artículo abierto y los que vengan, como en la barra de herramientas.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language of the app</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>Idioma de la aplicación</translation>
    </message>
</context>
<context>
    <name>LengthChooser</name>
    <message>
        <source>Length</source>
        <extracomment>desk/widgets/length_chooser.py</extracomment>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <extracomment>desk/widgets/length_chooser.py</extracomment>
        <translation>Extensión: %1</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Queue</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being briefed</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Se está resumiendo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>no translation</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>sin traducción</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>Delete “%1” for good?</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>¿Eliminar «%1» para siempre?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Overwrite and delete all briefs and drafts? The article that is open stays open.</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>¿Sobrescribir y eliminar todos los breves y borradores? El artículo abierto sigue abierto.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Clear the queue of what is done</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Quitar de la cola lo terminado</translation>
    </message>
    <message>
        <source>Wipe the Library…</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Borrar la biblioteca…</translation>
    </message>
    <message>
        <source>The Library was damaged. Its file is now %1, and a new one was begun.</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>La biblioteca estaba dañada. Su archivo es ahora %1 y se empezó uno nuevo.</translation>
    </message>
</context>
<context>
    <name>LibraryDock</name>
    <message>
        <source>Library</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search past briefs</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Buscar breves</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Past briefs</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Breves anteriores</translation>
    </message>
    <message>
        <source>What to do with the chosen brief</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Qué hacer con el breve elegido</translation>
    </message>
    <message>
        <source>Private mode</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>Nothing of an article is kept</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>No se guarda nada de los artículos</translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message numerus="yes">
        <source>%n briefs found</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>
            <numerusform>%n breve encontrado</numerusform>
            <numerusform>%n breves encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No brief has these words.</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>Ningún breve tiene estas palabras.</translation>
    </message>
    <message>
        <source>Finished briefs appear here.</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>Aquí aparecen los breves terminados.</translation>
    </message>
    <message>
        <source>Finished briefs are not kept. They would stay on this laptop, for you alone.</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>Los breves terminados no se guardan. Se quedarían en este portátil, solo para quien lo usa.</translation>
    </message>
    <message>
        <source>Keep briefs on this laptop</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>Guardar en este portátil</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Keep finished briefs</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Guardar los breves terminados</translation>
    </message>
    <message>
        <source>On this laptop, where they can be searched. Turned off, those that are there stay.</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>En este portátil, donde se pueden buscar. Si se desactiva, los que haya se quedan.</translation>
    </message>
    <message>
        <source>Private mode</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>Nothing is kept: no brief, no draft, no name among the recent files.</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>No se guarda nada: ni breve, ni borrador, ni nombre entre los archivos recientes.</translation>
    </message>
    <message>
        <source>Earlier work</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Trabajo anterior</translation>
    </message>
    <message>
        <source>Briefs and drafts are overwritten, then deleted.</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Los breves y borradores se sobrescriben y luego se eliminan.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles</source>
        <extracomment>desk/window.py</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>desk/window.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>desk/window.py</extracomment>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>BriefDesk (private mode)</source>
        <extracomment>desk/window.py</extracomment>
        <translation>BriefDesk (modo privado)</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Show evidence for sentence %1</source>
        <extracomment>desk/widgets/marker.py</extracomment>
        <translation>Mostrar la fuente de la oración %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <extracomment>desk/widgets/message_bar.py</extracomment>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Get again</source>
        <extracomment>desk/models/columns.py
----------
desk/models/words.py</extracomment>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Get %1</source>
        <extracomment>desk/models/columns.py
----------
desk/models/words.py</extracomment>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Licence, commercial use</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Licencia, uso comercial</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Commercial use: not known</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Uso comercial: se desconoce</translation>
    </message>
    <message>
        <source>Commercial use: yes</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Uso comercial: sí</translation>
    </message>
    <message>
        <source>Commercial use: no</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Uso comercial: no</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>Se importa %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>desk/models/news_words.py
----------
desk/models/offer_words.py
----------
desk/models/words.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 is on this laptop now</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>%1 ya está en este portátil</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <extracomment>desk/models/card_words.py
----------
desk/models/news_words.py
----------
desk/models/offer_words.py</extracomment>
        <translation>Licencia: %1.</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>%1 se exportó</translation>
    </message>
    <message>
        <source>It is in %1. On the other laptop choose Import from file or folder.</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>Está en %1. En el otro portátil, elija «Importar de archivo o carpeta».</translation>
    </message>
    <message>
        <source>%1 are free again on this disk.</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>Se liberaron %1 en este disco.</translation>
    </message>
    <message>
        <source>The model is removed</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>El modelo se eliminó</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>%1 no se importó</translation>
    </message>
    <message>
        <source>%1 was not exported</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>%1 no se exportó</translation>
    </message>
    <message>
        <source>Quality %1 of 5, %2</source>
        <extracomment>desk/models/cells.py</extracomment>
        <translation>Calidad %1 de 5, %2</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>desk/models/cells.py</extracomment>
        <translation>Más acciones: %1</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desk/models/cells.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No licence stated</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Licencia no indicada</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <extracomment>desk/models/card_words.py
----------
desk/models/looks.py</extracomment>
        <translation>Oraciones clave</translation>
    </message>
    <message>
        <source>English · picks whole sentences</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Inglés · elige oraciones enteras</translation>
    </message>
    <message>
        <source>Always ready</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Siempre listo</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Install BriefDesk again</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Instale BriefDesk de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>It needs %1 MB while it installs, %2 MB are free.</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Necesita %1 MB mientras se instala; hay %2 MB libres.</translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Falta espacio en el disco</translation>
    </message>
    <message>
        <source>Download failed</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>La descarga falló</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>desk/models/columns.py
----------
desk/models/offer_words.py
----------
desk/models/words.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>desk/models/columns.py
----------
desk/models/looks.py</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>desk/models/columns.py
----------
desk/models/offer_words.py
----------
desk/models/words.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Get %1, %2</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Descargar %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%1, queda %n s</numerusform>
            <numerusform>%1, quedan unos %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n min left</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%1, queda %n min</numerusform>
            <numerusform>%1, quedan unos %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Descompresión</translation>
    </message>
    <message>
        <source>Optimising</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Optimización</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Check failed</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>La comprobación falló</translation>
    </message>
    <message>
        <source>File damaged</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <extracomment>desk/models/looks.py
----------
desk/models/offer_words.py</extracomment>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Se detiene</translation>
    </message>
    <message>
        <source>From a file, by you</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>De un archivo, a mano</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Checked today</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Comprobado hoy</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Comprobado el %1</translation>
    </message>
    <message>
        <source>Nobody knows any more what it was</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Ya no se sabe qué era</translation>
    </message>
    <message>
        <source>%1 · rewrites in new words</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>%1 · reescribe con otras palabras</translation>
    </message>
    <message>
        <source>%1 · score for %2</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>%1 · puntuación de %2</translation>
    </message>
    <message>
        <source>%1 on %2; source: %3</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>%1 en %2; fuente: %3</translation>
    </message>
    <message>
        <source>Needs %1 of this laptop’s %2 of memory while it works.</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Necesita %1 de los %2 de memoria de este portátil mientras trabaja.</translation>
    </message>
    <message>
        <source>That is more than half: it may be slow, or not run.</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Es más de la mitad: puede ir lento o no funcionar.</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>All models…</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Todos los modelos…</translation>
    </message>
    <message>
        <source>Import from another laptop…</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Importar de otro portátil…</translation>
    </message>
    <message>
        <source>A file (.zip, .tar.gz)…</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Un archivo (.zip, .tar.gz)…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Models on this laptop</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Modelos de este portátil</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>No model is like that. Change what you search for.</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Ningún modelo es así. Cambie lo que busca.</translation>
    </message>
    <message>
        <source>Stars compare published scores for the same language pair. “On disk” is the size once it is ready. The network is used only for Get.</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Las estrellas comparan puntuaciones publicadas del mismo par de idiomas. «En disco» es el tamaño cuando está listo. La red solo se usa para descargar.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Models that are in another folder stay there and are not used.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Los modelos de otra carpeta se quedan allí y no se usan.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Núcleos del procesador</translation>
    </message>
    <message>
        <source>Fewer leave more for other programs.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Cuantos menos, más quedan para otros programas.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>A model that does not fit into it is not loaded; others give up their memory first.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Un modelo que no cabe en él no se carga; antes ceden su memoria los demás.</translation>
    </message>
    <message>
        <source>A mirror’s address begins with https://. It was not changed.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>La dirección de un espejo empieza por https://. No se cambió.</translation>
    </message>
    <message>
        <source>Where models come from in place of the usual servers.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>De dónde vienen los modelos en lugar de los servidores habituales.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>A proxy’s address looks like http://proxy.example.org:8080. It was not changed.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>La dirección de un proxy es como http://proxy.example.org:8080. No se cambió.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Empty: as the system says.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Vacío: como diga el sistema.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Dismiss</source>
        <extracomment>desk/library/note.py</extracomment>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The worker stopped and was started again.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El proceso de trabajo se detuvo y se inició de nuevo.</translation>
    </message>
    <message>
        <source>Restarted; nothing was lost</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Se reinició; no se perdió nada</translation>
    </message>
    <message>
        <source>The part of BriefDesk that reads articles does not start. Install BriefDesk again.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>La parte de BriefDesk que lee los artículos no arranca. Instale BriefDesk de nuevo.</translation>
    </message>
    <message>
        <source>Articles cannot be read now</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Ahora no se pueden leer artículos</translation>
    </message>
    <message>
        <source>Copy an article first, then paste it here.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Copie primero un artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El portapapeles no contiene texto</translation>
    </message>
    <message>
        <source>A word or two do not replace an article.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Una o dos palabras no sustituyen un artículo.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>No se pegó nada</translation>
    </message>
    <message>
        <source>The summary was made anew. What you had edited is kept.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El resumen se hizo de nuevo. Lo que se había editado se conserva.</translation>
    </message>
    <message>
        <source>This is another summary</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Este es otro resumen</translation>
    </message>
    <message>
        <source>Your edit is kept, but not checked yet.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>La edición se conserva, pero aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El cambio se conserva.</translation>
    </message>
    <message>
        <source>BriefDesk had ended without being closed. Article and edits are as they were.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>BriefDesk terminó sin cerrarse. El artículo y los cambios están como estaban.</translation>
    </message>
    <message>
        <source>Restored; nothing was lost</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Se recuperó; no se perdió nada</translation>
    </message>
    <message>
        <source>What was open when BriefDesk ended without being closed is in Edit, as the article before.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Lo que estaba abierto cuando BriefDesk terminó sin cerrarse está en «Edición», como artículo anterior.</translation>
    </message>
    <message>
        <source>It stays open here. %1 %2</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Sigue abierto aquí. %1 %2</translation>
    </message>
    <message>
        <source>This brief could not be kept</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Este breve no se pudo guardar</translation>
    </message>
    <message>
        <source>The summary is ready.</source>
        <extracomment>desk/models/offer_words.py
----------
desk/wording.py</extracomment>
        <translation>El resumen está listo.</translation>
    </message>
    <message>
        <source>The key sentences are ready.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Las oraciones clave están listas.</translation>
    </message>
    <message>
        <source>The article that was open is still here.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El artículo que estaba abierto sigue aquí.</translation>
    </message>
    <message>
        <source>This PDF has no text inside</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Este PDF no contiene texto</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The %1 translator is not on this laptop</source>
        <extracomment>desk/models/offer_words.py
----------
desk/wording.py</extracomment>
        <translation>El traductor al %1 no está en este portátil</translation>
    </message>
    <message>
        <source>The model for key sentences is not on this laptop</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El modelo de oraciones clave no está en este portátil</translation>
    </message>
    <message>
        <source>The model for key sentences cannot be used</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El modelo de oraciones clave no se puede usar</translation>
    </message>
    <message>
        <source>The model %1 is not on this laptop</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El modelo %1 no está en este portátil</translation>
    </message>
    <message>
        <source>The model %1 cannot be used</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El modelo %1 no se puede usar</translation>
    </message>
    <message>
        <source>Back to your edited text</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Volver al texto editado</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Export elsewhere</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Exportar a otro lugar</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>The brief could not be made</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>No se pudo hacer el breve</translation>
    </message>
    <message>
        <source>Some settings were reset</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Algunos ajustes se restablecieron</translation>
    </message>
    <message>
        <source>The printer did not take it. The brief is still here.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>La impresora no lo aceptó. El breve sigue aquí.</translation>
    </message>
    <message>
        <source>The brief was not printed</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El breve no se imprimió</translation>
    </message>
    <message>
        <source>%1 was not written. %2 The brief is still here, and no other file was changed.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 no se escribió. %2 El breve sigue aquí y no se cambió ningún otro archivo.</translation>
    </message>
    <message>
        <source>The brief was not exported</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>El breve no se exportó</translation>
    </message>
    <message>
        <source>Open another file</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Abrir otro archivo</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Brief again</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Resumir de nuevo</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Get the models (%1)</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Descargar los modelos (%1)</translation>
    </message>
    <message>
        <source>Get the models</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Descargar los modelos</translation>
    </message>
    <message>
        <source>Get the model (%1)</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Descargar el modelo (%1)</translation>
    </message>
    <message>
        <source>Get the model</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Descargar el modelo</translation>
    </message>
    <message>
        <source>%1 is not on this laptop</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>%1 no está en este portátil</translation>
    </message>
    <message>
        <source>It takes %1 on disk once it is ready.</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Ocupa %1 en el disco cuando está listo.</translation>
    </message>
    <message>
        <source>Getting %1</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Se descarga %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Free up space…</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>desk/panes/article_writer.py</extracomment>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Original</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Ambos, uno junto a otro</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original article, read only</source>
        <extracomment>desk/panes/original_view.py</extracomment>
        <translation>Artículo original, solo lectura</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Press Brief to pick the key sentences of this article.</source>
        <extracomment>desk/presenter.py</extracomment>
        <translation>Pulse «Resumir» para elegir las oraciones clave de este artículo.</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <extracomment>desk/presenter.py</extracomment>
        <translation>Oraciones clave</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>refused</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>allowed: you asked for a download</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>permitido: usted pidió una descarga</translation>
    </message>
    <message numerus="yes">
        <source>The worker briefed the sample: %n sentences</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>El proceso de trabajo resumió el ejemplo: %n oración</numerusform>
            <numerusform>El proceso de trabajo resumió el ejemplo: %n oraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker did not do its part</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>El proceso de trabajo no hizo su parte</translation>
    </message>
    <message>
        <source>not refused</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>no rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%n of the attempts arrived</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>Llegó %n intento</numerusform>
            <numerusform>Llegaron %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>This system lets nobody listen: whether something arrived is not known</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Este sistema no permite escuchar: no se sabe si algo llegó</translation>
    </message>
    <message numerus="yes">
        <source>The processes hold %n network sockets</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>Los procesos tienen %n conector de red</numerusform>
            <numerusform>Los procesos tienen %n conectores de red</numerusform>
        </translation>
    </message>
    <message>
        <source>The system does not say whether the processes hold network sockets</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>El sistema no dice si los procesos tienen conectores de red</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Worker (models)</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Proceso de trabajo (modelos)</translation>
    </message>
    <message>
        <source>Reader (documents)</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Lector (documentos)</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>connection to %1</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>conexión con %1</translation>
    </message>
    <message>
        <source>datagram to %1</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>datagrama a %1</translation>
    </message>
    <message>
        <source>look-up of %1</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>consulta de %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>There were more: only the first ones of a process are listed.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Hubo más: de cada proceso figuran solo los primeros.</translation>
    </message>
    <message>
        <source>Nothing has been tried since BriefDesk was started.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>No se ha intentado nada desde que se abrió BriefDesk.</translation>
    </message>
    <message>
        <source>Attempts to reach a network</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Intentos de llegar a una red</translation>
    </message>
    <message>
        <source>Steps of the proof</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Pasos de la prueba</translation>
    </message>
    <message>
        <source>Prove it now</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Probarlo ahora</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Not proven. Please report this.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>No probado. Por favor, avísenos.</translation>
    </message>
    <message>
        <source>Proven: every way out was tried from inside and refused, and nothing arrived.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Probado: se intentaron desde dentro todas las salidas, se rechazaron y nada llegó.</translation>
    </message>
    <message>
        <source>Your articles never leave this laptop. Whatever in BriefDesk tries to reach a network is listed here, and refused unless you asked for a download.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Sus artículos nunca salen de este portátil. Todo lo que en BriefDesk intenta llegar a una red figura aquí, y se rechaza salvo que usted pidiera una descarga.</translation>
    </message>
    <message>
        <source>The proof tells of BriefDesk’s own processes. It does not see other programs, nor code that opens a connection without Python and closes it at once.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>La prueba trata de los procesos de BriefDesk. No ve otros programas, ni código que abra una conexión sin Python y la cierre enseguida.</translation>
    </message>
    <message>
        <source>What is kept lies in %1</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Lo que se guarda está en %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Attempts in this run</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Intentos en esta sesión</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>La prueba</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Reading</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Summarising</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Translating</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>The key sentences appear in a moment.</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Las oraciones clave aparecen enseguida.</translation>
    </message>
    <message>
        <source>Key sentences are shown meanwhile. The rewritten summary replaces them.</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Mientras tanto se muestran las oraciones clave. El resumen reescrito las sustituye.</translation>
    </message>
    <message>
        <source>The sentences below stay until the new ones are there.</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Las oraciones de abajo se quedan hasta que lleguen las nuevas.</translation>
    </message>
    <message>
        <source>The summary is ready to read and copy.</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>El resumen ya se puede leer y copiar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>
            <numerusform>Queda %n s</numerusform>
            <numerusform>Quedan unos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>%1, %2 por ciento</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>desk/interface_language.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>desk/interface_language.py</extracomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>desk/interface_language.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>desk/interface_language.py</extracomment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>About this model</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The files of %1 do not say this. What you enter is kept with the model.</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Los archivos de %1 no lo dicen. Lo que se escriba se guarda con el modelo.</translation>
    </message>
    <message>
        <source>There is another model called %2. Give %1 a name of its own.</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Hay otro modelo llamado %2. Dé a %1 un nombre propio.</translation>
    </message>
    <message>
        <source>For instance: English, Ukrainian</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Por ejemplo: inglés, ucraniano</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Languages it reads</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Idiomas que lee</translation>
    </message>
    <message>
        <source>Languages it writes</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Idiomas que escribe</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>%1 is no language that is known here.</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>%1 no es un idioma conocido aquí.</translation>
    </message>
    <message>
        <source>The name may have small letters, digits and hyphens.</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>El nombre puede tener minúsculas, cifras y guiones.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the disk is full</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>el sistema no lo permite</translation>
    </message>
    <message>
        <source>it is in use</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su ruta es demasiado larga</translation>
    </message>
    <message>
        <source>The proxy</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>El proxy</translation>
    </message>
    <message>
        <source>The mirror {host}</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>El espejo {host}</translation>
    </message>
    <message>
        <source>the proxy that is set up here</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>el proxy configurado aquí</translation>
    </message>
    <message>
        <source>the proxy that is set up here is of an unknown kind</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>el proxy configurado aquí es de un tipo desconocido</translation>
    </message>
    <message>
        <source>it wants a name and a password</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>it answers with a web page: the wifi may want you to sign in first</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>responde con una página web: puede que la wifi pida iniciar sesión antes</translation>
    </message>
    <message>
        <source>it is busy and asks to come back in {minutes} min</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>está ocupado y pide volver en {minutes} min</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>respuesta {status}</translation>
    </message>
    <message>
        <source>it went silent</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>dejó de responder</translation>
    </message>
    <message>
        <source>no safe connection comes about</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>no se logra una conexión segura</translation>
    </message>
    <message>
        <source>its answer makes no sense</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su respuesta no tiene sentido</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>it names no digest</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>no indica ninguna suma de control</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su lista no tiene fin</translation>
    </message>
    <message>
        <source>it sends us in circles</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>remite en círculos</translation>
    </message>
    <message>
        <source>it points to an unsafe address</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>remite a una dirección insegura</translation>
    </message>
    <message>
        <source>its parts do not fit ({kind})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>sus partes no encajan ({kind})</translation>
    </message>
    <message>
        <source>a file cannot be read or written ({why})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>no se puede leer o escribir un archivo ({why})</translation>
    </message>
    <message>
        <source>a fault in the converter ({kind})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>un fallo del conversor ({kind})</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>the system stopped it, most likely because the memory ran out</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>el sistema lo detuvo, seguramente por falta de memoria</translation>
    </message>
    <message>
        <source>it ended without a result (status {status})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>terminó sin resultado (estado {status})</translation>
    </message>
    <message>
        <source>it is damaged or was cut off</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>está dañado o incompleto</translation>
    </message>
    <message>
        <source>its files are damaged</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>sus archivos están dañados</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>cambió mientras se leía</translation>
    </message>
    <message>
        <source>it needs a name of small letters and digits</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>necesita un nombre de letras minúsculas y cifras</translation>
    </message>
    <message>
        <source>a file in it has a name that is not safe, or is a link</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>contiene un archivo con un nombre inseguro o un enlace</translation>
    </message>
    <message>
        <source>it is described in words that cannot be shown</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su descripción no se puede mostrar</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>no es una carpeta ni un archivo</translation>
    </message>
    <message>
        <source>it is neither a folder nor a .zip or .tar.gz file</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>no es una carpeta ni un archivo .zip o .tar.gz</translation>
    </message>
    <message>
        <source>it holds more than one model</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>contiene más de un modelo</translation>
    </message>
    <message>
        <source>it holds more than {count} files</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>contiene más de {count} archivos</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>contiene un enlace</translation>
    </message>
    <message>
        <source>it holds something that is not a file</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>contiene algo que no es un archivo</translation>
    </message>
    <message>
        <source>it holds no model: neither {config} nor Firefox’s model.….bin or model.….bin.gz is in it</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>no contiene ningún modelo: ni {config} ni los model.….bin o model.….bin.gz de Firefox</translation>
    </message>
    <message>
        <source>it has a header that is too long</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su encabezado es demasiado largo</translation>
    </message>
    <message>
        <source>it would unpack to far more than it is; it may have been made to do harm</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>al descomprimirse ocuparía mucho más; puede ser malicioso</translation>
    </message>
    <message>
        <source>its files overlap; it may have been made to do harm</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>sus archivos se solapan; puede ser malicioso</translation>
    </message>
    <message>
        <source>its manifest is too long</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su manifiesto es demasiado largo</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su manifiesto no se puede leer</translation>
    </message>
    <message>
        <source>its {file} cannot be read</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>no se puede leer {file}</translation>
    </message>
    <message>
        <source>it brings a program of its own, which is never run</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>trae un programa propio, que nunca se ejecuta</translation>
    </message>
    <message>
        <source>BriefDesk does not run models of its kind ({kind})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>BriefDesk no ejecuta modelos de su tipo ({kind})</translation>
    </message>
    <message>
        <source>its tokenizer, NLLB&apos;s, is not one that BriefDesk reads yet</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>BriefDesk aún no lee su tokenizador, el de NLLB</translation>
    </message>
    <message>
        <source>its weights hold more than numbers, and opening them could run a program</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>sus pesos contienen algo más que números y abrirlos podría ejecutar un programa</translation>
    </message>
    <message>
        <source>{file} in it is a link</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} es un enlace</translation>
    </message>
    <message>
        <source>{file} in it is not a plain file</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} no es un archivo normal</translation>
    </message>
    <message>
        <source>{file} in it is not what its manifest says</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} no es lo que dice el manifiesto</translation>
    </message>
    <message>
        <source>{file} in it is larger than it says</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} es mayor de lo que dice</translation>
    </message>
    <message>
        <source>{file} in it is larger than in any model of this kind</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} es mayor que en cualquier modelo de este tipo</translation>
    </message>
    <message>
        <source>{file} in it is only a pointer to the file (Git LFS): fetch the files themselves with “git lfs pull”</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} es solo un puntero al archivo (Git LFS): obtenga los archivos con «git lfs pull»</translation>
    </message>
    <message>
        <source>{file} in it is not sound: {why}</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} no está en buen estado: {why}</translation>
    </message>
    <message>
        <source>its manifest {problem}</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>su manifiesto no es válido: {problem}</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>falta {file}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <comment>said in English only</comment>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{reason} (en inglés)</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>author bio</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>biografía</translation>
    </message>
    <message>
        <source>Author bio</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>reply form</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>formulario de respuesta</translation>
    </message>
    <message>
        <source>Reply form</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Formulario de respuesta</translation>
    </message>
    <message>
        <source>readers’ comments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>comentarios de lectores</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Comentarios de lectores</translation>
    </message>
    <message>
        <source>share buttons</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>botones de compartir</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Botones de compartir</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>enlaces a otros artículos</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Enlaces a otros artículos</translation>
    </message>
    <message>
        <source>newsletter invitation</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>aviso del boletín</translation>
    </message>
    <message>
        <source>Newsletter invitation</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Aviso del boletín</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>aviso de cookies</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Aviso de cookies</translation>
    </message>
    <message>
        <source>photo credit</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>crédito de la foto</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Crédito de la foto</translation>
    </message>
    <message>
        <source>publication time</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>momento de publicación</translation>
    </message>
    <message>
        <source>Publication time</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Momento de publicación</translation>
    </message>
    <message>
        <source>advertisement</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>copyright line</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>aviso de derechos</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Aviso de derechos</translation>
    </message>
    <message>
        <source>menus and page furniture</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>menús y elementos de la página</translation>
    </message>
    <message>
        <source>Menus and page furniture</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Menús y elementos de la página</translation>
    </message>
    <message>
        <source>page numbers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>números de página</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Números de página</translation>
    </message>
    <message>
        <source>running heads</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>titulillos</translation>
    </message>
    <message>
        <source>Running heads</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Titulillos</translation>
    </message>
    <message>
        <source>footnote marks</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>números de nota</translation>
    </message>
    <message>
        <source>Footnote marks</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Números de nota</translation>
    </message>
    <message>
        <source>mail headers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>encabezados de correo</translation>
    </message>
    <message>
        <source>Mail headers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Encabezados de correo</translation>
    </message>
    <message>
        <source>quoted earlier mail</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>correo anterior citado</translation>
    </message>
    <message>
        <source>Quoted earlier mail</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Correo anterior citado</translation>
    </message>
    <message>
        <source>mail signature</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>bloque de firma</translation>
    </message>
    <message>
        <source>Mail signature</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Bloque de firma</translation>
    </message>
    <message>
        <source>attachments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>reviewers’ comments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>comentarios de revisión</translation>
    </message>
    <message>
        <source>Reviewers’ comments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Comentarios de revisión</translation>
    </message>
    <message>
        <source>deleted text of tracked changes</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>texto eliminado en la revisión</translation>
    </message>
    <message>
        <source>Deleted text of tracked changes</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Texto eliminado en la revisión</translation>
    </message>
    <message>
        <source>page headers and footers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>encabezados y pies de página</translation>
    </message>
    <message>
        <source>Page headers and footers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Encabezados y pies de página</translation>
    </message>
    <message>
        <source>hidden text</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>texto oculto</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Caracteres invisibles</translation>
    </message>
    <message>
        <source>pages that could not be read</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>texto de páginas ilegibles</translation>
    </message>
    <message>
        <source>Pages that could not be read</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Páginas ilegibles</translation>
    </message>
    <message>
        <source>repeated text</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>texto repetido</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Texto repetido</translation>
    </message>
    <message>
        <source>formatting marks</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>signos de formato</translation>
    </message>
    <message>
        <source>Formatting marks</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Signos de formato</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces left out</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>
            <numerusform>%n fragmento omitido</numerusform>
            <numerusform>%n fragmentos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 left out</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>%1 y %2 omitidos</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Parte omitida: %1</translation>
    </message>
</context>
<context>
    <name>RemovedChip</name>
    <message>
        <source>Text that was left out</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Texto omitido</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide left-out text</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Ocultar el texto omitido</translation>
    </message>
    <message>
        <source>Show left-out text</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Mostrar el texto omitido</translation>
    </message>
</context>
<context>
    <name>Reviewer</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>desk/review.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>desk/review.py</extracomment>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>desk/review.py</extracomment>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Marked as right</source>
        <extracomment>desk/review.py</extracomment>
        <translation>Marcado como correcto</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Cancel</source>
        <extracomment>desk/widgets/row_editor.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <extracomment>desk/widgets/row_editor.py</extracomment>
        <translation>Cancelar el cambio</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desk/widgets/row_editor.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Finish the edit</source>
        <extracomment>desk/widgets/row_editor.py</extracomment>
        <translation>Terminar el cambio</translation>
    </message>
</context>
<context>
    <name>RowMeta</name>
    <message>
        <source>Edit</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit sentence %1</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Editar la oración %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy sentence %1</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Copiar la oración %1</translation>
    </message>
    <message>
        <source>Show in the original</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Mostrar en el original</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Export the brief</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Exportar el breve</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Data for programs</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Datos para programas</translation>
    </message>
</context>
<context>
    <name>SentenceMap</name>
    <message>
        <source>%1 of %2 sentences used</source>
        <extracomment>desk/widgets/sentence_map.py</extracomment>
        <translation>%1 de %2 oraciones usadas</translation>
    </message>
    <message>
        <source>Sentence %1: a key sentence that the brief does not use</source>
        <extracomment>desk/widgets/sentence_map.py</extracomment>
        <translation>Oración %1: una oración clave que el breve no usa</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <extracomment>desk/widgets/sentence_map.py</extracomment>
        <translation>Oración %1</translation>
    </message>
</context>
<context>
    <name>SentenceRow</name>
    <message>
        <source>Undo edit</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Back to the model’s text of sentence %1</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Volver al texto del modelo: oración %1</translation>
    </message>
    <message>
        <source>Back to the model’s translation of sentence %1</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Volver a la traducción del modelo: oración %1</translation>
    </message>
    <message>
        <source>Sentence %1 of %2, %3</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Oración %1 de %2, %3</translation>
    </message>
    <message>
        <source>from no sentence</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>de ninguna oración</translation>
    </message>
    <message>
        <source>Translate again</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Traducir de nuevo</translation>
    </message>
    <message>
        <source>Editing. The translation stays as you write it.</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Edición. La traducción queda como se escriba.</translation>
    </message>
    <message>
        <source>Editing. The translation follows when you finish.</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Edición. La traducción se actualizará al terminar.</translation>
    </message>
    <message>
        <source>Editing.</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Edición.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read and were set to their defaults.</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>Los ajustes no se pudieron leer y volvieron a sus valores iniciales.</translation>
    </message>
    <message>
        <source>Some settings could not be read and were set to their defaults: %1.</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>Algunos ajustes no se pudieron leer y volvieron a sus valores iniciales: %1.</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>extensión</translation>
    </message>
    <message>
        <source>summariser</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>resumidor</translation>
    </message>
    <message>
        <source>language of the translation</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>idioma de la traducción</translation>
    </message>
    <message>
        <source>translating the whole article</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>traducción del artículo entero</translation>
    </message>
    <message>
        <source>text size</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>tamaño del texto</translation>
    </message>
    <message>
        <source>place of the window</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>posición de la ventana</translation>
    </message>
    <message>
        <source>widths of the panes</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>ancho de los paneles</translation>
    </message>
    <message>
        <source>recent files</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>archivos recientes</translation>
    </message>
    <message>
        <source>language of the interface</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>idioma de la interfaz</translation>
    </message>
    <message>
        <source>colours</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>colores</translation>
    </message>
    <message>
        <source>typeface</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>tipo de letra</translation>
    </message>
    <message>
        <source>reduced motion</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>movimiento reducido</translation>
    </message>
    <message>
        <source>keeping briefs</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>conservación de los breves</translation>
    </message>
    <message>
        <source>private mode</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>modo privado</translation>
    </message>
    <message>
        <source>the Library being open</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>biblioteca abierta o cerrada</translation>
    </message>
    <message>
        <source>width of the Library</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>ancho de la biblioteca</translation>
    </message>
    <message>
        <source>layout of exports</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>formato de las exportaciones</translation>
    </message>
    <message>
        <source>note on how a brief was made</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>nota sobre cómo se hizo el breve</translation>
    </message>
    <message>
        <source>folder of the models</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>carpeta de los modelos</translation>
    </message>
    <message>
        <source>mirror</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>espejo</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>proxy</translation>
    </message>
    <message>
        <source>processor cores</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>núcleos del procesador</translation>
    </message>
    <message>
        <source>memory limit</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>límite de memoria</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>desk/settings_dialog/dialog.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>desk/settings_dialog/dialog.py</extracomment>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your articles never leave this laptop.</source>
        <extracomment>desk/panes/start.py</extracomment>
        <translation>Los artículos nunca salen de este portátil.</translation>
    </message>
    <message>
        <source>The network is used only when you press Get.</source>
        <extracomment>desk/panes/start.py</extracomment>
        <translation>La red solo se usa al pulsar «Descargar».</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 GB</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline – nothing leaves this laptop</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Sin conexión: nada sale de este portátil</translation>
    </message>
    <message>
        <source>Private mode: nothing is kept</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Modo privado: no se guarda nada</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Oraciones clave</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n attempts to reach a network refused</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>
            <numerusform>Sin conexión: %n intento de llegar a una red rechazado</numerusform>
            <numerusform>Sin conexión: %n intentos de llegar a una red rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept nowhere</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Este artículo no se guarda en ningún sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Tiempo: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Memoria: %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Resumir</translation>
    </message>
</context>
<context>
    <name>TranslatedView</name>
    <message>
        <source>Translated article, read only</source>
        <extracomment>desk/panes/translated_view.py</extracomment>
        <translation>Artículo traducido, solo lectura</translation>
    </message>
</context>
<context>
    <name>WipeField</name>
    <message>
        <source>Delete all that is kept…</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Eliminar todo lo guardado…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete all kept briefs and drafts for good? They cannot be brought back.</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>¿Eliminar para siempre todos los breves y borradores guardados? No se pueden recuperar.</translation>
    </message>
    <message>
        <source>All that was kept is deleted.</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Todo lo guardado se eliminó.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Panes</source>
        <extracomment>desk/panes/work.py</extracomment>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>desk/panes/work.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/panes/work.py</extracomment>
        <translation>Breve</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Ready</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Listo</translation>
    </message>
</context>
</TS>
