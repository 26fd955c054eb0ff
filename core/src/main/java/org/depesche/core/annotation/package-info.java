/** What extractors find in an article: quotes, entities, time expressions, provenance signals, and a plugin's own kinds. */
@NullMarked
package org.depesche.core.annotation;

import org.jspecify.annotations.NullMarked;
