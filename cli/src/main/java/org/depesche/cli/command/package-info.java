/** The commands and their options. */
@NullMarked
package org.depesche.cli.command;

import org.jspecify.annotations.NullMarked;
