package org.depesche.linguistics;

/**
 * What is known of a language: a service, found through {@link java.util.ServiceLoader}. A pack is a folder of data and a class like this one.
 *
 * <p>A provider has a public constructor without parameters and loads nothing before {@link #analyze} is first called. Thread safe.
 */
public interface LanguagePack {

    /**
     * The language.
     *
     * @return the primary language subtag of BCP 47, in small letters: {@code de}
     */
    String language();

    /**
     * Analyses a text.
     *
     * @param text any text, lone surrogates included
     * @param borders offsets at which a paragraph begins, in any order; where there are none, line breaks are taken for borders
     * @return the analysis
     */
    Analysis analyze(String text, int[] borders);
}
