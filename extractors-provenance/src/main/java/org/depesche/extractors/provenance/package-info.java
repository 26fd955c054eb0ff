/** Where a story comes from: credits, trust notes, bylines, corrections. */
@NullMarked
package org.depesche.extractors.provenance;

import org.jspecify.annotations.NullMarked;
