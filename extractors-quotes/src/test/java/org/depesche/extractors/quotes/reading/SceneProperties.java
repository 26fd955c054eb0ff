package org.depesche.extractors.quotes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;
import org.depesche.extractors.quotes.lexicon.CueLexicon;
import org.depesche.linguistics.Analysis;

class SceneProperties {

    @Property(tries = 300)
    void theStretchAroundATokenIsTheLastThatOpensBeforeAndEndsAfterIt(
            @ForAll("texts") String text, @ForAll List<Integer> order) {
        Scene scene = scene(text, List.of());
        int[] around = new int[scene.tokens.size()];
        Arrays.fill(around, -1);
        for (int stretch = 0; stretch < scene.marks.size(); stretch++) {
            Arrays.fill(around, scene.marks.openToken(stretch), scene.endOf(stretch), stretch);
        }
        for (int token = 0; token < around.length; token++) {
            assertThat(scene.stretchOf(token)).isEqualTo(around[token]);
            assertThat(scene.inVerbatim(token)).isEqualTo(inVerbatim(scene, around[token]));
        }
        for (int number : order) {
            if (around.length > 0) {
                int token = Math.floorMod(number, around.length);
                assertThat(scene.inVerbatim(token)).isEqualTo(inVerbatim(scene, around[token]));
                assertThat(scene.stretchOf(token)).isEqualTo(around[token]);
            }
        }
    }

    private static boolean inVerbatim(Scene scene, int stretch) {
        return stretch >= 0 && (scene.verbatim(stretch) || inVerbatim(scene, scene.marks.parent(stretch)));
    }

    @Example
    void aClauseMayDependOnOneBehindIt() {
        aClauseWithItsDependentsIsEveryTokenUnderIt("dass „ sagte Ada Muster sagte Ada Muster .  dass .  , ");
        aClauseWithItsDependentsIsEveryTokenUnderIt("weil und „ weil der sei zu „ sagte Ada Muster ‘ :  zu warten \" "
                + "dass :  sagte Ada Muster \n\n :  weil «");
    }

    @Property(tries = 300)
    void aClauseWithItsDependentsIsEveryTokenUnderIt(@ForAll("texts") String text) {
        Scene scene = scene(text, List.of());
        for (int clause = 0; clause < scene.clauses.size(); clause++) {
            Pieces expected = Pieces.NONE;
            Pieces own = Pieces.NONE;
            int sentence = scene.tokens.sentence(scene.clauses.firstToken(clause));
            for (int token = scene.clauses.firstToken(clause); token < scene.sentences.endToken(sentence); token++) {
                expected = scene.under(scene.clauses.of(token), clause) ? expected.with(token, token + 1) : expected;
            }
            for (int token = 0; token < scene.tokens.size(); token++) {
                own = scene.clauses.of(token) == clause ? own.with(token, token + 1) : own;
            }
            assertThat(scene.subtree(clause)).isEqualTo(expected);
            assertThat(scene.subtreeEnd(clause)).isEqualTo(expected.end());
            assertThat(scene.own(clause)).isEqualTo(own);
        }
    }

    @Property
    void mentionsStandInTheOrderOfTheText(@ForAll("entities") List<Entity> entities) {
        Mentions mentions = new Mentions(entities);
        record Owned(Mention mention, Entity entity) {}
        List<Owned> expected = new ArrayList<>();
        entities.forEach(entity -> entity.mentions().forEach(mention -> expected.add(new Owned(mention, entity))));
        expected.sort(Comparator.comparing(owned -> owned.mention().span()));

        assertThat(mentions.size()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(mentions.mention(i)).isSameAs(expected.get(i).mention());
            assertThat(mentions.owner(i)).isSameAs(expected.get(i).entity());
        }
        for (int offset = 0; offset < 40; offset++) {
            int at = offset;
            assertThat(mentions.from(offset)).isEqualTo((int) expected.stream()
                    .filter(owned -> owned.mention().span().start() < at)
                    .count());
            assertThat(mentions.nameEnd(offset))
                    .isEqualTo(expected.stream()
                            .map(Owned::mention)
                            .filter(mention -> mention.form() == Mention.Form.NAME
                                    && mention.span().contains(at))
                            .mapToInt(mention -> mention.span().end())
                            .max()
                            .orElse(-1));
        }
    }

    private static Scene scene(String text, List<Entity> entities) {
        return new Scene(Analysis.of(text, "de"), CueLexicon.standard(), entities, List.of());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "„",
                        "“",
                        "»",
                        "«",
                        "\"",
                        "‚",
                        "‘",
                        ". ",
                        ", ",
                        ": ",
                        "\n\n",
                        "sagte Ada Muster",
                        "die Brücke",
                        "sei zu",
                        "dass",
                        "der",
                        "weil",
                        "Das Amt",
                        "erklärt hat",
                        "und",
                        "zu warten")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<List<Entity>> entities() {
        Arbitrary<Mention> mentions = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(Mention.Form.NAME, Mention.Form.PRONOUN))
                .as((start, length, form) -> new Mention(new Span(start, start + length), form));
        return mentions.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> {
                    Entity.Builder entity = Entity.builder("e", Entity.Type.PERSON, "Ada Muster");
                    all.forEach(entity::mention);
                    return entity.build();
                })
                .list()
                .ofMaxSize(5);
    }
}
