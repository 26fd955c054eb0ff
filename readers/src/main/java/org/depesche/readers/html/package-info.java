/** Web pages: which of their blocks are the article, what the others are, and what the page says about itself. */
@NullMarked
package org.depesche.readers.html;

import org.jspecify.annotations.NullMarked;
