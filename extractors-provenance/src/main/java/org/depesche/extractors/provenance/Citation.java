package org.depesche.extractors.provenance;

import java.util.List;
import org.depesche.core.annotation.Agency;
import org.depesche.core.article.Span;

/**
 * An outlet named as a source.
 *
 * @param name its name as it stands, without marks
 * @param sentence the sentence around it
 * @param outlet its name in base form
 * @param agencies the agency that it is, if it is one
 * @param confidence how sure the rule is
 * @param because the rules' names
 */
record Citation(
        Span name, Span sentence, String outlet, List<Agency> agencies, double confidence, List<String> because) {}
