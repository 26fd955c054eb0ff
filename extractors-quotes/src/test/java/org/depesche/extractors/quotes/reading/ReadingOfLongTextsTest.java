package org.depesche.extractors.quotes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.article.Span;
import org.depesche.extractors.quotes.lexicon.CueLexicon;
import org.depesche.linguistics.Analysis;
import org.junit.jupiter.api.Test;

/** What is looked at to read an article grows as the article does. */
class ReadingOfLongTextsTest {

    private static final int SIZE = 200;

    @Test
    void aColonMoreIsNoLookAtAllQuotes() {
        Scene scene =
                scene("Dazu erklärt Ada Muster:\n\nDas Amt sagte, die Brücke sei zu.\n\n".repeat(SIZE), List.of());
        List<Draft> framed = new ArrayList<>();
        for (int token = 0; token < scene.tokens.size(); token++) {
            if (scene.is(token, "sagte")) {
                Draft draft = new Draft(Form.INDIRECT, Pieces.of(token + 2, token + 6), 0.9);
                draft.cue = Pieces.of(token, token + 1);
                draft.speaker = Pieces.of(token - 2, token);
                draft.frame = Pieces.of(token - 2, token + 2);
                framed.add(draft);
            }
        }
        CountingList<Draft> drafts = new CountingList<>(framed);
        Roles roles = new Roles(scene);

        assertThat(new Statements(scene, new Acts(scene, roles), roles.speakers).find(drafts))
                .isNull();
        assertThat(drafts.size()).isEqualTo(SIZE);
        assertThat(drafts.looks()).isBetween(1, 2 * SIZE);
    }

    @Test
    void aSpeakerMoreIsNoLookAtAllEntities() {
        String text = "Das Amt teilte mit, die Brücke sei zu. Beispiel sagte, sie sei offen. ".repeat(SIZE);
        List<Entity> named = IntStream.range(0, SIZE)
                .mapToObj(i -> Entity.builder("e" + i, Entity.Type.ORGANIZATION, "Verein Nummer" + i)
                        .mention(new Mention(new Span(70 * i + 24, 70 * i + 30), Mention.Form.NAME))
                        .build())
                .toList();
        CountingList<Entity> entities = new CountingList<>(named);
        Scene scene = scene(text, entities);
        Attribution attribution = new Attribution(scene, entities);
        int speakers = 0;
        for (int token = 0; token < scene.tokens.size(); token++) {
            if (scene.is(token, "Beispiel")) {
                assertThat(attribution.entity(Pieces.of(token, token + 1))).isNull();
                speakers++;
            } else if (scene.is(token, "Amt")) {
                assertThat(attribution.entity(Pieces.of(token - 1, token + 1))).isNull();
                speakers++;
            }
        }

        assertThat(speakers).isEqualTo(2 * SIZE);
        assertThat(entities.looks()).isLessThan(10 * SIZE);
    }

    @Test
    void aPersonOfAnInterviewIsLookedForOnce() {
        String text = "Musterbote: Was nun?\n\nFischer: Wir warten.\n\n".repeat(SIZE);
        CountingList<Entity> entities = new CountingList<>(IntStream.range(0, SIZE)
                .mapToObj(i -> Entity.builder("e" + i, Entity.Type.PERSON, "Ada Nummer" + i)
                        .mention(new Mention(new Span(0, 1), Mention.Form.NAME))
                        .build())
                .toList());
        assertThat(new Interviews(scene(text, entities), entities).turns()).hasSize(2 * SIZE);
        assertThat(entities.looks()).isLessThan(5 * SIZE);
    }

    private static Scene scene(String text, List<Entity> entities) {
        return new Scene(Analysis.of(text, "de"), CueLexicon.standard(), entities, List.of());
    }
}
