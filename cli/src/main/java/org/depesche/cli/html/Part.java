package org.depesche.cli.html;

/** A part of the findings beside the text. Stateless. */
interface Part {

    /** Writes the part; nothing where there is nothing to say. */
    void write(Findings findings, Anchors anchors, Markup page);
}
