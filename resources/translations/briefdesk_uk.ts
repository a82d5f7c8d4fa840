<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Вставити як статтю</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Спробувати на прикладі</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Назад до попередньої статті</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Скасувати зміну</translation>
    </message>
    <message>
        <source>Redo edit</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Повторити зміну</translation>
    </message>
    <message>
        <source>Edit sentence</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Змінити речення</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Змінити переклад</translation>
    </message>
    <message>
        <source>Back to your edited text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>До вашого зміненого тексту</translation>
    </message>
    <message>
        <source>Next to verify</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Наступне на перевірку</translation>
    </message>
    <message>
        <source>Previous to verify</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Попереднє на перевірку</translation>
    </message>
    <message>
        <source>Looks right</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Усе правильно</translation>
    </message>
    <message>
        <source>List of checks</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Перелік перевірок</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Копіювати виділений текст</translation>
    </message>
    <message>
        <source>Copy brief</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Копіювати виклад</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Both in pairs</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Обидва, парами</translation>
    </message>
    <message>
        <source>With sources</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Із джерелами</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Знайти раніше</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Підсумувати</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Наступна панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Попередня панель</translation>
    </message>
    <message>
        <source>Next view of the brief</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Наступний вигляд викладу</translation>
    </message>
    <message>
        <source>Show or hide left-out text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Показати або сховати пропущений текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Моделі…</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Імпортувати модель…</translation>
    </message>
    <message>
        <source>Import the folder of a model…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Імпортувати теку моделі…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Privacy…</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Приватність…</translation>
    </message>
    <message>
        <source>About BriefDesk</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Про BriefDesk</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>desk/actions.py
----------
desk/library/rows.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>desk/actions.py
----------
desk/library/rows.py</extracomment>
        <translation>Короткий</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>desk/actions.py
----------
desk/library/rows.py</extracomment>
        <translation>Середній</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>desk/actions.py
----------
desk/library/rows.py</extracomment>
        <translation>Довгий</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Search the Library</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Пошук у бібліотеці</translation>
    </message>
    <message>
        <source>Private mode</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Приватний режим</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Відкрити недавні</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Експортувати як</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Копіювати як</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>В&amp;иклад</translation>
    </message>
    <message>
        <source>Summariser</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Мова перекладу</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Моделі</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>desk/actions.py</extracomment>
        <translation>Обсяг</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>With high contrast, the system’s own colours are kept.</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>За високої контрастності лишаються кольори системи.</translation>
    </message>
    <message>
        <source>Typeface of texts</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Шрифт текстів</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Nothing fades or slides. It is so as well where the system asks for it.</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Нічого не блякне й не ковзає. Так само, коли цього просить система.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Темні</translation>
    </message>
    <message>
        <source>The system’s, with serifs</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Системний, із зарубками</translation>
    </message>
    <message>
        <source>The system’s, without serifs</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Системний, без зарубок</translation>
    </message>
    <message>
        <source>%1 px</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>%1 пкс</translation>
    </message>
    <message>
        <source>The council voted on Monday to keep the night ferry running until spring.</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>У понеділок рада проголосувала за те, щоб нічний пором ходив до весни.</translation>
    </message>
    <message>
        <source>How texts look</source>
        <extracomment>desk/settings_dialog/appearance_page.py</extracomment>
        <translation>Який вигляд мають тексти</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Key sentences, word for word</source>
        <extracomment>desk/translation_presenter.py</extracomment>
        <translation>Ключові речення дослівно</translation>
    </message>
    <message>
        <source>Key sentences, word for word but for your edits</source>
        <extracomment>desk/translation_presenter.py</extracomment>
        <translation>Ключові речення, дослівно, крім ваших змін</translation>
    </message>
    <message>
        <source>%1 – rewritten by %2</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 – переказ: %2</translation>
    </message>
    <message>
        <source>%1 – translated by %2</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 – переклад: %2</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Brief</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Виклад</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Обсяг</translation>
    </message>
    <message>
        <source>For the open article and for those to come, as in the toolbar.</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Для відкритої статті й для наступних, як на панелі інструментів.</translation>
    </message>
    <message>
        <source>Exported as</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Say how it was made</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Зазначати, як зроблено</translation>
    </message>
    <message>
        <source>Exports end with a line on source, models and date, and that a machine wrote the text.</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Експорт закінчується рядком про джерело, моделі й дату та про те, що текст написала машина.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Речення за реченням</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <extracomment>desk/settings_dialog/brief_page.py</extracomment>
        <translation>Одним абзацом</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Summary</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Bilingual</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Двома мовами</translation>
    </message>
    <message numerus="yes">
        <source>Brief, %n sentences</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>
            <numerusform>Виклад, %n речення</numerusform>
            <numerusform>Виклад, %n речення</numerusform>
            <numerusform>Виклад, %n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Експортовано</translation>
    </message>
    <message>
        <source>View of the brief</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Вигляд викладу</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>Виклад</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Ready now. Picks the most important sentences in about a second.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Готово вже зараз. Вибирає найважливіші речення приблизно за секунду.</translation>
    </message>
    <message>
        <source>Missing. Install BriefDesk again.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Відсутня. Встановіть BriefDesk ще раз.</translation>
    </message>
    <message>
        <source>Rewritten summaries – %1</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Перекази – %1</translation>
    </message>
    <message>
        <source>Translation into %1</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>Переклад: %1</translation>
    </message>
    <message>
        <source>%1. A shorter text in new words. %2 on disk, %3 of memory.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>%1. Коротший текст іншими словами. На диску %2, пам’яті %3.</translation>
    </message>
    <message>
        <source>%1. A shorter text in new words. %2 on disk.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>%1. Коротший текст іншими словами. На диску %2.</translation>
    </message>
    <message>
        <source>From English, for summaries and whole articles. %1 on disk.</source>
        <extracomment>desk/models/card_words.py</extracomment>
        <translation>З англійської, для підсумків і цілих статей. На диску %1.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Є у статті</translation>
    </message>
    <message>
        <source>Said to be right by you: %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Ви підтвердили: %1</translation>
    </message>
    <message>
        <source>To verify: %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Перевірте: %1</translation>
    </message>
    <message>
        <source>Number: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Число: є у статті</translation>
    </message>
    <message>
        <source>Date: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Дата: є у статті</translation>
    </message>
    <message>
        <source>Length of time: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Проміжок часу: є у статті</translation>
    </message>
    <message>
        <source>Name: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Назва чи ім’я: є у статті</translation>
    </message>
    <message>
        <source>Quotation: found in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Цитата: є у статті</translation>
    </message>
    <message>
        <source>Translated article, sentence %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Перекладена стаття, речення %1</translation>
    </message>
    <message>
        <source>Translated headline</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Перекладений заголовок</translation>
    </message>
    <message>
        <source>Brief, sentence %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Виклад, речення %1</translation>
    </message>
    <message>
        <source>Translation, sentence %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Переклад, речення %1</translation>
    </message>
    <message>
        <source>Article, sentence %1</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Стаття, речення %1</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <extracomment>desk/checks/words.py</extracomment>
        <translation>Немає у статті</translation>
    </message>
</context>
<context>
    <name>ChecksHead</name>
    <message>
        <source>To verify</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Перевірте</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show in both texts</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Показати в обох текстах</translation>
    </message>
    <message>
        <source>Looks right</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Усе правильно</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Edit the sentence</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Змінити речення</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Close the list of checks</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Закрити перелік перевірок</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>desk/checks/head.py</extracomment>
        <translation>Скасувати</translation>
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
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Nothing left to verify</source>
        <extracomment>desk/checks/panel.py</extracomment>
        <translation>Перевіряти більше нічого</translation>
    </message>
    <message>
        <source>Nothing was found doubtful</source>
        <extracomment>desk/checks/panel.py</extracomment>
        <translation>Нічого сумнівного не знайдено</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Whole article too</source>
        <extracomment>desk/choice_menus.py
----------
desk/widgets/model_choosers.py</extracomment>
        <translation>Також уся стаття</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>переказ</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>Ключові речення</translation>
    </message>
    <message>
        <source>instant</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>миттєво</translation>
    </message>
    <message>
        <source>to get</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>завантажити</translation>
    </message>
    <message>
        <source>Translate to %1</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>Переклад: %1</translation>
    </message>
    <message>
        <source>No translation</source>
        <extracomment>desk/naming.py</extracomment>
        <translation>Без перекладу</translation>
    </message>
    <message>
        <source>Summariser</source>
        <extracomment>desk/widgets/model_choosers.py</extracomment>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>desk/widgets/model_choosers.py</extracomment>
        <translation>Мова перекладу</translation>
    </message>
