package org.depesche.core.article;

/** What a section of an article is to its reader. */
public enum SectionKind implements Labelled {
    /** The title of the article. */
    HEADLINE,
    /** The short line above the headline. */
    KICKER,
    /** The introduction that sums the article up (standfirst, abstract). */
    LEAD,
    /** A heading inside the article. */
    HEADING,
    /** A paragraph of the body. */
    PARAGRAPH,
    /** One item of a list in the body. */
    LIST_ITEM,
    /** A passage set off as a quotation. */
    BLOCK_QUOTE,
    /** The words under a picture, its credit included where both are one line. */
    CAPTION,
    /** The line that names authors. */
    BYLINE,
    /** The line that names the agency or another source of the text. */
    CREDIT,
    /** A note of the editors or the outlet: policy, correction, disclosure, trust mark. */
    NOTE,
    /** A pointer to another story. */
    TEASER,
    /** Anything else that stands in the text. */
    OTHER;

    /**
     * Whether the section is part of what the article tells, as opposed to the furniture around it.
     *
     * @return true for headline, kicker, lead, heading, paragraph, list item and block quote
     */
    public boolean isStory() {
        return switch (this) {
            case HEADLINE, KICKER, LEAD, HEADING, PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> true;
            case CAPTION, BYLINE, CREDIT, NOTE, TEASER, OTHER -> false;
        };
    }
}
