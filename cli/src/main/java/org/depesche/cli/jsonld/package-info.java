/** Extractions as JSON-LD: schema.org, PROV and Web Annotation terms. */
@NullMarked
package org.depesche.cli.jsonld;

import org.jspecify.annotations.NullMarked;
