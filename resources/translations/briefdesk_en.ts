<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BriefPane</name>
    <message numerus="yes">
        <source>Brief, %n sentences</source>
        <extracomment>desk/panes/brief.py</extracomment>
        <translation>
            <numerusform>Brief, %n sentence</numerusform>
            <numerusform>Brief, %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message numerus="yes">
        <source>All %Ln sentences read</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>The only sentence read</numerusform>
            <numerusform>All %Ln sentences read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used so far</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>%Ln used so far</numerusform>
            <numerusform>%Ln used so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the brief</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>%Ln used in the brief</numerusform>
            <numerusform>%Ln used in the brief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key sentences of the article are not used. They are ringed in the map.</source>
        <extracomment>desk/widgets/coverage_bar.py</extracomment>
        <translation>
            <numerusform>1 key sentence of the article is not used. It is ringed in the map.</numerusform>
            <numerusform>%Ln key sentences of the article are not used. They are ringed in the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message numerus="yes">
        <source>%Ln places to verify in the translated article.</source>
        <extracomment>desk/wording.py</extracomment>
        <translation>
            <numerusform>%Ln place to verify in the translated article.</numerusform>
            <numerusform>%Ln places to verify in the translated article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>%n files: the first opens, the others wait in the Library</source>
        <extracomment>desk/widgets/drop_overlay.py</extracomment>
        <translation>
            <numerusform>One file</numerusform>
            <numerusform>%n files: the first opens, the others wait in the Library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Machine-written; %Ln points to verify.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>Machine-written; %Ln point to verify.</numerusform>
            <numerusform>Machine-written; %Ln points to verify.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sentences read.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>The only sentence read.</numerusform>
            <numerusform>All %Ln sentences read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key sentences of the article are not used.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>1 key sentence of the article is not used.</numerusform>
            <numerusform>%Ln key sentences of the article are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences edited by a person.</source>
        <extracomment>desk/export_words.py</extracomment>
        <translation>
            <numerusform>%Ln sentence edited by a person.</numerusform>
            <numerusform>%Ln sentences edited by a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>%Ln facts checked</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>%Ln fact checked</numerusform>
            <numerusform>%Ln facts checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in the article</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>%Ln found in the article</numerusform>
            <numerusform>%Ln found in the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to verify</source>
        <extracomment>desk/widgets/facts_line.py</extracomment>
        <translation>
            <numerusform>%Ln to verify</numerusform>
            <numerusform>%Ln to verify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Show all %n models</source>
        <extracomment>desk/models/filter_bar.py</extracomment>
        <translation>
            <numerusform>Show the only model</numerusform>
            <numerusform>Show all %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <source>%n entries imported.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>%n entry imported.</numerusform>
            <numerusform>%n entries imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out:</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>%n line was left out:</numerusform>
            <numerusform>%n lines were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <extracomment>desk/settings_dialog/glossary_page.py</extracomment>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message numerus="yes">
        <source>%n briefs found</source>
        <extracomment>desk/library/link.py</extracomment>
        <translation>
            <numerusform>%n brief found</numerusform>
            <numerusform>%n briefs found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n languages</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%1, about %n s left</numerusform>
            <numerusform>%1, about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n min left</source>
        <extracomment>desk/models/words.py</extracomment>
        <translation>
            <numerusform>%1, about %n min left</numerusform>
            <numerusform>%1, about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>desk/panes/article_writer.py</extracomment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>The worker briefed the sample: %n sentences</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>The worker briefed the sample: %n sentence</numerusform>
            <numerusform>The worker briefed the sample: %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the attempts arrived</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>%n of the attempts arrived</numerusform>
            <numerusform>%n of the attempts arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The processes hold %n network sockets</source>
        <extracomment>desk/privacy/words.py</extracomment>
        <translation>
            <numerusform>The processes hold %n network socket</numerusform>
            <numerusform>The processes hold %n network sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>About %n s left</source>
        <extracomment>desk/widgets/progress_panel.py</extracomment>
        <translation>
            <numerusform>About %n s left</numerusform>
            <numerusform>About %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message numerus="yes">
        <source>%n pieces left out</source>
        <extracomment>desk/removal_words.py</extracomment>
        <translation>
            <numerusform>%n piece left out</numerusform>
            <numerusform>%n pieces left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Offline – %n attempts to reach a network refused</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>
            <numerusform>Offline – %n attempt to reach a network refused</numerusform>
            <numerusform>Offline – %n attempts to reach a network refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>desk/widgets/status_line.py</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