</context>
<context>
    <name>ChosenSentences</name>
    <message>
        <source>Choose sentences</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Вибір речень</translation>
    </message>
    <message>
        <source>All sentences</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Усі речення</translation>
    </message>
    <message>
        <source>Sentences of the brief</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Речення викладу</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>These sentences go out:</source>
        <extracomment>desk/chosen_sentences.py</extracomment>
        <translation>Буде використано ці речення:</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Keep finished briefs on this laptop, to find them again?</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>Зберігати готові виклади на цьому ноутбуці, щоб знаходити їх знову?</translation>
    </message>
    <message>
        <source>Nothing is kept before you say so. You can change it in Settings.</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>Без вашої згоди нічого не зберігається. Це можна змінити в налаштуваннях.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>Зберігати</translation>
    </message>
    <message>
        <source>Don’t keep</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>Не зберігати</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>%1 of %2 sentences read</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>Прочитано речень: %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sentences read</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>Прочитано всі речення: %Ln</numerusform>
            <numerusform>Прочитано всі речення: %Ln</numerusform>
            <numerusform>Прочитано всі речення: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used so far</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>Поки що використано: %Ln</numerusform>
            <numerusform>Поки що використано: %Ln</numerusform>
            <numerusform>Поки що використано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the brief</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>Використано у викладі: %Ln</numerusform>
            <numerusform>Використано у викладі: %Ln</numerusform>
            <numerusform>Використано у викладі: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key sentences of the article are not used. They are ringed in the map.</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>Не використано ключових речень статті: %Ln. Його обведено на карті.</numerusform>
            <numerusform>Не використано ключових речень статті: %Ln. Їх обведено на карті.</numerusform>
            <numerusform>Не використано ключових речень статті: %Ln. Їх обведено на карті.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedGlossary</name>
    <message>
        <source>The glossary in %1 is damaged; it was not touched.</source>
        <extracomment>desk/settings_dialog/damaged_glossary.py</extracomment>
        <translation>Глосарій у файлі %1 пошкоджено; файл не змінено.</translation>
    </message>
    <message>
        <source>Keep it as .damaged and start anew</source>
        <extracomment>desk/settings_dialog/damaged_glossary.py</extracomment>
        <translation>Зберегти як .damaged і почати новий</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Models</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Import a model</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Імпорт моделі</translation>
    </message>
    <message>
        <source>Import the folder of a model</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Імпорт теки моделі</translation>
    </message>
    <message>
        <source>Export for another laptop</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Експорт для іншого ноутбука</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Вилучення моделі</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Вилучити %1?</translation>
    </message>
    <message>
        <source>%1 are free again on this disk.</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>На цьому диску звільниться %1.</translation>
    </message>
    <message>
        <source>You can get it again.</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Її можна завантажити знову.</translation>
    </message>
    <message>
        <source>It can only be imported again.</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Її можна лише імпортувати знову.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desk/models/deeds.py</extracomment>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>To verify: %1</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Перевірте: %1</translation>
    </message>
    <message>
        <source>To verify in the translated headline: %1</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Перевірте в перекладі заголовка: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to verify in the translated article.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>
            <numerusform>Місць для перевірки в перекладі статті: %Ln.</numerusform>
            <numerusform>Місць для перевірки в перекладі статті: %Ln.</numerusform>
            <numerusform>Місць для перевірки в перекладі статті: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>Looks right</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Усе правильно</translation>
    </message>
    <message>
        <source>Looks right: %1</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Усе правильно: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Змінити: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <extracomment>desk/widgets/doubt_line.py</extracomment>
        <translation>Застосувати: %1</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to brief this article</source>
        <extracomment>desk/widgets/drop_overlay.py</extracomment>
        <translation>Відпустіть, щоб підсумувати</translation>
    </message>
    <message numerus="yes">
        <source>%n files: the first opens, the others wait in the Library</source>
        <extracomment>desk/widgets/drop_overlay.py</extracomment>
        <translation>
            <numerusform>Файлів: %n. Перший відкриється, решта чекатиме в бібліотеці</numerusform>
            <numerusform>Файлів: %n. Перший відкриється, решта чекатиме в бібліотеці</numerusform>
            <numerusform>Файлів: %n. Перший відкриється, решта чекатиме в бібліотеці</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop an article here</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Перетягніть сюди статтю</translation>
    </message>
    <message>
        <source>Word, PDF, web page, e-book, e-mail or plain text. You get a summary with its sources marked.</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Word, PDF, вебсторінка, е-книга, лист чи простий текст. Отримаєте підсумок із джерелами.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Вставити текст</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>desk/widgets/drop_target.py</extracomment>
        <translation>Спробувати на прикладі</translation>
    </message>
