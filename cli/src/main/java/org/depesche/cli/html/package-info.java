/** The report that a person reads in a browser: one page an article, and an index over a folder of them. */
@NullMarked
package org.depesche.cli.html;

import org.jspecify.annotations.NullMarked;
