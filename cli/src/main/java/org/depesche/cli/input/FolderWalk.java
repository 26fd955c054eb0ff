package org.depesche.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.depesche.cli.terminal.FaultWords;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder, folder by folder in the order of their names, holding the names of one branch at a time. Names that begin with
 * a dot are hidden; links to files are followed, links to folders below are not, so that no link leads round in a circle.
 */
final class FolderWalk {

    private final Path root;
    private final FolderFilter filter;
    private final Deque<Level> levels = new ArrayDeque<>();

    FolderWalk(Path root, FolderFilter filter) {
        this.root = root;
        this.filter = filter;
    }

    /** What the walk wants to know of a path below its root, written with slashes. */
    interface FolderFilter {

        boolean accepts(String file);

        boolean enters(String folder);
    }

    /** Begins; what keeps the root from being read is thrown. */
    void begin() throws IOException {
        levels.push(level(root, ""));
    }

    /** The next file, or a folder that cannot be read; null at the end. */
    @Nullable
    Input next() {
        while (!levels.isEmpty()) {
            Level level = levels.element();
            if (!level.names.hasNext()) {
                levels.pop();
                continue;
            }
            String name = level.names.next();
            Path path = level.folder.resolve(name);
            String below = level.below + name;
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (filter.enters(below)) {
                    try {
                        levels.push(level(path, below + "/"));
                    } catch (IOException e) {
                        return new Input.Missing(path.toString(), FaultWords.of(e));
                    }
                }
            } else if (!Files.isDirectory(path) && filter.accepts(below)) {
                return new Input.Source(below, path);
            }
        }
        return null;
    }

    private static Level level(Path folder, String below) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(FileOrder.BYTES);
        return new Level(folder, below, names.iterator());
    }

    /**
     * A folder on the way down.
     *
     * @param below its path below the root, empty or with a slash at the end
     * @param names what is left of its names
     */
    private record Level(Path folder, String below, Iterator<String> names) {}
}
