/** Trains the model that tells the blocks of an article from the rest of its page. */
@NullMarked
package org.depesche.training.pages;

import org.jspecify.annotations.NullMarked;
