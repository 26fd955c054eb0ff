/** The command that rebuilds the name model, word clusters and gazetteers of the entity extractor from named data. */
@NullMarked
package org.depesche.training.entities;

import org.jspecify.annotations.NullMarked;
