/** The contract that every extractor passes, as a test class to inherit from. */
@NullMarked
package org.depesche.testkit;

import org.jspecify.annotations.NullMarked;
