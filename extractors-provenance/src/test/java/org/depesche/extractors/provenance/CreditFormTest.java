package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credit lines as outlets print them, in the places where they print them. */
class CreditFormTest {

    private static List<String> ids(String cell) {
        return cell == null ? List.of() : List.of(cell.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "© AFP|afp",
                "(dpa)|dpa",
                "SDA/sep|keystone-sda",
                "Quelle: ntv.de, ino/dpa|dpa",
                "Quelle: n-tv.de, hek/AFP/rts|afp reuters",
                "(APA/red, 3.9.2015)|apa",
                "(APA, 3. September 2015)|apa",
                "(red, APA, dpa)|apa dpa",
                "Von Ada Muster, dpa|dpa",
                "Ada Muster, dpa|dpa",
                "Von Ada Muster und Ben Beispiel, dpa|dpa",
                "© dpa-infocom, dpa:240516-99-53606/3|dpa",
                "dpa-infocom, dpa:240516-99-53606/3|dpa",
                "dpa-AFX|dpa",
                "(dpa/lnw)|dpa",
                "dpa/lby|dpa",
                "dpa/tmn|dpa",
                "(dpa/sn)|dpa",
                "Mit Material von dpa|dpa",
                "Mit Material von dpa und AFP|dpa afp",
                "Mit Material der Deutschen Presse-Agentur|dpa",
                "Mit Material der Nachrichtenagenturen dpa, AFP und Reuters|dpa afp reuters",
                "Mit Informationen von dpa|dpa",
                "Mit Agenturmaterial|",
                "Mit Material von Agenturen|",
                "mit dpa|dpa",
                "Mit dpa/afp|dpa afp",
                "red/dpa|dpa",
                "dpa/red|dpa",
                "dpa, red|dpa",
                "(sda/dpa)|keystone-sda dpa",
                "(sda)|keystone-sda",
                "SDA|keystone-sda",
                "Keystone-SDA|keystone-sda",
                "(KNA)|kna",
                "(epd)|epd",
                "SID|sid",
                "sid/dpa|sid dpa",
                "AFP/dpa/Reuters|afp dpa reuters",
                "(AFP, AP, dpa)|afp ap dpa",
                "Text: dpa|dpa",
                "Quelle: dpa|dpa",
                "Quellen: dpa, Reuters|dpa reuters",
                "Quelle: Deutsche Presse-Agentur|dpa",
                "Agentur: dpa|dpa",
                "Reuters|reuters",
                "(Reuters)|reuters",
                "© Reuters|reuters",
                "© 2024 AFP|afp",
                "© Agence France-Presse|afp",
                "Agence France-Presse (AFP)|afp",
                "APA/dpa/AFP|apa dpa afp",
                "APA/AFP/Reuters/red|apa afp reuters",
                "(APA/dpa)|apa dpa",
                "sep/dpa|dpa",
                "abc/dpa/AFP|dpa afp",
                "dpa/AFP/sep|dpa afp",
                "kra/Reuters|reuters",
                "With files from The Canadian Press|cp",
                "With files from Reuters and The Associated Press|reuters ap",
                "By The Associated Press|ap",
                "— Reuters|reuters",
                "— AP|ap",
                "Source: Reuters|reuters",
                "(AFP)|afp",
                "(ANSA)|ansa",
                "(EFE)|efe",
                "Fuente: EFE|efe",
                "Con información de EFE|efe",
                "Avec AFP|afp",
                "(Avec AFP)|afp",
                "Source : AFP|afp",
                "avec Reuters|reuters",
                "Fonte: ANSA|ansa",
                "Źródło: PAP|pap",
                "Kaynak: AA|anadolu",
                "Bron: ANP|anp",
                "Bron: Belga|belga",
                "Källa: TT|tt",
                "Kilde: NTB|ntb",
                "Zdroj: ČTK|ctk",
                "APAReuters|apa reuters",
                "dpa Deutsche Presse Agentur|dpa",
                "edp|epd",
            })
    void aLineBehindTheStoryNamesItsAgencies(String line, String agencies) {
        Signals signals = Signals.inBlocks("Brücke in Musterhausen gesperrt", Signals.STORY, line);

        assertThat(signals.of(Kind.AGENCY_CREDIT)).as(line).isNotEmpty();
        assertThat(signals.agencies(Scope.TEXT)).as(line).containsExactlyInAnyOrderElementsOf(ids(agencies));
        assertThat(signals.agencies(Scope.IMAGE)).as(line).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "(dpa)|dpa",
                "(APA, 3.9.2015)|apa",
                "(APA/red)|apa",
                "(dpa/AFP)|dpa afp",
                "(AFP/dpa/sep)|afp dpa",
                "dpa|dpa",
                "dpa/lnw|dpa",
                " © AFP|afp",
                "(APA, Reuters, 3.9.2015)|apa reuters",
                "(red/APA, 3.9.2015)|apa",
                "(ada, APA, 3.9.2015)|apa",
                "(Ada Muster, APA, 3.9.2015)|apa",
                "[dpa]|dpa",
                "(sda/afp)|keystone-sda afp",
            })
    void aCreditMayStandBehindTheLastSentence(String tail, String agencies) {
        assertThat(Signals.in(Signals.STORY + " " + tail).agencies(Scope.TEXT))
                .as(tail)
                .containsExactlyInAnyOrderElementsOf(ids(agencies));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dpa", "(dpa)", "dpa/lnw"})
    void theBlankBeforeACreditMayBeLost(String credit) {
        assertThat(Signals.in(Signals.STORY + credit).agencies(Scope.TEXT)).containsExactly("dpa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Partei PTI sprach von Betrug. Pakistan Tehreek-e-Insaf (PTI)",
                "Das berichtet die Deutsche Presse-Agentur.",
                "Das sagte sie der Nachrichtenagentur AFP.",
                "Das sagte sie der dpa.",
                "Ein Sprecher bestätigte das gegenüber Reuters.",
                "Nach Informationen der dpa ist der Schaden größer.",
                "Wie die APA erfuhr, beginnt der Bau im Mai.",
                "Laut einem Bericht von Bloomberg ist die Firma pleite.",
                "Die Deutsche Presse-Agentur (dpa) feiert ihr Jubiläum.",
                "Beispielstadt (dpo) - Das hat niemand geahnt.",
                "Der Verband AP (Aktion Pendler) kritisierte das.",
                "Die Fluggesellschaft AA fliegt wieder.",
                "Die Abkürzung SPA steht für vieles (SPA).",
                "Er arbeitet bei der Agentur Reuters.",
                "Der frühere Chef von Reuters wird Minister.",
                "Der Fonds heißt MAP (MAP).",
            })
    void aNameInRunningTextIsNoCredit(String sentence) {
        Signals signals =
                Signals.inBlocks("Brücke in Musterhausen gesperrt", Signals.STORY + " " + sentence, Signals.STORY);

        assertThat(signals.agencies(Scope.TEXT)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "Die Brücke am Montag. Foto: Ada Muster/dpa;dpa",
                "Die Brücke am Montag. (Foto: dpa);dpa",
                "Die Brücke am Montag. Quelle: dpa;dpa",
                "Die Brücke am Montag. © dpa;dpa",
                "Die Brücke am Montag (Archivbild). © picture alliance/dpa;picture-alliance dpa",
                "Die Brücke am Montag. Bild: Keystone;keystone-sda",
                "Die Brücke am Montag. © APA/AFP/Ben Beispiel;apa afp",
                "Die Brücke am Montag. © IMAGO/Ada Muster;imago",
                "Die Brücke am Montag. Photo: AP/Ben Beispiel;ap",
                "Die Brücke am Montag. Foto: EPA-EFE/BEN BEISPIEL;epa",
                "Die Brücke am Montag. (AFP/Ben Beispiel);afp",
                "Die Brücke am Montag. AFP / BEN BEISPIEL;afp",
                "Die Brücke am Montag | Bildquelle: picture alliance / dpa;picture-alliance dpa",
                "Die Brücke am Montag. [Reuters/Ben Beispiel];reuters",
                "Die Brücke am Montag. Getty Images;getty",
                "Getty Images;getty",
                "Ada Muster/dpa/dpa-tmn;dpa",
                "Die Brücke am Montag. Bildrechte: imago images/Ben Beispiel;imago",
                "Die Brücke am Montag. Reuters;reuters",
                "Die Brücke am Montag. Foto: Ben Beispiel / Shutterstock.com;shutterstock",
                "Die Brücke am Montag. Foto: dpa/Ada Muster;dpa",
                "Die Brücke am Montag. Symbolbild: Ada Muster/dpa-Zentralbild/dpa;dpa",
                "Die Brücke am Montag. Crédit photo : AFP;afp",
                "Die Brücke am Montag. REUTERS;reuters",
                "Die Brücke am Montag. © REUTERS / Ben Beispiel;reuters",
                "Die Brücke am Montag. © Keystone / Ada Muster;keystone-sda",
                "Die Brücke am Montag. (KEYSTONE/Ada Muster);keystone-sda",
                "Die Brücke am Montag. Copyright: IMAGO/Ada Muster;imago",
            })
    void whatStandsInACaptionSpeaksOfThePicture(String caption, String agencies) {
        String text = Signals.STORY + "\n\n" + caption + "\n\n" + Signals.STORY;
        int at = Signals.STORY.length() + 2;
        int then = at + caption.length() + 2;
        Signals signals = Signals.in(Article.builder()
                .text(text)
                .section(Section.of(SectionKind.PARAGRAPH, 0, Signals.STORY.length()))
                .section(Section.of(SectionKind.CAPTION, at, at + caption.length()))
                .section(Section.of(SectionKind.PARAGRAPH, then, text.length()))
                .build());

        assertThat(signals.agencies(Scope.TEXT)).as(caption).isEmpty();
        assertThat(signals.agencies(Scope.IMAGE)).as(caption).containsExactlyInAnyOrderElementsOf(ids(agencies));
    }
}
