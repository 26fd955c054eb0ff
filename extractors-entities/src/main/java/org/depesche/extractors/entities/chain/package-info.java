/** From labelled words to entities: mentions, base forms, who is who, roles, links. */
@NullMarked
package org.depesche.extractors.entities.chain;

import org.jspecify.annotations.NullMarked;
