package org.depesche.cli.pretty;

/** How words stand out on a screen that shows colour; without it the layout alone has to do. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    SPEAKER("1;36"),
    VERBATIM("32"),
    WARNING("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The parameters of the ECMA-48 sequence SGR, empty for none. */
    String code() {
        return code;
    }
}
