/** The pipeline over archives on Apache Spark: tables of articles or web archives in, nested rows of findings out. */
@NullMarked
package org.depesche.spark;

import org.jspecify.annotations.NullMarked;
