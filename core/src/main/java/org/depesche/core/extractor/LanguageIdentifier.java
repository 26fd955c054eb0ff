package org.depesche.core.extractor;

import java.util.Optional;

/** Tells the language of a text: a service, found through {@link java.util.ServiceLoader}. Immutable and thread safe. */
public interface LanguageIdentifier {

    /**
     * Tells the language.
     *
     * @param text any text
     * @return a BCP 47 tag, or empty where the text is too short or too mixed to tell
     */
    Optional<String> identify(CharSequence text);
}
