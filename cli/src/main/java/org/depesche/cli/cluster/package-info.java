/** Articles that carry the same agency copy: they are kept on disk while their fingerprints are compared. */
@NullMarked
package org.depesche.cli.cluster;

import org.jspecify.annotations.NullMarked;
