package org.depesche.readers.html;

import org.jspecify.annotations.Nullable;

/** Chooses the wording of the headline: as the page shows it, in the form that the page states where that says the same. */
final class Headline {

    private Headline() {}

    static String of(Page page, @Nullable Block shown) {
        if (shown == null) {
            return page.statements.headlines().stream().findFirst().orElse("");
        }
        String whole = heading(shown);
        String squeezed = squeezed(whole);
        String own = squeezed(shown.text);
        for (String stated : page.statements.headlines()) {
            String candidate = squeezed(stated);
            boolean same = candidate.equals(squeezed) || candidate.equals(own);
            boolean withKicker = own.length() >= 15
                    && candidate.endsWith(own)
                    && candidate.length() - own.length() <= 50
                    && stated.indexOf(':') > 0;
            if (same || withKicker) {
                return stated;
            }
        }
        return shown.text;
    }

    /** The words of the whole heading element, which may hold more blocks than one. */
    private static String heading(Block block) {
        for (ElementFrame frame = block.frame; frame != null; frame = frame.parent) {
            if (frame.tag.equals("h1")) {
                return PageText.clean(frame.element.text());
            }
        }
        return block.text;
    }

    static String squeezed(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
