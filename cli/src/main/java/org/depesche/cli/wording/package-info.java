/** What findings are called in the reports that a person reads, whatever these are made of. */
@NullMarked
package org.depesche.cli.wording;

import org.jspecify.annotations.NullMarked;
