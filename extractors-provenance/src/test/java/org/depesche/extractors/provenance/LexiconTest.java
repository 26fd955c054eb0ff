package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon();

    @Test
    void knowsTheWorldsAgencies() {
        assertThat(lexicon.agencies().all()).hasSizeGreaterThan(100);
        assertThat(lexicon.agencies().all().stream().map(Agency::id))
                .doesNotHaveDuplicates()
                .contains(
                        "dpa",
                        "afp",
                        "reuters",
                        "ap",
                        "apa",
                        "epd",
                        "kna",
                        "sid",
                        "keystone-sda",
                        "pa",
                        "cp",
                        "aap",
                        "efe",
                        "europa-press",
                        "anadolu",
                        "xinhua",
                        "tass",
                        "pap",
                        "yonhap",
                        "bloomberg",
                        "dow-jones",
                        "zuma",
                        "imago",
                        "getty",
                        "picture-alliance",
                        "shutterstock",
                        "istock",
                        "ansa",
                        "kathpress");
    }

    @Test
    void everyPlaceIsFoundByItsName() {
        assertThat(Table.read("places.tsv", 2)).hasSizeGreaterThan(30_000).allSatisfy(row -> {
            Tokens tokens = Tokens.of(row.get(0), lexicon.vocabulary());
            int end = lexicon.places().end(tokens, 0, tokens.size());
            assertThat(end).isEqualTo(tokens.isCapital(0) ? tokens.size() : -1);
        });
    }

    @Test
    void placesThatReadersOfGermanNewsKnowAreTold() {
        Tokens known = Tokens.of("Aachen", lexicon.vocabulary());
        Tokens other = Tokens.of("Aalborg", lexicon.vocabulary());
        assertThat(lexicon.places().endOfWellKnown(known, 0, 1)).isEqualTo(1);
        assertThat(lexicon.places().endOfWellKnown(other, 0, 1)).isEqualTo(-1);
    }

    @Test
    void noPlaceReadsAsAgenciesThatLostTheirBlanks() {
        for (List<String> row : Table.read("places.tsv", 2)) {
            for (String word : row.get(0).split("[^\\p{L}]+")) {
                int from = 0;
                int count = 0;
                for (var form = lexicon.agencies().glued(word, 0, word.length());
                        form != null && from < word.length();
                        form = lexicon.agencies().glued(word, from, word.length())) {
                    from += form.text().length();
                    count++;
                }
                boolean whole = count > 1 && from == word.length();
                boolean text = count > 0
                        && from < word.length() - 1
                        && Character.isUpperCase(word.charAt(from))
                        && Character.isLowerCase(word.charAt(from + 1));
                assertThat(whole || text).as(word).isFalse();
            }
        }
    }

    @Test
    void everyAgencyIsFoundByItsName() {
        assertThat(lexicon.agencies().all()).allSatisfy(agency -> {
            Tokens tokens = Tokens.of(agency.name(), lexicon.vocabulary());
            Agencies.Match match = lexicon.agencies().at(tokens, 0, tokens.size());

            assertThat(match).isNotNull();
            assertThat(match.form().agency()).isEqualTo(agency);
            assertThat(match.end()).isEqualTo(tokens.size());
        });
    }

    @Test
    void wikidataIdsHaveTheirShape() {
        assertThat(Stream.of("agencies.tsv", "picture-agencies.tsv")
                        .flatMap(name -> Table.read(name, 7).stream())
                        .map(row -> row.get(3))
                        .filter(id -> !id.isEmpty()))
                .hasSizeGreaterThan(15)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("Q[1-9][0-9]*"));
    }

    @Test
    void everyKindOfNoteHasPhrases() {
        assertThat(lexicon.phrases())
                .extracting(Phrase::note)
                .contains(Stream.of(Phrase.Note.values())
                        .filter(note -> note != Phrase.Note.NOTHING)
                        .toArray(Phrase.Note[]::new));
        assertThat(lexicon.phrases()).allMatch(phrase -> !phrase.rule().isEmpty());
    }

    @Test
    void aPhraseThatMayStandAnywhereIsBoundToShortBlocks() {
        assertThat(lexicon.phrases().stream().filter(phrase -> phrase.place() == Phrase.Place.ANY))
                .allMatch(phrase -> phrase.longest() > 0);
    }

    @Test
    void everyRuleHasAProperName() {
        List<String> rules =
                lexicon.phrases().stream().map(Phrase::rule).distinct().toList();

        assertThat(rules).allMatch(rule -> rule.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyRuleIsDocumentedUnderItsName() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "provenance.md"));

        assertThat(lexicon.phrases())
                .extracting(Phrase::rule)
                .allSatisfy(rule -> assertThat(documentation).contains("`" + rule + "`"));
        assertThat(Table.read("policy-links.tsv", 2))
                .allSatisfy(row -> assertThat(documentation).contains("`" + row.get(1) + "`"));
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(documentation).contains("`" + kind.label() + "`"));
    }
}
