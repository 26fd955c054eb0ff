package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** Which entity a word means that is a part of its name: a person by the family name, a body by the noun that its name ends in. */
final class Namesakes {

    /** How many letters at the end of a noun are looked up; a noun that names a body has as many. */
    private static final int ENDING = 3;

    private final List<Entity> entities;
    private @Nullable NameEndings persons;
    private @Nullable NameEndings bodies;

    Namesakes(List<Entity> entities) {
        this.entities = entities;
    }

    /** The one person whose name ends in a word after a blank, or null. */
    @Nullable
    Entity person(String familyName) {
        NameEndings known = persons;
        if (known == null) {
            known = new NameEndings(entities.size());
            for (int i = 0; i < entities.size(); i++) {
                addPerson(known, i);
            }
            persons = known;
        }
        Entity found = null;
        for (int entry = known.first(key(familyName, 0)); entry >= 0; entry = known.next(entry)) {
            Entity entity = entities.get(known.name(entry));
            int start = entity.name().lastIndexOf(' ') + 1;
            if (entity.name().length() - start == familyName.length()
                    && entity.name().endsWith(familyName)) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    private void addPerson(NameEndings known, int index) {
        Entity entity = entities.get(index);
        int blank = entity.type() == Entity.Type.PERSON ? entity.name().lastIndexOf(' ') : -1;
        if (blank >= 0) {
            known.add(key(entity.name(), blank + 1), index);
        }
    }

    private static int key(String name, int from) {
        int key = 0;
        for (int i = from; i < name.length(); i++) {
            key = key * 31 + name.charAt(i);
        }
        return key;
    }

    /** The one body whose name ends in a noun or begins with it: <em>das Ministerium</em> for a Fischereiministerium; or null. */
    @Nullable
    Entity body(String noun) {
        NameEndings known = bodies;
        if (known == null) {
            known = new NameEndings(entities.size());
            for (int i = 0; i < entities.size(); i++) {
                addBody(known, i);
            }
            bodies = known;
        }
        Entity found = null;
        for (int entry = known.first(ending(noun, noun.length())); entry >= 0; entry = known.next(entry)) {
            Entity entity = entities.get(known.name(entry));
            if (called(entity.name(), noun)) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    private void addBody(NameEndings known, int index) {
        Entity entity = entities.get(index);
        if (entity.type() != Entity.Type.ORGANIZATION) {
            return;
        }
        String name = entity.name();
        int whole = ending(name, name.length());
        known.add(whole, index);
        int blank = name.indexOf(' ');
        if (blank > 0 && ending(name, blank) != whole) {
            known.add(ending(name, blank), index);
        }
    }

    private static boolean called(String name, String noun) {
        boolean begins =
                name.length() > noun.length() && name.charAt(noun.length()) == ' ' && CaseFolding.is(name, 0, noun);
        return begins || CaseFolding.is(name, name.length() - noun.length(), noun);
    }

    private static int ending(String word, int end) {
        int key = 0;
        for (int i = Math.max(0, end - ENDING); i < end; i++) {
            key = key * 31 + CaseFolding.fold(word.charAt(i));
        }
        return key;
    }
}
