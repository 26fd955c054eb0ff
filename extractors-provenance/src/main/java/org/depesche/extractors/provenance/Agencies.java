package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.core.annotation.Agency;
import org.jspecify.annotations.Nullable;

/** The lexica of agencies: {@code agencies.tsv} and {@code picture-agencies.tsv}. */
final class Agencies {

    private final NameTrie names = new NameTrie();
    private final List<List<AgencyForm>> forms = new ArrayList<>();
    private final List<Agency> all = new ArrayList<>();
    private final List<AgencyForm> glueable = new ArrayList<>();
    private final Vocabulary vocabulary;

    Agencies(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        add("agencies.tsv", false);
        add("picture-agencies.tsv", true);
    }

    private void add(String resource, boolean isPicture) {
        for (List<String> row : Table.read(resource, 7)) {
            Agency agency = new Agency(row.get(0), row.get(1));
            all.add(agency);
            add(agency, agency.name(), AgencyForm.Spelling.ANY, isPicture);
            Table.list(row.get(4)).forEach(form -> add(agency, form, AgencyForm.Spelling.ANY, isPicture));
            Table.list(row.get(5)).forEach(form -> add(agency, form, AgencyForm.Spelling.EXACT, isPicture));
            Table.list(row.get(6)).forEach(form -> add(agency, form, AgencyForm.Spelling.WEAK, isPicture));
        }
    }

    private void add(Agency agency, String text, AgencyForm.Spelling spelling, boolean isPicture) {
        int index = names.add(text, forms.size(), vocabulary);
        if (index == forms.size()) {
            forms.add(new ArrayList<>());
        }
        AgencyForm form = new AgencyForm(agency, text, spelling, isPicture);
        forms.get(index).add(form);
        boolean isShort = spelling == AgencyForm.Spelling.EXACT && text.length() >= 2;
        boolean isName = spelling == AgencyForm.Spelling.ANY && text.length() >= 5;
        if ((isShort || isName) && text.chars().allMatch(Character::isLetter)) {
            glueable.add(form);
        }
    }

    /** Every agency, in the order of the lexica. */
    List<Agency> all() {
        return List.copyOf(all);
    }

    /** The agency with an id. */
    Optional<Agency> named(String id) {
        return all.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    /** The form that stands for an agency whose id is known by other means. */
    Optional<AgencyForm> byId(String id) {
        return forms.stream()
                .flatMap(List::stream)
                .filter(form -> form.agency().id().equals(id))
                .findFirst();
    }

    /** The longest short form that a word of a text goes on with; null where there is none. */
    @Nullable
    AgencyForm glued(String text, int from, int to) {
        AgencyForm longest = null;
        for (int i = 0; i < glueable.size(); i++) {
            AgencyForm form = glueable.get(i);
            if (form.text().length() <= to - from
                    && text.startsWith(form.text(), from)
                    && (longest == null || form.text().length() > longest.text().length())) {
                longest = form;
            }
        }
        return longest;
    }

    /** The agency named from a token on, the longest name first; null where there is none. */
    @Nullable
    Match at(Tokens tokens, int from, int to) {
        int limit = to;
        while (limit > from) {
            long found = names.longest(tokens, from, limit, vocabulary);
            if (found < 0) {
                return null;
            }
            int end = (int) found;
            List<AgencyForm> named = forms.get((int) (found >>> 32));
            for (int i = 0; i < named.size(); i++) {
                AgencyForm form = named.get(i);
                if (form.fits(tokens.text(), tokens.start(from), tokens.end(end - 1))) {
                    return new Match(form, end);
                }
            }
            limit = end - 1;
        }
        return null;
    }

    /** An agency's form and the token after it. */
    record Match(AgencyForm form, int end) {}
}
