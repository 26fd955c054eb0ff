package org.depesche.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.depesche.cli.terminal.FaultWords;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that arguments stand for, one after the other: files, folders with all below them, globs, and {@code -} for standard input.
 * Nothing is opened before it is asked for. Not thread safe.
 */
public final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> arguments;
    private final boolean isAnyName;
    private String argument = "";
    private @Nullable FolderWalk walk;
    private boolean isFolder;
    private int found;
    private int passedOver;
    private String firstPassedOver = "";
    private boolean isStandardInputTaken;

    /**
     * Inputs.
     *
     * @param arguments the arguments in their order
     * @param isAnyName whether folders give all their files, not only those whose names end as articles' do
     */
    public Inputs(List<String> arguments, boolean isAnyName) {
        this.arguments = List.copyOf(arguments).iterator();
        this.isAnyName = isAnyName;
    }

    /**
     * The next input.
     *
     * @return an input, or null at the end
     */
    public @Nullable Input next() {
        while (true) {
            if (walk != null) {
                Input next = walk.next();
                if (next == null) {
                    next = endOfWalk();
                } else {
                    found++;
                }
                if (next != null) {
                    return next;
                }
            } else if (!arguments.hasNext()) {
                return null;
            } else {
                Input next = begin(arguments.next());
                if (next != null) {
                    return next;
                }
            }
        }
    }

    private @Nullable Input endOfWalk() {
        if (passedOver > 0) {
            Input.PassedOver over = new Input.PassedOver(argument, passedOver, firstPassedOver);
            passedOver = 0;
            return over;
        }
        walk = null;
        if (found > 0) {
            return null;
        }
        return new Input.Missing(argument, isFolder ? "no article in this folder" : "no file matches");
    }

    private @Nullable Input begin(String value) {
        argument = value;
        if (value.equals(STANDARD_INPUT)) {
            if (isStandardInputTaken) {
                return new Input.Missing(STANDARD_INPUT, "standard input is read already");
            }
            isStandardInputTaken = true;
            return new Input.Source("stdin", null);
        }
        Path path;
        try {
            path = Path.of(value);
        } catch (InvalidPathException e) {
            return new Input.Missing(value, Glob.isGlob(value) ? "no file matches" : "no such file");
        }
        if (Files.isDirectory(path)) {
            isFolder = true;
            return begin(path, new ArticleFiles());
        }
        if (Files.exists(path)) {
            return new Input.Source(path.getFileName().toString(), path);
        }
        if (!Glob.isGlob(value)) {
            return new Input.Missing(value, "no such file");
        }
        Glob glob;
        try {
            glob = Glob.of(value);
        } catch (IllegalArgumentException e) {
            return new Input.Missing(value, "not a file, and broken as a pattern");
        }
        isFolder = false;
        return Files.isDirectory(glob.root()) ? begin(glob.root(), glob) : new Input.Missing(value, "no file matches");
    }

    private @Nullable Input begin(Path root, FolderWalk.FolderFilter filter) {
        found = 0;
        FolderWalk next = new FolderWalk(root, filter);
        try {
            next.begin();
        } catch (IOException e) {
            return new Input.Missing(argument, FaultWords.of(e));
        }
        walk = next;
        return null;
    }

    /** All that is below a folder and looks like an article; counts what does not. */
    private final class ArticleFiles implements FolderWalk.FolderFilter {

        @Override
        public boolean accepts(String file) {
            if (isAnyName || ArticleName.fits(file.substring(file.lastIndexOf('/') + 1))) {
                return true;
            }
            if (passedOver++ == 0) {
                firstPassedOver = file;
            }
            return false;
        }

        @Override
        public boolean enters(String folder) {
            return true;
        }
    }
}
