/** The same wire story in many articles: fingerprints of texts, groups of articles, and the passages that they share. */
@NullMarked
package org.depesche.extractors.provenance.wire;

import org.jspecify.annotations.NullMarked;
