/** Commands that build the models of the German language pack and measure it. */
@NullMarked
package org.depesche.training.linguistics;

import org.jspecify.annotations.NullMarked;
