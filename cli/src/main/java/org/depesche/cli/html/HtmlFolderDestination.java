package org.depesche.cli.html;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.FolderDestination;
import org.depesche.cli.output.OutputException;

/** A folder of pages with an index over them. Not thread safe. */
public final class HtmlFolderDestination implements Destination {

    private static final String INDEX = "index";

    private final Path folder;
    private final FolderDestination pages;
    private final Set<Path> files = new LinkedHashSet<>();

    /**
     * A folder of pages.
     *
     * @param folder the folder; made where it is not there
     * @param isResumed whether pages that are there stay as they are
     * @throws OutputException if it cannot be made
     */
    public HtmlFolderDestination(Path folder, boolean isResumed) throws OutputException {
        this.folder = folder;
        this.pages = new FolderDestination(folder, "html", new HtmlReport(), isResumed, List.of(INDEX));
    }

    @Override
    public boolean holds(String id) throws OutputException {
        boolean isThere = pages.holds(id);
        files.add(pages.last());
        return isThere;
    }

    @Override
    public void put(String id, String article) throws OutputException {
        Path page = pages.next();
        int depth = folder.relativize(page).getNameCount() - 1;
        pages.put(id, HtmlReport.withWayBack(article, "../".repeat(depth) + INDEX + ".html"));
    }

    @Override
    public void passOver() {
        files.remove(pages.next());
        pages.passOver();
    }

    @Override
    public void finish() throws OutputException {
        pages.finish();
        new FolderIndex(folder).write(folder.resolve(INDEX + ".html"), files);
    }

    @Override
    public void close() throws OutputException {
        pages.close();
    }
}