</context>
<context>
    <name>EditLink</name>
    <message>
        <source>Undone</source>
        <extracomment>desk/edit_link.py</extracomment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>desk/edit_link.py</extracomment>
        <translation>Повторено</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Edited · being checked…</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Змінено · перевіряється…</translation>
    </message>
    <message>
        <source>Edited · not checked yet</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Змінено · ще не перевірено</translation>
    </message>
    <message>
        <source>Edited · only this sentence was translated again</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Змінено · заново перекладено лише це речення</translation>
    </message>
    <message>
        <source>Edited, no quotation any more · only this sentence was translated again</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Змінено, це вже не цитата · заново перекладено лише це речення</translation>
    </message>
    <message>
        <source>Edited, no quotation any more</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Змінено, це вже не цитата</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Edited · being translated again…</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Змінено · перекладається заново…</translation>
    </message>
    <message>
        <source>Edited · not translated yet</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Змінено · ще не перекладено</translation>
    </message>
    <message>
        <source>Translation edited · its sentence has changed since</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Переклад змінено · речення відтоді теж змінилося</translation>
    </message>
    <message>
        <source>Translation edited</source>
        <extracomment>desk/widgets/edited_line.py</extracomment>
        <translation>Переклад змінено</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Install BriefDesk again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Встановіть BriefDesk ще раз.</translation>
    </message>
    <message>
        <source>Open it in its own program, copy the text and paste it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Відкрийте його у звичній програмі, скопіюйте текст і вставте.</translation>
    </message>
    <message>
        <source>If you trust it, open it in its own program and paste the text.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Якщо довіряєте файлу, відкрийте його у звичній програмі й вставте текст.</translation>
    </message>
    <message>
        <source>Remove it in Models and get it again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Вилучіть її в розділі «Моделі» й завантажте ще раз.</translation>
    </message>
    <message>
        <source>Try again later: what has arrived is kept.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Спробуйте пізніше: отримане збережено.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Закрийте інші програми або виберіть меншу модель.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Щось пішло не так.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is no article with a summary or a translation.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Рядок {line} у файлі «{name}» – не стаття з підсумком чи перекладом.</translation>
    </message>
    <message>
        <source>A line is JSON: id, article and summary, or id, article, translation and to.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Рядок має бути JSON: id, article і summary або id, article, translation і to.</translation>
    </message>
    <message>
        <source>{name} is in {language}, the article in {source}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{name} і стаття – різними мовами: {language} та {source}.</translation>
    </message>
    <message>
        <source>Check it as a translation.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Перевірте його як переклад.</translation>
    </message>
    <message>
        <source>{name} is in that language already.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» уже цією мовою.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Виберіть іншу мову.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Не вдалося прочитати «{name}».</translation>
    </message>
    <message>
        <source>Copy the text out of it and paste it into BriefDesk.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Скопіюйте з нього текст і вставте в BriefDesk.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>У файлі «{name}» немає тексту.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Перевірте, чи це той файл.</translation>
    </message>
    <message>
        <source>{name} is not a text file, whatever its name says.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» – не текстовий файл, хоч би що казала назва.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, copy the text and paste it into BriefDesk.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Відкрийте його в програмі, якою його створено, скопіюйте текст і вставте в BriefDesk.</translation>
    </message>
    <message>
        <source>{name} is in a format that BriefDesk does not read ({format}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>BriefDesk не читає формату файлу «{name}» ({format}).</translation>
    </message>
    <message>
        <source>Save it as PDF, Word (.docx) or plain text and open that.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Збережіть його як PDF, Word (.docx) або простий текст і відкрийте збережене.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файл «{name}» захищено паролем.</translation>
    </message>
    <message>
        <source>Save a copy without the password and open that.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Збережіть копію без пароля й відкрийте її.</translation>
    </message>
    <message>
        <source>{name} is damaged or was cut off.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файл «{name}» пошкоджено або він неповний.</translation>
    </message>
    <message>
        <source>Get the file again, or copy the text out of it and paste it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Отримайте файл ще раз або скопіюйте з нього текст і вставте.</translation>
    </message>
    <message>
        <source>{name} has no text inside: it holds only pictures of pages (scanned; no text layer).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>У файлі «{name}» немає тексту: лише зображення сторінок (скан без текстового шару).</translation>
    </message>
    <message>
        <source>Run it through text recognition (OCR) first, or copy the text by hand and paste it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Спершу розпізнайте текст (OCR) або перепишіть його вручну й вставте.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_mb} MB.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файл «{name}» більший за {limit_mb} МБ.</translation>
    </message>
    <message>
        <source>Save the article on its own, or paste its text.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Збережіть статтю окремо або вставте її текст.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {limit_mb} MB; it may have been made to do harm.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файл «{name}» розпакувався б у понад {limit_mb} МБ; можливо, його зроблено на шкоду.</translation>
    </message>
    <message>
        <source>{name} has more pages ({pages}) than BriefDesk reads ({limit}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>У файлі «{name}» більше сторінок ({pages}), ніж читає BriefDesk ({limit}).</translation>
    </message>
    <message>
        <source>Save the pages that you need as a PDF of their own.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Збережіть потрібні сторінки окремим PDF.</translation>
    </message>
    <message>
        <source>Reading {name} took longer than {limit_s} s and was stopped.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Читання файлу «{name}» тривало понад {limit_s} с, тож його зупинено.</translation>
    </message>
    <message>
        <source>Reading {name} needed more than {limit_mb} MB of memory and was stopped.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Читання файлу «{name}» потребувало понад {limit_mb} МБ пам’яті, тож його зупинено.</translation>
    </message>
    <message>
        <source>{name} made the reader stop; the file is damaged or was made to do harm.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файл «{name}» зупинив програму читання: він пошкоджений або зроблений на шкоду.</translation>
    </message>
    <message>
        <source>{name} holds parts that point outside the file or grow without end; it was not opened.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>У файлі «{name}» є частини, що ведуть за його межі або розростаються без кінця; його не відкрито.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» – тека, а не стаття.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Виберіть файли в ній.</translation>
    </message>
    <message>
        <source>The system does not allow BriefDesk to read {name}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Система не дозволяє BriefDesk читати «{name}».</translation>
    </message>
    <message>
        <source>Copy the file to your own folder, or change its permissions.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Скопіюйте файл до своєї теки або змініть права доступу.</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файлу «{name}» тут немає.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed: open it from its new place.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Можливо, його перемістили чи перейменували: відкрийте його з нового місця.</translation>
    </message>
    <message>
        <source>The model {model} cannot be used.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель {model} не можна використати.</translation>
    </message>
    <message>
        <source>The model {model} is not on this laptop.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Моделі {model} немає на цьому ноутбуці.</translation>
    </message>
    <message>
        <source>Get it in Models, or choose another one.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Завантажте її в розділі «Моделі» або виберіть іншу.</translation>
    </message>
    <message>
        <source>The model {model} is damaged.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель {model} пошкоджено.</translation>
    </message>
    <message>
        <source>There is no model called {model}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Моделі з назвою {model} немає.</translation>
    </message>
    <message>
        <source>Choose one in Models.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Виберіть модель у розділі «Моделі».</translation>
    </message>
    <message>
        <source>The catalogue of models has a mistake in line {line} of {file}: {problem}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>У каталозі моделей є помилка, файл {file}, рядок {line}: {problem}.</translation>
    </message>
    <message>
        <source>Mend that line, or install BriefDesk again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Виправте цей рядок або встановіть BriefDesk ще раз.</translation>
    </message>
    <message>
        <source>No model on this laptop translates from {source} to {target}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>На цьому ноутбуці немає моделі для такого перекладу: {source} → {target}.</translation>
    </message>
    <message>
        <source>Get one in Models, or choose another language.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Завантажте її в розділі «Моделі» або виберіть іншу мову.</translation>
    </message>
    <message>
        <source>The model {model} needs {needed_mb} MB of memory; {free_mb} MB are free.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель {model} потребує {needed_mb} МБ пам’яті; вільно {free_mb} МБ.</translation>
    </message>
    <message>
        <source>The model {model} needs {needed_mb} MB of memory; the limit in Settings leaves {free_mb} MB.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель {model} потребує {needed_mb} МБ пам’яті; межа в налаштуваннях лишає {free_mb} МБ.</translation>
    </message>
    <message>
        <source>Raise the memory limit in Settings, or choose a smaller model.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Збільште межу пам’яті в налаштуваннях або виберіть меншу модель.</translation>
    </message>
    <message>
        <source>The memory ran out while the model {model} was working.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Під час роботи моделі {model} забракло пам’яті.</translation>
    </message>
    <message>
        <source>{name} was not taken in: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>«{name}» не прийнято: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the model again from where it comes from.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Нічого не змінено. Отримайте модель ще раз із її джерела.</translation>
    </message>
    <message>
        <source>The file {file} of the model {model} is not the one that was published: its contents differ.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файл {file} моделі {model} не такий, як опублікований: його вміст інший.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it comes back the same, do not trust the server or the mirror.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Його викинуто. Спробуйте ще раз; якщо надійде такий самий, не довіряйте серверу чи дзеркалу.</translation>
    </message>
    <message>
        <source>The model {model} came as it was published, but this BriefDesk cannot run it: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель {model} надійшла цілою, але цей BriefDesk не може її запустити: {reason}.</translation>
    </message>
    <message>
        <source>Another try will not help. Choose another model, or get a newer BriefDesk: what has arrived is kept.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Ще одна спроба не допоможе. Виберіть іншу модель або новіший BriefDesk: отримане збережено.</translation>
    </message>
    <message>
        <source>The model {model} could not be prepared for this laptop: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель {model} не вдалося підготувати для цього ноутбука: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again with other programs closed.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Нічого не змінено. Закрийте інші програми й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The model {model} cannot be used on this system: the library {library} is not there.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель {model} не працює в цій системі: немає бібліотеки {library}.</translation>
    </message>
    <message>
        <source>Install BriefDesk again. Not every system has that library: key sentences work without it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Встановіть BriefDesk ще раз. Ця бібліотека є не в кожній системі: ключові речення працюють і без неї.</translation>
    </message>
    <message>
        <source>The files of {name} do not say what it is.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>З файлів «{name}» не зрозуміло, що це за модель.</translation>
    </message>
    <message>
        <source>Import it once more and answer what is asked.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Імпортуйте ще раз і дайте відповіді на запитання.</translation>
    </message>
    <message>
        <source>There is another model called {model}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель із назвою {model} уже є.</translation>
    </message>
    <message>
        <source>Import it once more and give it a name of its own.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Імпортуйте ще раз і дайте їй власну назву.</translation>
    </message>
    <message>
        <source>The part of BriefDesk that gets and keeps models stopped by itself.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Частина BriefDesk, що завантажує й зберігає моделі, зупинилася сама.</translation>
    </message>
    <message>
        <source>Another BriefDesk is installing or removing a model.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Інший BriefDesk саме встановлює або вилучає модель.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Зачекайте, доки він закінчить, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Не вдалося записати «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place; nothing was overwritten.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Виберіть інше місце; нічого не перезаписано.</translation>
    </message>
    <message>
        <source>{name} needs {needed_mb} MB of disk while it installs; {free_mb} MB are free in {folder}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Під час встановлення {name} потребує {needed_mb} МБ на диску; у теці {folder} вільно {free_mb} МБ.</translation>
    </message>
    <message>
        <source>Make room there, or remove a model in Models.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Звільніть там місце або вилучіть якусь модель у розділі «Моделі».</translation>
    </message>
    <message>
        <source>The download of {file} failed: {reason}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Не вдалося завантажити {file}: {reason}.</translation>
    </message>
    <message>
        <source>Try again: what has arrived is kept.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Спробуйте ще раз: отримане збережено.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Немає зв’язку: {host}.</translation>
    </message>
    <message>
        <source>Check the network and try again: what has arrived is kept.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Перевірте мережу й спробуйте ще раз: отримане збережено.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is: its certificate is not trusted here.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{host} не підтверджує, що це справді він: його сертифікату тут не довіряють.</translation>
    </message>
    <message>
        <source>On a company network ask for its certificate; in a hotel, sign in to the wifi first.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>У мережі компанії попросіть її сертифікат; у готелі спершу увійдіть до Wi-Fi.</translation>
    </message>
    <message>
        <source>{host} does not give {file} to everybody (answer {status}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{host} віддає {file} не всім (відповідь {status}).</translation>
    </message>
    <message>
        <source>Its owner wants an account or a consent. Choose another model.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Власник вимагає облікового запису або згоди. Виберіть іншу модель.</translation>
    </message>
    <message>
        <source>{host} does not have {file} (answer {status}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{host} не має файлу {file} (відповідь {status}).</translation>
    </message>
    <message>
        <source>It may have been withdrawn. Choose another model, or check the mirror’s address in Settings.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Можливо, його прибрали. Виберіть іншу модель або перевірте адресу дзеркала в налаштуваннях.</translation>
    </message>
    <message>
        <source>{host} does not deliver {file} now ({reason}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>{host} зараз не віддає {file} ({reason}).</translation>
    </message>
    <message>
        <source>The Library cannot be used.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Бібліотекою не можна скористатися.</translation>
    </message>
    <message>
        <source>The glossary cannot be used.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Глосарієм не можна скористатися.</translation>
    </message>
    <message>
        <source>The glossary was last used by a newer BriefDesk.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Глосарієм востаннє користувався новіший BriefDesk.</translation>
    </message>
    <message>
        <source>Install the newest BriefDesk; the glossary was not touched.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Установіть найновіший BriefDesk; глосарій не змінено.</translation>
    </message>
    <message>
        <source>The file of the glossary is damaged: {path}.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файл глосарію пошкоджено: {path}.</translation>
    </message>
    <message>
        <source>Mend the file, or delete it and import the glossary again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Виправте файл або видаліть його й імпортуйте глосарій знову.</translation>
    </message>
    <message>
        <source>The Library was last used by a newer BriefDesk.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Бібліотекою востаннє користувався новіший BriefDesk.</translation>
    </message>
    <message>
        <source>Install the newest BriefDesk; the Library was not touched.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Встановіть найновіший BriefDesk; бібліотеку не змінено.</translation>
    </message>
    <message>
        <source>The file of the Library is damaged.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Файл бібліотеки пошкоджено.</translation>
    </message>
    <message>
        <source>It is set aside under another name as soon as the Library is opened again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Його буде відкладено під іншою назвою, щойно бібліотеку відкриють знову.</translation>
    </message>
    <message>
        <source>Another BriefDesk is writing to the Library.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Інший BriefDesk саме записує до бібліотеки.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Спробуйте за мить.</translation>
    </message>
    <message>
        <source>This brief in the Library cannot be read.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Цей виклад у бібліотеці не можна прочитати.</translation>
    </message>
    <message>
        <source>Delete it, and brief its article again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Видаліть його й підсумуйте статтю ще раз.</translation>
    </message>
    <message>
        <source>This brief is not in the Library any more.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Цього викладу в бібліотеці вже немає.</translation>
    </message>
    <message>
        <source>Open its article and brief it again.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Відкрийте його статтю й підсумуйте ще раз.</translation>
    </message>
    <message>
        <source>Something in BriefDesk tried to open a network connection; it was stopped.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Щось у BriefDesk спробувало відкрити мережеве з’єднання; його зупинено.</translation>
    </message>
    <message>
        <source>Please report this: no article may ever leave this laptop.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Повідомте про це розробників: жодна стаття не має залишати ноутбук.</translation>
    </message>
    <message>
        <source>BriefDesk hit a fault of its own ({kind}).</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>У BriefDesk стався внутрішній збій ({kind}).</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Спробуйте ще раз. Якщо це повториться, повідомте розробників.</translation>
    </message>
    <message>
        <source>The model for key sentences cannot be used.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Модель для ключових речень не можна використати.</translation>
    </message>
    <message>
        <source>The memory ran out in the middle of this job.</source>
        <extracomment>desk/error_words.py</extracomment>
        <translation>Посеред цього завдання забракло пам’яті.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>From sentence %1</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>З речення %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>From sentences %1</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>З речень %1</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>Sentence %1 of the brief rests on it</source>
        <extracomment>desk/panes/evidence.py</extracomment>
        <translation>Речення %1 викладу спирається на нього</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>BriefDesk may not write there.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>BriefDesk не має права туди записувати.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>Уже є тека з такою назвою.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>Диск заповнено.</translation>
    </message>
    <message>
        <source>That folder is not there any more.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>Тієї теки вже немає.</translation>
    </message>
    <message>
        <source>That file is the article itself.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>Цей файл – сама стаття.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <extracomment>desk/export_failures.py</extracomment>
        <translation>Система повідомляє: %1.</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Виклад</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>The whole article</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Уся стаття</translation>
    </message>
    <message>
        <source>From the article</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Зі статті</translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Перевірте</translation>
    </message>
    <message>
        <source>Marked right by the editor</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Редактор підтвердив</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>«%1» – %2</translation>
    </message>
    <message>
        <source>Machine-written; nothing was marked to verify.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Написано машиною; для перевірки нічого не позначено.</translation>
    </message>
    <message numerus="yes">
        <source>Machine-written; %Ln points to verify.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>Написано машиною; місць для перевірки: %Ln.</numerusform>
            <numerusform>Написано машиною; місць для перевірки: %Ln.</numerusform>
            <numerusform>Написано машиною; місць для перевірки: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Джерело: %1.</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>%1 (версія %2)</translation>
    </message>
    <message>
        <source>Rewritten by %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Переказ: %1.</translation>
    </message>
    <message>
        <source>Word for word.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Дослівно.</translation>
    </message>
    <message>
        <source>Key sentences, word for word, chosen by %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Ключові речення дослівно, вибрані моделлю %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sentences read.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>Прочитано всі речення: %Ln.</numerusform>
            <numerusform>Прочитано всі речення: %Ln.</numerusform>
            <numerusform>Прочитано всі речення: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sentences read.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Прочитано речень: %1 з %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key sentences of the article are not used.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>Не використано ключових речень статті: %Ln.</numerusform>
            <numerusform>Не використано ключових речень статті: %Ln.</numerusform>
            <numerusform>Не використано ключових речень статті: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation is not finished.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Переклад не завершено.</translation>
    </message>
    <message>
        <source>Translated by %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Переклад: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences edited by a person.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>Речень, змінених людиною: %Ln.</numerusform>
            <numerusform>Речень, змінених людиною: %Ln.</numerusform>
            <numerusform>Речень, змінених людиною: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>Пропущено: %1.</translation>
    </message>
    <message>
        <source>BriefDesk %1, %2.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>BriefDesk %1, %2.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>desk/paper.py</extracomment>
        <translation>Сторінка %1 з %2</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Choose sentences…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Вибрати речення…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Документ Word…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Вебсторінка…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Простий текст…</translation>
    </message>
    <message>
        <source>Data for programs…</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Дані для програм…</translation>
    </message>
    <message>
        <source>As shown</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Як показано</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Both in pairs</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Обидва, парами</translation>
    </message>
    <message>
        <source>With sources</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Із джерелами</translation>
    </message>
    <message>
        <source>As one paragraph</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Одним абзацом</translation>
    </message>
    <message>
        <source>Say how it was made</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Зазначити, як зроблено</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>desk/export_actions.py</extracomment>
        <translation>Що експортувати</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Brief</source>
        <extracomment>desk/exporter.py</extracomment>
        <translation>Виклад</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>desk/exporter.py</extracomment>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Review</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Review what is to be verified</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>Переглянути те, що слід перевірити</translation>
    </message>
    <message>
        <source>List of checks</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>Перелік перевірок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts checked</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>Перевірено фактів: %Ln</numerusform>
            <numerusform>Перевірено фактів: %Ln</numerusform>
            <numerusform>Перевірено фактів: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in the article</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>Є у статті: %Ln</numerusform>
            <numerusform>Є у статті: %Ln</numerusform>
            <numerusform>Є у статті: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>Знайдено: %Ln</numerusform>
            <numerusform>Знайдено: %Ln</numerusform>
            <numerusform>Знайдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to verify</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>Перевірте: %Ln</numerusform>
            <numerusform>Перевірте: %Ln</numerusform>
            <numerusform>Перевірте: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to verify</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>Перевіряти більше нічого</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Підсумування</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Пошук моделей</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Show all models</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Показати всі моделі</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n models</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>
            <numerusform>Показати всі моделі: %n</numerusform>
            <numerusform>Показати всі моделі: %n</numerusform>
            <numerusform>Показати всі моделі: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Будь-яка мова</translation>
    </message>
    <message>
        <source>For commercial use</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Для комерційних цілей</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>Усі ліцензії</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find previous</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>Знайти раніше</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>desk/find/bar.py</extracomment>
        <translation>Не знайдено</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find in the article</source>
        <extracomment>desk/find/finder.py</extracomment>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Find in the brief</source>
        <extracomment>desk/find/finder.py</extracomment>
        <translation>Знайти у викладі</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The article is short: this is all of it.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Стаття коротка: тут вона вся.</translation>
    </message>
    <message>
        <source>The article is in that language.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Стаття вже цією мовою.</translation>
    </message>
    <message>
        <source>Nothing in the article says quite this: verify it before you use it.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>У статті про це прямо не сказано: перевірте, перш ніж використати.</translation>
    </message>
    <message>
        <source>The built-in model is not there: sentences were chosen by the words that they share.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Вбудованої моделі немає: речення вибрано за спільними словами.</translation>
    </message>
    <message>
        <source>The text is too long for the built-in model: sentences were chosen by the words that they share.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Текст задовгий для вбудованої моделі: речення вибрано за спільними словами.</translation>
    </message>
    <message>
        <source>The built-in model does not know this language: sentences were chosen by the words that they share.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Вбудована модель не знає цієї мови: речення вибрано за спільними словами.</translation>
    </message>
    <message>
        <source>The model wrote no whole sentence about this article: these are the article’s own sentences.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Модель не написала про цю статтю жодного цілого речення: тут власні речення статті.</translation>
    </message>
    <message>
        <source>The summariser does not read this language, and no models here translate for it: these are the article’s own sentences.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Модель переказу не читає цією мовою, а моделей, які переклали б для неї, тут немає: тут власні речення статті.</translation>
    </message>
    <message>
        <source>The summariser does not read this language: it was given a translation, and translated back.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Модель переказу не читає цією мовою: їй дали переклад, а результат переклали назад.</translation>
    </message>
    <message>
        <source>This was not translated: the original stands here, or hardly anything of it was changed.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Це не перекладено: тут оригінал або майже незмінений оригінал.</translation>
    </message>
    <message>
        <source>The model did not come to an end here: the translation breaks off.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Модель тут не дійшла до кінця: переклад обривається.</translation>
    </message>
    <message>
        <source>The translation says the same again and again.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Переклад повторює те саме знову й знову.</translation>
    </message>
    <message>
        <source>Some of this is not written in the letters of the language.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Частину тексту написано не літерами цієї мови.</translation>
    </message>
    <message>
        <source>The translation is far shorter than the original: something may be missing.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Переклад значно коротший за оригінал: можливо, щось пропущено.</translation>
    </message>
    <message>
        <source>The translation is far longer than the original: something may have been added.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Переклад значно довший за оригінал: можливо, щось додано.</translation>
    </message>
    <message>
        <source>There are no words in this.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Тут немає слів.</translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>У статті сказано «{words}».</translation>
    </message>
    <message>
        <source>The article says the opposite: “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>У статті сказано протилежне: «{words}».</translation>
    </message>
    <message>
        <source>The article writes “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>У статті написано «{words}».</translation>
    </message>
    <message>
        <source>The article’s own words are “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Слова самої статті: «{words}».</translation>
    </message>
    <message>
        <source>This number is not in the article.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Цього числа немає у статті.</translation>
    </message>
    <message>
        <source>This date is not in the article.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Цієї дати немає у статті.</translation>
    </message>
    <message>
        <source>The article does not say this.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>У статті цього не сказано.</translation>
    </message>
    <message>
        <source>This name is not in the article.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Цього імені чи назви немає у статті.</translation>
    </message>
    <message>
        <source>These words are not in the article.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Цих слів немає у статті.</translation>
    </message>
    <message>
        <source>The original says “{words}”; the translation does not.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>В оригіналі сказано «{words}», у перекладі цього немає.</translation>
    </message>
    <message>
        <source>The original says “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>В оригіналі сказано «{words}».</translation>
    </message>
    <message>
        <source>The original has “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>В оригіналі: «{words}».</translation>
    </message>
    <message>
        <source>The original does not say this number.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>В оригіналі цього числа немає.</translation>
    </message>
    <message>
        <source>The original does not say this date.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>В оригіналі цієї дати немає.</translation>
    </message>
    <message>
        <source>The original does not have this name.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>В оригіналі немає цього імені чи назви.</translation>
    </message>
    <message>
        <source>This sentence of the original is not in the translation.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Цього речення оригіналу немає в перекладі.</translation>
    </message>
    <message>
        <source>Nothing in the original goes with this sentence.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>В оригіналі цьому реченню ніщо не відповідає.</translation>
    </message>
    <message>
        <source>This is the sentence before, once more; the original does not repeat it.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Це ще раз попереднє речення; в оригіналі повтору немає.</translation>
    </message>
    <message>
        <source>In the original, “{words}” stands in another place.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>В оригіналі «{words}» стоїть в іншому місці.</translation>
    </message>
    <message>
        <source>House style: the machine wrote “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Стиль редакції: машина написала «{words}».</translation>
    </message>
    <message>
        <source>House style: “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>Стиль редакції: «{words}».</translation>
    </message>
    <message>
        <source>The glossary says “{words}”.</source>
        <extracomment>desk/finding_words.py</extracomment>
        <translation>У глосарії: «{words}».</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder of the models</source>
        <extracomment>desk/settings_dialog/folder_field.py</extracomment>
        <translation>Тека моделей</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>desk/settings_dialog/folder_field.py</extracomment>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Usual folder</source>
        <extracomment>desk/settings_dialog/folder_field.py</extracomment>
        <translation>Звичайна тека</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Open model folder</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Відкрити теку моделей</translation>
    </message>
    <message>
        <source>Import from file or folder…</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Імпорт із файлу чи теки…</translation>
    </message>
    <message>
        <source>Export for another laptop…</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Експорт для іншого ноутбука…</translation>
    </message>
    <message>
        <source>Check all files</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Перевірити всі файли</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>A file (.zip, .tar.gz)…</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Файл (.zip, .tar.gz)…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Тека…</translation>
    </message>
    <message>
        <source>Models use %1</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Моделі займають %1</translation>
    </message>
    <message>
        <source>No models</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Моделей немає</translation>
    </message>
    <message>
        <source>%1 free on this disk</source>
        <extracomment>desk/models/foot.py</extracomment>
        <translation>Вільно на цьому диску: %1</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>It has two columns (term, wording) or four (from, to, term, wording).</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Потрібно дві колонки (термін, відповідник) або чотири (from, to, term, wording).</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Лапки не закрито.</translation>
    </message>
    <message>
        <source>The term is missing.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Бракує терміна.</translation>
    </message>
    <message>
        <source>The wording is missing.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Бракує відповідника.</translation>
    </message>
    <message>
        <source>The language of the wording is missing.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Бракує мови відповідника.</translation>
    </message>
    <message>
        <source>A language is written with two letters, like en, es or uk.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Мову пишуть двома літерами: en, es чи uk.</translation>
    </message>
    <message>
        <source>It is longer than 200 characters.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Довше за 200 знаків.</translation>
    </message>
    <message>
        <source>Term and wording are the same.</source>
        <extracomment>desk/problem_words.py</extracomment>
        <translation>Термін і відповідник однакові.</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Глосарій</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>З мови</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>На мову</translation>
    </message>
    <message>
        <source>The same language twice is house style: one word in the place of another. Also for imported lines that do not say their languages.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Та сама мова двічі — це стиль редакції: одне слово замість іншого. Також для імпортованих рядків, де мов не вказано.</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Відповідник</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Будь-яка мова</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Імпортувати глосарій</translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>Імпортовано: %n запис.</numerusform>
            <numerusform>Імпортовано: %n записи.</numerusform>
            <numerusform>Імпортовано: %n записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out:</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>Пропущено %n рядок:</numerusform>
            <numerusform>Пропущено %n рядки:</numerusform>
            <numerusform>Пропущено %n рядків:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Рядок %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>… і ще %n.</numerusform>
            <numerusform>… і ще %n.</numerusform>
            <numerusform>… і ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Експортувати глосарій</translation>
    </message>
    <message>
        <source>Exported.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Експортовано.</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Таблиці (%1)</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>Пошкоджений файл збережено як %1.</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>From</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>З мови</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>На мову</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Відповідник</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Глосарій</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>desk/settings_dialog/glossary_table.py</extracomment>
        <translation>Будь-яка</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Previous or next sentence of the brief</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Попереднє або наступне речення викладу</translation>
    </message>
    <message>
        <source>To the evidence</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>До джерела в статті</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Клавіатурні скорочення</translation>
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
        <translation>Вибирає ключові речення статті на цьому ноутбуці.
Ніщо з відкритого його не залишає.</translation>
    </message>
    <message>
        <source>About BriefDesk</source>
        <extracomment>desk/help_dialogs.py</extracomment>
        <translation>Про BriefDesk</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>азербайджанська</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>башкирська</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>білоруська</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>болгарська</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>бенгальська</translation>
    </message>
    <message>
        <source>Breton</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>бретонська</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>боснійська</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>каталонська</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>чеська</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>валлійська</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>данська</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>грецька</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>естонська</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>баскська</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>перська</translation>
    </message>
    <message>
        <source>Fulah</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>фула</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>фінська</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>французька</translation>
    </message>
    <message>
        <source>West Frisian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>західнофризька</translation>
    </message>
    <message>
        <source>Irish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>ірландська</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>шотландська гельська</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>галісійська</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>гуджараті</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>хауса</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>іврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>гінді</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>хорватська</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>гаїтянська креольська</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>угорська</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>вірменська</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>індонезійська</translation>
    </message>
    <message>
        <source>Igbo</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>ігбо</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>ісландська</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>японська</translation>
    </message>
    <message>
        <source>Javanese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>яванська</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>грузинська</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>казахська</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>кхмерська</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>каннада</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>корейська</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>киргизька</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>люксембурзька</translation>
    </message>
    <message>
        <source>Luganda</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>луганда</translation>
    </message>
    <message>
        <source>Lingala</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>лінгала</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>лаоська</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>литовська</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>латиська</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>малагасійська</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>македонська</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>малаялам</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>монгольська</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>маратхі</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>малайська</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>мальтійська</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>бірманська</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>непальська</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>нідерландська</translation>
    </message>
    <message>
        <source>Occitan</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>окситанська</translation>
    </message>
    <message>
        <source>Odia</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>орія</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>синдхі</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>сомалійська</translation>
    </message>
    <message>
        <source>Swati</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>сваті</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>сунданська</translation>
    </message>
    <message>
        <source>Tswana</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>тсвана</translation>
    </message>
    <message>
        <source>Wolof</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>волоф</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>кхоса</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>їдиш</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>йоруба</translation>
    </message>
    <message>
        <source>Zulu</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>зулу</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>невідома мова</translation>
    </message>
    <message>
        <source>Slovene</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>словенська</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>норвезька</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>африкаанс</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>амхарська</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>норвезька (нюношк)</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>панджабі</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>польська</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>румунська</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>російська</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>сингальська</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>словацька</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>словенська</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>албанська</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>сербська</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>шведська</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>суахілі</translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>тамільська</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>телугу</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>таджицька</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>тайська</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>тагальська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>українська</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>урду</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>узбецька</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>в’єтнамська</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>desk/language_names.py</extracomment>
        <translation>китайська</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Мова перекладу</translation>
    </message>
    <message>
        <source>For the open article and for those to come, as in the toolbar.</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Для відкритої статті й для наступних, як на панелі інструментів.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>desk/settings_dialog/language_page.py</extracomment>
        <translation>Як у системі</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language of the app</source>
        <extracomment>desk/panes/first_run.py</extracomment>
        <translation>Мова програми</translation>
    </message>
</context>
<context>
    <name>LengthChooser</name>
    <message>
        <source>Length</source>
        <extracomment>desk/widgets/length_chooser.py</extracomment>
        <translation>Обсяг</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <extracomment>desk/widgets/length_chooser.py</extracomment>
        <translation>Обсяг: %1</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Queue</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Being briefed</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Підсумовується</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>no translation</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>без перекладу</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Минулого тижня</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>desk/library/rows.py</extracomment>
        <translation>Раніше</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>Delete “%1” for good?</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Видалити «%1» назавжди?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Overwrite and delete all briefs and drafts? The article that is open stays open.</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Перезаписати й видалити всі виклади та чернетки? Відкрита стаття лишиться відкритою.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Прибрати з черги</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Clear the queue of what is done</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Прибрати з черги готове</translation>
    </message>
    <message>
        <source>Wipe the Library…</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Стерти бібліотеку…</translation>
    </message>
    <message>
        <source>The Library was damaged. Its file is now %1, and a new one was begun.</source>
        <extracomment>desk/library/deeds.py</extracomment>
        <translation>Бібліотеку було пошкоджено. Її файл тепер – %1, розпочато новий.</translation>
    </message>
</context>
<context>
    <name>LibraryDock</name>
    <message>
        <source>Library</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Search past briefs</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Пошук викладів</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Past briefs</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Попередні виклади</translation>
    </message>
    <message>
        <source>What to do with the chosen brief</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Що зробити з вибраним викладом</translation>
    </message>
    <message>
        <source>Private mode</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Приватний режим</translation>
    </message>
    <message>
        <source>Nothing of an article is kept</source>
        <extracomment>desk/library/dock.py</extracomment>
        <translation>Від статей нічого не зберігається</translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message numerus="yes">
        <source>%n briefs found</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>
            <numerusform>Знайдено викладів: %n</numerusform>
            <numerusform>Знайдено викладів: %n</numerusform>
            <numerusform>Знайдено викладів: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No brief has these words.</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>У жодному викладі цих слів немає.</translation>
    </message>
    <message>
        <source>Finished briefs appear here.</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>Тут з’являтимуться готові виклади.</translation>
    </message>
    <message>
        <source>Finished briefs are not kept. They would stay on this laptop, for you alone.</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>Готові виклади не зберігаються. Вони лишалися б на цьому ноутбуці, лише для вас.</translation>
    </message>
    <message>
        <source>Keep briefs on this laptop</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>Зберігати на цьому ноутбуці</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Keep finished briefs</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Зберігати готові виклади</translation>
    </message>
    <message>
        <source>On this laptop, where they can be searched. Turned off, those that are there stay.</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>На цьому ноутбуці, з пошуком. Якщо вимкнути, уже збережені лишаться.</translation>
    </message>
    <message>
        <source>Private mode</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Приватний режим</translation>
    </message>
    <message>
        <source>Nothing is kept: no brief, no draft, no name among the recent files.</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Нічого не зберігається: ні виклад, ні чернетка, ні назва серед недавніх файлів.</translation>
    </message>
    <message>
        <source>Earlier work</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Попередня робота</translation>
    </message>
    <message>
        <source>Briefs and drafts are overwritten, then deleted.</source>
        <extracomment>desk/settings_dialog/library_page.py</extracomment>
        <translation>Виклади й чернетки перезаписуються, а тоді видаляються.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles</source>
        <extracomment>desk/window.py</extracomment>
        <translation>Статті</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>desk/window.py</extracomment>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>desk/window.py</extracomment>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>BriefDesk (private mode)</source>
        <extracomment>desk/window.py</extracomment>
        <translation>BriefDesk (приватний режим)</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Show evidence for sentence %1</source>
        <extracomment>desk/widgets/marker.py</extracomment>
        <translation>Показати джерело речення %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <extracomment>desk/widgets/message_bar.py</extracomment>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Get again</source>
        <extracomment>desk/models/columns.py
----------
desk/models/words.py</extracomment>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Get %1</source>
        <extracomment>desk/models/columns.py
----------
desk/models/words.py</extracomment>
        <translation>Завантажити %1</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Модель</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>На диску</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>Licence, commercial use</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Ліцензія, комерційне використання</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Якість</translation>
    </message>
    <message>
        <source>Commercial use: not known</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Комерційне використання: невідомо</translation>
    </message>
    <message>
        <source>Commercial use: yes</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Комерційне використання: так</translation>
    </message>
    <message>
        <source>Commercial use: no</source>
        <extracomment>desk/models/columns.py</extracomment>
        <translation>Комерційне використання: ні</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>Імпорт: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>desk/models/news_words.py
----------
desk/models/offer_words.py
----------
desk/models/words.py</extracomment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>%1 is on this laptop now</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>%1 – тепер на цьому ноутбуці</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <extracomment>desk/models/card_words.py
----------
desk/models/news_words.py
----------
desk/models/offer_words.py</extracomment>
        <translation>Ліцензія: %1.</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>%1 – експортовано</translation>
    </message>
    <message>
        <source>It is in %1. On the other laptop choose Import from file or folder.</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>Шлях: %1. На іншому ноутбуці виберіть «Імпорт із файлу чи теки».</translation>
    </message>
    <message>
        <source>%1 are free again on this disk.</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>На цьому диску звільнено %1.</translation>
    </message>
    <message>
        <source>The model is removed</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>Модель вилучено</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>%1 – не імпортовано</translation>
    </message>
    <message>
        <source>%1 was not exported</source>
        <extracomment>desk/models/news_words.py</extracomment>
        <translation>%1 – не експортовано</translation>
    </message>
    <message>
        <source>Quality %1 of 5, %2</source>
        <extracomment>desk/models/cells.py</extracomment>
        <translation>Якість %1 з 5, %2</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>desk/models/cells.py</extracomment>
        <translation>Більше дій: %1</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desk/models/cells.py</extracomment>
        <translation>Більше</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>No licence stated</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Ліцензію не зазначено</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Без оцінки</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <extracomment>desk/models/card_words.py
----------
desk/models/looks.py</extracomment>
        <translation>Ключові речення</translation>
    </message>
    <message>
        <source>English · picks whole sentences</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Англійська · вибирає цілі речення</translation>
    </message>
    <message>
        <source>Always ready</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Завжди готова</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Відсутня</translation>
    </message>
    <message>
        <source>Install BriefDesk again</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Встановіть BriefDesk ще раз</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%n мова</numerusform>
            <numerusform>%n мови</numerusform>
            <numerusform>%n мов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>It needs %1 MB while it installs, %2 MB are free.</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Під час встановлення потребує %1 МБ, вільно %2 МБ.</translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Бракує місця на диску</translation>
    </message>
    <message>
        <source>Download failed</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Не вдалося завантажити</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>desk/models/columns.py
----------
desk/models/offer_words.py
----------
desk/models/words.py</extracomment>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>desk/models/columns.py
----------
desk/models/looks.py</extracomment>
        <translation>з %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>desk/models/columns.py
----------
desk/models/offer_words.py
----------
desk/models/words.py</extracomment>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Get %1, %2</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Завантажити %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>У черзі</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%1, залишилося близько %n с</numerusform>
            <numerusform>%1, залишилося близько %n с</numerusform>
            <numerusform>%1, залишилося близько %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n min left</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%1, залишилося близько %n хв</numerusform>
            <numerusform>%1, залишилося близько %n хв</numerusform>
            <numerusform>%1, залишилося близько %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Розпакування</translation>
    </message>
    <message>
        <source>Optimising</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Оптимізація</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>Копіювання</translation>
    </message>
    <message>
        <source>Check failed</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Перевірка не вдалася</translation>
    </message>
    <message>
        <source>File damaged</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Файл пошкоджено</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <extracomment>desk/models/looks.py
----------
desk/models/offer_words.py</extracomment>
        <translation>%1, призупинено</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Рекомендована</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Зупиняється</translation>
    </message>
    <message>
        <source>From a file, by you</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>З файлу, вручну</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Встановлено</translation>
    </message>
    <message>
        <source>Checked today</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Перевірено сьогодні</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Перевірено %1</translation>
    </message>
    <message>
        <source>Nobody knows any more what it was</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Уже невідомо, що це було</translation>
    </message>
    <message>
        <source>%1 · rewrites in new words</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>%1 · переказує іншими словами</translation>
    </message>
    <message>
        <source>%1 · score for %2</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>%1 · оцінка для %2</translation>
    </message>
    <message>
        <source>%1 on %2; source: %3</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>%1 на %2; джерело: %3</translation>
    </message>
    <message>
        <source>Needs %1 of this laptop’s %2 of memory while it works.</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Під час роботи потребує %1 з %2 пам’яті цього ноутбука.</translation>
    </message>
    <message>
        <source>That is more than half: it may be slow, or not run.</source>
        <extracomment>desk/models/looks.py</extracomment>
        <translation>Це більше половини: модель може працювати повільно або не запуститися.</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>All models…</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Усі моделі…</translation>
    </message>
    <message>
        <source>Import from another laptop…</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Імпорт з іншого ноутбука…</translation>
    </message>
    <message>
        <source>A file (.zip, .tar.gz)…</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Файл (.zip, .tar.gz)…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Тека…</translation>
    </message>
    <message>
        <source>Models on this laptop</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Моделі на цьому ноутбуці</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Пошук моделей…</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Підсумування</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>No model is like that. Change what you search for.</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Таких моделей немає. Змініть умови пошуку.</translation>
    </message>
    <message>
        <source>Stars compare published scores for the same language pair. “On disk” is the size once it is ready. The network is used only for Get.</source>
        <extracomment>desk/models/dialog.py</extracomment>
        <translation>Зірки порівнюють опубліковані оцінки для тієї самої пари мов. «На диску» – розмір готової моделі. Мережа потрібна лише для завантаження.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Models that are in another folder stay there and are not used.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Моделі з іншої теки лишаються там і не використовуються.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Ядра процесора</translation>
    </message>
    <message>
        <source>Fewer leave more for other programs.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Що їх менше, то більше лишається іншим програмам.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Межа пам’яті</translation>
    </message>
    <message>
        <source>A model that does not fit into it is not loaded; others give up their memory first.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Модель, що в неї не вміщається, не завантажується; спершу звільняють пам’ять інші.</translation>
    </message>
    <message>
        <source>A mirror’s address begins with https://. It was not changed.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Адреса дзеркала починається з https://. Її не змінено.</translation>
    </message>
    <message>
        <source>Where models come from in place of the usual servers.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Звідки брати моделі замість звичайних серверів.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Дзеркало</translation>
    </message>
    <message>
        <source>A proxy’s address looks like http://proxy.example.org:8080. It was not changed.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Адреса проксі має вигляд http://proxy.example.org:8080. Її не змінено.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>Empty: as the system says.</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Порожньо: як у системі.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>desk/settings_dialog/models_page.py</extracomment>
        <translation>Немає</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Dismiss</source>
        <extracomment>desk/library/note.py</extracomment>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The worker stopped and was started again.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Робочий процес зупинився, і його запущено знову.</translation>
    </message>
    <message>
        <source>Restarted; nothing was lost</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Перезапущено; нічого не втрачено</translation>
    </message>
    <message>
        <source>The part of BriefDesk that reads articles does not start. Install BriefDesk again.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Не запускається частина BriefDesk, що читає статті. Встановіть BriefDesk ще раз.</translation>
    </message>
    <message>
        <source>Articles cannot be read now</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Зараз не можна читати статті</translation>
    </message>
    <message>
        <source>Copy an article first, then paste it here.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Спершу скопіюйте статтю, а тоді вставте її сюди.</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>У буфері обміну немає тексту</translation>
    </message>
    <message>
        <source>A word or two do not replace an article.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Одне-два слова не замінять статті.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Нічого не вставлено</translation>
    </message>
    <message>
        <source>The summary was made anew. What you had edited is kept.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Підсумок створено наново. Ваші зміни збережено.</translation>
    </message>
    <message>
        <source>This is another summary</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Це інший підсумок</translation>
    </message>
    <message>
        <source>Your edit is kept, but not checked yet.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Вашу зміну збережено, але ще не перевірено.</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Вашу зміну збережено.</translation>
    </message>
    <message>
        <source>BriefDesk had ended without being closed. Article and edits are as they were.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Минулого разу BriefDesk завершився, не закрившись. Стаття та зміни – як були.</translation>
    </message>
    <message>
        <source>Restored; nothing was lost</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Відновлено; нічого не втрачено</translation>
    </message>
    <message>
        <source>What was open when BriefDesk ended without being closed is in Edit, as the article before.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Те, що було відкрито, коли BriefDesk завершився не закрившись, – у меню «Редагування», як попередня стаття.</translation>
    </message>
    <message>
        <source>It stays open here. %1 %2</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Він лишається відкритим тут. %1 %2</translation>
    </message>
    <message>
        <source>This brief could not be kept</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Цей виклад не вдалося зберегти</translation>
    </message>
    <message>
        <source>The summary is ready.</source>
        <extracomment>desk/models/offer_words.py
----------
desk/wording.py</extracomment>
        <translation>Підсумок готовий.</translation>
    </message>
    <message>
        <source>The key sentences are ready.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Ключові речення готові.</translation>
    </message>
    <message>
        <source>The article that was open is still here.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Відкрита раніше стаття лишилася на місці.</translation>
    </message>
    <message>
        <source>This PDF has no text inside</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>У цьому PDF немає тексту</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Не вдалося прочитати файл</translation>
    </message>
    <message>
        <source>The %1 translator is not on this laptop</source>
        <extracomment>desk/models/offer_words.py
----------
desk/wording.py</extracomment>
        <translation>Моделі перекладу (%1) немає на цьому ноутбуці</translation>
    </message>
    <message>
        <source>The model for key sentences is not on this laptop</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Моделі для ключових речень немає на цьому ноутбуці</translation>
    </message>
    <message>
        <source>The model for key sentences cannot be used</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Модель для ключових речень не можна використати</translation>
    </message>
    <message>
        <source>The model %1 is not on this laptop</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Моделі %1 немає на цьому ноутбуці</translation>
    </message>
    <message>
        <source>The model %1 cannot be used</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Модель %1 не можна використати</translation>
    </message>
    <message>
        <source>Back to your edited text</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Назад до зміненого тексту</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Export elsewhere</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Експортувати деінде</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>The brief could not be made</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Не вдалося зробити виклад</translation>
    </message>
    <message>
        <source>Some settings were reset</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Деякі налаштування скинуто</translation>
    </message>
    <message>
        <source>The printer did not take it. The brief is still here.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Принтер цього не прийняв. Виклад лишився тут.</translation>
    </message>
    <message>
        <source>The brief was not printed</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Виклад не надруковано</translation>
    </message>
    <message>
        <source>%1 was not written. %2 The brief is still here, and no other file was changed.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 – не записано. %2 Виклад лишився тут, інших файлів не змінено.</translation>
    </message>
    <message>
        <source>The brief was not exported</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Виклад не експортовано</translation>
    </message>
    <message>
        <source>Open another file</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Відкрити інший файл</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Вставити текст</translation>
    </message>
    <message>
        <source>Brief again</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>Підсумувати ще раз</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Get the models (%1)</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Завантажити моделі (%1)</translation>
    </message>
    <message>
        <source>Get the models</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Завантажити моделі</translation>
    </message>
    <message>
        <source>Get the model (%1)</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Завантажити модель (%1)</translation>
    </message>
    <message>
        <source>Get the model</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Завантажити модель</translation>
    </message>
    <message>
        <source>%1 is not on this laptop</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>%1 – немає на цьому ноутбуці</translation>
    </message>
    <message>
        <source>It takes %1 on disk once it is ready.</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Після підготовки займе на диску %1.</translation>
    </message>
    <message>
        <source>Getting %1</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Завантаження: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Free up space…</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Звільнити місце…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>desk/models/offer_words.py</extracomment>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>desk/panes/article_writer.py</extracomment>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Original</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Обидва</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Обидва поруч</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Мова статті</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>desk/panes/original.py</extracomment>
        <translation>Розмір тексту</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original article, read only</source>
        <extracomment>desk/panes/original_view.py</extracomment>
        <translation>Оригінал статті, лише для читання</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Press Brief to pick the key sentences of this article.</source>
        <extracomment>desk/presenter.py</extracomment>
        <translation>Натисніть «Підсумувати», щоб вибрати ключові речення цієї статті.</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <extracomment>desk/presenter.py</extracomment>
        <translation>Ключові речення</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>refused</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>allowed: you asked for a download</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>дозволено: ви просили завантаження</translation>
    </message>
    <message numerus="yes">
        <source>The worker briefed the sample: %n sentences</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>Робочий процес виклав приклад: %n речення</numerusform>
            <numerusform>Робочий процес виклав приклад: %n речення</numerusform>
            <numerusform>Робочий процес виклав приклад: %n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker did not do its part</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Робочий процес не зробив своєї частини</translation>
    </message>
    <message>
        <source>not refused</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>не відхилено</translation>
    </message>
    <message numerus="yes">
        <source>%n of the attempts arrived</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>Надійшла %n спроба</numerusform>
            <numerusform>Надійшли %n спроби</numerusform>
            <numerusform>Надійшло %n спроб</numerusform>
        </translation>
    </message>
    <message>
        <source>This system lets nobody listen: whether something arrived is not known</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Ця система не дає слухати: чи щось надійшло, невідомо</translation>
    </message>
    <message numerus="yes">
        <source>The processes hold %n network sockets</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>Процеси мають %n мережевий сокет</numerusform>
            <numerusform>Процеси мають %n мережеві сокети</numerusform>
            <numerusform>Процеси мають %n мережевих сокетів</numerusform>
        </translation>
    </message>
    <message>
        <source>The system does not say whether the processes hold network sockets</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Система не каже, чи мають процеси мережеві сокети</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Worker (models)</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Робочий процес (моделі)</translation>
    </message>
    <message>
        <source>Reader (documents)</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Читач (документи)</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>connection to %1</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>з’єднання з %1</translation>
    </message>
    <message>
        <source>datagram to %1</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>датаграма до %1</translation>
    </message>
    <message>
        <source>look-up of %1</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>запит імені %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>There were more: only the first ones of a process are listed.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Було більше: від кожного процесу записано лише перші.</translation>
    </message>
    <message>
        <source>Nothing has been tried since BriefDesk was started.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Від запуску BriefDesk спроб не було.</translation>
    </message>
    <message>
        <source>Attempts to reach a network</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Спроби вийти в мережу</translation>
    </message>
    <message>
        <source>Steps of the proof</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Кроки перевірки</translation>
    </message>
    <message>
        <source>Prove it now</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Not proven. Please report this.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Не підтверджено. Будь ласка, повідомте нам.</translation>
    </message>
    <message>
        <source>Proven: every way out was tried from inside and refused, and nothing arrived.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Підтверджено: усі шляхи назовні випробувано зсередини й відхилено, нічого не надійшло.</translation>
    </message>
    <message>
        <source>Your articles never leave this laptop. Whatever in BriefDesk tries to reach a network is listed here, and refused unless you asked for a download.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Ваші статті ніколи не залишають цього ноутбука. Усе, що в BriefDesk пробує вийти в мережу, записано тут і відхилено, якщо ви не просили завантаження.</translation>
    </message>
    <message>
        <source>The proof tells of BriefDesk’s own processes. It does not see other programs, nor code that opens a connection without Python and closes it at once.</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Перевірка стосується лише процесів BriefDesk. Вона не бачить інших програм і коду, що відкриває з’єднання без Python і одразу закриває.</translation>
    </message>
    <message>
        <source>What is kept lies in %1</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Усе збережене лежить у %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Attempts in this run</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Спроби за цей сеанс</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>desk/privacy/page.py</extracomment>
        <translation>Перевірка</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Reading</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Summarising</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Підсумування</translation>
    </message>
    <message>
        <source>Translating</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>The key sentences appear in a moment.</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Ключові речення зараз з’являться.</translation>
    </message>
    <message>
        <source>Key sentences are shown meanwhile. The rewritten summary replaces them.</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Поки що показано ключові речення. Їх замінить переказ.</translation>
    </message>
    <message>
        <source>The sentences below stay until the new ones are there.</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Речення нижче лишаться, доки не з’являться нові.</translation>
    </message>
    <message>
        <source>The summary is ready to read and copy.</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>Підсумок уже можна читати й копіювати.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>
            <numerusform>Залишилося близько %n с</numerusform>
            <numerusform>Залишилося близько %n с</numerusform>
            <numerusform>Залишилося близько %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>%1, %2 %</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>desk/interface_language.py</extracomment>
        <translation>Enter</translation>
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
        <translation>Про цю модель</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Підсумування</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>The files of %1 do not say this. What you enter is kept with the model.</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>У файлах %1 цього не сказано. Введене зберігається разом із моделлю.</translation>
    </message>
    <message>
        <source>There is another model called %2. Give %1 a name of its own.</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Модель із назвою %2 уже є. Дайте %1 власну назву.</translation>
    </message>
    <message>
        <source>For instance: English, Ukrainian</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Наприклад: англійська, українська</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Що вона робить</translation>
    </message>
    <message>
        <source>Languages it reads</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Мови, якими читає</translation>
    </message>
    <message>
        <source>Languages it writes</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Мови, якими пише</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>Малі латинські літери, цифри й дефіси</translation>
    </message>
    <message>
        <source>%1 is no language that is known here.</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>%1 – такої мови тут не знають.</translation>
    </message>
    <message>
        <source>The name may have small letters, digits and hyphens.</source>
        <extracomment>desk/models/questions.py</extracomment>
        <translation>У назві можуть бути малі латинські літери, цифри й дефіси.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the disk is full</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>диск заповнено</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>вашу частку диска вичерпано</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>диск доступний лише для читання</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>система цього не дозволяє</translation>
    </message>
    <message>
        <source>it is in use</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>його використовує інша програма</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>шлях задовгий</translation>
    </message>
    <message>
        <source>The proxy</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>The mirror {host}</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>Дзеркало {host}</translation>
    </message>
    <message>
        <source>the proxy that is set up here</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>налаштований тут проксі</translation>
    </message>
    <message>
        <source>the proxy that is set up here is of an unknown kind</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>налаштований тут проксі невідомого типу</translation>
    </message>
    <message>
        <source>it wants a name and a password</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>потрібні ім’я та пароль</translation>
    </message>
    <message>
        <source>it answers with a web page: the wifi may want you to sign in first</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>замість файлу надійшла вебсторінка: можливо, спершу треба увійти до Wi-Fi</translation>
    </message>
    <message>
        <source>it is busy and asks to come back in {minutes} min</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>сервер зайнятий і просить повернутися через {minutes} хв</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>відповідь {status}</translation>
    </message>
    <message>
        <source>it went silent</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>сервер замовк</translation>
    </message>
    <message>
        <source>no safe connection comes about</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>не вдається встановити безпечне з’єднання</translation>
    </message>
    <message>
        <source>its answer makes no sense</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>відповідь незрозуміла</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>з’єднання обірвалося</translation>
    </message>
    <message>
        <source>it names no digest</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>немає контрольної суми</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>список не має кінця</translation>
    </message>
    <message>
        <source>it sends us in circles</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>сервер водить по колу</translation>
    </message>
    <message>
        <source>it points to an unsafe address</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>посилання веде на небезпечну адресу</translation>
    </message>
    <message>
        <source>its parts do not fit ({kind})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>її частини не пасують одна до одної ({kind})</translation>
    </message>
    <message>
        <source>a file cannot be read or written ({why})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>файл не можна прочитати або записати ({why})</translation>
    </message>
    <message>
        <source>a fault in the converter ({kind})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>збій під час перетворення ({kind})</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>роботу зупинено</translation>
    </message>
    <message>
        <source>the system stopped it, most likely because the memory ran out</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>система зупинила роботу, найімовірніше через брак пам’яті</translation>
    </message>
    <message>
        <source>it ended without a result (status {status})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>робота завершилася без результату (стан {status})</translation>
    </message>
    <message>
        <source>it is damaged or was cut off</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>файл пошкоджено або він неповний</translation>
    </message>
    <message>
        <source>its files are damaged</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>файли моделі пошкоджено</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>вміст змінився під час читання</translation>
    </message>
    <message>
        <source>it needs a name of small letters and digits</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>потрібна назва з малих латинських літер і цифр</translation>
    </message>
    <message>
        <source>a file in it has a name that is not safe, or is a link</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>усередині є файл із небезпечною назвою або посилання</translation>
    </message>
    <message>
        <source>it is described in words that cannot be shown</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>в описі є слова, які не можна показати</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>це не тека й не файл</translation>
    </message>
    <message>
        <source>it is neither a folder nor a .zip or .tar.gz file</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>це не тека й не файл .zip чи .tar.gz</translation>
    </message>
    <message>
        <source>it holds more than one model</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>усередині більше ніж одна модель</translation>
    </message>
    <message>
        <source>it holds more than {count} files</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>кількість файлів усередині перевищує {count}</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>усередині є посилання</translation>
    </message>
    <message>
        <source>it holds something that is not a file</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>усередині є щось, що не є файлом</translation>
    </message>
    <message>
        <source>it holds no model: neither {config} nor Firefox’s model.….bin or model.….bin.gz is in it</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>усередині немає моделі: ні {config}, ні model.….bin чи model.….bin.gz від Firefox</translation>
    </message>
    <message>
        <source>it has a header that is too long</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>заголовок архіву задовгий</translation>
    </message>
    <message>
        <source>it would unpack to far more than it is; it may have been made to do harm</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>після розпакування воно було б набагато більшим; можливо, його зроблено на шкоду</translation>
    </message>
    <message>
        <source>its files overlap; it may have been made to do harm</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>файли всередині накладаються; можливо, його зроблено на шкоду</translation>
    </message>
    <message>
        <source>its manifest is too long</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>опис вмісту задовгий</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>опис вмісту не можна прочитати</translation>
    </message>
    <message>
        <source>its {file} cannot be read</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} не можна прочитати</translation>
    </message>
    <message>
        <source>it brings a program of its own, which is never run</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>модель приносить власну програму, а чужих програм BriefDesk не запускає</translation>
    </message>
    <message>
        <source>BriefDesk does not run models of its kind ({kind})</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>BriefDesk не запускає моделей цього типу ({kind})</translation>
    </message>
    <message>
        <source>its tokenizer, NLLB&apos;s, is not one that BriefDesk reads yet</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>токенізатора NLLB BriefDesk поки що не читає</translation>
    </message>
    <message>
        <source>its weights hold more than numbers, and opening them could run a program</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>у файлах ваг не лише числа, і їх відкриття могло б запустити програму</translation>
    </message>
    <message>
        <source>{file} in it is a link</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} усередині – посилання</translation>
    </message>
    <message>
        <source>{file} in it is not a plain file</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} усередині – не звичайний файл</translation>
    </message>
    <message>
        <source>{file} in it is not what its manifest says</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} усередині не відповідає описові вмісту</translation>
    </message>
    <message>
        <source>{file} in it is larger than it says</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} усередині більший, ніж заявлено</translation>
    </message>
    <message>
        <source>{file} in it is larger than in any model of this kind</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} усередині більший, ніж у будь-якій моделі цього типу</translation>
    </message>
    <message>
        <source>{file} in it is only a pointer to the file (Git LFS): fetch the files themselves with “git lfs pull”</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} усередині – лише вказівник на файл (Git LFS): отримайте самі файли командою «git lfs pull»</translation>
    </message>
    <message>
        <source>{file} in it is not sound: {why}</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{file} усередині несправний: {why}</translation>
    </message>
    <message>
        <source>its manifest {problem}</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>опис вмісту хибний: {problem}</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>немає {file}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <comment>said in English only</comment>
        <extracomment>desk/reason_words.py</extracomment>
        <translation>{reason} (англійською)</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>author bio</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>біографію автора</translation>
    </message>
    <message>
        <source>Author bio</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Біографія автора</translation>
    </message>
    <message>
        <source>reply form</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>форму відповіді</translation>
    </message>
    <message>
        <source>Reply form</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Форма відповіді</translation>
    </message>
    <message>
        <source>readers’ comments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>читацькі коментарі</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Читацькі коментарі</translation>
    </message>
    <message>
        <source>share buttons</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>кнопки поширення</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Кнопки поширення</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>посилання на інші статті</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Посилання на інші статті</translation>
    </message>
    <message>
        <source>newsletter invitation</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>запрошення до розсилки</translation>
    </message>
    <message>
        <source>Newsletter invitation</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Запрошення до розсилки</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>повідомлення про файли кукі</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Повідомлення про файли кукі</translation>
    </message>
    <message>
        <source>photo credit</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>підпис автора фото</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Підпис автора фото</translation>
    </message>
    <message>
        <source>publication time</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>дату й час публікації</translation>
    </message>
    <message>
        <source>Publication time</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Дата й час публікації</translation>
    </message>
    <message>
        <source>advertisement</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>рекламу</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>copyright line</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>рядок про авторські права</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Рядок про авторські права</translation>
    </message>
    <message>
        <source>menus and page furniture</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>меню та елементи сторінки</translation>
    </message>
    <message>
        <source>Menus and page furniture</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Меню та елементи сторінки</translation>
    </message>
    <message>
        <source>page numbers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>нумерацію на сторінці</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Номери сторінок</translation>
    </message>
    <message>
        <source>running heads</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>колонтитули</translation>
    </message>
    <message>
        <source>Running heads</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Колонтитули</translation>
    </message>
    <message>
        <source>footnote marks</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>знаки виноски</translation>
    </message>
    <message>
        <source>Footnote marks</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Знаки виносок</translation>
    </message>
    <message>
        <source>mail headers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>заголовки листа</translation>
    </message>
    <message>
        <source>Mail headers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Заголовки листа</translation>
    </message>
    <message>
        <source>quoted earlier mail</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>цитату попереднього листа</translation>
    </message>
    <message>
        <source>Quoted earlier mail</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Цитата попереднього листа</translation>
    </message>
    <message>
        <source>mail signature</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>підпис у кінці листа</translation>
    </message>
    <message>
        <source>Mail signature</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Підпис у кінці листа</translation>
    </message>
    <message>
        <source>attachments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>вкладення</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>reviewers’ comments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>редакторські примітки</translation>
    </message>
    <message>
        <source>Reviewers’ comments</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Редакторські примітки</translation>
    </message>
    <message>
        <source>deleted text of tracked changes</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>текст, вилучений під час правки</translation>
    </message>
    <message>
        <source>Deleted text of tracked changes</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Текст, вилучений під час правки</translation>
    </message>
    <message>
        <source>page headers and footers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>верхні й нижні колонтитули</translation>
    </message>
    <message>
        <source>Page headers and footers</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Верхні й нижні колонтитули</translation>
    </message>
    <message>
        <source>hidden text</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>приховані фрагменти</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Приховані фрагменти</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>невидимі символи</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Невидимі символи</translation>
    </message>
    <message>
        <source>pages that could not be read</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>нечитабельні сторінки</translation>
    </message>
    <message>
        <source>Pages that could not be read</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Нечитабельні сторінки</translation>
    </message>
    <message>
        <source>repeated text</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>повторені фрагменти</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Повторені фрагменти</translation>
    </message>
    <message>
        <source>formatting marks</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>знаки розмітки</translation>
    </message>
    <message>
        <source>Formatting marks</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Знаки розмітки</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces left out</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>
            <numerusform>Пропущено фрагментів: %n</numerusform>
            <numerusform>Пропущено фрагментів: %n</numerusform>
            <numerusform>Пропущено фрагментів: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 left out</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Пропущено %1 й %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>Пропущено %1</translation>
    </message>
