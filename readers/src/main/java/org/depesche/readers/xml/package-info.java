/** XML from outside: elements read one after another, without DTDs, entities of others' or addresses followed. */
@NullMarked
package org.depesche.readers.xml;

import org.jspecify.annotations.NullMarked;
