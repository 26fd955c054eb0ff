package org.depesche.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.depesche.cli.terminal.FaultWords;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that arguments stand for, one after the other: files, folders with all below them, globs, the files of zip and tar archives,
 * and {@code -} for standard input. Nothing is opened before it is asked for. Not thread safe.
 */
public final class Inputs implements Closeable {

    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> arguments;
    private final boolean isAnyName;
    private final @Nullable ReadVolume read;
    private @Nullable ArchiveWalk archive;
    private String archiveName = "";
    private boolean isArchiveEmpty;
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
        this(arguments, isAnyName, new ReadVolume());
    }

    /**
     * Inputs that are files alone: archives are not looked into.
     *
     * @param arguments the arguments in their order
     * @param isAnyName whether folders give all their files, not only those whose names end as articles' do
     * @return the inputs
     */
    public static Inputs ofFiles(List<String> arguments, boolean isAnyName) {
        return new Inputs(arguments, isAnyName, null);
    }

    /**
     * Inputs.
     *
     * @param read counts what is read of archives; where there is none archives are not looked into
     */
    Inputs(List<String> arguments, boolean isAnyName, @Nullable ReadVolume read) {
        this.arguments = List.copyOf(arguments).iterator();
        this.isAnyName = isAnyName;
        this.read = read;
    }

    /**
     * The next input.
     *
     * @return an input, or null at the end
     */
    public @Nullable Input next() {
        while (true) {
            Input member = fromArchive();
            if (member != null) {
                return member;
            }
            if (walk != null) {
                Input next = walk.next();
                if (next instanceof Input.Source source && source.path() != null && isArchive(source.path())) {
                    found++;
                    next = begin(source.path(), source.id() + "/");
                    if (next == null) {
                        continue;
                    }
                }
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
        if (isArchive(path)) {
            return begin(path, "");
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

    private boolean isArchive(Path path) {
        return read != null && ArchiveWalk.fits(path) && Files.isRegularFile(path);
    }

    private @Nullable Input begin(Path path, String below) {
        archiveName = path.toString();
        isArchiveEmpty = true;
        try {
            archive = ArchiveWalk.open(path, below, new ArticleFiles(), Objects.requireNonNull(read));
            return null;
        } catch (IOException e) {
            return new Input.Missing(archiveName, FaultWords.of(e));
        }
    }

    private @Nullable Input fromArchive() {
        ArchiveWalk open = archive;
        if (open == null) {
            return null;
        }
        Input next = open.next();
        if (next != null) {
            isArchiveEmpty = false;
            return next;
        }
        close();
        if (passedOver > 0 && walk == null) {
            Input.PassedOver over = new Input.PassedOver(archiveName, passedOver, firstPassedOver);
            passedOver = 0;
            isArchiveEmpty = false;
            return over;
        }
        return isArchiveEmpty ? new Input.Missing(archiveName, "no article in this archive") : null;
    }

    /** Closes the archive that is open. */
    @Override
    public void close() {
        ArchiveWalk open = archive;
        archive = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // everything that was wanted from it has been read
                passedOver = Math.max(0, passedOver);
            }
        }
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
