/** Faults of foreign code: which are contained, how services are walked past them, how people are told. Not part of the interface. */
@NullMarked
package org.depesche.core.fault;

import org.jspecify.annotations.NullMarked;
