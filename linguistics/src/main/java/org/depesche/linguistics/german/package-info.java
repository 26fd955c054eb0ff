/** The German language pack: its data, and the rules that cut sentences into clauses, verb groups and noun phrases. */
@NullMarked
package org.depesche.linguistics.german;

import org.jspecify.annotations.NullMarked;
