package org.depesche.extractors.entities.date;

import org.jspecify.annotations.Nullable;

/** One kind of time expression. */
@FunctionalInterface
interface Rule {

    /**
     * Reads an expression.
     *
     * @param word the number of the word at which it may begin
     * @return the expression; it may reach back before the word. Null where there is none
     */
    @Nullable
    Found at(int word);
}
