/** How fast things are: one benchmark a class, all over the same articles. */
@NullMarked
package org.depesche.benchmarks;

import org.jspecify.annotations.NullMarked;
