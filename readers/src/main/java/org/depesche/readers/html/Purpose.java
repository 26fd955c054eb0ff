package org.depesche.readers.html;

/** What the names of an element (class, id, role, component) say that it is for. */
enum Purpose {
    BODY,
    LEAD,
    HEADLINE,
    KICKER,
    META,
    AUTHOR,
    CAPTION,
    CREDIT,
    NAVIGATION,
    TEASER,
    COMMENT,
    ADVERT,
    SHARE,
    FOOTER,
    SIDEBAR,
    SUBSCRIBE,
    MEDIA,
    TAGS,
    BOX,
    NOTE,
    HEADER,
    COOKIE,
    CONTENT,
    HIDDEN;

    static final int COUNT = values().length;

    int bit() {
        return 1 << ordinal();
    }
}
