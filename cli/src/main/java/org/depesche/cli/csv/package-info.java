/** Findings as tables for spreadsheets, statistics and databases. */
@NullMarked
package org.depesche.cli.csv;

import org.jspecify.annotations.NullMarked;
