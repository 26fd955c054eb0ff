/** The JSON form of articles and extractions, both ways. */
@NullMarked
package org.depesche.core.json;

import org.jspecify.annotations.NullMarked;
