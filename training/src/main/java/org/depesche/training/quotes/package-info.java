/** Commands about quotes: how fast they are found. */
@NullMarked
package org.depesche.training.quotes;

import org.jspecify.annotations.NullMarked;
