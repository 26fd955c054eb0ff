package org.depesche.extractors.quotes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

class NamesakesTest {

    @Example
    void aPersonIsMeantByTheFamilyNameWhereNobodyElseBearsIt() {
        Namesakes namesakes = new Namesakes(List.of(
                person("Ada Muster"),
                person("Ben Beispiel"),
                person("Cem Beispiel"),
                person("Probe"),
                body("Haus Muster")));

        assertThat(namesakes.person("Muster")).isNotNull().returns("Ada Muster", Entity::name);
        assertThat(namesakes.person("Beispiel")).isNull();
        assertThat(namesakes.person("Probe")).isNull();
        assertThat(namesakes.person("uster")).isNull();
    }

    @Example
    void aBodyIsMeantByTheNounThatItsNameEndsInOrBeginsWith() {
        Namesakes namesakes = new Namesakes(List.of(
                body("Fischereiministerium"), body("Polizei Neustadt"), body("Amt"), person("Ada Ministerium")));

        assertThat(namesakes.body("Ministerium")).isNotNull().returns("Fischereiministerium", Entity::name);
        assertThat(namesakes.body("Polizei")).isNotNull().returns("Polizei Neustadt", Entity::name);
        assertThat(namesakes.body("Amt")).isNotNull().returns("Amt", Entity::name);
        assertThat(namesakes.body("Neustadt")).isNotNull().returns("Polizei Neustadt", Entity::name);
        assertThat(namesakes.body("Gericht")).isNull();
    }

    @Property
    void findsWhatALookAtAllNamesFinds(
            @ForAll("entities") List<Entity> entities, @ForAll("words") String word, @ForAll("words") String noun) {
        Namesakes namesakes = new Namesakes(entities);

        assertThat(namesakes.person(word))
                .isEqualTo(only(entities.stream()
                        .filter(entity -> entity.type() == Entity.Type.PERSON)
                        .filter(entity -> entity.name().endsWith(" " + word))));
        assertThat(namesakes.body(noun))
                .isEqualTo(only(entities.stream()
                        .filter(entity -> entity.type() == Entity.Type.ORGANIZATION)
                        .filter(entity ->
                                called(entity.name().toLowerCase(Locale.ROOT), noun.toLowerCase(Locale.ROOT)))));
    }

    private static boolean called(String name, String noun) {
        return name.endsWith(noun) || name.startsWith(noun + " ");
    }

    private static Entity only(Stream<Entity> found) {
        List<Entity> all = found.toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    @Example
    void oneSpeakerMoreIsNoLookAtAllEntities() {
        int size = 2_000;
        CountingList<Entity> entities = new CountingList<>(IntStream.range(0, size)
                .mapToObj(i -> i % 2 == 0 ? person("Ada Muster" + word(i)) : body("Amt" + word(i) + "ministerium"))
                .toList());
        Namesakes namesakes = new Namesakes(entities);
        for (int i = 0; i < size; i++) {
            assertThat(namesakes.person("Muster" + word(i))).isEqualTo(i % 2 == 0 ? entities.get(i) : null);
            assertThat(namesakes.body("Gericht")).isNull();
        }

        assertThat(entities.looks()).isLessThan(6 * size);
    }

    private static String word(int number) {
        return Integer.toString(number, 26)
                .chars()
                .collect(
                        StringBuilder::new,
                        (text, digit) -> text.append((char) ('a' + Character.digit(digit, 26))),
                        StringBuilder::append)
                .toString();
    }

    private static Entity person(String name) {
        return named(Entity.Type.PERSON, name);
    }

    private static Entity body(String name) {
        return named(Entity.Type.ORGANIZATION, name);
    }

    private static Entity named(Entity.Type type, String name) {
        return Entity.builder(type.label() + name, type, name)
                .mention(new Mention(new Span(0, 1), Mention.Form.NAME))
                .build();
    }

    @Provide
    Arbitrary<List<Entity>> entities() {
        Arbitrary<String> names = words().list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
        return Combinators.combine(Arbitraries.of(true, false), names)
                .as((isPerson, name) -> isPerson ? person(name) : body(name))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("amt", "Amt", "Bauamt", "AMT", "Rat", "Bau", "Stadtrat", "Rats", "amts");
    }
}
