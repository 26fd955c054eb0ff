/** Discovers extractors, orders them, runs them over an article and gathers what they find. */
@NullMarked
package org.depesche.core.pipeline;

import org.jspecify.annotations.NullMarked;