</context>
<context>
    <name>RemovedChip</name>
    <message>
        <source>Text that was left out</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Пропущений текст</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Hide left-out text</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Сховати пропущений текст</translation>
    </message>
    <message>
        <source>Show left-out text</source>
        <extracomment>desk/widgets/removed_chip.py</extracomment>
        <translation>Показати пропущений текст</translation>
    </message>
</context>
<context>
    <name>Reviewer</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>desk/review.py</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>desk/review.py</extracomment>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>desk/review.py</extracomment>
        <translation>Застосовано</translation>
    </message>
    <message>
        <source>Marked as right</source>
        <extracomment>desk/review.py</extracomment>
        <translation>Позначено як правильне</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Cancel</source>
        <extracomment>desk/widgets/row_editor.py</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <extracomment>desk/widgets/row_editor.py</extracomment>
        <translation>Скасувати зміну</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desk/widgets/row_editor.py</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Finish the edit</source>
        <extracomment>desk/widgets/row_editor.py</extracomment>
        <translation>Завершити зміну</translation>
    </message>
</context>
<context>
    <name>RowMeta</name>
    <message>
        <source>Edit</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Edit sentence %1</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Змінити речення %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy sentence %1</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Копіювати речення %1</translation>
    </message>
    <message>
        <source>Show in the original</source>
        <extracomment>desk/widgets/row_meta.py</extracomment>
        <translation>Показати в оригіналі</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Export the brief</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Експорт викладу</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Простий текст</translation>
    </message>
    <message>
        <source>Data for programs</source>
        <extracomment>desk/save_dialog.py</extracomment>
        <translation>Дані для програм</translation>
    </message>
