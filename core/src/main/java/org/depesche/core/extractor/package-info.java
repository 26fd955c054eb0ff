/** The service provider interface: what an extractor or an analyzer implements, and what it is given. */
@NullMarked
package org.depesche.core.extractor;

import org.jspecify.annotations.NullMarked;
