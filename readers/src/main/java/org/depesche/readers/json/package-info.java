/** The contract's JSON: one object, a list, or one object a line. */
@NullMarked
package org.depesche.readers.json;

import org.jspecify.annotations.NullMarked;
