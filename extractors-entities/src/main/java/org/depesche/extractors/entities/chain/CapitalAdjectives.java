package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;

/** Names that begin with an adjective in -isch: inside a sentence it has a capital letter only there (das Bayerische Fernsehen). */
final class CapitalAdjectives {

    private final Words words;
    private final NameTagger.Tagging tagging;
    private final FoundNames found;
    private final BaseNames bases;
    private final KnownNames known;
    private final RoleNouns roles;
    private final Institutions institutions;

    CapitalAdjectives(
            Words words,
            NameTagger.Tagging tagging,
            FoundNames found,
            BaseNames bases,
            KnownNames known,
            RoleNouns roles,
            Institutions institutions) {
        this.words = words;
        this.tagging = tagging;
        this.found = found;
        this.bases = bases;
        this.known = known;
        this.roles = roles;
        this.institutions = institutions;
    }

    /** Adds the name that begins with an adjective, and tells whether there is one. */
    boolean name(int word) {
        String text = words.text(word);
        int stem = text.lastIndexOf("isch");
        boolean adjective =
                (stem > 1 && text.length() - stem <= 6 && text.length() > stem + 4) || text.startsWith("Deutsche");
        if (!adjective
                || !words.capitalised(word)
                || words.sentenceStart(word)
                || !words.capitalised(word + 1)
                || words.breakBefore(word + 1)
                || !found.open(word + 1)) {
            return false;
        }
        int label = tagging.label(word + 1);
        if ((label != NameLabel.OUTSIDE && !NameLabel.isPart(label)) || roles.find(words, word + 1) != null) {
            return false;
        }
        Institutions.Found noun = institutions.find(words, word + 1);
        Entity.Type type =
                noun == null ? Entity.Type.ORGANIZATION : noun.institution().type();
        String base = bases.of(word, word + 2, type);
        found.name(word, word + 2, type, base, known.name(base), 0.7, "capital-adjective");
        return true;
    }
}
