/** Commands that rebuild every shipped model from named data. */
@NullMarked
package org.depesche.training;

import org.jspecify.annotations.NullMarked;
