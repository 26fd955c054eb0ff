package org.depesche.bank.sql;

import java.util.List;

/**
 * The words of a search.
 *
 * @param text what the quoted text has to hold
 * @param speaker what the speaker's phrase or name has to hold
 * @param outlet what the outlet's name has to hold
 * @param agency what id or name of an agency credited for the article's text has to hold
 */
public record AskedWords(
        List<SearchTerm> text, List<SearchTerm> speaker, List<SearchTerm> outlet, List<SearchTerm> agency) {

    /** Copies the lists. */
    public AskedWords {
        text = List.copyOf(text);
        speaker = List.copyOf(speaker);
        outlet = List.copyOf(outlet);
        agency = List.copyOf(agency);
    }

    /**
     * Whether no word is asked for.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return text.isEmpty() && speaker.isEmpty() && outlet.isEmpty() && agency.isEmpty();
    }
}
