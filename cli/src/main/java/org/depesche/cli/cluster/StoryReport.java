package org.depesche.cli.cluster;

import org.depesche.cli.output.Document;
import org.depesche.cli.output.OutputException;

/** Turns groups of articles into a document. Not thread safe. */
public interface StoryReport extends Document {

    /**
     * Writes one group.
     *
     * @param copies its articles
     * @return its part of the document, with a line break at the end where no separator may follow on the same line
     * @throws OutputException if the articles cannot be read
     */
    String story(Copies copies) throws OutputException;

    /**
     * What to say at the end.
     *
     * @param stories how many groups there were
     * @param grouped how many articles are in one at least
     * @param articles how many articles were read
     * @return a last part of the document; empty for none
     */
    default String summary(int stories, int grouped, int articles) {
        return "";
    }
}