</context>
<context>
    <name>SentenceMap</name>
    <message>
        <source>%1 of %2 sentences used</source>
        <extracomment>desk/widgets/sentence_map.py</extracomment>
        <translation>Використано речень: %1 з %2</translation>
    </message>
    <message>
        <source>Sentence %1: a key sentence that the brief does not use</source>
        <extracomment>desk/widgets/sentence_map.py</extracomment>
        <translation>Речення %1: ключове, не використане у викладі</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <extracomment>desk/widgets/sentence_map.py</extracomment>
        <translation>Речення %1</translation>
    </message>
</context>
<context>
    <name>SentenceRow</name>
    <message>
        <source>Undo edit</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Скасувати зміну</translation>
    </message>
    <message>
        <source>Back to the model’s text of sentence %1</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>До тексту моделі: речення %1</translation>
    </message>
    <message>
        <source>Back to the model’s translation of sentence %1</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>До перекладу моделі: речення %1</translation>
    </message>
    <message>
        <source>Sentence %1 of %2, %3</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Речення %1 з %2, %3</translation>
    </message>
    <message>
        <source>from no sentence</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>без опори в статті</translation>
    </message>
    <message>
        <source>Translate again</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Перекласти знову</translation>
    </message>
    <message>
        <source>Editing. The translation stays as you write it.</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Редагування. Переклад залишиться таким, як ви напишете.</translation>
    </message>
    <message>
        <source>Editing. The translation follows when you finish.</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Редагування. Переклад оновиться, коли ви закінчите.</translation>
    </message>
    <message>
        <source>Editing.</source>
        <extracomment>desk/widgets/sentence_row.py</extracomment>
        <translation>Редагування.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read and were set to their defaults.</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>Налаштування не вдалося прочитати, тож їх скинуто до типових.</translation>
    </message>
    <message>
        <source>Some settings could not be read and were set to their defaults: %1.</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>Деякі налаштування не вдалося прочитати, тож їх скинуто до типових: %1.</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>обсяг</translation>
    </message>
    <message>
        <source>summariser</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>модель</translation>
    </message>
    <message>
        <source>language of the translation</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>мова перекладу</translation>
    </message>
    <message>
        <source>translating the whole article</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>переклад усієї статті</translation>
    </message>
    <message>
        <source>text size</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>розмір тексту</translation>
    </message>
    <message>
        <source>place of the window</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>розташування вікна</translation>
    </message>
    <message>
        <source>widths of the panes</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>ширина панелей</translation>
    </message>
    <message>
        <source>recent files</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>недавні файли</translation>
    </message>
    <message>
        <source>language of the interface</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>мова інтерфейсу</translation>
    </message>
    <message>
        <source>colours</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>кольори</translation>
    </message>
    <message>
        <source>typeface</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>reduced motion</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>менше руху</translation>
    </message>
    <message>
        <source>keeping briefs</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>зберігання викладів</translation>
    </message>
    <message>
        <source>private mode</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>приватний режим</translation>
    </message>
    <message>
        <source>the Library being open</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>чи відкрито бібліотеку</translation>
    </message>
    <message>
        <source>width of the Library</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>ширина бібліотеки</translation>
    </message>
    <message>
        <source>layout of exports</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>вигляд експорту</translation>
    </message>
    <message>
        <source>note on how a brief was made</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>примітка про те, як зроблено виклад</translation>
    </message>
    <message>
        <source>folder of the models</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>тека моделей</translation>
    </message>
    <message>
        <source>mirror</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>дзеркало</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>проксі</translation>
    </message>
    <message>
        <source>processor cores</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>ядра процесора</translation>
    </message>
    <message>
        <source>memory limit</source>
        <extracomment>desk/settings_words.py</extracomment>
        <translation>межа пам’яті</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>desk/settings_dialog/dialog.py</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>desk/settings_dialog/dialog.py</extracomment>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your articles never leave this laptop.</source>
        <extracomment>desk/panes/start.py</extracomment>
        <translation>Статті ніколи не залишають цього ноутбука.</translation>
    </message>
    <message>
        <source>The network is used only when you press Get.</source>
        <extracomment>desk/panes/start.py</extracomment>
        <translation>Мережа – лише за кнопкою «Завантажити».</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 GB</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>%1 с</translation>
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
        <translation>Офлайн – дані не залишають ноутбук</translation>
    </message>
    <message>
        <source>Private mode: nothing is kept</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Приватний режим: нічого не зберігається</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Ключові речення</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n attempts to reach a network refused</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>
            <numerusform>Офлайн – відхилено %n спробу вийти в мережу</numerusform>
            <numerusform>Офлайн – відхилено %n спроби вийти в мережу</numerusform>
            <numerusform>Офлайн – відхилено %n спроб вийти в мережу</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept nowhere</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Ця стаття ніде не зберігається</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>
            <numerusform>У черзі: %n</numerusform>
            <numerusform>У черзі: %n</numerusform>
            <numerusform>У черзі: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Час: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>Пам’ять: %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/toolbar.py</extracomment>
        <translation>Підсумувати</translation>
    </message>
</context>
<context>
    <name>TranslatedView</name>
    <message>
        <source>Translated article, read only</source>
        <extracomment>desk/panes/translated_view.py</extracomment>
        <translation>Переклад статті, лише для читання</translation>
    </message>
</context>
<context>
    <name>WipeField</name>
    <message>
        <source>Delete all that is kept…</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Видалити все збережене…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Delete all kept briefs and drafts for good? They cannot be brought back.</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Видалити всі збережені виклади й чернетки назавжди? Повернути їх не можна.</translation>
    </message>
    <message>
        <source>All that was kept is deleted.</source>
        <extracomment>desk/settings_dialog/wipe_field.py</extracomment>
        <translation>Усе збережене видалено.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Panes</source>
        <extracomment>desk/panes/work.py</extracomment>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>desk/panes/work.py</extracomment>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desk/panes/work.py</extracomment>
        <translation>Виклад</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Ready</source>
        <extracomment>desk/models/card.py</extracomment>
        <translation>Готово</translation>
    </message>
</context>
</TS>
