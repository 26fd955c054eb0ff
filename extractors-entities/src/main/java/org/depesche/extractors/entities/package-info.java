/** Persons, places, organisations and their roles. */
@NullMarked
package org.depesche.extractors.entities;

import org.jspecify.annotations.NullMarked;
