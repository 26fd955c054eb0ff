package org.depesche.extractors.quotes.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueLexiconTest {

    private final CueLexicon lexicon = CueLexicon.standard();

    @Test
    void aUserMayAddNounsOfHearsay() {
        assertThat(CueLexicon.standard().isHearsay("Flurfunk")).isFalse();
        assertThat(CueLexicon.with("own.tsv", "hearsay\tFlurfunk").isHearsay("Flurfunk"))
                .isTrue();
    }

    @Test
    void knowsWhatAVerbGoverns() {
        assertThat(lexicon.verbs("ankündigen").get(0).content()).contains(Content.DASS, Content.INFINITIVE);
        assertThat(lexicon.verbs("sagen").get(0).medium()).isEqualTo(Medium.SPEECH);
        assertThat(lexicon.verbs("schrauben")).isEmpty();
    }

    @Test
    void asksUsesWithAFixedWordFirst() {
        assertThat(lexicon.verbs("äußern").get(0).word()).isNotNull();
        assertThat(lexicon.verbs("äußern")
                        .get(lexicon.verbs("äußern").size() - 1)
                        .word())
                .isNull();
    }

    @Test
    void findsCompoundsAndInflectedFormsOfNouns() {
        assertThat(lexicon.speaker("Bahnsprecherin")).isNotNull().returns("Sprecher", SpeakerNoun::noun);
        assertThat(lexicon.source("Polizeiangaben")).isNotNull();
        assertThat(lexicon.markHead("Kriminalroman")).isNotNull().returns(MarkHead.Type.TITLE, MarkHead::type);
        assertThat(lexicon.speaker("Tisch")).isNull();
    }

    @Test
    void takesNoWordForACompoundThatOnlyEndsInALetterMore() {
        assertThat(lexicon.speaker("XAmt")).isNull();
        assertThat(lexicon.speaker("")).isNull();
    }

    @Test
    void addsRowsOfAUser() {
        CueLexicon own =
                CueLexicon.with("own.tsv", "# ours\n\nspeaker\tDeichgraf\tperson\tspeech\nvenue\tMarktplatz\tspeech\n");

        assertThat(own.speaker("Deichgraf")).isNotNull().returns(SpeakerNoun.Type.PERSON, SpeakerNoun::type);
        assertThat(own.venue("Marktplatz")).isNotNull();
        assertThat(own.verbs("sagen")).isNotEmpty();
    }

    @Test
    void aRowOfAUserTakesThePlaceOfTheRowAboutTheSameWord() {
        CueLexicon own = CueLexicon.with(
                "own.tsv", "\ufeffspeaker\tSprecher\tperson\twriting\nverb\tsagen\t-\t-\tdass\t10\t-\t0\twriting\n");

        assertThat(own.speaker("Bahnsprecher")).isNotNull().returns(Medium.WRITING, SpeakerNoun::medium);
        assertThat(own.verbs("sagen"))
                .filteredOn(use -> use.word() == null && !use.reflexive())
                .singleElement()
                .returns(0.1, VerbCue::sure);
    }

    @Test
    void confidenceRisesWithWhatTheRulesSay() {
        for (Form form : Form.values()) {
            double before = -1;
            for (int percent = 0; percent <= 100; percent++) {
                double confidence = lexicon.confidence(form, percent / 100.0);
                assertThat(confidence).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(before);
                before = confidence;
            }
        }
    }

    @Test
    void saysThatAFileIsNotInUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.tsv");
        Files.write(file, new byte[] {'s', (byte) 0xe4, '\n'});

        assertThatThrownBy(() -> CueLexicon.with(file))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void namesFileLineAndFaultOfAWrongRow() {
        assertThatThrownBy(() -> CueLexicon.with("own.tsv", "\nadverb\tfoo\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("own.tsv:2")
                .hasMessageContaining("mark-head");
        assertThatThrownBy(() -> CueLexicon.with("own.tsv", "speaker\tDeichgraf\twizard\tspeech"))
                .hasMessageContaining("kind is 'wizard'");
        assertThatThrownBy(() -> CueLexicon.with("own.tsv", "source\tSage\tspeech\tviel"))
                .hasMessageContaining("from 0 to 100");
        assertThatThrownBy(() -> CueLexicon.with("own.tsv", "source\tSage")).hasMessageContaining("expected 3");
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThatThrownBy(() -> CueLexicon.with(Path.of("no-such-file.tsv")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("no-such-file.tsv");
    }

    @Test
    void particlesMayBeginASentence() {
        assertThat(lexicon.writtenParticle("Laut")).isNotNull().isEqualTo(lexicon.particle("laut"));
        assertThat(lexicon.writtenParticle("laut")).isEqualTo(lexicon.particle("laut"));
        assertThat(lexicon.writtenParticle("LAUT")).isNull();
    }

    @Test
    void inflectedNounsMayBeInCapitals() {
        assertThat(lexicon.speaker("BAHNSPRECHERINNEN")).isNotNull().returns("Sprecher", SpeakerNoun::noun);
        assertThat(lexicon.speaker("Sprechers")).isNotNull().returns("Sprecher", SpeakerNoun::noun);
    }

    @Test
    void namesRulesByAnyWord() {
        assertThat(lexicon.cueRule("sagen")).isEqualTo("cue:sagen").isSameAs(lexicon.cueRule("sagen"));
        assertThat(lexicon.cueRule("schrauben")).isEqualTo("cue:schrauben");
        assertThat(lexicon.summaryRule("warnen")).isEqualTo("summary:warnen");
        assertThat(lexicon.complementRule("object")).isEqualTo("complement:object");
    }
}
