package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.depesche.core.annotation.Agency;
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
}
