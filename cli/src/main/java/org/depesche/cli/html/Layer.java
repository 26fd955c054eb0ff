package org.depesche.cli.html;

/** What a reader switches on and off in the text. The order is that in which marks on the same words enclose each other. */
enum Layer {
    PROVENANCE("provenance", "Provenance"),
    QUOTES("quotes", "Quotes"),
    DATES("dates", "Dates"),
    ENTITIES("entities", "Names"),
    EXTENSIONS("extensions", "Plugins");

    private final String label;
    private final String heading;

    Layer(String label, String heading) {
        this.label = label;
        this.heading = heading;
    }

    /** Its name in the page's markup. */
    String label() {
        return label;
    }

    /** Its name for the reader. */
    String heading() {
        return heading;
    }
}
