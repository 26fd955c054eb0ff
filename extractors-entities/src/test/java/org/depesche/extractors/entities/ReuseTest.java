package org.depesche.extractors.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesche.core.annotation.Entity;
import org.junit.jupiter.api.Test;

/** What was read before changes nothing. */
class ReuseTest {

    private static final String STORY = "Die Ministerin Anna Kern (SPD) reiste am Montag nach Paris. Dort traf sie "
            + "Jean Dupont vom Institut für Meereskunde. Kern sagte, der französische Forscher habe recht. "
            + "„Wir fahren nach Rostock“, sagte Dupont der „Ostsee-Zeitung“.";

    private static List<Entity> entities(String text) {
        return Reading.of(text).extraction().entities();
    }

    /** A text of more words than any column keeps, and of many names. */
    private static String giant() {
        return IntStream.range(0, 7000)
                .mapToObj(i -> "Der Sprecher Karl Brunn" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26)
                        + "er von der Firma Xanto" + i % 900 + " war in Wien.")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aTextGivesTheSameAfterAnyOther() {
        List<Entity> first = entities(STORY);
        assertThat(first).extracting(Entity::name).contains("Anna Kern", "Jean Dupont", "Paris");

        entities("Karl Brunner war nie in Paris, sagte Anna Meier. Sie fuhr nach Rom.");
        assertThat(entities(STORY)).isEqualTo(first);
        entities("");
        assertThat(entities(STORY)).isEqualTo(first);
    }

    @Test
    void aGiantTextLeavesNothingBehind() {
        List<Entity> before = entities(STORY);
        String giant = giant();
        List<Entity> found = entities(giant);
        assertThat(found).hasSizeGreaterThan(500);

        assertThat(entities(STORY)).isEqualTo(before);
        assertThat(entities(giant)).isEqualTo(found);
    }

    @Test
    void threadsDoNotShareWhatTheyWorkWith() {
        List<String> texts = List.of(STORY, STORY.replace("Anna Kern", "Berta Voss"), STORY.replace("Paris", "Oslo"));
        List<List<Entity>> alone = texts.stream().map(ReuseTest::entities).toList();

        IntStream.range(0, 60)
                .parallel()
                .forEach(i -> assertThat(entities(texts.get(i % 3))).isEqualTo(alone.get(i % 3)));
    }
}
