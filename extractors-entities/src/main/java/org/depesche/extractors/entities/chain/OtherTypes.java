package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.token.Words;

/** Tells events, works and products among names that are neither person, place nor organisation. Immutable. */
final class OtherTypes {

    private record Sign(String word, boolean inName, Entity.Type type) {}

    private final List<Sign> signs = new ArrayList<>();

    OtherTypes() {
        for (String[] row : DataFile.read("other-types.tsv")) {
            signs.add(new Sign(row[0], row[1].equals("name"), Entity.Type.valueOf(row[2].toUpperCase(Locale.ROOT))));
        }
    }

    List<NameMention> refine(Words words, List<NameMention> mentions) {
        List<NameMention> refined = mentions;
        for (int i = 0; i < mentions.size(); i++) {
            NameMention mention = mentions.get(i);
            if (mention.type() == Entity.Type.OTHER
                    && (mention.known() == null || mention.known().type() == Entity.Type.OTHER)) {
                refined = refined == mentions ? new ArrayList<>(mentions) : refined;
                refined.set(i, mention.as(type(words, mention), mention.base(), mention.known()));
            }
        }
        return refined;
    }

    private Entity.Type type(Words words, NameMention mention) {
        String name = mention.base().toLowerCase(Locale.GERMAN);
        for (Sign sign : signs) {
            if (sign.inName && name.contains(sign.word)) {
                return sign.type;
            }
        }
        int before = mention.first() - 1;
        boolean marked = before >= 0 && words.sign(before) && "\"„“»«‚'".indexOf(words.charAt(before, 0)) >= 0;
        for (int word = before; word >= Math.max(0, before - 3); word--) {
            if (words.breakBefore(word + 1)) {
                break;
            }
            if (words.capitalised(word)) {
                String noun = words.small(word);
                for (Sign sign : signs) {
                    if (!sign.inName && noun.endsWith(sign.word)) {
                        return sign.type;
                    }
                }
            }
        }
        if (marked) {
            return Entity.Type.WORK;
        }
        int last = mention.limit() - 1;
        return (words.number(last) && last > mention.first()) || letterAndDigit(name)
                ? Entity.Type.PRODUCT
                : Entity.Type.OTHER;
    }

    private static boolean letterAndDigit(String name) {
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            digit |= Character.isDigit(name.charAt(i));
            letter |= Character.isLetter(name.charAt(i));
        }
        return digit && letter;
    }
}
